import { type Calibration, calibrated } from './calibration';
import type { Bead } from './assemble';
import { probability } from './context';
import type { NamesInCommon } from './names-in-common';

/** Where no link of two texts reaches this, what they share may be the topic alone. */
const HARD_TO_DOUBT = 0.7;

/** Below this many sentences a side there is too little text for a sure link to be expected. */
const SHORT = 5;

/** So many names are enough for what is not among them to tell something. */
const TELLING = 4;
/**
 * From this share of the names on two texts are about the same people and places. Over all pairs at hand: tellings of one event, other
 * agencies' reports included, have 0.2 or more in common, nine in ten of unrelated stories less.
 */
const SAME_EVENT = 0.2;
/** What chance brings: a title, a month, a city that all news mention. Half of all unrelated stories stay below, no related ones. */
const CHANCE = 0.12;

/**
 * The links that stand once the pair is looked at as a whole. Texts with names enough and next to none of them in common tell different
 * stories, however alike their wording: equal sentences alone are linked. Where the names leave it open and every link is doubtful, the
 * texts share a topic and not a story, and none is drawn.
 */
export function withoutMereTopic(
  beads: readonly Bead[],
  sentences: readonly [a: number, b: number],
  { share, names }: NamesInCommon,
  calibration: Calibration,
  isEqual: (bead: Bead) => boolean,
): readonly Bead[] {
  const told = names >= TELLING;
  if (told && share < CHANCE) return beads.filter(isEqual);
  if ((told && share >= SAME_EVENT) || Math.min(...sentences) < SHORT) return beads;
  const sure = beads.some(({ logit }) => probability(calibrated(logit, calibration)) >= HARD_TO_DOUBT);
  return sure ? beads : [];
}
