import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { isAsked } from '../views/spans';
import { BEING } from '../words/helping-verbs';
import { DENIES, NEGATES, TURNS } from '../words/word-classes';
import type { Contrasted } from './contrasted';
import { isTurnedBefore } from './turned-before';

const KEEPS_FROM = /^(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying))$/;
const GIVES =
  /^(?:g(?:ave|ive|ives|iven|iving)|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|get|gets|got|getting|gotten|gain(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|w[io]n|winning|wins|offer(?:s|ed|ing)?)$/;
/** What may be kept from somebody or given to him; of other things "denied" says that they are not so. */
const GOODS =
  /^(?:access|entry|admission|admittance|passage|visas?|permission|permits?|leave|bail|asylum|parole|custody|citizenship|residency|residence|refuge|shelter|help|aid|treatment|care|funding|funds|money|loans?|credit|grants?|licen[cs]es?|compensation|pensions?|benefits?|pay|food|water|medicine|visits?|contact|service|seats?|tickets?|rooms?|clearance|consent|approval|protection|support|votes?|hearings?|extensions?|refunds?|rights?|clemency|pardons?|immunity|status|accreditation|landing|docking|membership|planning)$/;
/** Words that may stand before such a thing, or between it and the verb: "them further access". */
const BETWEEN = 4;
/** Words before a verb among which the one stands who is given something. */
const PARTY = 7;
const PRONOUN: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['them', 'they'],
]);
const OPEN =
  /^(?:if|whether|unless|until|could|would|may|might|should|can|hop(?:e|es|ed|ing)|ask(?:s|ed)?|seek|sought|request\p{L}*|before|after)$/u;

const TURNED = NEGATES | TURNS;

/** `was refused access` → `was given access`: the same thing kept from somebody on one side and given on the other. */
export function grantedInstead({ tokens, others, classes }: Direction): Contrasted[] {
  if ((classes & DENIES) === 0) return [];
  const at = tokens.findIndex(({ form }, k) => KEEPS_FROM.test(form) && thingBehind(tokens, k) >= 0);
  if (at < 0 || isTurnedBefore(tokens, at, TURNED, OPEN) || others.some(({ form }) => KEEPS_FROM.test(form)))
    return [];
  const thing = thingBehind(tokens, at);
  // "Was refused help": who is kept from it stands before; "refused help" turned it down.
  const isPassive = tokens.slice(Math.max(0, at - 2), at).some(({ form }) => BEING.test(form));
  if (!isPassive && thing === at + 1) return [];
  const { stem } = tokens[thing]!;
  const first = others.findIndex(
    ({ form }, k) => GIVES.test(form) && others[thingBehind(others, k)]?.stem === stem,
  );
  // "Was refused entry at first, but later given entry"
  if (tokens.some(({ form }, k) => GIVES.test(form) && thingBehind(tokens, k) >= 0)) return [];
  if (first < 0 || isTurnedBefore(others, first, TURNED, OPEN) || isAsked(others, first)) return [];
  if (others[first]!.quoted && !tokens[at]!.quoted) return [];
  const end = thingBehind(others, first);
  return isSameParty(tokens, at, others, first) ? [{ at, last: thing, first, end }] : [];
}

/** The thing behind a verb of giving or keeping; -1 where there is none, or "no" stands before it. */
function thingBehind(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k <= at + BETWEEN; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || (token.classes & NEGATES) !== 0) return -1;
    if (/^(?:to|of|by|in|for|that|little|limited|partial|only)$/.test(token.form)) return -1;
    if (GOODS.test(token.form)) return k;
  }
  return -1;
}

/** A word of content, or a pronoun, stands near by on both sides. */
function isSameParty(tokens: readonly Token[], at: number, others: readonly Token[], other: number): boolean {
  const stems = new Set(partyOf(tokens, at));
  const theirs = partyOf(others, other);
  return theirs.some((stem) => stems.has(stem));
}

function partyOf(tokens: readonly Token[], at: number): string[] {
  return tokens
    .slice(Math.max(0, at - PARTY), at + BETWEEN)
    .flatMap(({ content, kind, stem, form }) =>
      (content && kind === 'word' && !GOODS.test(form)) || /^(?:he|she|they|him|her|them|it)$/.test(form)
        ? [PRONOUN.get(form) ?? stem]
        : [],
    );
}
