import type { Token } from '../reading/tokens';

const MARKS = /^["'\p{Pi}\p{Pf}\u201E\u201A]+$/u;
/** Marks that may be an apostrophe as well. */
const APOSTROPHES = /^['\u2019]$/u;

/** Whether a token is made of quotation marks, or of what looks like one. */
export function looksLikeQuote({ punctuation, start, end }: Token, text: string): boolean {
  return punctuation && MARKS.test(text.slice(start, end));
}

/**
 * Quotation marks among tokens. A mark that may be an apostrophe counts where it stands before a word and
 * behind a space, behind another mark, or where one was opened before it in the sentence: `'Yes'`, but not
 * `Passengers' Council`.
 */
export function quoteMarksIn(tokens: readonly Token[], text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (looksLikeQuote(tokens[at]!, text) && isQuote(tokens, text, at))
      count += tokens[at]!.end - tokens[at]!.start;
  return count;
}

function isQuote(tokens: readonly Token[], text: string, at: number): boolean {
  const { start, end } = tokens[at]!;
  if (!APOSTROPHES.test(text.slice(start, end)) || opens(tokens, at)) return true;
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]!.sentence || before.punctuation) return true;
  let open = 0;
  for (let k = at - 1; k >= 0 && tokens[k]!.sentence === before.sentence; k--)
    if (looksLikeQuote(tokens[k]!, text) && isSingle(tokens[k]!, text)) open += opens(tokens, k) ? 1 : -1;
  return open > 0;
}

const SINGLES = /^['\u2018\u2019\u201A\u2039\u203A]$/u;
const isSingle = ({ start, end }: Token, text: string): boolean => SINGLES.test(text.slice(start, end));

/** Whether a mark stands right before what follows, and not right behind what goes before. */
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return after?.start === own.end && before?.end !== own.start;
}
