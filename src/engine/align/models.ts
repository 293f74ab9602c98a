import { PAIR_FEATURES } from '../score/features';
import { type Planted, plantedFor } from '../score/forest';
import { CALIBRATION } from '../score/models/calibration';
import { CARRY_FOREST } from '../score/models/carry';
import { JOIN_FOREST } from '../score/models/join';
import { OWN_FOREST } from '../score/models/own';
import { SURROUNDED_FOREST } from '../score/models/surrounded';
import { lazily } from '../text/lazily';
import type { Calibration } from './calibration';
import { CARRY_FEATURES } from './beads/carried';
import { CONTEXT_FEATURES } from './judge/context';
import { JOIN_FEATURES } from './beads/joining';

/** Measurements of a pair: of its words, then of what surrounds it. */
export const SURROUNDED_FEATURES = [...PAIR_FEATURES, ...CONTEXT_FEATURES];

/** The fitted parts; handed in so that a cross-validation can hand in others. */
export interface Models {
  /** Log-odds by the words of two sentences alone. */
  readonly own: Planted;
  /** Log-odds by these and what surrounds the pair. */
  readonly surrounded: Planted;
  /** Log-odds that a left-over sentence belongs to a link. */
  readonly join: Planted;
  /** Log-odds that a clause was carried from one link into its neighbour. */
  readonly carry: Planted;
  readonly calibration: Calibration;
}

/** The models as shipped, laid out when they are first asked for. */
export const MODELS = lazily((): Models => ({
  own: plantedFor(PAIR_FEATURES, OWN_FOREST),
  surrounded: plantedFor(SURROUNDED_FEATURES, SURROUNDED_FOREST),
  join: plantedFor(JOIN_FEATURES, JOIN_FOREST),
  carry: plantedFor(CARRY_FEATURES, CARRY_FOREST),
  calibration: CALIBRATION,
}));
