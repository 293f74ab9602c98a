import { gapsOf, type Gap, type Match, type Sides } from './script';
import { looksLikeQuote } from './quote-marks';
import type { Token } from '../reading/tokens';

/**
 * Takes quotation marks that are kept by themselves between two changes: a mark goes with the words that it
 * opens or closes.
 *
 *     before  [she added: > he said] " [We > They] left          after  [she added: "We > he said "They] left
 */
export function withoutLooseQuotes(matches: readonly Match[], sides: Sides): readonly Match[] {
  const gaps = gapsOf(matches, sides);
  const changed = (n: number): boolean => isChange(gaps[n]!);
  const isLoose = ({ kept, a0, a1, b0, b1 }: Match, n: number): boolean =>
    kept &&
    changed(n) &&
    changed(n + 1) &&
    areQuotes(sides.a, sides.textA, a0, a1) &&
    areQuotes(sides.b, sides.textB, b0, b1);
  return matches.some(isLoose) ? matches.filter((match, n) => !isLoose(match, n)) : matches;
}

/**
 * Takes the mark that is kept by itself inside a quotation mark that one side alone has: it ends the
 * quotation there, and the sentence here.
 *
 *     before  [- "We won," -] he said [+ : "We won +] . [+ " +]          after  ... he said [- . -] [+ : "We won." +]
 */
export function withoutLooseStops(matches: readonly Match[], sides: Sides): readonly Match[] {
  const gaps = gapsOf(matches, sides);
  const isLoose = ({ kept, ...run }: Match, n: number): boolean => {
    if (!kept || run.a1 - run.a0 !== 1 || run.b1 - run.b0 !== 1 || !sides.a[run.a0]!.punctuation)
      return false;
    const { a0: i, a1, b0: j, b1 } = gaps[n + 1]!;
    const closesA = j === b1 && isQuote(sides.a, sides.textA, i, a1);
    const closesB = i === a1 && isQuote(sides.b, sides.textB, j, b1);
    return isChange(gaps[n]!) && (closesA || closesB);
  };
  return matches.some(isLoose) ? matches.filter((match, n) => !isLoose(match, n)) : matches;
}

const isChange = ({ a0, a1, b0, b1 }: Gap): boolean => a1 - a0 + b1 - b0 > 0;

/** Whether a change begins with a quotation mark. */
const isQuote = (tokens: Sides['a'], text: string, from: number, to: number): boolean =>
  from < to && areQuotes(tokens, text, from, from + 1);

function areQuotes(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!looksLikeQuote(tokens[at]!, text)) return false;
  return true;
}
