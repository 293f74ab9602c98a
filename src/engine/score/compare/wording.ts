import type { Comparison, Counterparts } from './counterparts';
import { isSame } from './match-kinds';
import { type Shared, sharedRuns } from './runs';
import type { Profile } from '../terms/sentence';
import { FIGURE, FUNCTIONAL, NAMED } from '../terms/signs';

/** What is measured of two sentences beside `FEATURES` where there is no text around them to tell more. Symmetric. */
export const WORDING = [
  'singles', 'singlesHigh', 'doubles', 'doublesHigh', 'triples', 'quadruples', 'subsequence', 'subsequenceHigh', 'distance', 'lengthGap',
  'figuresEqual', 'figuresOneSided', 'firstSame', 'lastSame', 'leftoverLikeness', 'leftoverNames', 'leftoverWords', 'leftoverMost',
  'leftoverFunction', 'leftoverBeginning', 'leftoverEnd', 'words', 'wordsLeast', 'rawVector', 'leftoverFigureHigh', 'editRuns',
] as const; // prettier-ignore

/** Longest common subsequence and edit distance in words. */
function alike(a: readonly number[], b: readonly number[]): { common: number; distance: number } {
  // Equal beginnings and ends are in every best alignment.
  let head = 0;
  let [endA, endB] = [a.length, b.length];
  while (head < endA && head < endB && a[head] === b[head]) head++;
  while (endA > head && endB > head && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const size = endB - head;
  const common = new Int32Array(size + 1);
  const distance = new Int32Array(size + 1);
  for (let j = 0; j <= size; j++) distance[j] = j;
  for (let i = head; i < endA; i++) {
    const word = a[i];
    let commonBefore = 0;
    let distanceBefore = distance[0]!;
    distance[0] = i - head + 1;
    for (let j = 1; j <= size; j++) {
      const same = word === b[head + j - 1];
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
function leftoverOf({ ids, signs, weights }: Profile, found: Counterparts): Leftover {
  const left: Leftover = {
    names: 0, words: 0, most: 0, functional: 0, figures: 0, beginning: 0, end: 0, runs: 0,
  }; // prettier-ignore
  let open = false;
  for (let at = 0; at < ids.length; at++) {
    const matched = isSame(found.by[at] as number);
    if (!matched && !open) left.runs++;
    open = !matched;
    if (matched) continue;
    const sign = signs[at] as number;
    if (sign & FUNCTIONAL) {
      left.functional++;
      continue;
    }
    const weight = (weights[ids[at] as number] as number) * (1 - (found.grade[at] as number));
    left.words++;
    left.most = Math.max(left.most, weight);
    if (sign & FIGURE) left.figures++;
    else if (sign & NAMED) left.names++;
    if (at < ids.length / 3) left.beginning += weight;
    if (at >= (2 * ids.length) / 3) left.end += weight;
  }
  return left;
}

/** Sum of the directions of the content words that the other side lacks, by weight. */
function leftoverVector({ terms, ids, signs, weights, vector }: Profile, found: Counterparts): Float64Array {
  const sum = new Float64Array(vector.length);
  for (let at = 0; at < ids.length; at++) {
    if (isSame(found.by[at] as number) || (signs[at] as number) & FUNCTIONAL) continue;
    const { entry } = terms[at]!;
    const own = entry.vector;
    if (!own) continue;
    const share = (weights[ids[at] as number] as number) / (entry.norm || 1);
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + share * (own[d] as number);
  }
  return sum;
}

/** How near what the two sides have left over is; 1 where one has nothing. */
function leftoverLikeness(a: Profile, b: Profile, comparison: Comparison): number {
  const x = leftoverVector(a, comparison.a);
  const y = leftoverVector(b, comparison.b);
  return cosine(x, y, dot(x, x), dot(y, y));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

/** By the squares of the two lengths. */
function cosine(a: Float64Array, b: Float64Array, x: number, y: number): number {
  return x && y ? dot(a, b) / Math.sqrt(x * y) : 0;
}

/** How near the sums of the content words' directions are. */
function meanCosine(a: Profile, b: Profile): number {
  const x = a.mean();
  const y = b.mean();
  return cosine(x.vector, y.vector, x.square, y.square);
}

/**
 * The measurements of two profiles with the same words in the same order: what the long way comes to, by
 * definition.
 */
function wordingOfEqual({ ids, signs, meaningful }: Profile): Float64Array {
  const runs = [1, 2, 3, 4].map((size) => (ids.length >= size ? 1 : 0)) as [number, number, number, number];
  const [one, two, three, four] = runs;
  const figures = signs.some((sign) => sign & FIGURE) ? 1 : 0;
  const words = Math.max(1, ids.length);
  return Float64Array.of(
    one, one, two, two, three, four, one, one, 0, 0, figures, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, words, words, meaningful.length ? 1 : 0, 0, 0,
  ); // prettier-ignore
}

/** The measurements of two profiles in the order of `WORDING`. */
export function wordingOf(a: Profile, b: Profile, comparison: Comparison): Float64Array {
  const equal = a.ids.length > 0 && a.ids.length === b.ids.length;
  if (equal && a.ids.every((id, at) => id === b.ids[at])) return wordingOfEqual(a);
  const [one, two, three, four] = sharedRuns(a.ids, b.ids, 4) as [Shared, Shared, Shared, Shared];
  const { common, distance } = alike(a.ids, b.ids);
  const x = leftoverOf(a, comparison.a);
  const y = leftoverOf(b, comparison.b);
  const shorter = Math.max(1, Math.min(a.ids.length, b.ids.length));
  const longest = Math.max(1, a.ids.length, b.ids.length);
  const figures = ({ signs }: Profile): number => signs.filter((sign) => sign & FIGURE).length;
  const same = (at: number): number => (a.ids.at(at) === b.ids.at(at) ? 1 : 0);
  const high = (key: keyof Leftover): number => Math.max(x[key], y[key]);
  const low = (key: keyof Leftover): number => Math.min(x[key], y[key]);
  return Float64Array.of(
    one.low, one.high, two.low, two.high, three.low, four.low, common / longest, common / shorter,
    distance / longest, longest - shorter,
    figures(a) + figures(b) > 0 ? (x.figures + y.figures === 0 ? 1 : -1) : 0,
    low('figures') === 0 && high('figures') > 0 ? 1 : 0,
    same(0), same(-1), x.words && y.words ? leftoverLikeness(a, b, comparison) : 1,
    high('names'), low('words'), high('most'), high('functional'), high('beginning'), high('end'), longest, shorter,
    meanCosine(a, b), high('figures'), high('runs'),
  ); // prettier-ignore
}
