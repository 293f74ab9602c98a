import { NAMED, type Profile } from '../score/sentence';
import type { Bench } from './bench';

/** Names that both of two texts have. */
export interface NamesInCommon {
  /** Share of those of the text that has fewer, by weight, 0..1. */
  readonly share: number;
  /** How many that text has. */
  readonly names: number;
}

/** Marks of a stem. */
const NAME = 1;
const IN_A = 2;
const IN_B = 4;
const IN_BOTH = IN_A | IN_B;

/**
 * Words with a capital of their own in either text are names, and count wherever they stand: at the head of a sentence, where all words have
 * a capital, too. Without names both numbers are 0.
 */
export function namesInCommon({ a, b, vocabulary }: Pick<Bench, 'a' | 'b' | 'vocabulary'>): NamesInCommon {
  // By stem: stems are numbered, and there are no more of them than words.
  const marks = new Uint8Array(vocabulary.stems);
  const weights = new Float64Array(vocabulary.stems);
  for (const side of [a, b]) {
    for (const profile of side) {
      const { ids, stems, signs } = profile;
      for (let at = 0; at < signs.length; at++) {
        if (!((signs[at] as number) & NAMED)) continue;
        const stem = stems[at] as number;
        marks[stem]! |= NAME;
        weights[stem] = Math.max(weights[stem]!, profile.weights[ids[at] as number]!);
      }
    }
  }
  mark(a, IN_A, marks);
  mark(b, IN_B, marks);
  const left: Sum = { count: 0, weight: 0 };
  const right: Sum = { count: 0, weight: 0 };
  let both = 0;
  for (let stem = 0; stem < marks.length; stem++) {
    const found = marks[stem] as number;
    const weight = weights[stem] as number;
    if (found & IN_A) add(left, weight);
    if (found & IN_B) add(right, weight);
    if ((found & IN_BOTH) === IN_BOTH) both += weight;
  }
  const least = Math.min(left.weight, right.weight);
  return { share: least > 0 ? both / least : 0, names: Math.min(left.count, right.count) };
}

interface Sum {
  count: number;
  weight: number;
}

function add(sum: Sum, weight: number): void {
  sum.count++;
  sum.weight += weight;
}

/** Marks the names that stand in one of the texts. */
function mark(profiles: readonly Profile[], side: number, marks: Uint8Array): void {
  for (const { stems } of profiles) {
    for (let at = 0; at < stems.length; at++) {
      const stem = stems[at] as number;
      if (marks[stem]) marks[stem]! |= side;
    }
  }
}
