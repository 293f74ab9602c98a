import type { Range } from '../../model';

/** A full date in figures. Months count from 1. */
export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where each stands within the word. */
  readonly at: { readonly year: Range; readonly month: Range; readonly day: Range };
}

type Order = readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day'];
const YEAR_FIRST: Order = ['year', 'month', 'day'];
const DAY_FIRST: Order = ['day', 'month', 'year'];
const MONTH_FIRST: Order = ['month', 'day', 'year'];

const LED_BY_YEAR = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const ENDED_BY_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * A date in figures alone: `2024-06-20` (ISO 8601), `20/06/2024`, `20.06.2024`, `06/20/2024`; `null` for
 * anything else. Where neither number can only be a day, the language decides, and English only with its
 * region: `03/04/2024` is no date there.
 */
export function numericDate(form: string, language: string): NumericDate | null {
  // Shorter words are no such dates, and most figures are shorter.
  if (form.length < 8 || form.length > 10) return null;
  const led = LED_BY_YEAR.exec(form);
  if (led) return dateOf([led[1]!, led[3]!, led[4]!], YEAR_FIRST);
  const ended = ENDED_BY_YEAR.exec(form);
  if (!ended) return null;
  const [, first, mark, second, year] = ended as unknown as [string, string, string, string, string];
  const order = orderOf(Number(first), Number(second), mark, language);
  return order && dateOf([first, second, year], order);
}

function orderOf(first: number, second: number, mark: string, language: string): Order | null {
  if (first > 12 || first === second || mark === '.') return DAY_FIRST;
  if (second > 12) return MONTH_FIRST;
  if (/^en-(?:US|PH)\b/i.test(language)) return MONTH_FIRST;
  return language === 'en' || language === 'und' ? null : DAY_FIRST;
}

function dateOf(parts: readonly [string, string, string], order: Order): NumericDate | null {
  const value = { year: 0, month: 0, day: 0 };
  const at = { year: { start: 0, end: 0 }, month: { start: 0, end: 0 }, day: { start: 0, end: 0 } };
  let start = 0;
  parts.forEach((digits, k) => {
    const part = order[k]!;
    value[part] = Number(digits);
    at[part] = { start, end: start + digits.length };
    start += digits.length + 1;
  });
  const fits = value.month >= 1 && value.month <= 12 && value.day >= 1 && value.day <= 31;
  return fits ? { ...value, at } : null;
}
