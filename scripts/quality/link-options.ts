import { CARRY_FEATURES } from '../../src/engine/align/beads/carried';
import { JOIN_FEATURES } from '../../src/engine/align/beads/joining';
import { SURROUNDED_FEATURES } from '../../src/engine/align/models';
import { PAIR_FEATURES } from '../../src/engine/score/features';
import type { BoostOptions } from './boost';

/** What can only speak for a link, and what only against: keeps the models sane on texts unlike these. */
const RISING = [
  'coverageLow',
  'coverageHigh',
  'coverageMean',
  'exactMean',
  'softLow',
  'softMean',
  'cosine',
  'vector',
  'shared',
  'trigrams',
  'own',
  'marginNear',
  'marginFar',
  'before',
  'after',
  'particularsCommon',
  'namesCommon',
  'figuresCommon',
  'contentLow',
  'contentHigh',
  'restLow',
  'restHigh',
];
const FALLING = ['negation', 'figuresApart', 'namesApart', 'displaced'];
const RISING_FOR_JOINS = [
  'cell',
  'gain',
  'fills',
  'covered',
  'ownGain',
  'vectorGain',
  'adjacent',
  'fresh',
  'only',
  'onlyNats',
];

const monotone = (
  names: readonly string[],
  rising: readonly string[],
  falling: readonly string[] = [],
): number[] => names.map((name) => (rising.includes(name) ? 1 : falling.includes(name) ? -1 : 0));

const COMMON = { depth: 4, rate: 0.08, ridge: 2, rows: 0.8 };
/** Pairs by their own words. */
export const OWN: BoostOptions = {
  ...COMMON,
  trees: 120,
  leaf: 8,
  columns: 0.6,
  seed: 7,
  monotone: monotone(PAIR_FEATURES, RISING, FALLING),
};
/** Pairs in the light of what surrounds them. */
export const CONTEXT: BoostOptions = {
  ...OWN,
  seed: 11,
  monotone: monotone(SURROUNDED_FEATURES, RISING, FALLING),
};
export const JOIN: BoostOptions = {
  ...COMMON,
  trees: 100,
  depth: 3,
  leaf: 5,
  columns: 0.7,
  seed: 17,
  monotone: monotone(JOIN_FEATURES, RISING_FOR_JOINS),
};
const RISING_FOR_CARRIES = [
  'same',
  'near',
  'figures',
  'only',
  'count',
  'denseA',
  'denseB',
  'own',
  'gain',
  'cell',
];
const FALLING_FOR_CARRIES = ['borderA', 'borderB'];
export const CARRY: BoostOptions = {
  ...COMMON,
  trees: 60,
  depth: 3,
  leaf: 5,
  columns: 0.7,
  seed: 19,
  monotone: monotone(CARRY_FEATURES, RISING_FOR_CARRIES, FALLING_FOR_CARRIES),
};
