import type { ContraryWords } from '../model';
import type { Token } from '../reading/tokens';

/** No key of a word begins with these. */
const OF_ITS_SIDE = { a: '<', b: '>' } as const;

/**
 * Tokens in which the words of phrases that were exchanged equal none of the other side. Told as a move, "Kesh sued Norland" would look like
 * "Norland sued Kesh" in another order; told as what it is, each of the two was replaced by the other.
 */
export function withoutExchanged(
  tokens: readonly Token[],
  contraries: readonly ContraryWords[],
  side: 'a' | 'b',
): readonly Token[] {
  const ranges = contraries.filter(({ relation }) => relation === 'exchanged').map((pair) => pair[side]);
  if (ranges.length === 0) return tokens;
  return tokens.map((token) => {
    const isExchanged =
      token.content && ranges.some(({ start, end }) => token.start < end && start < token.end);
    return isExchanged ? { ...token, key: OF_ITS_SIDE[side] + token.key } : token;
  });
}
