import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { View } from '../views/views';
import { accusedOf } from './accusing';

/** What somebody is called who did what others are suspected of, by the root of the deed. */
const CULPRITS: readonly (readonly [deed: RegExp, culprit: RegExp])[] = [
  [/^(?:kill|murder|death|shoot|shot|stab)/, /^(?:killer|murderer|gunman|shooter|attacker)s?$/],
  [/^(?:attack|assault)/, /^(?:attacker|assailant)s?$/],
  [/^(?:theft|steal|stole|burgl|rob(?:b|$)|raid|heist)/, /^(?:thief|thieves|burglars?|robbers?)$/],
  [/^(?:arson|fire|blaze|burn|setting)/, /^arsonists?$/],
  [/^(?:bomb|blast|explosion)/, /^bombers?$/],
  [/^rap(?:e|es|ed|ing)$/, /^rapists?$/],
  [/^(?:kidnap|abduct)/, /^(?:kidnapper|abductor)s?$/],
  [/^(?:fraud|defraud|swindl)/, /^(?:fraudster|swindler)s?$/],
  [/^(?:smuggl|traffick)/, /^(?:smuggler|trafficker)s?$/],
  [/^(?:spying|spied|espionage)/, /^spy$/],
];
const SUSPECT = /^suspects?$/;
const LEADS = /^(?:in|of|behind|over)$/;
/** Words behind it that may name the deed: "in last year's killing". */
const DEED = 5;
/** Beside the noun these leave it open who did it. */
const OPEN = /^(?:alleg|suspect|accus|presum|purport|possib|likely|would-be|if|whether|not|no|being)/;
const OPEN_BEFORE = 3;
/** Words between the noun and whom it is said of: "named the killer as Tom Reeve". */
const APART = 3;
const CONFIDENCE = 0.75;

/**
 * `the suspect in the killing, Tom Reeve` → `the killer, Tom Reeve`: nobody has found that he did it. The source
 * must not call anybody so, and somebody whom both sides name must stand beside the noun: of a killer whom
 * nobody knows it is true.
 */
export function culpritFindings({ a, b }: View, from: Reading, to: Reading): Finding[] {
  const found: Finding[] = [];
  a.forEach((word, at) => {
    const start = SUSPECT.test(word.form) && LEADS.test(a[at + 1]?.form ?? '') ? at + 2 : accusedOf(a, at);
    if (start === null || word.quoted) return;
    const deed = a.slice(start, start + DEED).map(({ form }) => form);
    const called = b.findIndex(
      (noun, k) =>
        CULPRITS.some(([root, culprit]) => culprit.test(noun.form) && deed.some((form) => root.test(form))) &&
        !noun.quoted &&
        !from.forms.has(noun.form) &&
        !b.slice(Math.max(0, k - OPEN_BEFORE), k).some(({ form }) => OPEN.test(form)) &&
        isSomebody(b, k, from, to),
    );
    const culprit = b[called];
    const place = culprit && to.version.sentences[culprit.sentence];
    if (!place || found.some((other) => other.b?.start === place.start)) return;
    found.push({
      type: 'hedge-dropped',
      a: rangeOf(word),
      b: rangeOf(place),
      confidence: CONFIDENCE,
      message: `“${word.form}” became “${culprit.form}”: what somebody is only suspected of now stands as fact.`,
    });
  });
  return found;
}

/** Whether somebody whom both texts name is called so: no victim, "the killer of Ann Roe", "Ann Roe's killer". */
function isSomebody(tokens: readonly Token[], at: number, from: Reading, to: Reading): boolean {
  const noun = tokens[at]!;
  const known = (name: NameToken): boolean => name.parts.some((part) => from.forms.has(part));
  return (to.names[noun.sentence] ?? []).some((name) => {
    if (!known(name) || OWNS.test(to.version.text.slice(name.end - 2, noun.start))) return false;
    const between = tokens.filter(
      ({ start, end }) => start >= Math.min(noun.end, name.end) && end <= Math.max(noun.start, name.start),
    );
    return between.length <= APART && between.every(({ form }) => CALLS.test(form));
  });
}

const OWNS = /^.{0,2}['’]s?\s/u;
/** What stands between a name and what somebody is called: "named the killer as", "Leo Marsh, the killer". */
const CALLS = /^(?:as|is|was|the|an?|named|called|[,:(–—-])$/;
