import { areOneCurrency, currencyOf, isCurrencyCode } from '../text/words/currencies';
import { gapsOf, type Gap, type Match, type Sides } from './script';
import { hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/** A figure with its currency, which may have an adjective: `58 million Swiss francs`. */
interface Amount {
  readonly from: number;
  readonly to: number;
  /** The word or code that names it. */
  readonly currency: string;
}

/**
 * Takes a kept figure with the currency beside it, where the two sides write that in different places or name
 * another one.
 *
 *     before  [CHF] 58.1 million [francs]          after  = CHF 58.1 million / 58.1 million francs
 *     before  [CHF > EUR] 58.1 million             after  [CHF 58.1 million > EUR 58.1 million]
 */
export function withCurrencies(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b } = sides;
  if (!matches.some((match) => isPlainFigure(match, sides))) return matches;
  const gaps = gapsOf(matches, sides);
  return matches.map((match, n) => {
    if (!isPlainFigure(match, sides)) return match;
    const [before, after] = [gaps[n]!, gaps[n + 1]!];
    const x = amountAt(a, match.a0, before.a0, after.a1);
    const y = amountAt(b, match.b0, before.b0, after.b1);
    if (!x || !y) return match;
    const same = areOneCurrency(x.currency, y.currency);
    return { a0: x.from, a1: x.to, b0: y.from, b1: y.to, by: same ? 'number' : match.by, kept: same };
  });
}

/** One figure without a currency sign of its own, kept. */
function isPlainFigure({ kept, a0, a1, b0, b1 }: Match, { a, b }: Sides): boolean {
  return kept && a1 - a0 === 1 && b1 - b0 === 1 && hasFigure(a[a0]!.key) && hasFigure(b[b0]!.key);
}

/**
 * The amount of the figure at `at`, of which the currency stands within `[from, to)`: before it, or one or
 * two words behind it.
 */
function amountAt(tokens: readonly Token[], at: number, from: Gap['a0'], to: Gap['a1']): Amount | null {
  const currencyAt = (place: number): string => {
    if (place < from || place >= to || tokens[place]!.sentence !== tokens[at]!.sentence) return '';
    const { key } = tokens[place]!;
    return (place < at ? isCurrencyCode(key) : currencyOf(key) !== '') ? key : '';
  };
  for (const [first, last, place] of [
    [at - 1, at, at - 1],
    [at, at + 1, at + 1],
    [at, at + 2, at + 2],
  ] as const) {
    const currency = currencyAt(place);
    if (currency && (place !== at + 2 || tokens[at + 1]!.content))
      return { from: first, to: last + 1, currency };
  }
  return null;
}
