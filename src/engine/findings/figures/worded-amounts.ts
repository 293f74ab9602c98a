import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import { IS_PERIOD } from '../words/word-classes';

/** How many tokens tell an amount before its unit, and how much of it. */
interface Head {
  readonly first: number;
  readonly amount: number;
}

const ARTICLE = /^an?$/;
/** A part of a unit and how it is counted: "three quarters of an hour". */
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['#1', 1 / 4],
  ['#3', 3 / 4],
]);
const FORTNIGHT = { measure: 'week', amount: 2 };

/**
 * Amounts of a measure that no figure tells: `a year and a half`, `half an hour`, `three quarters of an hour`,
 * `a quarter of a percentage point`, `a fortnight`. `classes` are those of all tokens together.
 */
export function wordedAmounts(tokens: readonly Token[], classes: number): Placed[] {
  if ((classes & IS_PERIOD) === 0) return [];
  return tokens.flatMap(({ form }, at): Placed[] => {
    if (form === 'fortnight') {
      const first = ARTICLE.test(tokens[at - 1]?.form ?? '') ? at - 1 : at;
      return [amountOf(tokens, first, at, FORTNIGHT.measure, FORTNIGHT.amount)];
    }
    const [measure, unit] = measureAt(tokens, at);
    if (!measure) return [];
    const head = headOf(tokens, at);
    if (head) return [amountOf(tokens, head.first, unit, measure, head.amount)];
    return isAndHalf(tokens, unit) && ARTICLE.test(tokens[at - 1]?.form ?? '')
      ? [amountOf(tokens, at - 1, unit + 3, measure, 3 / 2)]
      : [];
  });
}

/** One of a measure, told by its article: `a year`, `an hour`, `more than a mile`. */
export function articleAmounts(tokens: readonly Token[]): Placed[] {
  return tokens.flatMap(({ form }, at): Placed[] => {
    if (!ARTICLE.test(form)) return [];
    const [measure, unit] = measureAt(tokens, at + 1);
    // "half an hour", "a year and a half"
    const isPart = headOf(tokens, at + 1) !== null || isAndHalf(tokens, unit);
    return measure && !isPart ? [amountOf(tokens, at, unit, measure, 1)] : [];
  });
}

/** The measure that a word names, and where its name ends: points may be those of percent. */
function measureAt(tokens: readonly Token[], at: number): readonly [string, number] {
  const { kind = 'punctuation', form = '', stem = '' } = tokens[at] ?? {};
  if (kind !== 'word') return ['', at];
  if (form === 'percentage' && tokens[at + 1]?.form === 'point') return ['points', at + 1];
  if (form === 'point') return ['points', at];
  return [Object.hasOwn(MEASURES, stem) ? stem : '', at];
}

/** "and a half" behind a unit. */
function isAndHalf(tokens: readonly Token[], unit: number): boolean {
  const [and, article, half] = [1, 2, 3].map((step) => tokens[unit + step]?.form);
  return and === 'and' && ARTICLE.test(article ?? '') && half === 'half';
}

/** "half a(n)", "a half", "a quarter of a(n)", "three quarters of a(n)" before a unit at a position. */
function headOf(tokens: readonly Token[], at: number): Head | null {
  const form = (step: number): string => tokens[at - step]?.form ?? '';
  if (ARTICLE.test(form(1)) && form(2) === 'half') return { first: at - 2, amount: 1 / 2 };
  // "a half hour", "on the half hour"
  if (form(1) === 'half' && (ARTICLE.test(form(2)) || form(2) === 'the'))
    return { first: at - 2, amount: 1 / 2 };
  if (form(1) === 'quarter' && ARTICLE.test(form(2))) return { first: at - 2, amount: 1 / 4 };
  if (!ARTICLE.test(form(1)) || form(2) !== 'of' || !/^quarters?$/.test(form(3))) return null;
  const amount = ARTICLE.test(form(4)) ? 1 / 4 : QUARTERS.get(tokens[at - 4]?.key ?? '');
  return amount === undefined ? null : { first: at - 4, amount };
}

function amountOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  measure: string,
  value: number,
): Placed {
  const { start, sentence } = tokens[first]!;
  const { end } = tokens[last]!;
  const quantity = {
    start,
    end,
    value,
    unit: measure,
    ordinal: false,
    spelled: true,
    share: false,
    firstWord: first,
    endWord: last + 1,
  };
  const figure = { start, end, quantity, sentence };
  return { figure, first, at: last, unit: measure, measure, values: [value], inWords: false, per: '', end };
}
