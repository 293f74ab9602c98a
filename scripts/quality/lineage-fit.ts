import { probability } from '../../src/engine/align/judge/context';
import { LINEAGE_MODEL, type LineageModel } from '../../src/engine/provenance/lineage-model';
import { POINTERS, type Pointers } from '../../src/engine/provenance/signs/pointers';
import { type Item, SETS, UNRELATED } from './lineage-items';

/** What is not fitted stays as it is shipped. */
const FITTED = POINTERS.filter(
  (pointer) =>
    !(
      process.env['WITHOUT'] ??
      'reported,trimmed,tightened,credit,plain,closing,facts,rounded,hanging,raw,state,early'
    )
      .split(',')
      .includes(pointer),
);
const RIDGE = 5;
const STEPS = 4000;
const RATE = 0.004;
/** What all items of a set weigh together. */
const SET_WEIGHT = 50;

type Weights = LineageModel['weights'];

/** Fits weights to some of the items; what a set weighs and how far its pointers range goes by all of them. */
export function lineageFit(items: readonly Item[]): {
  readonly fitWeights: (picked: readonly Item[]) => Weights;
  readonly calibrate: (leans: readonly Lean[]) => Curve;
} {
  const counts = new Map<string, number>();
  for (const { set } of items) counts.set(set, (counts.get(set) ?? 0) + 1);
  const shareOf = (set: string): number => SETS[set]! / counts.get(set)!;
  const scale = FITTED.map(
    (pointer) =>
      Math.sqrt(items.reduce((sum, { pointers }) => sum + pointers[pointer] ** 2, 0) / items.length) || 1,
  );
  return {
    fitWeights: (picked) => fitWeights(picked, scale, shareOf),
    calibrate: (leans) => calibrate(leans, shareOf),
  };
}

/**
 * Logistic regression without a constant (mirrored pairs must mirror), by gradient descent on scaled
 * pointers; ridge on these.
 */
function fitWeights(
  picked: readonly Item[],
  scale: readonly number[],
  shareOf: (set: string) => number,
): Record<keyof Pointers, number> {
  const rows = picked.map(({ set, pointers }) => ({
    x: FITTED.map((pointer, k) => pointers[pointer] / scale[k]!),
    label: set === UNRELATED ? 0.5 : 1,
    share: SET_WEIGHT * shareOf(set),
  }));
  const weights = FITTED.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    for (const { x, label, share } of rows) {
      const p = probability(x.reduce((sum, value, k) => sum + value * weights[k]!, 0));
      x.forEach((value, k) => (gradient[k]! += share * (p - label) * value));
    }
    gradient.forEach((value, k) => (weights[k]! -= RATE * value));
  }
  const fitted = FITTED.map((pointer, k) => [pointer, Number((weights[k]! / scale[k]!).toPrecision(3))]);
  return { ...LINEAGE_MODEL.weights, ...Object.fromEntries(fitted) };
}

/** How far an item's pointers speak for its first text, by weights that were not fitted on it. */
export interface Lean {
  readonly set: string;
  readonly lean: number;
}

type Curve = Pick<LineageModel, 'offset' | 'slope'>;

/**
 * Offset and slope by which a claim's strength becomes the share of such claims that were right. A claim
 * between translations is wrong.
 */
function calibrate(leans: readonly Lean[], shareOf: (set: string) => number): Curve {
  let [offset, slope] = [0, 1];
  for (let step = 0; step < 20000; step++) {
    let [g0, g1] = [0, 0.02 * slope];
    for (const { lean, set } of leans) {
      const strength = Math.abs(lean);
      const error = probability(offset + slope * strength) - (set !== UNRELATED && lean > 0 ? 1 : 0);
      g0 += shareOf(set) * error;
      g1 += shareOf(set) * error * strength;
    }
    offset -= 0.5 * g0;
    slope -= 0.5 * g1;
  }
  return { offset: Number(offset.toFixed(2)), slope: Number(slope.toFixed(2)) };
}
