import type { ContraryWords, Range, WordMatch } from '../model';
import type { Token } from '../reading/tokens';

/** No key of a word begins with these. */
const OF_ITS_SIDE = { a: '<', b: '>' } as const;

type Side = 'a' | 'b';

/**
 * Tokens in which the words of phrases that were exchanged equal none of the other side. Told as a move,
 * "Kesh sued Norland" would look like "Norland sued Kesh" in another order; told as what it is, each of the
 * two was replaced by the other.
 */
export function withoutExchanged(
  tokens: readonly Token[],
  contraries: readonly ContraryWords[],
  side: Side,
): readonly Token[] {
  const ranges = exchangedOf(contraries, side);
  if (ranges.length === 0) return tokens;
  return tokens.map((token) =>
    token.content && isIn(token, ranges) ? { ...token, key: OF_ITS_SIDE[side] + token.key } : token,
  );
}

/** What the aligner matched, the words of such phrases left out. */
export function matchesBeside(
  matches: readonly WordMatch[],
  contraries: readonly ContraryWords[],
): readonly WordMatch[] {
  const ranges = exchangedOf(contraries, 'a');
  return ranges.length === 0 ? matches : matches.filter(({ a }) => !isIn(a, ranges));
}

function exchangedOf(contraries: readonly ContraryWords[], side: Side): readonly Range[] {
  return contraries.filter(({ relation }) => relation === 'exchanged').map((pair) => pair[side]);
}

function isIn({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => start < range.end && range.start < end);
}
