import { type Calibration, calibrated } from '../calibration';
import type { Bead } from './assemble';
import { probability } from '../judge/context';
import type { Particulars } from '../judge/particulars';

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
 * One text whose names were all replaced keeps more sentences than this to the letter, of those that are linked: a form
 * letter, a report without the true names.
 */
const KEPT_TO_THE_LETTER = 0.25;

/**
 * The links that stand once the pair is looked at as a whole. Texts with names and figures enough and next to
 * none of them in common tell different stories, however alike their wording: equal sentences alone are
 * linked. So do texts with names enough that are all other ones, whatever figures they share: years, a quarter's
 * growth, ages. (Of 393 pairs of tellings of one event one has so few names in common, of 463 of unrelated stories
 * nine in ten.) Where these leave it open and every link is doubtful, the texts share a topic and not a story, and
 * none is drawn.
 */
export function withoutMereTopic(
  beads: readonly Bead[],
  sentences: readonly [a: number, b: number],
  particulars: Pick<Particulars, 'share' | 'weight' | 'names' | 'weightOfNames'>,
  calibration: Calibration,
  isEqual: (bead: Bead) => boolean,
): readonly Bead[] {
  const { share, weight, names, weightOfNames } = particulars;
  const told = weight >= TELLING;
  if (told && share < CHANCE) return beads.filter(isEqual);
  if (weightOfNames >= TELLING && names < CHANCE) {
    const equal = beads.filter(isEqual);
    if (equal.length <= KEPT_TO_THE_LETTER * beads.length) return equal;
  }
  if ((told && share >= SAME_EVENT) || Math.min(...sentences) < SHORT) return beads;
  const sure = beads.some(({ logit }) => probability(calibrated(logit, calibration)) >= HARD_TO_DOUBT);
  return sure ? beads : [];
}
