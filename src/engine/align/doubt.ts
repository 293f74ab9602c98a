import { type Calibration, calibrated } from './calibration';
import { probability } from './context';
import type { Bead } from './assemble';

/**
 * Two tellings of one story have at least one link that is hard to doubt: over all related pairs at hand the best one stands at
 * 0.9 or higher, while in stories that merely share a beat none reaches this.
 */
const HARD_TO_DOUBT = 0.7;

/** Below this many sentences a side there is too little text for a sure link to be expected. */
const SHORT = 5;

/**
 * The links that stand once the pair is looked at as a whole: where every one of them is doubtful, the texts share a topic and not
 * a story, and none is drawn.
 */
export function withoutMereTopic(
  beads: readonly Bead[],
  sentences: readonly [a: number, b: number],
  calibration: Calibration,
): readonly Bead[] {
  if (Math.min(...sentences) < SHORT) return beads;
  const sure = beads.some(({ logit }) => probability(calibrated(logit, calibration)) >= HARD_TO_DOUBT);
  return sure ? beads : [];
}
