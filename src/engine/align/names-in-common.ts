import type { Profile } from '../score/sentence';
import type { Bench } from './bench';

/** Names that both of two texts have. */
export interface NamesInCommon {
  /** Share of those of the text that has fewer, by weight, 0..1. */
  readonly share: number;
  /** How many that text has. */
  readonly names: number;
}

const NAMED = 1;
const IN_A = 2;
const IN_B = 4;

/**
 * Words with a capital of their own in either text are names, and count wherever they stand: at the head of a sentence, where all words have
 * a capital, too. Without names both numbers are 0.
 */
export function namesInCommon({ a, b, vocabulary }: Pick<Bench, 'a' | 'b' | 'vocabulary'>): NamesInCommon {
  // By stem: stems are numbered, and there are no more of them than words.
  const marks = new Uint8Array(vocabulary.size);
  const weights = new Float64Array(vocabulary.size);
  for (const side of [a, b])
    for (const profile of side)
      for (const { capital, entry } of profile.terms) {
        if (!capital || entry.functional || entry.kind !== 'word') continue;
        marks[entry.stem]! |= NAMED;
        weights[entry.stem] = Math.max(weights[entry.stem]!, profile.weights[entry.id]!);
      }
  mark(a, IN_A, marks);
  mark(b, IN_B, marks);
  const [left, right, both] = [IN_A, IN_B, IN_A | IN_B].map((wanted) => {
    const sum = { count: 0, weight: 0 };
    marks.forEach((found, stem) => {
      if ((found & wanted) !== wanted) return;
      sum.count++;
      sum.weight += weights[stem]!;
    });
    return sum;
  }) as [Sum, Sum, Sum];
  const least = Math.min(left.weight, right.weight);
  return { share: least > 0 ? both.weight / least : 0, names: Math.min(left.count, right.count) };
}

interface Sum {
  readonly count: number;
  readonly weight: number;
}

function mark(profiles: readonly Profile[], side: number, marks: Uint8Array): void {
  for (const { types } of profiles) for (const { stem } of types) if (marks[stem]) marks[stem]! |= side;
}
