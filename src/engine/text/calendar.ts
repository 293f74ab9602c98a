/** Months and days of the week in English, folded. All that reads dates takes them from here. */
const numbered = (names: string, first: number): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, n) => [name, first + n]));

/** Months by their number, from 1. */
export const MONTHS = numbered(
  'january february march april may june july august september october november december',
  1,
);

/** Days of the week by their number, 0 for Monday. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday', 0);

/** Short forms of months, and which they stand for. */
export const SHORT_MONTHS: ReadonlyMap<string, string> = new Map(
  'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((short) => [short, [...MONTHS.keys()].find((month) => month.startsWith(short)) ?? short]),
);
