import type { FigureToken } from '../reading/reading';
import { smallNumber } from '../words/quantity-words';
import type { Token } from '../reading/tokens';
import { IS_SMALL_NUMBER } from '../words/word-classes';

/** A share with the position of its last token. */
export interface Fraction {
  readonly figure: FigureToken;
  readonly last: number;
}

/** What "one in five" counts by. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100]);

/** Between a whole and its part: "of", or "of ... people". */
const AMONG = /^(?:중|중에|중에서|가운데|[人名家个]?中有?|人のうち|のうち)$/u;
/** Words from a whole to that: "10 名 受访者 中有". */
const TO_AMONG = 3;

/**
 * Shares told in two numbers as figures in percent: "six in ten voters". `classes` are those of all tokens
 * together.
 */
export function fractionsIn(tokens: readonly Token[], classes: number): readonly Fraction[] {
  const found = wholesFirst(tokens);
  if ((classes & IS_SMALL_NUMBER) === 0) return found;
  tokens.forEach((token, at) => {
    if ((token.classes & IS_SMALL_NUMBER) === 0) return;
    const last = wholeBehind(tokens, at);
    const numbers = [token, tokens[last]].map((number) => smallNumber(number?.form ?? ''));
    const fraction = last < 0 ? null : fractionOf(tokens, at, last, numbers);
    if (fraction) found.push(fraction);
  });
  return found;
}

/** Where the whole stands of which the number at a position is a part: "six in ten", "one in every ten", "one voter in ten". */
function wholeBehind(tokens: readonly Token[], at: number): number {
  const adjacent = tokens[at + 1]?.form === 'in';
  const counted = tokens[at + 1];
  if (!adjacent && !(counted?.kind === 'word' && counted.content && tokens[at + 2]?.form === 'in')) return -1;
  const first = at + (adjacent ? 2 : 3);
  const last = tokens[first]?.form === 'every' ? first + 1 : first;
  return adjacent || !isCounted(tokens, last) ? last : -1;
}

/** "Two goals in five matches", "one visit in ten years": the second number counts something of its own. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && (MANY.test(next.form) || /\p{L}{2}s$/u.test(next.form));
}

/** Plurals without an "s". */
const MANY = /^(?:people|men|women|children|feet)$/;

/** "10명 중 7명", "10人中7人": the whole stands first in Korean, Chinese and Japanese. */
function wholesFirst(tokens: readonly Token[]): Fraction[] {
  const found: Fraction[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'figure') return;
    for (let k = at + 1; k <= at + TO_AMONG && tokens[k]?.kind === 'word'; k++) {
      if (!AMONG.test(tokens[k]!.form)) continue;
      const numbers = [k + 1, at].map((n) => (tokens[n]?.kind === 'figure' ? valueOf(tokens[n]) : null));
      const fraction = fractionOf(tokens, at, k + 1, numbers);
      if (fraction) found.push(fraction);
      return;
    }
  });
  return found;
}

function valueOf({ key }: Token): number | null {
  return /^#\p{Nd}+$/u.test(key) ? Number(key.slice(1)) : null;
}

/** The share that the words from `at` to `last` tell; `null` where they tell none. */
function fractionOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  [part, whole]: readonly (number | null)[],
): Fraction | null {
  const { start, sentence } = tokens[at]!;
  if (!part || !whole || part >= whole || !ROUND.has(whole) || sentence !== tokens[last]?.sentence)
    return null;
  const { end } = tokens[last];
  const quantity = {
    start,
    end,
    value: (100 * part) / whole,
    unit: '%',
    ordinal: false,
    spelled: true,
    share: true,
    firstWord: at,
    endWord: last + 1,
  };
  return { figure: { start, end, quantity, sentence }, last };
}
