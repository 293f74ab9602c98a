import { SUFFIX_SCALES } from './number-scales';

/** Languages that write 5.000,5 where English writes 5,000.5. */
const COMMA_DECIMAL = /^(?:de|fr|es|it|pt|nl|ru|uk|pl|cs|sv|da|nb|no|fi|tr|el|id|ro|hu)\b/;
const FIGURE =
  /^([-+])?(\p{Sc})?([\p{Nd}][\p{Nd}.,'\u066B\u066C ]*)(st|nd|rd|th)?(k|mn|mln|m|bn|b|tn)?(%|٪|\p{Sc})?$/u;
const PLAIN_DIGITS = /^\d{1,15}$/;
/** Code points of the digit 0 in scripts with digits of their own; the other nine follow it. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xed0, 0xff10];

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The value of digits with separators, by the habits of the language; `null` for times, scores, dotted numbers. */
function digitsValue(digits: string, language: string): number | null {
  const text = westernDigits(digits)
    .replace(/[\u066C' ]/g, '')
    .replace(/\u066B/g, '.');
  const comma = COMMA_DECIMAL.test(language);
  const group = comma ? '.' : ',';
  const grouped = text.split(group);
  const isGrouped =
    grouped.length > 1 &&
    grouped
      .slice(1)
      .every((part, k) => part.length === 3 || (k === grouped.length - 2 && /^\p{Nd}{3}[.,]/u.test(part)));
  const plain = isGrouped ? grouped.join('') : text;
  // What is left is a decimal mark, whichever sign it has: 2,5 in an English text is no group of three either.
  const decimal = plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal) : null;
}

const MIXED = /^(\d+) ([1-9])\/([1-9])$/;

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly ordinal: boolean;
}

/** The value of one figure as a word has it (`$5,000`, `50%`, `20th`, `2.5bn`); `null` where it is no plain number. */
export function figureOf(form: string, language: string): Figure | null {
  // Most figures are plain digits, few enough to be exact.
  if (PLAIN_DIGITS.test(form)) return { value: Number(form), unit: '', ordinal: false };
  const match = FIGURE.exec(form);
  if (!match) {
    // 2½ folds to this.
    const [, whole, part, of] = MIXED.exec(form) ?? [];
    return whole === undefined
      ? null
      : { value: Number(whole) + Number(part) / Number(of), unit: '', ordinal: false };
  }
  const [, sign, before, digits, ordinal, scale, after] = match;
  const value = digitsValue((digits ?? '').replace(/[.,]$/, ''), language);
  if (value === null) return null;
  const scaled = value * (scale ? (SUFFIX_SCALES[scale] ?? 1) : 1);
  const unit = before ?? after ?? '';
  return {
    value: sign === '-' ? -scaled : scaled,
    unit: unit === '٪' ? '%' : unit,
    ordinal: ordinal !== undefined,
  };
}
