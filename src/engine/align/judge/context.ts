import { lowerBound } from '../../text/lower-bound';
import { heaviestChain } from '../chain';
import { linesOf } from '../lines';
import { COMMON_FEATURES } from './particulars';

/** A pair of sentences with the log-odds that their own words give it. */
export interface Cell {
  readonly i: number;
  readonly j: number;
  readonly own: number;
}

/** A pair of sentences with both judgements, in log-odds. */
export interface Judged extends Cell {
  /** The same words in the same order. */
  readonly equal: boolean;
  readonly logit: number;
  /** How far its surroundings speak for it (above 0) or against it, -1..1. */
  readonly context: number;
}

/**
 * What surrounds a pair of sentences; symmetric in the two sides but for ties between equally long texts,
 * which `mirror.ts` keeps from depending on the order of opening.
 */
export const CONTEXT_FEATURES = [
  'own', 'rivalNear', 'rivalFar', 'marginNear', 'marginFar', 'before', 'after', 'beside', 'inGap', 'displaced', 'gap', 'onChain', 'related', 'akin', 'sizes', 'edge', 'kept', 'uneven',
  ...COMMON_FEATURES,
] as const; // prettier-ignore

/** Log-odds below which nothing is told apart any more. */
const FLOOR = -8;
/** From this probability on a pair may hold up others. */
const ANCHOR = 0.05;
/** Displacement, in sentences, beyond which all is equally far. */
const FAR = 12;
/** A neighbour behind a left-out sentence holds up less, in log-odds. */
const SKIP = -0.5;
/** Log-odds from which on a pair counts as kept as it was. */
const MOST_KEPT = 6;
/** Log-odds added so that texts that say everything in other words still count as related. */
const LENIENT = 2;

/** The chance that log-odds stand for. */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Rows of measurements, one a cell: what surrounds it goes into each from `offset` on. */
export interface Rows {
  readonly values: Float64Array;
  readonly width: number;
  readonly offset: number;
}

/**
 * Measures, for each cell, its rivals in the same row and column, its neighbours along the diagonal, where it
 * stands to the chain of the likeliest cells, and how related the two texts are at all; `common` is what they
 * have in common as wholes.
 */
export function putContext(
  cells: readonly Cell[],
  countA: number,
  countB: number,
  common: Float64Array,
  { values, width: rowWidth, offset }: Rows,
): void {
  const own = cells.map((cell) => Math.max(FLOOR, cell.own));
  const p = own.map(probability);
  const lineA = cells.map(({ i }) => i);
  const lineB = cells.map(({ j }) => j);
  const ownAt = ownByPlace(lineA, lineB, own, countA);
  const rows = rivals(lineA, own, countA);
  const columns = rivals(lineB, own, countB);
  const chain = chainOf(cells, p);
  const onChain = new Set(chain);
  const gaps = gapsOf(
    chain.map((k) => cells[k]!),
    countA,
    countB,
  );
  const shorter = Math.max(1, Math.min(countA, countB));
  const related = chain.reduce((sum, k) => sum + (p[k] as number), 0) / shorter;
  const kept = keptOnChain(chain, own, p);
  const akin = relatedness(cells, own, countA, countB);
  const sizes = Math.log(Math.min(countA, countB) + 1);
  cells.forEach(({ i, j }, k) => {
    const row = rows(k);
    const column = columns(k);
    const before = nextOnDiagonal(ownAt, i, j, -1);
    const after = nextOnDiagonal(ownAt, i, j, 1);
    const beside = Math.max(ownAt(i - 1, j), ownAt(i + 1, j), ownAt(i, j - 1), ownAt(i, j + 1));
    const { displaced, gap, uneven } = gaps(i, j);
    const value = own[k] as number;
    let at = k * rowWidth + offset;
    values[at++] = value;
    values[at++] = Math.max(row, column);
    values[at++] = Math.min(row, column);
    values[at++] = value - Math.max(row, column);
    values[at++] = value - Math.min(row, column);
    values[at++] = Math.min(before, after);
    values[at++] = Math.max(before, after);
    values[at++] = beside;
    values[at++] = displaced === 0 ? 1 : 0;
    values[at++] = displaced;
    values[at++] = gap;
    values[at++] = onChain.has(k) ? 1 : 0;
    values[at++] = related;
    values[at++] = akin;
    values[at++] = sizes;
    values[at++] = Math.min(i, j) === 0 || i === countA - 1 || j === countB - 1 ? 1 : 0;
    values[at++] = kept;
    values[at++] = uneven;
    values.set(common, at);
  });
}

