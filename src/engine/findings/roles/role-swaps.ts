import type { Finding, Lexicon, Range } from '../../model';
import { type Deed, deedsOf } from './deeds';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type View, excerpt } from '../views/views';
import { overlaps } from '../reading/common';

/**
 * Two deeds of one kind whose nouns have changed places. Positions of the first and last word that tell it,
 * on either side.
 */
interface RoleSwap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** The two nouns, as the first side has them. */
  readonly nouns: readonly [number, number];
}

/** What cannot be told from the words alone: a noun may have been the object of another clause. */
const CONFIDENCE = 0.75;

/** Verbs that tell what is given to whom, in either order. */
const GIVES =
  /^(?:ow(?:e|es|ed|ing)|g(?:ive|ives|ave|iven|iving)|len(?:d|ds|t|ding)|offer(?:s|ed|ing)?|pa(?:y|ys|id|ying)|s(?:ell|ells|old|elling)|hand(?:s|ed|ing)?|sen(?:d|ds|t|ding)|grant(?:s|ed|ing)?)$/;
const TO_WHOM = /^(?:to)?$/;
const LOSES = /^(?:lose|loses|lost|losing)$/;
const BEATS =
  /^(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|overc[ao]me(?:s)?|thrash(?:es|ed|ing)?|edg(?:e|es|ed|ing))$/;

/** Nouns that changed places around their verb, unless that is told already. */
export function roleFindings(
  view: View,
  from: Reading,
  to: Reading,
  lexicon: Lexicon | null,
  told: readonly Finding[],
): Finding[] {
  const { a, b, nouns } = exchangedIn(view) ?? readIn(view, lexicon) ?? NONE;
  if (!a || told.some((other) => isToldBy(other, a, nouns))) return [];
  const [one, two] = nouns.map((noun) => excerpt(from.version.text, noun));
  const message = `“${one}” and “${two}” have changed places: “${excerpt(to.version.text, b)}”.`;
  return [{ type: 'name-changed', a, b, confidence: CONFIDENCE, message }];
}

/** Names that changed places there, or a figure that is one of the nouns: "eleven" and "four". */
function isToldBy({ type, a }: Finding, deed: Range, nouns: readonly Range[]): boolean {
  if (type === 'name-changed') return overlaps(a, deed);
  return type === 'number-changed' && nouns.some((noun) => overlaps(a, noun));
}

/** Where the exchange is told, and its two nouns, in the texts. */
interface Told {
  readonly a: Range;
  readonly b: Range;
  readonly nouns: readonly Range[];
}
const NONE = { a: null, b: null, nouns: [] } as const;

/** What the scorer saw: two phrases that changed places in a sentence that else keeps its words. */
function exchangedIn({ link }: View): Told | null {
  const pairs = link.evidence.contraries?.filter(({ relation }) => relation === 'exchanged') ?? [];
  if (pairs.length === 0) return null;
  return {
    a: hullOf(pairs.map(({ a }) => a)),
    b: hullOf(pairs.map(({ b }) => b)),
    nouns: pairs.map(({ a }) => a),
  };
}

/** What deeds tell, however the sentence is worded. */
function readIn(view: View, lexicon: Lexicon | null): Told | null {
  const swap = swappedRoles(view, lexicon);
  if (!swap) return null;
  const { a, b, nouns } = swap;
  return {
    a: hullOf(a.map((k) => view.a[k]!)),
    b: hullOf(b.map((k) => view.b[k]!)),
    nouns: nouns.map((k) => view.a[k]!),
  };
}

