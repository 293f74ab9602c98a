/** A word that a hyphen and a line break cut in two. */
export interface BrokenWord {
  /** As it is written within a line. */
  readonly written: string;
  /** Where its last part ends. */
  readonly end: number;
}

/** The hyphen of a printer, and what readers of print make of it; a soft hyphen belongs to the word before it. */
const LINE_END = /(?:[-\u2010\u00AC]|(?<=\u00AD))[^\S\r\n]*(?:\r\n|[\r\n\u2028])\s*/uy;
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0xac]);
const SOFT_HYPHEN = '\u00AD';
const LETTER_LAST = /\p{L}[\p{M}\u00AD]*$/u;
const FIGURE_LAST = /\p{Nd}$/u;
const LETTER_FIRST = /^\p{L}/u;
const SMALL_FIRST = /^\P{Lu}/u;
const SMALL = /\p{Ll}/u;
/** What may follow a hyphen that stands for the rest of a word: "pre- and post-war". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', 'bzw', 'et', 'ou', 'en', 'of']);

/**
 * The whole of a word that ends before `end` of `part`, where its line ends in a hyphen: `expec-|ted`,
 * `Smith-|Jones`, `19-|year-old`; null where it is whole. `pattern` finds words, from its `lastIndex` on.
 */
export function joinedWord(part: string, end: number, word: string, pattern: RegExp): BrokenWord | null {
  let whole: BrokenWord | null = null;
  for (;;) {
    const first: BrokenWord = whole ?? { written: word, end };
    if (!HYPHENS.has(part.charCodeAt(first.end)) && !first.written.endsWith(SOFT_HYPHEN)) return whole;
    const rest = restOf(part, first.end, pattern);
    if (rest === null) return whole;
    const mark = markBetween(first.written, rest.written);
    if (mark === null) return whole;
    whole = { written: first.written + mark + rest.written, end: rest.end };
  }
}

/** The word that stands first in the next line. */
function restOf(part: string, end: number, pattern: RegExp): BrokenWord | null {
  LINE_END.lastIndex = end;
  const between = LINE_END.exec(part);
  if (!between) return null;
  const start = end + between[0].length;
  pattern.lastIndex = start;
  const match = pattern.exec(part);
  if (match?.index !== start || !LETTER_FIRST.test(match[0])) return null;
  return JOINING.has(match[0].toLowerCase()) ? null : { written: match[0], end: start + match[0].length };
}

/**
 * What stands between the parts within a line: a hyphen where both are words of their own by their look; null
 * where they are two words.
 */
function markBetween(first: string, rest: string): '' | '-' | null {
  if (FIGURE_LAST.test(first)) return '-';
  if (!LETTER_LAST.test(first)) return null;
  return SMALL_FIRST.test(rest) || !SMALL.test(first + rest) ? '' : '-';
}
