import type { FigureToken } from './reading';
import { DENOMINATORS, NUMERATORS, smallNumber } from './quantity-words';
import type { Token } from './tokens';
import { IS_SHARE, IS_SMALL_NUMBER } from './word-classes';

/** Beside "half" where it is a share: "half of the shops", "cut by half", "more than half"; not "half a million", "the first half". */
const AFTER_HALF = /^(?:of|the|its|their|his|her|our|all|that|those)$/;
const BEFORE_HALF = /^(?:by|than|about|around|nearly|almost|roughly|over|under|in)$/;

/** A share with the position of its last token. */
export interface Fraction {
  readonly figure: FigureToken;
  readonly last: number;
}

const NONE: readonly Fraction[] = [];

/** Shares in words as figures in percent: "two thirds of the members", "half the shops". `classes` are those of all tokens together. */
export function fractionsIn(tokens: readonly Token[], classes: number): readonly Fraction[] {
  if ((classes & (IS_SHARE | IS_SMALL_NUMBER)) === 0) return NONE;
  const found: Fraction[] = [];
  tokens.forEach((token, at) => {
    // "half", "six in ten", "a third"
    const own = token.classes & (IS_SHARE | IS_SMALL_NUMBER);
    if (own === 0 && ((tokens[at + 1]?.classes ?? 0) & IS_SHARE) === 0) return;
    const share = shareAt(tokens, at);
    const last = tokens[share?.last ?? at] ?? token;
    if (share === null || token.sentence !== last.sentence) return;
    const quantity = { start: token.start, end: last.end, value: share.value * 100, unit: '%', ordinal: false, spelled: true, firstWord: at, endWord: share.last + 1 }; // prettier-ignore
    const { start, end } = quantity;
    found.push({ figure: { start, end, quantity, sentence: token.sentence }, last: share.last });
  });
  return found;
}

/** What "one in five" counts by. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100]);

function shareAt(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const form = (k: number): string => tokens[k]?.form ?? '';
  if (form(at) === 'half') {
    const share = AFTER_HALF.test(form(at + 1)) || BEFORE_HALF.test(form(at - 1));
    return share && !/^(?:an?|hour|hours)$/.test(form(at + 1)) ? { value: 1 / 2, last: at } : null;
  }
  if (form(at + 1) === 'in') {
    // "six in ten voters"
    const [part, whole] = [smallNumber(form(at)), smallNumber(form(at + 2))];
    return part && whole && part < whole && ROUND.has(whole) ? { value: part / whole, last: at + 2 } : null;
  }
  const numerator = NUMERATORS.get(form(at));
  const name = form(at + 1).replace(/s$/, '');
  const denominator = DENOMINATORS.get(name);
  if (numerator === undefined || denominator === undefined) return null;
  // "a third man", "a quarter past": one part alone must be a part of something.
  const complete =
    numerator === 1 ? form(at + 2) === 'of' || form(at - 1) === 'by' : form(at + 1).endsWith('s');
  // "a third of a percent"
  if (form(at + 2) === 'of' && /^an?$/.test(form(at + 3))) return null;
  return complete && numerator < denominator ? { value: numerator / denominator, last: at + 1 } : null;
}
