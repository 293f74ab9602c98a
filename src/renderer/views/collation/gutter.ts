import type { Edition } from '../../state/edition';

/**
 * The gutter left of a version's text, in pixels from its edge: numbers of bands stand first, ribbons run
 * behind them, and the signs come last, beside the text.
 */

/** Pixels from the text to its rule, and from there to the end of a sign's halo and of an arrow's head. */
export const RULE_AT = 15;
const SIGN = 12;

/** Least width of a gutter in which nothing stands close. */
const WIDE = 60;
/** Ribbons that run beside each other, the most pixels between two of them, and half of a ribbon's width. */
const LANES = 4;
const LANE = 8;
const HALF = 3;
/** Width of a digit of a band's number. */
const DIGIT = 5.5;

export interface Gutter {
  readonly width: number;
  /** Digits of the highest number that a band may have. */
  readonly digits: number;
}

export const gutterOf = (
  { base }: Pick<Edition, 'base'>,
  { gutter, text }: { readonly gutter: number; readonly text: number },
): Gutter => ({ width: text - gutter, digits: String(base.paragraphs.length).length });

/** Where ribbons end: at the signs beside the text. */
export const ribbonEnd = ({ width }: Gutter): number => width - RULE_AT - SIGN;

/** Where the longest number of a band begins. */
const numberAt = ({ width, digits }: Gutter): number => (width > WIDE ? 6 : digits > 1 ? 2 : 4);

/** Where a shorter number begins: in the middle of the place of the longest. */
export const labelAt = (gutter: Gutter, label: string): number =>
  numberAt(gutter) + (Math.max(0, gutter.digits - label.length) * DIGIT) / 2;

/** Where a ribbon runs down: clear of the numbers, and closer together where the gutter is narrow. */
export function laneAt(gutter: Gutter, lane: number): number {
  const last = ribbonEnd(gutter) - 1;
  const first = Math.min(last, numberAt(gutter) + gutter.digits * DIGIT + HALF);
  return first + (lane % LANES) * Math.min(LANE, (last - first) / (LANES - 1));
}

/** Whether a band's number stands clear: of the ribbons, or, in a wide gutter, at least of the signs. */
export function isNumberShown(gutter: Gutter, label: string): boolean {
  const end = numberAt(gutter) + label.length * DIGIT;
  return end <= (gutter.width > WIDE ? ribbonEnd(gutter) : laneAt(gutter, 0) - HALF);
}
