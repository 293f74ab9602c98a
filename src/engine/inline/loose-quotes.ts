import { gapsOf, type Match, type Sides } from './script';
import type { Token } from '../reading/tokens';

const QUOTES = /^["'\p{Pi}\p{Pf}\u201E\u201A]+$/u;

/**
 * Takes quotation marks that are kept by themselves between two changes: a mark goes with the words that it
 * opens or closes.
 *
 *     before  [she added: > he said] " [We > They] left          after  [she added: "We > he said "They] left
 */
export function withoutLooseQuotes(matches: readonly Match[], sides: Sides): readonly Match[] {
  const gaps = gapsOf(matches, sides);
  const changed = (n: number): boolean => {
    const { a0, a1, b0, b1 } = gaps[n]!;
    return a1 - a0 + b1 - b0 > 0;
  };
  const isLoose = ({ kept, a0, a1, b0, b1 }: Match, n: number): boolean =>
    kept &&
    changed(n) &&
    changed(n + 1) &&
    areQuotes(sides.a, sides.textA, a0, a1) &&
    areQuotes(sides.b, sides.textB, b0, b1);
  return matches.some(isLoose) ? matches.filter((match, n) => !isLoose(match, n)) : matches;
}

function areQuotes(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { punctuation, start, end } = tokens[at]!;
    if (!punctuation || !QUOTES.test(text.slice(start, end))) return false;
  }
  return true;
}
