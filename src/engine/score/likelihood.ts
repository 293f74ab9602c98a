import { FEATURES, type Feature } from './features';

const WEIGHTS: Partial<Record<Feature, number>> = { coverageMean: 7, coverageLow: 3, vector: 2.5, shared: 0.8, cosine: 3, negation: -0.4, figuresApart: -0.5, namesApart: -0.2 };
const BIAS = -7.2;
const VECTOR = FEATURES.map((name) => WEIGHTS[name] ?? 0);

/** Log-odds that two sentences say the same thing, by their own words alone. */
export function ownLogit(features: Float64Array): number {
  let sum = BIAS;
  for (let k = 0; k < features.length; k++) sum += (features[k] as number) * (VECTOR[k] as number);
  return sum;
}