function hullOf(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/**
 * Names or nouns that have changed places around a verb, or stand where they stood though the verb has become
 * passive: `The bank sued the yard` → `The yard sued the bank`. In English. Both nouns must come back as the
 * same words, each in the other's place and in none of its own.
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

/** Words of both sides that do not keep their order, or a "by" or a loss that one side alone has. */
function maySwap({ a, b }: View): boolean {
  const by = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => form === 'by');
  if (by(a) !== by(b)) return true;
  const loses = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => LOSES.test(form));
  if (loses(a) !== loses(b)) return true;
  const places = new Map(b.map(({ stem }, k) => [stem, k]));
  let last = -1;
  for (const { stem, content } of a) {
    const there = content ? places.get(stem) : undefined;
    if (there === undefined) continue;
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
  if ((LOSES.test(x.form) && BEATS.test(y.form)) || (BEATS.test(x.form) && LOSES.test(y.form))) return true;
  return (toB[i] === undefined || toB[i] === j) && lexicon?.relation?.(x.form, y.form) === 'kin';
}

function swapOf(view: View, x: Deed, y: Deed): RoleSwap | null {
  const same = (i: number, j: number): boolean => view.a[i]?.stem === view.b[j]?.stem;
  // Two of a kind: "one union sued another".
  if (repeats(view.a, x) || repeats(view.b, y)) return null;
  /** The two nouns stand in the places of each other: `i` behind the first verb, `j` behind the second. */
  const swap = (i: number, j: number): RoleSwap => ({
    a: inOrder(x.subject, i),
    b: inOrder(y.subject, j),
    nouns: [x.subject, i],
  });
  const [behindA, behindB] = [isLoss(view.a, x), isLoss(view.b, y)];
  const [turnedA, turnedB] = [x.passive || behindA, y.passive || behindB];
  if (turnedA !== turnedB) {
    // "Police shot a farmer", "Police were shot by a farmer"; "Osei beat Pike", "Osei lost to Pike".
    const own = phraseOf(x, x.passive ? 'by' : behindA ? 'to' : '');
    const other = phraseOf(y, y.passive ? 'by' : behindB ? 'to' : '');
    const head = own.at(-1) ?? -1;
    const there = other.find((j) => same(head, j));
    return there !== undefined && same(x.subject, y.subject) ? swap(head, there) : null;
  }
  if (x.subjects.some((i) => same(i, y.subject)) || y.subjects.some((j) => same(x.subject, j))) return null;
  const gives = GIVES.test(view.a[x.verb]!.form) && GIVES.test(view.b[y.verb]!.form);
  for (const { marker, words } of x.objects) {
    // "The port was lent millions" and "millions were lent to the port" say the same, unlike "the port was lent to them".
    const others = gives && !x.passive && TO_WHOM.test(marker) ? givenIn(y) : phraseOf(y, marker);
    const [head, end] = [words.at(-1) ?? -1, others.at(-1) ?? -1];
    if (others.some((j) => same(head, j)) || words.some((i) => same(i, end))) continue;
    const i =
      words.find((k) => same(k, y.subject)) ?? (y.subjects.some((j) => same(head, j)) ? head : undefined);
    const j =
      others.find((k) => same(x.subject, k)) ?? (x.subjects.some((k) => same(k, end)) ? end : undefined);
    if (i !== undefined && j !== undefined) return swap(i, j);
  }
  return null;
}

/** "owes the landlord rent", "owes rent to the landlord": what is given, and to whom. */
function givenIn({ objects }: Deed): readonly number[] {
  return objects.flatMap(({ marker, words }) => (TO_WHOM.test(marker) ? words : []));
}

/** Who loses to somebody is beaten by him. */
function isLoss(tokens: readonly Token[], { verb, objects }: Deed): boolean {
  return LOSES.test(tokens[verb]!.form) && objects.some(({ marker }) => marker === 'to');
}

function inOrder(i: number, j: number): readonly [number, number] {
  return i < j ? [i, j] : [j, i];
}

function phraseOf({ objects }: Deed, marker: string): readonly number[] {
  return objects.find((phrase) => phrase.marker === marker)?.words ?? [];
}

function repeats(tokens: readonly Token[], { subject, objects }: Deed): boolean {
  const words = [subject, ...objects.flatMap((phrase) => phrase.words)];
  return new Set(words.map((k) => tokens[k]?.stem)).size < words.length;
}
