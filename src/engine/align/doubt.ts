import { type Calibration, calibrated } from './calibration';
import type { Bead } from './assemble';
import { probability } from './context';
import type { Particulars } from './particulars';

/** Where no link of two texts reaches this, what they share may be the topic alone. */
const HARD_TO_DOUBT = 0.7;

/** Below this many sentences a side there is too little text for a sure link to be expected. */
const SHORT = 5;

/**
 * Names and figures of so many nats, three or four of them, are enough for what is not among them to tell
 * something: of passages of two to four sentences with as many and the same passages retold, two in 140 have
 * less than a tenth in common, of unrelated ones nine in ten.
 */
const TELLING = 10;
/**
 * From this share of the names and figures on two texts are about the same event. Over all pairs at hand:
 * tellings of one event, other agencies' reports included, have as much or more in common, unrelated stories
 * less but for one in a thousand.
 */
const SAME_EVENT = 0.24;
/**
 * What chance brings: a round figure, a surname, a city that all news mention. 99 in 100 unrelated stories
 * stay below, no related ones.
 */
const CHANCE = 0.18;

/**
 * The links that stand once the pair is looked at as a whole. Texts with names and figures enough and next to
 * none of them in common tell different stories, however alike their wording: equal sentences alone are
 * linked. Where these leave it open and every link is doubtful, the texts share a topic and not a story, and
 * none is drawn.
 */
export function withoutMereTopic(
  beads: readonly Bead[],
  sentences: readonly [a: number, b: number],
  { share, weight }: Pick<Particulars, 'share' | 'weight'>,
  calibration: Calibration,
  isEqual: (bead: Bead) => boolean,
): readonly Bead[] {
  const told = weight >= TELLING;
  if (told && share < CHANCE) return beads.filter(isEqual);
  if ((told && share >= SAME_EVENT) || Math.min(...sentences) < SHORT) return beads;
  const sure = beads.some(({ logit }) => probability(calibrated(logit, calibration)) >= HARD_TO_DOUBT);
  return sure ? beads : [];
}
