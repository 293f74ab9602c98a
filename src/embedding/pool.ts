import type { Pooling } from './model';

/**
 * One vector from those of a sentence's tokens, which stand one after the other in `states` from `start`.
 * Only the first `tokens` count: what follows is padding. The mean is that of Reimers and Gurevych,
 * "Sentence-BERT" (2019), section 3.
 */
export function pool(
  states: Float32Array,
  start: number,
  tokens: number,
  dimensions: number,
  pooling: Pooling,
): Float32Array {
  const at = (token: number): Float32Array =>
    states.slice(start + token * dimensions, start + (token + 1) * dimensions);
  if (pooling === 'cls') return at(0);
  if (pooling === 'last') return at(tokens - 1);
  const pooled = at(0);
  for (let token = 1; token < tokens; token += 1) {
    for (let d = 0; d < dimensions; d += 1) {
      const value = states[start + token * dimensions + d]!;
      pooled[d] = pooling === 'max' ? Math.max(pooled[d]!, value) : pooled[d]! + value;
    }
  }
  return pooling === 'max' ? pooled : pooled.map((sum) => sum / tokens);
}

/**
 * Scales to length 1, so that the dot product is the cosine. The zero vector stays what it is; `null` where a value is
 * infinite or no number.
 */
export function normalise(vector: Float32Array): Float32Array | null {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares)) return null;
  const length = Math.sqrt(squares);
  return length > 0 ? vector.map((value) => value / length) : vector;
}
