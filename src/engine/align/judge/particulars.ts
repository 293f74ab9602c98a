import { FIGURE, NAMED } from '../../score/terms/signs';
import type { Profile } from '../../score/terms/sentence';
import type { Bench } from '../layout/bench';

/** The particulars of two texts, that is names and figures: what an event has and a beat has not. */
export interface Particulars {
  /** Share of those of the text that has fewer which the other has too, by weight, 0..1; 0.5 where there are none. */
  readonly share: number;
  /** What that text's particulars weigh, in nats. */
  readonly weight: number;
  /** The same share of names and of figures alone. */
  readonly names: number;
  readonly figures: number;
  /** What the names weigh of the text that has fewer, in nats. */
  readonly weightOfNames: number;
}

/** What two texts have in common as wholes, in the order of `measuredParticulars`. */
export const COMMON_FEATURES = ['particularsCommon', 'particulars', 'namesCommon', 'figuresCommon'] as const;

/** Half of nothing: texts without names and figures tell nothing either way. */
const UNTOLD = 0.5;
/**
 * A capital does not make a name: titles, months and institutions are in all news. A word counts for what it
 * is rarer than one that stands in a sentence in so many nats, and for next to nothing where it is not.
 */
const IN_ALL_NEWS = 4;
const LEAST = 0.25;
/** Two reports have "three" or "a first" in common by chance. */
const SMALL = 12;
const SMALL_FIGURE = 1;
const LARGE_FIGURE = 4;

/** Marks of a stem. */
const NAME = 1;
const NUMBER = 8;
const IN_A = 2;
const IN_B = 4;
const IN_BOTH = IN_A | IN_B;

/**
 * Which particulars two texts share. Words with a capital of their own in either text are names, and count
 * wherever they stand: at the head of a sentence, where all words have a capital, too. Two tellings of one
 * event share its people, places and figures; two stories of one beat share the words of the beat alone.
 */
export function particularsOf({ a, b, vocabulary }: Pick<Bench, 'a' | 'b' | 'vocabulary'>): Particulars {
  // By stem: stems are numbered, and there are no more of them than words.
  const marks = new Uint8Array(vocabulary.stems);
  const weights = new Float64Array(vocabulary.stems);
  for (const side of [a, b]) {
    for (const { stems, signs, terms } of side) {
      for (let at = 0; at < signs.length; at++) {
        if (!((signs[at] as number) & (NAMED | FIGURE))) continue;
        const stem = stems[at] as number;
        const { value, entry } = terms[at]!;
        const figure = ((signs[at] as number) & FIGURE) > 0;
        marks[stem]! |= figure ? NUMBER : NAME;
        const weight = figure ? weightOfFigure(value) : weightOfName(entry.prior);
        if (weight > weights[stem]!) weights[stem] = weight;
      }
    }
  }
  mark(a, IN_A, marks);
  mark(b, IN_B, marks);
  const names = commonOf(NAME, marks, weights);
  const figures = commonOf(NUMBER, marks, weights);
  const all = commonOf(NAME | NUMBER, marks, weights);
  return { ...all, names: names.share, figures: figures.share, weightOfNames: names.weight };
}

/** Of the stems that bear one of the marks `kind`. */
function commonOf(
  kind: number,
  marks: Uint8Array,
  weights: Float64Array,
): Pick<Particulars, 'share' | 'weight'> {
  let left = 0;
  let right = 0;
  let both = 0;
  for (let stem = 0; stem < marks.length; stem++) {
    const found = marks[stem] as number;
    if (!(found & kind)) continue;
    const weight = weights[stem] as number;
    if (found & IN_A) left += weight;
    if (found & IN_B) right += weight;
    if ((found & IN_BOTH) === IN_BOTH) both += weight;
  }
  const weight = Math.min(left, right);
  return { share: weight > 0 ? both / weight : UNTOLD, weight };
}

/** As the models take them: the weight by its logarithm. */
export function measuredParticulars({
  share,
  weight,
  names,
  figures,
}: Omit<Particulars, 'weightOfNames'>): Float64Array {
  return Float64Array.of(share, Math.log1p(weight), names, figures);
}

const weightOfName = (prior: number): number => Math.max(LEAST, -Math.log(prior) - IN_ALL_NEWS);

const weightOfFigure = (value: number | undefined): number =>
  Number.isInteger(value) && value! <= SMALL ? SMALL_FIGURE : LARGE_FIGURE;

/** Marks the particulars that stand in one of the texts. */
function mark(profiles: readonly Profile[], side: number, marks: Uint8Array): void {
  for (const { stems } of profiles) {
    for (let at = 0; at < stems.length; at++) {
      const stem = stems[at] as number;
      if (marks[stem]) marks[stem]! |= side;
    }
  }
}
