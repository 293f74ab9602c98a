import type { Comparison } from '../score/counterparts';
import { type Measured, vectorCosine } from '../score/features';
import { type Planted, evaluate } from '../score/forest';
import { isSame } from '../score/match-kinds';
import type { Profile } from '../score/sentence';
import type { Bead } from './assemble';
import type { Bench } from './bench';
import { type CellLogits, UNSEEN, cellAt } from './cells';

/** What speaks for and against a left-over sentence joining a link. */
export const JOIN_FEATURES = [
  'cell', 'weakest', 'own', 'ownBefore', 'ownAfter', 'ownGain', 'gain', 'fills', 'uncovered', 'covered', 'coveredExact', 'adjacent', 'between',
  'members', 'others', 'bead', 'elsewhere', 'weight', 'ratioBefore', 'ratioAfter', 'vectorGain',
] as const; // prettier-ignore

/** Where each stands in a row. */
const PLACE = Object.fromEntries(JOIN_FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<(typeof JOIN_FEATURES)[number], number>
>;

/**
 * Log-odds, at least, that a left-over sentence belongs to a link whose other side holds nearly all its words in what the link left uncovered:
 * the second half of a merge. Measured by form alone, where the model is shy, it does in six of seven cases.
 */
export const CONTAINED = Math.log(6);
/** Nearly all of its words stand there, most of them new to the link, and there are enough of them (logarithm of nats). */
const [WHOLE, NEW, ENOUGH] = [0.85, 0.7, 2.5];

/** Whether the features, as far as they are measured, say so. */
export function isContained(features: Float64Array): boolean {
  return features[PLACE.coveredExact]! >= WHOLE && features[PLACE.gain]! >= NEW && features[PLACE.weight]! >= ENOUGH; // prettier-ignore
}

/** What a joining is measured in. */
export interface Measuring {
  readonly bench: Bench;
  readonly cells: CellLogits;
  /** Log-odds by words alone. */
  readonly own: Planted;
}

/** A bead as it stands, seen from the side that may grow. */
export interface Standing {
  readonly bead: Bead;
  readonly side: 'a' | 'b';
  readonly mine: Profile;
  readonly other: Profile;
  readonly measured: Measured;
  /** Log-odds by its words. */
  readonly own: number;
  /** What of the other side it leaves uncovered, in nats. */
  readonly uncovered: number;
}

export function standingOf(bead: Bead, side: 'a' | 'b', { bench, own }: Measuring): Standing {
  const [x, y] = [bench.groupA(bead.a), bench.groupB(bead.b)];
  const [mine, other] = side === 'a' ? [x, y] : [y, x];
  bench.keep(x, y, bench.measure(x, y));
  const measured = measureFrom(side, mine, other, bench);
  const uncovered = uncoveredOf(measured.comparison, other);
  return { bead, side, mine, other, measured, own: evaluate(own, measured.features), uncovered };
}

/** Two profiles measured, seen from the one that is of the side named. */
function measureFrom(side: 'a' | 'b', mine: Profile, other: Profile, bench: Bench): Measured {
  if (side === 'a') return bench.measure(mine, other);
  const { comparison, features } = bench.measure(other, mine);
  return { comparison: { a: comparison.b, b: comparison.a }, features };
}

const ratio = (x: number, y: number): number => Math.log((x + 1) / (y + 1));

/** What needs no comparison but that of the bead as it stands. */
export function measurePlace(
  { bead, side, mine, other, own, uncovered }: Standing,
  at: number,
  { bench, cells }: Measuring,
): Float64Array {
  const members = bead[side];
  const others = side === 'a' ? bead.b : bead.a;
  let most = -Infinity;
  let least = Infinity;
  for (const number of others) {
    const logit = cellAt(cells, side, at, number) ?? UNSEEN;
    most = Math.max(most, logit);
    least = Math.min(least, logit);
  }
  const features = new Float64Array(JOIN_FEATURES.length).fill(NaN);
  features[PLACE.cell] = most;
  features[PLACE.weakest] = least;
  features[PLACE.ownBefore] = own;
  features[PLACE.uncovered] = uncovered / (other.weight || 1);
  features[PLACE.adjacent] = members.some((member) => Math.abs(member - at) === 1) ? 1 : 0;
  features[PLACE.between] = members[0]! < at && at < members.at(-1)! ? 1 : 0;
  features[PLACE.members] = members.length;
  features[PLACE.others] = others.length;
  features[PLACE.bead] = bead.logit;
  features[PLACE.elsewhere] = cells.elsewhere(side, at, others);
  features[PLACE.weight] = Math.log1p(bench[side][at]!.weight);
  features[PLACE.ratioBefore] = ratio(mine.weight, other.weight);
  return features;
}

/** What the left-over sentence has by itself to do with the other side. */
export function measureLeftover(
  features: Float64Array,
  { side, other, measured, uncovered }: Standing,
  at: number,
  { bench, own }: Measuring,
): void {
  const leftover = bench[side][at]!;
  const fresh = measureFrom(side, leftover, other, bench);
  const gain = gainOf(measured.comparison, fresh.comparison, other);
  features[PLACE.own] = evaluate(own, fresh.features);
  features[PLACE.gain] = gain / (leftover.weight || 1);
  features[PLACE.fills] = gain / (uncovered || 1);
  features[PLACE.covered] = coverage(fresh.comparison, leftover, false);
  features[PLACE.coveredExact] = coverage(fresh.comparison, leftover, true);
}

/** What needs the profile of the sentences of the bead and the left-over one taken together. */
export function measureJoint(
  features: Float64Array,
  { bead, side, mine, other, own: before }: Standing,
  at: number,
  { bench, own }: Measuring,
): void {
  const joint = (side === 'a' ? bench.groupA : bench.groupB)([...bead[side], at].sort((x, y) => x - y));
  const after = evaluate(own, measureFrom(side, joint, other, bench).features);
  features[PLACE.ownAfter] = after;
  features[PLACE.ownGain] = after - before;
  features[PLACE.ratioAfter] = ratio(joint.weight, other.weight);
  features[PLACE.vectorGain] = vectorCosine(joint, other) - vectorCosine(mine, other);
}

function coverage({ a }: Comparison, { ids, weights, weight }: Profile, exact: boolean): number {
  let covered = 0;
  for (let k = 0; k < ids.length; k++)
    if (!exact || isSame(a.by[k] as number))
      covered += (a.grade[k] as number) * (weights[ids[k] as number] as number);
  return covered / (weight || 1);
}

/** What the leftover adds to the cover of the other side, in nats. */
function gainOf(now: Comparison, fresh: Comparison, { ids, weights }: Profile): number {
  let gain = 0;
  for (let k = 0; k < ids.length; k++) {
    const more = (fresh.b.grade[k] as number) - (now.b.grade[k] as number);
    if (more > 0) gain += more * (weights[ids[k] as number] as number);
  }
  return gain;
}

/** What there is left to be covered of the other side, in nats. */
function uncoveredOf({ b }: Comparison, { ids, weights }: Profile): number {
  let uncovered = 0;
  for (let k = 0; k < ids.length; k++)
    uncovered += (1 - (b.grade[k] as number)) * (weights[ids[k] as number] as number);
  return uncovered;
}
