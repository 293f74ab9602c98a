import type { Finding, Lexicon, Range } from '../model';
import { type Deed, deedsOf } from './deeds';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { type View, excerpt } from './views';

/** Two deeds of one kind whose nouns have changed places. Positions of the first and last word that tell it, on either side. */
interface RoleSwap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** The two nouns, as the first side has them. */
  readonly nouns: readonly [number, number];
}

/** What cannot be told from the words alone: a noun may have been the object of another clause. */
const CONFIDENCE = 0.75;

/** Nouns that changed places around their verb, unless that is told already. */
export function roleFindings(
  view: View,
  from: Reading,
  to: Reading,
  lexicon: Lexicon | null,
  told: readonly Finding[],
): Finding[] {
  const swap = swappedRoles(view, lexicon);
  if (!swap) return [];
  const place = (tokens: readonly Token[], [first, last]: readonly [number, number]): Range => ({ start: tokens[first]!.start, end: tokens[last]!.end }); // prettier-ignore
  const [a, b] = [place(view.a, swap.a), place(view.b, swap.b)];
  if (told.some((other) => other.type === 'name-changed' && overlaps(other.a, a))) return [];
  const [one, two] = swap.nouns.map((k) => excerpt(from.version.text, view.a[k]!));
  const message = `“${one}” and “${two}” have changed places: “${excerpt(to.version.text, b)}”.`;
  return [{ type: 'name-changed', a, b, confidence: CONFIDENCE, message }];
}

function overlaps(x: Range | null, y: Range): boolean {
  return x !== null && x.start < y.end && y.start < x.end;
}

/**
 * Names or nouns that have changed places around a verb, or stand where they stood though the verb has become passive: `The bank sued the yard` → `The yard
 * sued the bank`. In English. Both nouns must come back as the same words, each in the other's place and in none of its own.
 */
function swappedRoles(view: View, lexicon: Lexicon | null): RoleSwap | null {
  if (!maySwap(view)) return null;
  const [a, b] = [deedsOf(view.a), deedsOf(view.b)];
  for (const x of a)
    for (const y of b) {
      const swap = isSameVerb(view, x.verb, y.verb, lexicon) ? swapOf(view, x, y) : null;
      if (swap) return swap;
    }
  return null;
}

/** Words of both sides that do not keep their order, or a "by" that one side alone has. */
function maySwap({ a, b, toB }: View): boolean {
  const by = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => form === 'by');
  if (by(a) !== by(b)) return true;
  let last = -1;
  for (let k = 0; k < a.length; k++) {
    const there = toB[k];
    if (there === undefined || !a[k]!.content) continue;
    if (there < last) return true;
    last = there;
  }
  return false;
}

/** One verb, or two that may stand for one another. */
function isSameVerb({ a, b, toB }: View, i: number, j: number, lexicon: Lexicon | null): boolean {
  const [x, y] = [a[i]!, b[j]!];
  if (x.quoted !== y.quoted) return false;
  if (x.stem === y.stem) return true;
  return (toB[i] === undefined || toB[i] === j) && lexicon?.relation?.(x.form, y.form) === 'kin';
}

function swapOf(view: View, x: Deed, y: Deed): RoleSwap | null {
  const same = (i: number, j: number): boolean => view.a[i]?.stem === view.b[j]?.stem;
  const holds = (words: readonly number[], i: number): boolean => words.some((j) => same(i, j));
  const held = (words: readonly number[], j: number): boolean => words.some((i) => same(i, j));
  const [ofA, ofB] = [x.objects, y.objects];
  const words = (deed: Deed): number[] => [deed.subject, ...deed.objects.flatMap((phrase) => phrase.words)];
  // Two of a kind: "one union sued another".
  if (repeats(view.a, words(x)) || repeats(view.b, words(y))) return null;
  const found = (object: readonly number[], other: readonly number[]): RoleSwap => {
    const end = (own: Deed, list: readonly number[]): [number, number] => [Math.min(own.subject, ...list), Math.max(own.subject, ...list)]; // prettier-ignore
    return { a: end(x, object), b: end(y, other), nouns: [x.subject, object.at(-1) ?? x.subject] };
  };
  if (x.passive === y.passive) {
    if (same(x.subject, y.subject)) return null;
    for (const own of ofA) {
      const other = ofB.find(({ marker }) => marker === own.marker);
      if (!other || !holds(other.words, x.subject) || !held(own.words, y.subject)) continue;
      return holds(other.words, own.words.at(-1) ?? -1) ? null : found(own.words, other.words);
    }
    return null;
  }
  // "Police shot a farmer", "Police were shot by a farmer".
  const [done, doer] = x.passive ? [ofB, ofA] : [ofA, ofB];
  const direct = done.find(({ marker }) => marker === '');
  const agent = doer.find(({ marker }) => marker === 'by');
  if (!direct || !agent || !same(x.subject, y.subject)) return null;
  const [own, other] = x.passive ? [agent, direct] : [direct, agent];
  const head = own.words.at(-1) ?? -1;
  return holds(other.words, head) && !same(x.subject, head) ? found(own.words, other.words) : null;
}

function repeats(tokens: readonly Token[], words: readonly number[]): boolean {
  return new Set(words.map((k) => tokens[k]?.stem)).size < words.length;
}
