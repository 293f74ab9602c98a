import type { Comparison, Counterparts } from './compare/counterparts';
import { keptContent } from './compare/kept';
import { isSame } from './compare/match-kinds';
import type { Profile } from './terms/sentence';
import { FIGURE, FUNCTIONAL, KNOWN, NAMED } from './terms/signs';
import { sharedTrigrams } from './terms/trigrams';

/** What is measured of two sentences; symmetric, so that the order of the sides cannot matter. */
export const FEATURES = [
  'coverageLow', 'coverageHigh', 'coverageMean', 'exactLow', 'exactHigh', 'exactMean', 'cosine', 'vector', 'order', 'run', 'pairs',
  'trigrams', 'lengthRatio', 'shorter', 'longer', 'shared', 'sharedMeaning', 'rarest', 'looseLow', 'looseHigh', 'figuresShared',
  'figuresApart', 'figuresLoose', 'namesShared', 'namesApart', 'negation', 'function', 'strongestLoose', 'softLow', 'softMean',
  'known', 'keptOrder',
] as const; // prettier-ignore
/**
 * The same, and what is measured for links alone: how much of the content words both have to the letter, and
 * how near in meaning the other ones come. Two statements of one pattern share its words, and the rest is far
 * apart; in a free rewrite it is near.
 */
export const PAIR_FEATURES = [...FEATURES, 'contentLow', 'contentHigh', 'restLow', 'restHigh'] as const;
const COUNT = PAIR_FEATURES.length;

/** Two profiles, compared and measured. */
export interface Measured {
  readonly comparison: Comparison;
  /** In the order of `PAIR_FEATURES`. */
  readonly features: Float64Array;
}

/** What is summed up over the terms of one side. */
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
  /**
   * Of content words: those both have, and those that one lacks, the latter also by how near a word of the
   * other side comes.
   */
  content: number;
  rest: number;
  restNear: number;
}

function measure({ ids, signs, weights }: Profile, found: Counterparts): Side {
  let covered = 0;
  let soft = 0;
  let known = 0;
  let exact = 0;
  let meaning = 0;
  let rarest = 0;
  let loose = 0;
  let strongestLoose = 0;
  let figures = 0;
  let looseFigures = 0;
  let names = 0;
  let looseNames = 0;
  let functional = 0;
  let functionalMatched = 0;
  let content = 0;
  let rest = 0;
  let restNear = 0;
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[ids[i] as number] as number;
    const sign = signs[i] as number;
    const grade = found.grade[i] as number;
    const by = found.by[i] as number;
    const certain = isSame(by);
    if (sign & FUNCTIONAL) {
      functional++;
      if (by) functionalMatched++;
    } else if (certain) content += weight;
    else {
      rest += weight;
      restNear += weight * (found.nearest[i] as number);
    }
    covered += weight * grade;
    soft += weight * (found.nearest[i] as number);
    if (sign & KNOWN) known += weight;
    if (certain) {
      exact += weight * grade;
      if (weight > rarest) rarest = weight;
    } else {
      meaning += weight * grade;
      const left = weight * (1 - grade);
      loose += left;
      if (left > strongestLoose) strongestLoose = left;
    }
    if (sign & FIGURE) {
      if (certain) figures++;
      else looseFigures++;
    } else if (sign & NAMED) {
      if (certain) names += weight;
      else looseNames += weight * (1 - grade);
    }
  }
  return {
    covered, soft, known, exact, meaning, rarest, loose, strongestLoose, figures, looseFigures, names, looseNames, functional, functionalMatched, content, rest, restNear,
  }; // prettier-ignore
}

/**
 * Matched words in the same order: longest increasing run of counterparts over all matched; runs of
 * neighbours beside. Two forms of a word weigh what they do on the mean, so that neither side comes first.
 */
