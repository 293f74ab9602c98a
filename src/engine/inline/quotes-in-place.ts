import { looksLikeQuote } from './quote-marks';
import { gapsOf, type Match, type Sides } from './script';
import { areMarks } from './stretch';
import type { Token } from '../reading/tokens';

/**
 * The script with the quotation marks that both sides have in one place, in other forms or on the other side
 * of a kept mark, where words beside them changed: those are typography.
 *
 *     before  [calls it ' > speaks of "] fig leaf            after  [calls it > speaks of] <' / "> fig leaf
 *     before  ago [- " -] , [said > " says] Strasser         after  ago <", / ,"> [said > says] Strasser
 */
export function withQuotesInPlace(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b, textA, textB } = sides;
  const hasQuotes = a.some((token) => looksLikeQuote(token, textA));
  if (!hasQuotes || !b.some((token) => looksLikeQuote(token, textB))) return matches;
  return withSameQuotes(withSwappedQuotes(matches, sides), sides);
}

/** A kept mark with the quotation mark that one side has before it and the other behind it. */
function withSwappedQuotes(matches: readonly Match[], { a, b, textA, textB }: Sides): readonly Match[] {
  let [endA, endB] = [0, 0];
  return matches.map((match, n): Match => {
    const { kept, a0, a1, b0, b1 } = match;
    const [fromA, fromB] = [endA, endB];
    [endA, endB] = [a1, b1];
    if (!kept || !areMarks(a, a0, a1) || !areMarks(b, b0, b1)) return match;
    const next = matches[n + 1] ?? { a0: a.length, b0: b.length };
    const one = quotesAround(a, textA, { from: fromA, start: a0, end: a1, to: next.a0 });
    const two = quotesAround(b, textB, { from: fromB, start: b0, end: b1, to: next.b0 });
    const changed =
      one.before + one.after > 0 &&
      one.before === two.after &&
      one.after === two.before &&
      one.before * one.after === 0;
    if (!changed) return match;
    [endA, endB] = [a1 + one.after, b1 + two.after];
    return { a0: a0 - one.before, a1: endA, b0: b0 - two.before, b1: endB, by: 'cosmetic', kept: true };
  });
}

interface Place {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** Quotation marks right before `start`, not beyond `from`, and from `end` on, not up to `to`; in tokens. */
function quotesAround(
  tokens: readonly Token[],
  text: string,
  { from, start, end, to }: Place,
): { readonly before: number; readonly after: number } {
  const { sentence } = tokens[start]!;
  const isQuote = (at: number): boolean =>
    tokens[at]!.sentence === sentence && looksLikeQuote(tokens[at]!, text);
  let [first, last] = [start, end];
  while (first > from && isQuote(first - 1)) first--;
  while (last < to && isQuote(last)) last++;
  return { before: start - first, after: last - end };
}

/** Quotation marks that stand next to the same kept words on both sides, whatever else changed there. */
function withSameQuotes(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b, textA, textB } = sides;
  const out: Match[] = [];
  gapsOf(matches, sides).forEach(({ a0, a1, b0, b1 }, n) => {
    const next = matches[n];
    const last = out.at(-1);
    const areQuotes = (i: number, j: number): boolean =>
      looksLikeQuote(a[i]!, textA) && looksLikeQuote(b[j]!, textB);
    const isBeside = (i: number, j: number, match: Match | undefined, end: 0 | 1): boolean =>
      match?.kept === true &&
      a[end ? match.a1 - 1 : match.a0]!.sentence === a[i]!.sentence &&
      b[end ? match.b1 - 1 : match.b0]!.sentence === b[j]!.sentence;
    const whole = a1 - a0 > 1 || b1 - b0 > 1;
    const head = whole && a1 > a0 && b1 > b0 && areQuotes(a0, b0) && isBeside(a0, b0, last, 1);
    if (head) out.push(quotes(a0, b0));
    const [restA, restB] = head ? [a1 - a0 - 1, b1 - b0 - 1] : [a1 - a0, b1 - b0];
    const tail =
      whole && restA > 0 && restB > 0 && areQuotes(a1 - 1, b1 - 1) && isBeside(a1 - 1, b1 - 1, next, 0);
    if (tail) out.push(quotes(a1 - 1, b1 - 1));
    if (next) out.push(next);
  });
  return out;
}

const quotes = (i: number, j: number): Match => ({
  a0: i,
  a1: i + 1,
  b0: j,
  b1: j + 1,
  by: 'cosmetic',
  kept: true,
});
