import type { Comparison, Counterparts } from './compare';
import { keptContent } from './kept';
import type { Profile } from './sentence';

/** What is measured of two sentences; symmetric, so that the order of the sides cannot matter. */
export const FEATURES = [
  'coverageLow', 'coverageHigh', 'coverageMean', 'exactLow', 'exactHigh', 'exactMean', 'cosine', 'vector', 'order', 'run', 'pairs',
  'trigrams', 'lengthRatio', 'shorter', 'longer', 'shared', 'sharedMeaning', 'rarest', 'looseLow', 'looseHigh', 'figuresShared',
  'figuresApart', 'figuresLoose', 'namesShared', 'namesApart', 'negation', 'function', 'strongestLoose', 'softLow', 'softMean',
  'known', 'keptOrder',
] as const; // prettier-ignore
export type Feature = (typeof FEATURES)[number];
const COUNT = FEATURES.length;

/** Two profiles, compared and measured. */
export interface Measured {
  readonly comparison: Comparison;
  /** In the order of `FEATURES`. */
  readonly features: Float64Array;
}

interface Side {
  covered: number;
  soft: number;
  known: number;
  exact: number;
  meaning: number;
  rarest: number;
  loose: number;
  strongestLoose: number;
  figures: number;
  looseFigures: number;
  names: number;
  looseNames: number;
  functional: number;
  functionalMatched: number;
}

function measure(profile: Profile, found: Counterparts): Side {
  const side: Side = {
    covered: 0, soft: 0, known: 0, exact: 0, meaning: 0, rarest: 0, loose: 0, strongestLoose: 0, figures: 0, looseFigures: 0, names: 0, looseNames: 0,
    functional: 0, functionalMatched: 0,
  }; // prettier-ignore
  const { terms } = profile;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const { weight, functional } = term.entry;
    const grade = found.grade[i] as number;
    const matched = (found.at[i] as number) >= 0;
    const certain = matched && found.by[i] !== 'meaning';
    if (functional) {
      side.functional++;
      if (matched) side.functionalMatched++;
    }
    side.covered += weight * grade;
    side.soft += weight * (found.nearest[i] as number);
    if (term.entry.vector || functional) side.known += weight;
    if (certain) {
      side.exact += weight * grade;
      side.rarest = Math.max(side.rarest, weight);
    } else {
      side.meaning += weight * grade;
      side.loose += weight * (1 - grade);
      side.strongestLoose = Math.max(side.strongestLoose, weight * (1 - grade));
    }
    if (term.entry.kind === 'figure') {
      if (certain) side.figures++;
      else side.looseFigures++;
    } else if (term.capital && !functional) {
      if (certain) side.names += weight;
      else side.looseNames += weight * (1 - grade);
    }
  }
  return side;
}

/** Matched words in the same order: longest increasing run of counterparts over all matched; runs of neighbours beside. */
function sequence(a: Profile, found: Counterparts): { order: number; run: number; pairs: number } {
  const tails: number[] = [];
  let matched = 0;
  let run = 0;
  let longest = 0;
  let neighbours = 0;
  let before = -2;
  for (let i = 0; i < a.terms.length; i++) {
    const at = found.by[i] === 'meaning' ? -1 : (found.at[i] as number);
    if (at < 0) {
      before = -2;
      run = 0;
      continue;
    }
    const weight = a.terms[i]!.entry.weight;
    matched++;
    if (at === before + 1) neighbours++;
    run = at === before + 1 ? run + weight : weight;
    longest = Math.max(longest, run);
    before = at;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    tails[low] = at;
  }
  return { order: matched ? tails.length / matched : 0, run: longest, pairs: neighbours };
}

function sharedTrigrams(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 0;
}

/** How near two profiles are in meaning, by the direction of their vectors; 0 where one has none. */
export function vectorCosine(a: Profile, b: Profile): number {
  if (!a.norm || !b.norm) return 0;
  let dot = 0;
  for (let d = 0; d < a.vector.length; d++) dot += (a.vector[d] as number) * (b.vector[d] as number);
  return dot / (a.norm * b.norm);
}

/** The measurements of two profiles in the order of `FEATURES`. */
export function featuresOf(a: Profile, b: Profile, comparison: Comparison): Float64Array {
  const x = measure(a, comparison.a);
  const y = measure(b, comparison.b);
  const { order, run, pairs } = sequence(a, comparison.a);
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  const coverA = share(x.covered, a.weight);
  const coverB = share(y.covered, b.weight);
  const softA = share(x.soft, a.weight);
  const softB = share(y.soft, b.weight);
  const exactA = share(x.exact, a.weight);
  const exactB = share(y.exact, b.weight);
  const shorter = Math.min(a.weight, b.weight);
  const longer = Math.max(a.weight, b.weight);
  const length = Math.min(a.terms.length, b.terms.length);
  const features = new Float64Array(COUNT);
  const values = [
    Math.min(coverA, coverB),
    Math.max(coverA, coverB),
    share(2 * coverA * coverB, coverA + coverB),
    Math.min(exactA, exactB),
    Math.max(exactA, exactB),
    share(2 * exactA * exactB, exactA + exactB),
    share(Math.min(x.exact, y.exact), Math.sqrt(a.weight * b.weight)),
    vectorCosine(a, b),
    order,
    share(run, shorter),
    share(pairs, length - 1),
    sharedTrigrams(a.trigrams, b.trigrams),
    share(shorter, longer),
    Math.log1p(shorter),
    Math.log1p(longer),
    Math.log1p((x.exact + y.exact) / 2),
    Math.log1p((x.meaning + y.meaning) / 2),
    Math.max(x.rarest, y.rarest),
    Math.log1p(Math.min(x.loose, y.loose)),
    Math.log1p(Math.max(x.loose, y.loose)),
    Math.min(3, x.figures),
    Math.min(3, Math.min(x.looseFigures, y.looseFigures)),
    Math.min(3, Math.max(x.looseFigures, y.looseFigures)),
    share(x.names + y.names, x.names + y.names + x.looseNames + y.looseNames),
    Math.log1p(Math.min(x.looseNames, y.looseNames)),
    a.negations % 2 === b.negations % 2 ? 0 : 1,
    share(x.functionalMatched + y.functionalMatched, x.functional + y.functional),
    Math.min(x.strongestLoose, y.strongestLoose),
    Math.min(softA, softB),
    share(2 * softA * softB, softA + softB),
    Math.min(share(x.known, a.weight), share(y.known, b.weight)),
    keptContent(a, b, comparison),
  ];
  for (let k = 0; k < COUNT; k++) features[k] = values[k] as number;
  return features;
}
