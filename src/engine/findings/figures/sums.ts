import { currencyOf, isCurrencyCode } from '../../text/words/currencies';
import type { Token } from '../reading/tokens';
import { MEASURES } from '../reading/units';

/** Words between a sum and its currency: "58.1 million Swiss francs", "millions d'euros". */
const REACH = 2;

/**
 * The currency of a figure, by its sign or by the words beside it. Where it is no sum: empty beside a measure or
 * percent, else its unit.
 */
export function currencyAt(tokens: readonly Token[], first: number, last: number, unit: string): string {
  const own = currencyOf(unit);
  if (own) return own;
  if (unit !== '' && (unit === '%' || Object.hasOwn(MEASURES, unit))) return '';
  const before = tokens[first - 1]?.form ?? '';
  if (isCurrencyCode(before)) return currencyOf(before);
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return '';
    const name = currencyOf(token.form);
    if (name) return name;
  }
  return unit;
}