/** Log-odds of two sentences by their own words; `FLOOR` where they are no cell, or there are none. */
type OwnAt = (i: number, j: number) => number;

function ownByPlace(
  lineA: readonly number[],
  lineB: readonly number[],
  own: readonly number[],
  countA: number,
): OwnAt {
  const { starts, members } = linesOf(lineA, countA);
  return (i, j) => {
    if (i < 0 || i >= countA) return FLOOR;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const cell = members[k] as number;
      if (lineB[cell] === j) return own[cell] as number;
    }
    return FLOOR;
  };
}

/** The best of what follows two sentences (or comes before them, by `step`); one may be left out on either side. */
function nextOnDiagonal(ownAt: OwnAt, i: number, j: number, step: 1 | -1): number {
  const [near, far] = [ownAt(i + step, j + step), ownAt(i + 2 * step, j + 2 * step)];
  const uneven = Math.max(ownAt(i + 2 * step, j + step), ownAt(i + step, j + 2 * step));
  return Math.max(near, SKIP + Math.max(uneven, SKIP + far));
}

/** The cells, by number, of the likeliest chain that keeps the order of both texts. */
function chainOf(cells: readonly Cell[], p: readonly number[]): number[] {
  const anchors = cells.map((_, k) => k).filter((k) => (p[k] as number) > ANCHOR);
  const weighed = anchors.map((k) => ({ i: cells[k]!.i, j: cells[k]!.j, weight: p[k] as number }));
  return heaviestChain(weighed, 'both').map((k) => anchors[k]!);
}

/**
 * How sure the pairs of the chain are by their own words: low where the whole text was put in other words, so
 * that little is to be expected of any pair.
 */
function keptOnChain(chain: readonly number[], own: readonly number[], p: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (const k of chain) {
    sum += (p[k] as number) * Math.min(MOST_KEPT, own[k] as number);
    weight += p[k] as number;
  }
  return weight > 0 ? sum / weight : 0;
}

/** Mean over the sentences of the shorter text of how likely their best partner is, leniently. */
function relatedness(cells: readonly Cell[], own: readonly number[], countA: number, countB: number): number {
  const side = countA < countB || countA === countB ? 'i' : 'j';
  const best = new Float64Array(side === 'i' ? countA : countB).fill(FLOOR);
  cells.forEach((cell, k) => (best[cell[side]] = Math.max(best[cell[side]] as number, own[k] as number)));
  return best.reduce((sum, value) => sum + probability(value + LENIENT), 0) / Math.max(1, best.length);
}

/** For each cell the best log-odds of another one in its line. */
function rivals(lines: readonly number[], own: readonly number[], count: number): (cell: number) => number {
  const first = new Float64Array(count).fill(FLOOR);
  const second = new Float64Array(count).fill(FLOOR);
  const holder = new Int32Array(count).fill(-1);
  lines.forEach((line, k) => {
    const value = own[k] as number;
    if (value > (first[line] as number) || holder[line] === -1) {
      second[line] = first[line] as number;
      first[line] = Math.max(FLOOR, value);
      holder[line] = k;
    } else if (value > (second[line] as number)) second[line] = value;
  });
  return (k) => {
    const line = lines[k] as number;
    return holder[line] === k ? (second[line] as number) : (first[line] as number);
  };
}

/**
 * How far a position lies outside the space that the chain leaves for it, how wide that space is, and how
 * much wider on one side.
 */
function gapsOf(
  chain: readonly { readonly i: number; readonly j: number }[],
  countA: number,
  countB: number,
): (i: number, j: number) => { displaced: number; gap: number; uneven: number } {
  const outside = (
    own: 'i' | 'j',
    other: 'i' | 'j',
    position: number,
    partner: number,
    count: number,
  ): { off: number; gap: number } => {
    // Last anchor before and first anchor after the position, the position's own anchor left out.
    let low = lowerBound(0, chain.length, (at) => chain[at]![own] < position);
    const from = low > 0 ? chain[low - 1]![other] : -1;
    while (low < chain.length && chain[low]![own] === position) low++;
    const to = low < chain.length ? chain[low]![other] : count;
    const off = partner < from ? from - partner : partner > to ? partner - to : 0;
    return { off: Math.min(FAR, off), gap: Math.min(FAR, Math.max(0, to - from)) };
  };
  return (i, j) => {
    const x = outside('i', 'j', i, j, countB);
    const y = outside('j', 'i', j, i, countA);
    return { displaced: (x.off + y.off) / 2, gap: (x.gap + y.gap) / 2, uneven: Math.abs(x.gap - y.gap) };
  };
}
