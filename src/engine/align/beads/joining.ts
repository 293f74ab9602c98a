import type { Comparison } from '../../score/compare/counterparts';
import { type Measured, vectorCosine } from '../../score/features';
import { type Planted, evaluate } from '../../score/forest';
import { isSame } from '../../score/compare/match-kinds';
import type { Profile } from '../../score/terms/sentence';
import { FUNCTIONAL } from '../../score/terms/signs';
import type { Bead } from './assemble';
import type { Bench } from '../layout/bench';
import { type CellLogits, UNSEEN, cellAt } from '../judge/cells';

/** What speaks for and against a left-over sentence joining a link. */
export const JOIN_FEATURES = [
  'cell', 'weakest', 'own', 'ownBefore', 'ownAfter', 'ownGain', 'gain', 'fills', 'uncovered', 'covered', 'coveredExact', 'adjacent', 'between',
  'members', 'others', 'bead', 'elsewhere', 'weight', 'ratioBefore', 'ratioAfter', 'vectorGain',
  'fresh', 'only', 'onlyNats',
] as const; // prettier-ignore

/** Where each stands in a row. */
const PLACE = Object.fromEntries(JOIN_FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<(typeof JOIN_FEATURES)[number], number>
>;

/**
 * Log-odds, at least, that a left-over sentence belongs to a link whose other side holds nearly all its words
 * in what the link left uncovered: the second half of a merge. Measured by form alone, where the model is
 * shy, it does in six of seven cases.
 */
export const CONTAINED = Math.log(6);
/**
 * Nearly all of its words stand there, most of them new to the link, and there are enough of them (logarithm
 * of nats).
 */
const [WHOLE, NEW, ENOUGH] = [0.85, 0.7, 2.5];

/** Whether the features, as far as they are measured, say so. */
export function isContained(features: Float64Array): boolean {
  return (
    features[PLACE.coveredExact]! >= WHOLE &&
    features[PLACE.gain]! >= NEW &&
    features[PLACE.weight]! >= ENOUGH
  );
}

/**
 * Of what it says so much stands in the link's other side, is new to the link, and stands in no other
 * sentence there.
 */
const [TOLD, NEWLY, ALONE] = [0.8, 0.6, 0.4];

/**
 * Whether the other side says it, to the letter, and no other place of that text does. Of such joins 191 of
 * 191 held out of fold in news, papers and stories; in essays, where annotators often link one half alone, 6
 * of 15.
 */
export function isToldThereAlone(features: Float64Array): boolean {
  return (
    features[PLACE.coveredExact]! >= TOLD &&
    features[PLACE.fresh]! >= NEWLY &&
    features[PLACE.only]! >= ALONE &&
    features[PLACE.weight]! >= ENOUGH
  );
}

/** What a joining is measured in. */
export interface Measuring {
  readonly bench: Bench;
  readonly cells: CellLogits;
  /** Log-odds by words alone. */
  readonly own: Planted;
  /** In how many sentences of either text each stem stands. */
  readonly spread: { readonly a: Uint32Array; readonly b: Uint32Array };
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
  /** Whether the word at this place of the other side stands in no other sentence of its text. */
  readonly onlyHere: (at: number) => boolean;
}

/** What joining a sentence to a bead is measured with: made once for two versions. */
export function measuringOf(bench: Bench, cells: CellLogits, own: Planted): Measuring {
  const { stems } = bench.vocabulary;
  return { bench, cells, own, spread: { a: spreadOf(bench.a, stems), b: spreadOf(bench.b, stems) } };
}

function spreadOf(profiles: readonly Profile[], stems: number): Uint32Array {
  const spread = new Uint32Array(stems);
  // By stem the number, from 1, of the last sentence that was counted for it: a set a sentence takes longer.
  const counted = new Uint32Array(stems);
  for (let at = 1; at <= profiles.length; at++)
    for (const { stem } of profiles[at - 1]!.types) {
      if (counted[stem] === at) continue;
      counted[stem] = at;
      spread[stem]!++;
    }
  return spread;
}

const stemsOf = (types: Profile['types']): ReadonlySet<number> => new Set(types.map(({ stem }) => stem));

/** How well the words of one side of a bead answer those of the other, and what they leave uncovered. */
export function standingOf(bead: Bead, side: 'a' | 'b', { bench, own, spread }: Measuring): Standing {
  const [x, y] = [bench.groupA(bead.a), bench.groupB(bead.b)];
  const [mine, other] = side === 'a' ? [x, y] : [y, x];
  bench.keep(x, y, bench.measure(x, y));
  const measured = measureFrom(side, mine, other, bench);
  const uncovered = uncoveredOf(measured.comparison, other);
  const across = side === 'a' ? 'b' : 'a';
  const here = new Map<number, number>();
  for (const at of bead[across])
    for (const stem of stemsOf(bench[across][at]!.types)) here.set(stem, (here.get(stem) ?? 0) + 1);
  const onlyHere = (at: number): boolean => {
    const stem = other.stems[at] as number;
    return spread[across][stem] === here.get(stem);
  };
  return { bead, side, mine, other, measured, own: evaluate(own, measured.features), uncovered, onlyHere };
}

/** Two profiles measured, seen from the one that is of the side named. */
export function measureFrom(side: 'a' | 'b', mine: Profile, other: Profile, bench: Bench): Measured {
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
  { side, other, measured, uncovered, onlyHere }: Standing,
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
  const told = newlyTold(measured.comparison, fresh.comparison, leftover, onlyHere);
  features[PLACE.fresh] = told.fresh / (leftover.weight || 1);
  features[PLACE.only] = told.only / (leftover.weight || 1);
  features[PLACE.onlyNats] = Math.log1p(told.only);
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

/**
 * Of what the leftover says, in nats: what the other side has to the letter and the link lacks, and what of
 * that stands nowhere else there.
 */
function newlyTold(
  now: Comparison,
  { a }: Comparison,
  { ids, signs, weights }: Profile,
  onlyHere: (at: number) => boolean,
): { fresh: number; only: number } {
  let fresh = 0;
  let only = 0;
  for (let k = 0; k < ids.length; k++) {
    const at = a.at[k] as number;
    if (!isSame(a.by[k] as number) || isSame(now.b.by[at] as number)) continue;
    const weight = weights[ids[k] as number] as number;
    fresh += weight;
    if (!((signs[k] as number) & FUNCTIONAL) && onlyHere(at)) only += weight;
  }
  return { fresh, only };
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
