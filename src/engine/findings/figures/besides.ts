import type { Reading } from '../reading/reading';
import { kindOf } from '../reading/units';
import type { Placed } from './placed';

/**
 * The figures of one side as those of the other show what is meant: pounds beside kilos are a weight, "6 feet
 * 2 inches" is one length, "2.1m" beside a count of many is millions.
 */
export function besides(
  own: readonly Placed[],
  others: readonly Placed[],
  { version }: Reading,
): readonly Placed[] {
  const items = inMillions(own, others);
  const weighs = others.some(({ unit }) => kindOf(unit) === 'mass');
  const isPound = ({ unit, figure }: Placed): boolean =>
    unit === '£' && /pounds?$/i.test(version.text.slice(figure.start, figure.end));
  const whole =
    weighs && items.some(isPound)
      ? items.map((item) => (isPound(item) ? { ...item, unit: 'pound', measure: 'pound' } : item))
      : items;
  return whole.some(isInches) && !others.some(isInches) ? joinedFeet(whole) : whole;
}

/** A count from here on may be told in millions. */
const MANY = 1e5;

/** "2.1m" is no length where the other side tells none, and counts so many of something. */
function inMillions(items: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  const short = ({ values, figure }: Placed): boolean => values.length > 1 && figure.quantity.unit === '';
  if (!items.some((item) => short(item) && item.unit === SHORT)) return items;
  const isCount = ({ unit, values }: Placed): boolean => unit === '' && (values[0] ?? 0) >= MANY;
  if (!others.some(isCount) || others.some(({ measure }) => kindOf(measure) === 'length')) return items;
  return items.map((item) =>
    short(item) && item.unit === SHORT
      ? { ...item, unit: '', measure: '', values: item.values.slice(0, 1) }
      : item,
  );
}

/** What the m of "2.1m" may stand for, as a unit. */
const SHORT = 'meter';

function isInches({ unit }: Placed): boolean {
  return unit === 'inch';
}

const INCHES = 12;

function joinedFeet(items: readonly Placed[]): readonly Placed[] {
  return items.flatMap((item, n) => {
    const [before, after] = [items[n - 1], items[n + 1]];
    if (isInches(item) && before && isFeetOf(before, item)) return [];
    if (!after || !isFeetOf(item, after)) return [item];
    return [{ ...item, values: [(item.values[0] ?? 0) + (after.values[0] ?? 0) / INCHES] }];
  });
}

function isFeetOf(feet: Placed, inches: Placed): boolean {
  return /^f(?:oot|eet|t)$/.test(feet.unit) && isInches(inches) && inches.at - feet.at <= 3;
}
