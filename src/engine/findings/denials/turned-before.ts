import type { Token } from '../reading/tokens';

/** Words in front of a verb that are asked. */
const BEFORE = 4;

/**
 * Whether a word close before the one at a position, in its sentence, turns or leaves open what is done there: it is
 * of these `classes` (see `word-classes.ts`) or `opens`.
 */
export function isTurnedBefore(
  tokens: readonly Token[],
  at: number,
  classes: number,
  opens: RegExp,
): boolean {
  const { sentence } = tokens[at]!;
  return tokens
    .slice(Math.max(0, at - BEFORE), at)
    .some(
      (token) => token.sentence === sentence && ((token.classes & classes) !== 0 || opens.test(token.form)),
    );
}