function sequence(
  { ids, weights }: Profile,
  { ids: others }: Profile,
  found: Counterparts,
): { order: number; run: number; pairs: number } {
  const tails: number[] = [];
  let matched = 0;
  let run = 0;
  let longest = 0;
  let neighbours = 0;
  let before = -2;
  for (let i = 0; i < ids.length; i++) {
    if (!isSame(found.by[i] as number)) {
      before = -2;
      run = 0;
      continue;
    }
    const at = found.at[i] as number;
    const weight = ((weights[ids[i] as number] as number) + (weights[others[at] as number] as number)) / 2;
    matched++;
    if (at === before + 1) neighbours++;
    run = at === before + 1 ? run + weight : weight;
    if (run > longest) longest = run;
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

/** How near two profiles are in meaning, by the direction of their vectors; 0 where one has none. */
export function vectorCosine(a: Profile, b: Profile): number {
  if (!a.norm || !b.norm) return 0;
  const x = a.vector;
  const y = b.vector;
  let dot = 0;
  for (let d = 0; d < x.length; d++) dot += (x[d] as number) * (y[d] as number);
  return dot / (a.norm * b.norm);
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The measurements of two profiles in the order of `PAIR_FEATURES`. */
export function featuresOf(a: Profile, b: Profile, comparison: Comparison): Float64Array {
  const features = new Float64Array(COUNT);
  putFeatures(a, b, comparison, features, 0);
  return features;
}

/** The same, put into a row of many that starts at `at`. */
export function putFeatures(
  a: Profile,
  b: Profile,
  comparison: Comparison,
  row: Float64Array,
  at: number,
): void {
  const x = measure(a, comparison.a);
  const y = measure(b, comparison.b);
  const { order, run, pairs } = sequence(a, b, comparison.a);
  const coverA = share(x.covered, a.weight);
  const coverB = share(y.covered, b.weight);
  const softA = share(x.soft, a.weight);
  const softB = share(y.soft, b.weight);
  const exactA = share(x.exact, a.weight);
  const exactB = share(y.exact, b.weight);
  const shorter = Math.min(a.weight, b.weight);
  const longer = Math.max(a.weight, b.weight);
  const length = Math.min(a.terms.length, b.terms.length);
  let k = at;
  row[k++] = Math.min(coverA, coverB);
  row[k++] = Math.max(coverA, coverB);
  row[k++] = share(2 * coverA * coverB, coverA + coverB);
  row[k++] = Math.min(exactA, exactB);
  row[k++] = Math.max(exactA, exactB);
  row[k++] = share(2 * exactA * exactB, exactA + exactB);
  row[k++] = share(Math.min(x.exact, y.exact), Math.sqrt(a.weight * b.weight));
  row[k++] = vectorCosine(a, b);
  row[k++] = order;
  row[k++] = share(run, shorter);
  row[k++] = share(pairs, length - 1);
  row[k++] = sharedTrigrams(a.trigrams, b.trigrams);
  row[k++] = share(shorter, longer);
  row[k++] = Math.log1p(shorter);
  row[k++] = Math.log1p(longer);
  row[k++] = Math.log1p((x.exact + y.exact) / 2);
  row[k++] = Math.log1p((x.meaning + y.meaning) / 2);
  row[k++] = Math.max(x.rarest, y.rarest);
  row[k++] = Math.log1p(Math.min(x.loose, y.loose));
  row[k++] = Math.log1p(Math.max(x.loose, y.loose));
  row[k++] = Math.min(3, x.figures);
  row[k++] = Math.min(3, Math.min(x.looseFigures, y.looseFigures));
  row[k++] = Math.min(3, Math.max(x.looseFigures, y.looseFigures));
  row[k++] = share(x.names + y.names, x.names + y.names + (x.looseNames + y.looseNames));
  row[k++] = Math.log1p(Math.min(x.looseNames, y.looseNames));
  row[k++] = a.negations % 2 === b.negations % 2 ? 0 : 1;
  row[k++] = share(x.functionalMatched + y.functionalMatched, x.functional + y.functional);
  row[k++] = Math.min(x.strongestLoose, y.strongestLoose);
  row[k++] = Math.min(softA, softB);
  row[k++] = share(2 * softA * softB, softA + softB);
  row[k++] = Math.min(share(x.known, a.weight), share(y.known, b.weight));
  row[k++] = keptContent(a, b, comparison);
  const contentA = share(x.content, x.content + x.rest);
  const contentB = share(y.content, y.content + y.rest);
  // Where nothing is left over, nothing is far.
  const restA = x.rest > 0 ? x.restNear / x.rest : 1;
  const restB = y.rest > 0 ? y.restNear / y.rest : 1;
  row[k++] = Math.min(contentA, contentB);
  row[k++] = Math.max(contentA, contentB);
  row[k++] = Math.min(restA, restB);
  row[k] = Math.max(restA, restB);
}
