import { isSame } from '../../score/compare/match-kinds';
import { FUNCTIONAL } from '../../score/terms/signs';
import type { Version } from '../../model';
import type { Bench } from '../layout/bench';

const MARK = /^["\u201C-\u201F\u2018\u201A\u201B\u00AB\u00BB\u2039\u203A]/;
/** "Never." and "No." have nothing to have in common. */
const LEAST_WORDS = 2;

/** What two quotations lose that have no word in common, in log-odds: wherever they stand, they are not the same. */
export const OTHER_QUOTATION = 20;

/**
 * Whether both sentences begin with a quotation and share no word that says something: `"My telephone is switched
 * on."`, `"You see the green light," he said.` What is quoted twice is quoted in the same words, however freely the rest
 * is told; their place among their neighbours made such pairs look right. Vectors of sentences have their own say.
 */
export function areOtherQuotations(i: number, j: number, bench: Bench): boolean {
  const { versions, embedded } = bench;
  if (embedded || !opensWithMark(versions.a, i) || !opensWithMark(versions.b, j)) return false;
  const [x, y] = [bench.a[i]!, bench.b[j]!];
  if (Math.min(x.contents, y.contents) < LEAST_WORDS) return false;
  const { by } = bench.measure(x, y).comparison.a;
  return x.ids.every((_, k) => (x.signs[k] as number) & FUNCTIONAL || !isSame(by[k] as number));
}

function opensWithMark({ text, sentences }: Version, at: number): boolean {
  const { start } = sentences[at]!;
  return MARK.test(text.slice(start, start + 1));
}
