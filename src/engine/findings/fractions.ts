import type { FigureToken } from './reading';
import type { Token } from './tokens';

const NUMERATORS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }; // prettier-ignore
const DENOMINATORS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }; // prettier-ignore
/** Beside "half" where it is a share: "half of the shops", "cut by half", "more than half"; not "half a million", "the first half". */
const AFTER_HALF = /^(?:of|the|its|their|his|her|our|all|that|those)$/;
const BEFORE_HALF = /^(?:by|than|about|around|nearly|almost|roughly|over|under|in)$/;

/** Shares in words as figures in percent: "two thirds of the members", "half the shops". Each with the position of its last token. */
export function fractionsIn(tokens: readonly Token[]): { figure: FigureToken; last: number }[] {
  return tokens.flatMap((token, at) => {
    const share = shareAt(tokens, at);
    const last = tokens[share?.last ?? at] ?? token;
    if (share === null || token.sentence !== last.sentence) return [];
    const quantity = { start: token.start, end: last.end, value: share.value * 100, unit: '%', ordinal: false, spelled: true, firstWord: at, endWord: share.last + 1 }; // prettier-ignore
    const { start, end } = quantity;
    return [{ figure: { start, end, quantity, sentence: token.sentence }, last: share.last }];
  });
}

/** What "one in five" counts by. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100]);

function spelledOrPlain(form: string): number | null {
  if (Object.hasOwn(NUMERATORS, form)) return form === 'a' ? null : (NUMERATORS[form] ?? null);
  if (form === 'ten') return 10;
  return /^\d{1,3}$/.test(form) ? Number(form) : null;
}

function shareAt(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const form = (k: number): string => tokens[k]?.form ?? '';
  if (form(at) === 'half') {
    const share = AFTER_HALF.test(form(at + 1)) || BEFORE_HALF.test(form(at - 1));
    return share && !/^(?:an?|hour|hours)$/.test(form(at + 1)) ? { value: 1 / 2, last: at } : null;
  }
  if (form(at + 1) === 'in') {
    // "six in ten voters"
    const [part, whole] = [spelledOrPlain(form(at)), spelledOrPlain(form(at + 2))];
    return part && whole && part < whole && ROUND.has(whole) ? { value: part / whole, last: at + 2 } : null;
  }
  const numerator = Object.hasOwn(NUMERATORS, form(at)) ? NUMERATORS[form(at)] : undefined;
  const name = form(at + 1).replace(/s$/, '');
  const denominator = Object.hasOwn(DENOMINATORS, name) ? DENOMINATORS[name] : undefined;
  if (numerator === undefined || denominator === undefined) return null;
  // "a third man", "a quarter past": one part alone must be a part of something.
  const complete =
    numerator === 1 ? form(at + 2) === 'of' || form(at - 1) === 'by' : form(at + 1).endsWith('s');
  // "a third of a percent"
  if (form(at + 2) === 'of' && /^an?$/.test(form(at + 3))) return null;
  return complete && numerator < denominator ? { value: numerator / denominator, last: at + 1 } : null;
}
