import type { Entry } from './entry';
import type { Vocabulary } from './vocabulary';

/** The prior counts as much as this many sentences, so that two short stories already have sensible weights. */
const PRIOR_SENTENCES = 30;
/** Stands for the sentences not seen: no word is infinitely rare. */
const UNSEEN = 0.15;
/** Nothing weighs less: shared function words in order are weak evidence, but some. */
const LEAST_WEIGHT = 0.1;

/**
 * Weighs the words of the sentences of both texts, in nats by their id: minus the logarithm of the share of
 * sentences that hold one, prior and texts taken together. One sentence of either text does not count: what
 * stands once here and once there is what links are made of.
 */
export function weigh(
  sentences: readonly { readonly types: readonly Entry[] }[],
  { size }: Vocabulary,
): Float64Array {
  const weights = new Float64Array(size);
  const counts = new Int32Array(size);
  const entries: Entry[] = [];
  for (const { types } of sentences)
    for (const entry of types) {
      const count = counts[entry.id] as number;
      if (count === 0) entries.push(entry);
      counts[entry.id] = count + 1;
    }
  for (const { id, prior, functional } of entries) {
    const elsewhere = Math.max(0, (counts[id] as number) - 2) + UNSEEN;
    const share = (elsewhere + PRIOR_SENTENCES * prior) / (sentences.length + PRIOR_SENTENCES);
    weights[id] = Math.max(LEAST_WEIGHT, -Math.log(Math.min(1, share)) * (functional ? 0.35 : 1));
  }
  return weights;
}
