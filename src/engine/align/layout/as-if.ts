import type { Comparison } from '../../score/compare/counterparts';
import { PAIR_FEATURES, putFeatures } from '../../score/features';
import type { Profile } from '../../score/terms/sentence';

/**
 * The measurements of two compared sentences as they would be if some words weighed less: by the word's
 * number, the part of its weight that is left.
 */
export function measuredAsIf(
  x: Profile,
  y: Profile,
  comparison: Comparison,
  parts: ReadonlyMap<number, number>,
): Float64Array {
  const features = new Float64Array(PAIR_FEATURES.length);
  const { weights } = x;
  // Both texts share the weights of all words, so these are put back; a copy would cost more than the measuring.
  const before = new Map([...parts.keys()].map((id) => [id, weights[id]!]));
  try {
    for (const [id, part] of parts) weights[id]! *= part;
    putFeatures(reweighed(x), reweighed(y), comparison, features, 0);
    return features;
  } finally {
    for (const [id, weight] of before) weights[id] = weight;
  }
}

const reweighed = (profile: Profile): Profile => ({
  ...profile,
  weight: profile.ids.reduce((sum, id) => sum + profile.weights[id]!, 0),
});
