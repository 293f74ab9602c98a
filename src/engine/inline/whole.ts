import { currencyOf, isCurrencyCode } from '../text/words/currencies';
import { isUnitWord, qualifies } from './counts';
import { type Stretch, hasCapital, hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/** Small words that may stand between two words of a name. */
const INSIDE: ReadonlySet<string> = new Set('of de du von van der del della la al bin'.split(' '));

const isCapital = (tokens: readonly Token[], text: string, at: number): boolean => {
  const token = tokens[at];
  return token?.content === true && hasCapital(text.slice(token.start, token.end));
};

const isBeside = (tokens: readonly Token[], at: number, other: number): boolean =>
  tokens[other] !== undefined && tokens[other].sentence === tokens[at]!.sentence;

/**
 * Whether the token is a word of a name: it has a capital, which at the head of a sentence must stand on the
 * next word, too.
 */
export function isNamePart(tokens: readonly Token[], text: string, at: number): boolean {
  if (!isCapital(tokens, text, at) || hasFigure(tokens[at]!.key)) return false;
  if (isBeside(tokens, at, at - 1) && !opensQuotation(tokens[at - 1]!, text)) return true;
  return isBeside(tokens, at, at + 1) && isCapital(tokens, text, at + 1);
}

const QUOTE = /^["\p{Pi}\p{Pf}]/u;

const opensQuotation = ({ start, end, punctuation }: Token, text: string): boolean =>
  punctuation && QUOTE.test(text.slice(start, end));

/** A stretch with the rest of the name or the amount that it is part of, as far as that lies within `bounds`. */
export function unitAround(
  tokens: readonly Token[],
  text: string,
  stretch: Stretch,
  bounds: Stretch,
): Stretch {
  const step = (at: number, by: -1 | 1): number => {
    const next = at + by;
    const inBounds = (place: number): boolean =>
      place >= bounds.from && place < bounds.to && isBeside(tokens, at, place);
    if (!inBounds(next)) return at;
    if (goesOn(tokens, text, at, next)) return next;
    const beyond = next + by;
    const small = INSIDE.has(tokens[next]!.key) && inBounds(beyond);
    return small && goesOn(tokens, text, at, beyond) ? beyond : at;
  };
  let [first, last] = [stretch.from, stretch.to - 1];
  for (let next = step(first, -1); next !== first; next = step(first, -1)) first = next;
  for (let next = step(last, 1); next !== last; next = step(last, 1)) last = next;
  return { from: first, to: last + 1 };
}

/** Whether two words are parts of one name, or one of them the currency, the unit or a qualifier of the other. */
function goesOn(tokens: readonly Token[], text: string, at: number, next: number): boolean {
  if (isNamePart(tokens, text, at) && isNamePart(tokens, text, next)) return true;
  const [first, second] = [tokens[Math.min(at, next)]!, tokens[Math.max(at, next)]!];
  if (hasFigure(first.key)) return currencyOf(second.key) !== '' || isUnitWord(second);
  return qualifies(first, second) || (hasFigure(second.key) && isCurrencyCode(first.key));
}
