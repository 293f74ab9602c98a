import type { Comparison, Counterparts } from './compare';
import type { Profile } from './sentence';
import type { Term } from './terms';

/** What is measured of two sentences beside `FEATURES` where there is no text around them to tell more. Symmetric. */
export const WORDING = [
  'singles', 'singlesHigh', 'doubles', 'doublesHigh', 'triples', 'quadruples', 'subsequence', 'subsequenceHigh', 'distance', 'lengthGap',
  'figuresEqual', 'figuresOneSided', 'firstSame', 'lastSame', 'leftoverLikeness', 'leftoverNames', 'leftoverWords', 'leftoverMost',
  'leftoverFunction', 'leftoverBeginning', 'leftoverEnd', 'words', 'wordsLeast', 'rawVector', 'leftoverFigureHigh', 'editRuns',
] as const; // prettier-ignore

/** Shared runs of as many words, over those of the longer and of the shorter side. */
interface Shared {
  readonly low: number;
  readonly high: number;
}

/** More runs than this no two sentences have: a number for a run and the next word, both below it, stays exact. */
const MOST_RUNS = 1 << 26;

/** Shared runs of one word, of two, and so on up to `most`; each run is known by the one without its last word and that word. */
function sharedRuns(a: readonly Term[], b: readonly Term[], most: number): Shared[] {
  let left = a.map(({ entry }) => entry.id);
  let right = b.map(({ entry }) => entry.id);
  const found: Shared[] = [];
  for (let size = 1; ; size++) {
    const x = Math.max(1, a.length - size + 1);
    const y = Math.max(1, b.length - size + 1);
    const both = inBoth(left, right);
    found.push({ low: both / Math.max(x, y), high: both / Math.min(x, y) });
    if (size === most) return found;
    const numbers = new Map<number, number>();
    left = longer(left, a, size, numbers);
    right = longer(right, b, size, numbers);
  }
}

function inBoth(a: readonly number[], b: readonly number[]): number {
  const open = new Map<number, number>();
  for (const run of a) open.set(run, (open.get(run) ?? 0) + 1);
  let both = 0;
  for (const run of b) {
    const count = open.get(run) ?? 0;
    if (count === 0) continue;
    open.set(run, count - 1);
    both++;
  }
  return both;
}

/** The runs of one word more than `size`, numbered as they come. */
function longer(
  runs: readonly number[],
  terms: readonly Term[],
  size: number,
  numbers: Map<number, number>,
): number[] {
  const found: number[] = [];
  for (let at = 0; at + size < terms.length; at++) {
    const key = runs[at]! * MOST_RUNS + terms[at + size]!.entry.id;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    found.push(number);
  }
  return found;
}

/** Longest common subsequence and edit distance in words. */
function alike(a: readonly Term[], b: readonly Term[]): { common: number; distance: number } {
  // Equal beginnings and ends are in every best alignment.
  let head = 0;
  let [endA, endB] = [a.length, b.length];
  while (head < endA && head < endB && a[head]!.entry === b[head]!.entry) head++;
  while (endA > head && endB > head && a[endA - 1]!.entry === b[endB - 1]!.entry) {
    endA--;
    endB--;
  }
  const size = endB - head;
  const common = new Int32Array(size + 1);
  const distance = new Int32Array(size + 1);
  for (let j = 0; j <= size; j++) distance[j] = j;
  for (let i = head; i < endA; i++) {
    const { entry } = a[i]!;
    let commonBefore = 0;
    let distanceBefore = distance[0]!;
    distance[0] = i - head + 1;
    for (let j = 1; j <= size; j++) {
      const same = entry === b[head + j - 1]!.entry;
      const commonAbove = common[j]!;
      const distanceAbove = distance[j]!;
      common[j] = same ? commonBefore + 1 : Math.max(commonAbove, common[j - 1]!);
      distance[j] = Math.min(distanceBefore + (same ? 0 : 1), distanceAbove + 1, distance[j - 1]! + 1);
      commonBefore = commonAbove;
      distanceBefore = distanceAbove;
    }
  }
  return { common: common[size]! + a.length - (endA - head), distance: distance[size]! };
}

interface Leftover {
  readonly vector: Float64Array;
  names: number;
  words: number;
  most: number;
  functional: number;
  figures: number;
  beginning: number;
  end: number;
  runs: number;
}

