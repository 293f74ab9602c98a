import type { Placed } from './placed';
import type { Token } from '../reading/tokens';

/** Words between "first" and the run that it ends: "first goal for the club in 31 games". */
const REACH = 8;
const PAST = /^(?:previous|preceding|prior|last|past|earlier)$/;

/** "the first goal in 31 games", "not one in the previous 30": what ends a run is one more than the run. */
export function endsRun(
  tokens: readonly Token[],
  all: Placed,
  others: readonly Token[],
  run: Placed,
): boolean {
  if ((all.values[0] ?? 0) - (run.values[0] ?? 0) !== 1 || all.unit !== run.unit) return false;
  if (!PAST.test(others[run.first - 1]?.form ?? '') || tokens[all.first - 1]?.form !== 'in') return false;
  const { sentence } = tokens[all.at]!;
  return tokens
    .slice(Math.max(0, all.first - REACH), all.first)
    .some((token) => token.form === 'first' && token.sentence === sentence);
}
