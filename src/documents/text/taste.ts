import { decodeAs } from './encoding';
import { ENCODINGS, type KnownEncoding } from './encodings';

/** How a few of a file's bytes read in one encoding. */
export interface Taste extends KnownEncoding {
  /** One line, around the first letter that encodings disagree on. */
  readonly sample: string;
  /** Whether the bytes can be text in it; some of them stand for no letter otherwise. */
  readonly fits: boolean;
}

/** Bytes that are decoded: some lines. */
const TASTED = 1200;
/** Bytes before the first telling one in which the start of its line is looked for. */
const LINE = 600;
/** Characters shown before and after the first telling letter. */
const BEFORE = 28;
const AFTER = 64;

/** How the same bytes read in every encoding of the list: the right one is known by eye. */
export function tastes(bytes: Uint8Array): readonly Taste[] {
  const start = telling(bytes);
  return ENCODINGS.map((encoding) => {
    // UTF-16 takes two bytes a letter, counted from the beginning of the file
    const from = encoding.id.startsWith('utf-16') ? start & ~1 : start;
    const { text } = decodeAs('', bytes.subarray(from, from + TASTED), encoding.id, true);
    return { ...encoding, sample: lineOf(text), fits: fits(encoding.id, text) };
  });
}

/**
 * Whether bytes that decode to `text` can be text in an encoding: every one of them stands for something, and
 * where two bytes make a letter (any two do), there are spaces or line breaks among them. A letter cut in two
 * at the end of the piece is left out by the decoder.
 */
function fits(encoding: string, text: string): boolean {
  if (/[\p{Cn}\p{Co}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/u.test(text)) return false;
  return !encoding.startsWith('utf-16') || /[ \n]/.test(text);
}

/** Where the line begins that has the first byte above ASCII; 0 where there is none. */
function telling(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte, at) => byte > 0x7f && !isMark(bytes, at));
  if (first < 0) return 0;
  const line = bytes.subarray(0, first).lastIndexOf(0x0a) + 1;
  return line > 0 && first - line <= LINE ? line : first <= LINE ? 0 : first;
}

/** The byte order mark says how the file is encoded, but is no letter. */
const isMark = (bytes: Uint8Array, at: number): boolean =>
  (at < 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (at < 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)));

/** The line around the first letter beyond ASCII, without markup. */
function lineOf(text: string): string {
  const lines = text
    .replace(/<[^<>]*>/g, ' ')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const line = lines.find((one) => /[^\0-\x7f]/.test(one)) ?? lines.find((one) => one !== '') ?? '';
  const letters = [...line];
  const at = Math.max(
    0,
    letters.findIndex((letter) => /[^\0-\x7f]/.test(letter)),
  );
  const from = Math.max(0, at - BEFORE);
  const to = at + AFTER;
  return `${from > 0 ? '…' : ''}${letters.slice(from, to).join('')}${to < letters.length ? '…' : ''}`;
}
