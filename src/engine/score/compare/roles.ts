import { BEING } from '../../text/words/being';
import { isDeed, mayBeDeed } from '../../text/words/deed-words';
import { isMutual } from '../../text/words/mutual-verbs';
import { speechOf } from '../../text/words/speech-verbs';
import type { Counterparts } from './counterparts';
import { isSame } from './match-kinds';
import type { Profile } from '../terms/sentence';
import { FUNCTIONAL, NAMED } from '../terms/signs';

const AUXILIARY = /^(?:will|would|can|could|may|might|must|shall|should|to|do|does|did)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** By which a passive ties whom something is given to. */
const TO_WHOM = /^(?:to|for)$/;
/** Where somebody is, and no deed: "an airline based in Kelbridge", "a Kelbridge-based airline". */
const SITUATED = /^(?:based|born|bred|headquartered|flagged|registered|listed)$/;
/** Words of a name or noun with what belongs to it. */
const LONGEST = 6;
/**
 * Share of the content words of one side that the other must have, and of the other: a dateline may stand
 * before it.
 */
const MOST_SHARED = 0.7;
const LEAST_SHARED = 0.5;

/** Two phrases that stand in each other's place, by the first and the last term of each on both sides. */
export interface Exchange {
  readonly first: { readonly a: Span; readonly b: Span };
  readonly second: { readonly a: Span; readonly b: Span };
}
type Span = readonly [from: number, to: number];

/**
 * The names or nouns that have changed places around a verb that stands as it stood: "The bank sued the
 * yard", "The yard sued the bank". Null where one side says it in the passive, where a passive has whom something is
 * given to behind its verb on one side and in front of it on the other, where what changes places is who speaks
 * and what he says, or where nothing but "and" is between.
 */
export function exchangeOf(x: Profile, y: Profile, a: Counterparts, b: Counterparts): Exchange | null {
  // Most sentences keep their order: no list for those.
  if (inOrder(a, x.terms.length)) return null;
  const there: number[] = [];
  const own: number[] = [];
  for (let i = 0; i < x.terms.length; i++) {
    if (!isSame(a.by[i] as number) || ARTICLE.test(x.terms[i]!.entry.key)) continue;
    own.push(i);
    there.push(a.at[i] as number);
  }
  if (own.length < 3) return null;
  const order = ranksOf(there);
  let head = 0;
  while (order[head] === head) head++;
  let end = order.length;
  while (order[end - 1] === end - 1) end--;
  // Of `first, verb, second` the other side has `second, verb, first`.
  const first = order.indexOf(end - 1) + 1 - head;
  const second = end - order.indexOf(head);
  const [from, to] = [head + first, end - second];
  if (from >= to || first > LONGEST || second > LONGEST) return null;
  for (let k = 0; k < first; k++) if (order[head + k] !== end - first + k) return null;
  for (let k = 0; k < second; k++) if (order[to + k] !== head + k) return null;
  for (let k = from; k < to; k++) if (order[k] !== head + second + k - from) return null;
  const others = own.map((i) => a.at[i] as number);
  // The first word of a sentence does not show whether it is a name: the other side may.
  const isNamed = (low: number, high: number): boolean =>
    own.slice(low, high).some((i) => ((x.signs[i] as number) & NAMED) > 0) ||
    others.slice(low, high).some((j) => ((y.signs[j] as number) & NAMED) > 0);
  const says = (low: number, high: number): boolean =>
    own.slice(low, high).some((i) => !((x.signs[i] as number) & FUNCTIONAL));
  const isDone = ({ terms }: Profile, places: readonly number[]): boolean =>
    hasDeed(
      places.slice(from, to).map((k) => terms[k]!.entry.key),
      isNamed(head, from) && isNamed(to, end),
    );
  if (!says(head, from) || !says(to, end) || !isDone(x, own) || !isDone(y, others)) return null;
  if (turnsVoice(x, a) || turnsVoice(y, b)) return null;
  const [behindA, behindB] = [own[to]!, others[head]!];
  const passive = [x.terms.slice(own[from - 1], behindA), y.terms.slice(others[end - 1], behindB)].some(
    (between) => between.some(({ entry }) => BEING.test(entry.key)),
  );
  if (passive && isGivenTo(x, a, behindA) !== isGivenTo(y, b, behindB)) return null;
  const [less, more] = [sharedShare(x, a), sharedShare(y, b)].sort((p, q) => p - q);
  if (more! < MOST_SHARED || less! < LEAST_SHARED) return null;
  const span = (places: readonly number[], low: number, high: number): Span => [
    places[low]!,
    places[high - 1]!,
  ];
  return {
    first: { a: span(own, head, from), b: span(others, head, from) },
    second: { a: span(own, to, end), b: span(others, to, end) },
  };
}

function inOrder({ at, by }: Counterparts, size: number): boolean {
  let before = -1;
  for (let k = 0; k < size; k++) {
    if (!isSame(by[k] as number)) continue;
    if ((at[k] as number) < before) return false;
    before = at[k] as number;
  }
  return true;
}

function ranksOf(places: readonly number[]): number[] {
  const sorted = [...places].sort((p, q) => p - q);
  const ranks = new Map(sorted.map((place, rank) => [place, rank]));
  return places.map((place) => ranks.get(place)!);
}

/**
 * A verb that does something to somebody, as its ending or the auxiliary before it shows; between names a
 * lone word in "-s" is one.
 */
function hasDeed(keys: readonly string[], named: boolean): boolean {
  if (keys.some((key) => speechOf(key) === 'say' || isMutual(key) || key === 'and' || key === 'or'))
    return false;
  return keys.some(
    (key, k) =>
      (isDeed(key) && !SITUATED.test(key)) ||
      (named && keys.length === 1 && mayBeDeed(key)) ||
      AUXILIARY.test(keys[k - 1] ?? '') ||
      key === 'than',
  );
}

/** Whether the side has a word of its own that turns the verb round: "by" or "of". */
function turnsVoice({ terms }: Profile, { by }: Counterparts): boolean {
  return terms.some(
    ({ entry }, k) => !isSame(by[k] as number) && /^(?:by|of|from|was|were|been)$/.test(entry.key),
  );
}

/** "The port was lent millions", "millions were lent to the port": the side has a "to" of its own before what stands there. */
function isGivenTo({ terms }: Profile, { by }: Counterparts, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && ARTICLE.test(terms[k]!.entry.key)) k--;
  return k >= 0 && !isSame(by[k] as number) && TO_WHOM.test(terms[k]!.entry.key);
}

/** Share of the content words of a side that stand on the other. */
function sharedShare({ signs, contents }: Profile, { by }: Counterparts): number {
  let shared = 0;
  for (let k = 0; k < signs.length; k++)
    if (isSame(by[k] as number) && !((signs[k] as number) & FUNCTIONAL)) shared++;
  return shared / Math.max(1, contents);
}
