import { decadeOfFigures } from '../../text/numbers/number-context';
import { NUMERATORS } from '../../text/numbers/shares';

/** Numbers that shares are told in, as words: "six in ten". */
export const SMALL_NUMBERS: readonly string[] = [...NUMERATORS.keys(), 'ten'].filter((word) => word !== 'a');

/** The number in "six in ten"; `null` where it is none that such shares are told in. */
export function smallNumber(form: string): number | null {
  const spelled = NUMERATORS.get(form);
  if (spelled !== undefined) return form === 'a' ? null : spelled;
  if (form === 'ten') return 10;
  return /^\d{1,3}$/.test(form) ? Number(form) : null;
}

/** Words that tell by how much an amount grew or shrank. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map(Object.entries({
  double: '2', doubles: '2', doubled: '2', doubling: '2', twice: '2', twofold: '2', triple: '3', triples: '3', tripled: '3', tripling: '3', trebled: '3',
  treble: '3', threefold: '3', thrice: '3', quadruple: '4', quadrupled: '4', quadrupling: '4', fourfold: '4', fivefold: '5', sixfold: '6', tenfold: '10',
  halve: '1/2', halves: '1/2', halved: '1/2', halving: '1/2',
})); // prettier-ignore

/** Amounts that are told by their order of magnitude alone, as powers of ten; scores and dozens are of one. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries({
  dozens: 1, scores: 1, tens: 1, hundreds: 2, thousands: 3, millions: 6, billions: 9, trillions: 12,
})); // prettier-ignore

/** Spans that "last", "this" or "next" tells of. */
export const SPANS: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year', 'decade', 'century']);
export const SEASONS: ReadonlyMap<string, string> = new Map(Object.entries({
  spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter', springtime: 'spring', summertime: 'summer', wintertime: 'winter',
})); // prettier-ignore
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']; // prettier-ignore

const MID = /^mid[-\u2010\u2011]/;

/** `60` of "the sixties", "the 1960s" and "the mid-60s"; `null` for any other word. */
export function decadeOf(form: string): string | null {
  const whole = form.replace(MID, '');
  const figures = decadeOfFigures(whole);
  if (figures) return figures.tens;
  return DECADES.includes(whole) ? `${DECADES.indexOf(whole) + 2}0` : null;
}

const MID_CENTURY = /^mid[-\u2010\u2011](\d{1,2})(?:st|nd|rd|th)$/;

/** `19` of "the mid-19th century"; `null` for any other word. */
export function midCenturyOf(form: string): string | null {
  return MID_CENTURY.exec(form)?.[1] ?? null;
}

/** Words that close a period, figures aside: "the third quarter", "next year", "the sixties", "a fortnight". */
export const PERIOD_WORDS: readonly string[] = [
  'quarter',
  'quarters',
  'half',
  'fortnight',
  ...SPANS,
  ...SEASONS.keys(),
  ...PARTS_OF_DAY,
  ...DECADES,
];
