import { type Token, valueIn } from '../reading/tokens';

const HOURS = 12;
/** Minutes of half an hour: no clock is read further "past". */
const HALF = 30;

/** "Half past five", "a quarter to nine", "ten past three": an hour of the clock, which counts nothing. */
export function isHourInWords(tokens: readonly Token[], at: number): boolean {
  const hour = tokens[at];
  if (hour?.kind !== 'figure' || !(valueIn(hour.key) <= HOURS)) return false;
  const [way, amount] = [tokens[at - 1]?.form ?? '', tokens[at - 2]];
  if (way === 'past' && amount?.form === 'half') return true;
  if (!/^(?:past|to)$/.test(way) || !amount) return false;
  if (amount.form === 'quarter') return true;
  // "From three to nine" may count anything.
  return amount.kind === 'figure' && way === 'past' && valueIn(amount.key) <= HALF;
}
