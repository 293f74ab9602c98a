import type { Comparison } from '../score/compare/counterparts';
import { isSame } from '../score/compare/match-kinds';
import type { Profile } from '../score/terms/sentence';
import { FIGURE, FUNCTIONAL } from '../score/terms/signs';
import { primaryTag } from '../text/language';
import { isPlainSpeech } from '../text/words/speech-verbs';
import type { Bench } from './bench';
import { measuredAsIf } from './as-if';

/**
 * Words this near to a name tell who that is: `the civil defence chief, General Arturo Lim`. They may be part
 * of what is said as well: those that both sides have there keep half of what they weigh.
 */
const [BESIDE, OF_THE_NAMED] = [4, 0.5];
/** Where so much of a sentence has capitals they tell no names: a headline in title case. */
const MOSTLY = 0.8;

/** Where every noun has a capital these tell no names. */
export function tellsNames({ versions: { a, b } }: Pick<Bench, 'versions'>): boolean {
  return [a, b].every(({ language }) => primaryTag(language) !== 'de');
}

/**
 * What a link that lives by one name loses, in log-odds: half of what its log-odds by the words owe to that
 * name beyond 3. Fitted by `scripts/quality/fit-names.ts` on what models say of texts that they have not
 * seen: with 3 or more owed they called 92 in 100 right, and 86 were.
 */
const [GRANTED, LOST] = [3, 0.5];
/** Two sentences with more names in common share a scene: such links were right as often as they said. */
const FEW_NAMES = 2;

/** Log-odds that a link loses which owes so many of its own to a name that both sentences have. */
export function lossByName(owed: number): number {
  return LOST * Math.max(0, owed - GRANTED);
}

/** A word of a name by its places in two sentences. */
type Shared = readonly [number, number];

/**
 * The measurements of two compared sentences without a name that both have and without verbs of saying, for
 * each such name. What is left tells whether they say the same, and not whether they speak of the same. None
 * where they share many names.
 */
export function featuresWithoutName(x: Profile, y: Profile, comparison: Comparison): Float64Array[] {
  const words = sharedNames(x, y, comparison);
  const names = runsOf(words);
  if (names.length > FEW_NAMES || names.length === 0 || isInCapitals(x) || isInCapitals(y)) return [];
  const speech = [...x.terms, ...y.terms].filter(({ form }) => isPlainSpeech(form));
  return names.map((name) => {
    const parts = new Map(besideOf(name, words, x, y, comparison).map((id) => [id, OF_THE_NAMED]));
    for (const [i, j] of name) parts.set(x.ids[i]!, 0).set(y.ids[j]!, 0);
    for (const { entry } of speech) parts.set(entry.id, 0);
    return measuredAsIf(x, y, comparison, parts);
  });
}

/** The words of a name stand side by side. */
function runsOf(words: readonly Shared[]): Shared[][] {
  const runs: Shared[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && word[0] - last.at(-1)![0] === 1) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The numbers of the words that both sides have beside a name and that are no names themselves. */
function besideOf(
  name: readonly Shared[],
  names: readonly Shared[],
  x: Profile,
  y: Profile,
  { a: { at, by } }: Comparison,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < x.ids.length; i++) {
    if (!by[i] || (x.signs[i] as number) & FUNCTIONAL || names.some(([n]) => n === i)) continue;
    const j = at[i] as number;
    if (name.some(([n, m]) => Math.abs(n - i) <= BESIDE && Math.abs(m - j) <= BESIDE))
      found.push(x.ids[i]!, y.ids[j]!);
  }
  return found;
}

/** Words with a capital on both sides, and on one where none was due; by their places. */
function sharedNames(x: Profile, y: Profile, { a }: Comparison): Shared[] {
  const names: Shared[] = [];
  for (let i = 0; i < x.terms.length; i++) {
    const { upper, capital } = x.terms[i]!;
    if (!upper || !isSame(a.by[i] as number) || (x.signs[i] as number) & (FIGURE | FUNCTIONAL)) continue;
    const j = a.at[i] as number;
    const other = y.terms[j]!;
    if (other.upper && (capital || other.capital)) names.push([i, j]);
  }
  return names;
}

function isInCapitals({ terms, contents }: Profile): boolean {
  let capitals = 0;
  for (const { upper, entry } of terms) if (upper && !entry.functional) capitals++;
  return capitals > MOSTLY * contents;
}

/** Of one side what it says beside names, by weight; no more than this is nothing. */
const NOTHING_LEFT = 0.05;
/** Of what a sentence says beside names the other side has less than this: it says something else. */
const SOMETHING_ELSE = 0.3;

/** Nats of what a sentence says of its own: `She denied this` says less. */
const ENOUGH = 8;

/**
 * Whether a left-over sentence would join a link for the name that it has and its neighbour has not: `The
 * constable, Ray Sefton, apologised. "It was cruel," he said.` beside `"It was cruel," said Ray Sefton.` But
 * for the name and what stands beside it the link lacks nothing of the other side, and the other side says
 * nothing of what the left-over sentence says.
 *
 * @param fresh the left-over sentence (`a`) compared with the other side (`b`)
 * @param now what the link has on the left-over sentence's side (`a`), compared with the same
 */
export function bringsNamesAlone(
  leftover: Profile,
  other: Profile,
  fresh: Comparison,
  now: Comparison,
): boolean {
  const names = sharedNames(leftover, other, fresh);
  if (names.length === 0 || !other.terms.some(({ form }) => isPlainSpeech(form))) return false;
  const isNear = (places: readonly number[], at: number): boolean =>
    places.some((name) => Math.abs(name - at) <= BESIDE);
  const [mine, theirs] = [names.map(([i]) => i), names.map(([, j]) => j)];
  const open = said(other, (at) => (isNear(theirs, at) ? 0 : 1 - (now.b.grade[at] as number)));
  if (open > NOTHING_LEFT * other.weight) return false;
  // What both have beside the name tells who that is, what one alone has there may be what is said.
  const own = (at: number): number => (isNear(mine, at) && fresh.a.by[at] ? 0 : 1);
  const whole = said(leftover, own);
  if (whole < ENOUGH) return false;
  const told = said(leftover, (at) => own(at) * (fresh.a.grade[at] as number));
  return told < SOMETHING_ELSE * whole;
}

/** What the words weigh that are neither functional nor verbs of saying, each by the part that `partOf` says. */
function said({ ids, signs, weights, terms }: Profile, partOf: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++)
    if (!((signs[at] as number) & FUNCTIONAL) && !isPlainSpeech(terms[at]!.form))
      sum += (weights[ids[at] as number] as number) * partOf(at);
  return sum;
}
