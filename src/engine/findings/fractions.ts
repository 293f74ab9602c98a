import type { FigureToken } from './reading';
import { smallNumber } from './quantity-words';
import type { Token } from './tokens';
import { IS_SMALL_NUMBER } from './word-classes';

/** A share with the position of its last token. */
export interface Fraction {
  readonly figure: FigureToken;
  readonly last: number;
}

const NONE: readonly Fraction[] = [];

/** What "one in five" counts by. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100]);

/**
 * Shares told in two numbers as figures in percent: "six in ten voters". `classes` are those of all tokens
 * together.
 */
export function fractionsIn(tokens: readonly Token[], classes: number): readonly Fraction[] {
  if ((classes & IS_SMALL_NUMBER) === 0) return NONE;
  const found: Fraction[] = [];
  tokens.forEach((token, at) => {
    if ((token.classes & IS_SMALL_NUMBER) === 0 || tokens[at + 1]?.form !== 'in') return;
    const last = tokens[at + 2];
    const [part, whole] = [smallNumber(token.form), smallNumber(last?.form ?? '')];
    if (!part || !whole || part >= whole || !ROUND.has(whole) || token.sentence !== last?.sentence) return;
    const { start } = token;
    const { end } = last;
    const quantity = {
      start,
      end,
      value: (100 * part) / whole,
      unit: '%',
      ordinal: false,
      spelled: true,
      share: true,
      firstWord: at,
      endWord: at + 3,
    };
    found.push({ figure: { start, end, quantity, sentence: token.sentence }, last: at + 2 });
  });
  return found;
}
