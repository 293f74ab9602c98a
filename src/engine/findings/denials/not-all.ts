import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { neighbour } from '../views/views';
import { isNobody } from '../words/nobody';
import { DENIES, NEGATES, TURNS } from '../words/word-classes';
import { HELPING } from '../words/helping-verbs';
import type { Contrasted } from './contrasted';

const ALL = /^(?:all|every|everyone|everybody|everything)$/;
const PERSON =
  /^(?:every|any|no)?(?:one|body|thing)$|^(?:everyone|everybody|everything|none|nobody|nothing)$/;
const SOME = /^(?:some|several|many|most|part|few)$/;
const OF = /^(?:of|the|its|his|her|their|these|those|a|an)$/;
/** Words from a share to what is counted, and from that to the verb. */
const REACH = 6;
const TO_VERB = 8;

/** Whether "not all" begins at a position. */
function isNotAll(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'not' && ALL.test(tokens[at + 1]?.form ?? '');
}

/** `Not all have spoken` and `some have not spoken` say the same: positions of "all" and of "some". */
export function areSomeNot(
  tokens: readonly Token[],
  all: number,
  others: readonly Token[],
  some: number,
): boolean {
  if (!isNotAll(tokens, all - 1) || !SOME.test(others[some]?.form ?? '')) return false;
  const [, last] = clauseAround(others, some);
  return others.slice(some + 1, last + 1).some(({ classes }) => (classes & (NEGATES | TURNS)) !== 0);
}

/**
 * `Not all flights were cancelled` → `no flights were cancelled`. The same is counted and the same is said of it on both
 * sides, and neither says the other thing as well.
 */
export function noneForNotAll({
  tokens,
  others,
  counterpart,
  classes,
  otherClasses,
}: Direction): Contrasted[] {
  if ((classes & NEGATES) === 0 || (otherClasses & (NEGATES | DENIES)) === 0) return [];
  const at = tokens.findIndex((_, k) => isNotAll(tokens, k));
  const none = at < 0 ? -1 : others.findIndex((_, k) => isNone(others, k));
  if (none < 0 || others[none]!.quoted !== tokens[at]!.quoted) return [];
  if (others.some((_, k) => isNotAll(others, k)) || tokens.some((_, k) => isNone(tokens, k))) return [];
  const [own, theirs] = [saidOf(tokens, at + 1), saidOf(others, none)];
  if (!own || !theirs || own.counted !== theirs.counted) return [];
  const same = tokens[own.verb]!.stem === others[theirs.verb]!.stem;
  if (!same && counterpart(own.verb) !== theirs.verb) return [];
  if (isTurned(tokens, own.verb, others) || isTurned(others, theirs.verb, tokens)) return [];
  return [{ at, last: own.verb, first: none, end: theirs.verb }];
}

function isNone(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (isNobody(tokens, at)) return form !== 'neither';
  return form === 'no' && !/^(?:longer|more|less|fewer|doubt)$/.test(tokens[at + 1]?.form ?? '');
}

/** What is counted from a share on, as a stem or '' for people, and the word that is said of it. */
function saidOf(tokens: readonly Token[], at: number): { counted: string; verb: number } | null {
  let k = at + 1;
  if (tokens[at]?.form === 'no' && tokens[k]?.form === 'one') k++;
  else if (!PERSON.test(tokens[at]?.form ?? '') || tokens[k]?.form === 'of') {
    while (k < at + REACH && tokens[k] && (OF.test(tokens[k]!.form) || tokens[k]!.kind === 'figure')) k++;
    const noun = tokens[k];
    if (noun?.kind !== 'word' || HELPING.test(noun.form)) return null;
    const verb = verbBehind(tokens, k);
    return verb < 0 ? null : { counted: noun.stem, verb };
  }
  const verb = verbBehind(tokens, k - 1);
  return verb < 0 ? null : { counted: '', verb };
}

/** The first word of content behind a noun, or behind the helping verb that follows it. */
function verbBehind(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k <= at + TO_VERB; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') break;
    if (HELPING.test(token.form) && !HELPING.test(tokens[k + 1]?.form ?? ''))
      return neighbour(tokens, k, 1, 3);
  }
  return neighbour(tokens, at, 1, 3);
}

/** A word by the verb denies or turns it round on this side alone. */
function isTurned(tokens: readonly Token[], verb: number, others: readonly Token[]): boolean {
  const [first, last] = clauseAround(tokens, verb);
  const known = new Set(others.map(({ stem }) => stem));
  return tokens.slice(first, last + 1).some(({ classes, stem }, n) => {
    if ((classes & (NEGATES | TURNS)) === 0 || known.has(stem)) return false;
    return !isNone(tokens, first + n) && !isNotAll(tokens, first + n);
  });
}