/** What one side has that the other lacks. */
function leftoverOf(profile: Profile, found: Counterparts): Leftover {
  const left: Leftover = {
    vector: new Float64Array(profile.vector.length),
    names: 0,
    words: 0,
    most: 0,
    functional: 0,
    figures: 0,
    beginning: 0,
    end: 0,
    runs: 0,
  };
  let open = false;
  profile.terms.forEach((term, at) => {
    const matched = (found.at[at] as number) >= 0 && found.by[at] !== 'meaning';
    if (!matched && !open) left.runs++;
    open = !matched;
    if (matched) return;
    const { entry } = term;
    if (entry.functional) left.functional++;
    else {
      const weight = entry.weight * (1 - (found.grade[at] as number));
      left.words++;
      left.most = Math.max(left.most, weight);
      if (entry.kind === 'figure') left.figures++;
      else if (term.capital) left.names++;
      if (at < profile.terms.length / 3) left.beginning += weight;
      if (at >= (2 * profile.terms.length) / 3) left.end += weight;
      const { vector } = entry;
      if (!vector) return;
      for (let d = 0; d < vector.length; d++)
        left.vector[d]! += (vector[d]! / (entry.norm || 1)) * entry.weight;
    }
  });
  return left;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let x = 0;
  let y = 0;
  for (let d = 0; d < a.length; d++) {
    dot += a[d]! * b[d]!;
    x += a[d]! * a[d]!;
    y += b[d]! * b[d]!;
  }
  return x && y ? dot / Math.sqrt(x * y) : 0;
}

function meanVector(terms: readonly Term[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const { entry } of terms) {
    const { vector, functional } = entry;
    if (functional || !vector) continue;
    for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]! / (entry.norm || 1);
  }
  return sum;
}

/** The measurements of two profiles with the same words in the same order: what the long way comes to, by definition. */
function wordingOfEqual({ terms, meaningful }: Profile): Float64Array {
  const runs = [1, 2, 3, 4].map((size) => (terms.length >= size ? 1 : 0)) as [number, number, number, number];
  const [one, two, three, four] = runs;
  const figures = terms.some(({ entry }) => entry.kind === 'figure') ? 1 : 0;
  const words = Math.max(1, terms.length);
  return Float64Array.of(
    one, one, two, two, three, four, one, one, 0, 0, figures, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, words, words, meaningful.length ? 1 : 0, 0, 0,
  ); // prettier-ignore
}

/** The measurements of two profiles in the order of `WORDING`. */
export function wordingOf(a: Profile, b: Profile, comparison: Comparison): Float64Array {
  const equal = a.terms.length > 0 && a.terms.length === b.terms.length;
  if (equal && a.terms.every(({ entry }, at) => entry === b.terms[at]!.entry)) return wordingOfEqual(a);
  const [one, two, three, four] = sharedRuns(a.terms, b.terms, 4) as [Shared, Shared, Shared, Shared];
  const { common, distance } = alike(a.terms, b.terms);
  const x = leftoverOf(a, comparison.a);
  const y = leftoverOf(b, comparison.b);
  const shorter = Math.max(1, Math.min(a.terms.length, b.terms.length));
  const longest = Math.max(1, a.terms.length, b.terms.length);
  const figures = (profile: Profile): number =>
    profile.terms.filter(({ entry }) => entry.kind === 'figure').length;
  const same = (at: number): number => (a.terms.at(at)?.entry === b.terms.at(at)?.entry ? 1 : 0);
  const high = (key: Exclude<keyof Leftover, 'vector'>): number => Math.max(x[key], y[key]);
  const low = (key: Exclude<keyof Leftover, 'vector'>): number => Math.min(x[key], y[key]);
  return Float64Array.of(
    one.low, one.high, two.low, two.high, three.low, four.low, common / longest, common / shorter,
    distance / longest, longest - shorter,
    figures(a) + figures(b) > 0 ? (x.figures + y.figures === 0 ? 1 : -1) : 0,
    low('figures') === 0 && high('figures') > 0 ? 1 : 0,
    same(0), same(-1), x.words && y.words ? cosine(x.vector, y.vector) : 1,
    high('names'), low('words'), high('most'), high('functional'), high('beginning'), high('end'), longest, shorter,
    cosine(meanVector(a.terms, a.vector.length), meanVector(b.terms, b.vector.length)), high('figures'), high('runs'),
  ); // prettier-ignore
}
