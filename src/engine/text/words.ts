import type { Range } from '../model';

/** A word, number or punctuation mark, as a range of the version's text. */
export interface Word extends Range {
  /** As it is compared: NFKC, lower case, invisible characters gone, quotation marks, dashes and apostrophes unified. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** Words of a sentence of a version, by its number. */
export type CutWords = (sentence: number) => readonly Word[];

/** Scripts written without spaces between words; their runs go to the dictionaries of `Intl.Segmenter`. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const LETTER = `[^\\P{L}${UNSPACED}]`;
/** What may follow the first letter: letters, marks, digits, and invisible characters such as soft hyphens and joiners. */
const INNER = `(?:${LETTER}|[\\p{M}\\p{Nd}\\p{Cf}])`;
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07]";
/** Hyphen-minus, hyphen, non-breaking hyphen, en dash; the em dash separates. */
const HYPHEN = '[-\\u2010\\u2011\\u2013]';
/** Gershayim inside a Hebrew abbreviation, also when typed as a quotation mark (rule WB7b of UAX 29). */
const GERSHAYIM = '(?<=\\p{sc=Hebr})["\\u05F4\\u201D](?=\\p{sc=Hebr})';
const TAIL = `(?:(?:${HYPHEN}|${APOSTROPHE}|${GERSHAYIM}|[.\\u00B7](?=\\p{Nd}))(?:${LETTER}|\\p{Nd})${INNER}*)*`;

/**
 * One alternative a kind, tried in this order (a word of plain letters before a space or a comma, which most words are, is found
 * without it, see `plainEnd`: a shorter way to what 5 would find):
 * 1. an address: `https://example.org/a`
 * 2. a run of a script without spaces
 * 3. a figure with its sign, currency, separators, percent mark and unit: `-3.5`, `$5,000`, `50%`, `4:12`, `20th`, `1990s`, `5-year-old`
 * 4. an initialism: `U.S.`, `a.m.`, `U.N.-backed`
 * 5. a word: `nuclear-armed`, `don't`, `COVID-19`
 * 6. a run of one and the same mark: `...`, `--`
 */
const PATTERN = [
  '(?:https?:\\/\\/|www\\.)[^\\s<>"\\p{Pf}]*[\\p{L}\\p{N}/]',
  `(?:(?=[\\p{L}\\p{M}\\p{Cf}])[${UNSPACED}]\\p{Cf}*)+`,
  `(?:(?<![\\p{L}\\p{N}\\p{P}])[-\\u2212])?\\p{Sc}?[\\p{Nd}\\p{No}](?:\\p{Nd}|[.,:/\\u066B\\u066C'\\u2019]\\p{Nd}|[\\u00A0\\u2009\\u202F]\\p{Nd}{3}(?!\\p{Nd})|${HYPHEN}(?=\\p{Nd})|\\p{No})*(?:[%\\u2030\\u066A\\u00B0\\p{Sc}]|${LETTER}${INNER}*)?${TAIL}`,
  `(?<!\\p{L})${LETTER}\\.(?:${LETTER}\\.)+(?:(?:${HYPHEN}|${APOSTROPHE})${LETTER}${INNER}*)*`,
  `${LETTER}${INNER}*${TAIL}`,
  `([^\\s\\p{Cf}])(?:\\1|[\\p{M}\\p{Cf}])*`,
].join('|');

const WORDS = new RegExp(PATTERN, 'gu');
const PLAIN = /^[A-Za-z]+$/;
const RUN = new RegExp(`^(?=[\\p{L}\\p{M}])[${UNSPACED}]`, 'u');
const FIGURE = /^[-\u2212]?\p{Sc}?[\p{Nd}\p{No}]/u;
const LETTERS = /\p{L}/u;
/** ICU picks the dictionary by script, so that the tag makes no difference here. */
const DICTIONARY = new Intl.Segmenter('und', { granularity: 'word' });
/** Longest run handed to the segmenter at once, in code units: its cost grows with the square of the length. */
const LONGEST_RUN = 512;

const ASCII = /^[\x21-\x7E]*$/;
const INVISIBLE = /\p{Cf}/gu;
const DOUBLE_QUOTES = /[\p{Pi}\p{Pf}"\u201E\u201F\u300C-\u300F\u301D-\u301F\uFF02]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2039\u203A\u02BC\u0060\u00B4\u2032]/gu;
const DASHES = /[\p{Pd}\u2212]+/gu;
/** Where a mixed number such as 1½ would grow into 11/2. */
const BEFORE_FRACTION = /(?<=\p{Nd})(?=[\u00BC-\u00BE\u2150-\u215F])/gu;
/** Marks that are read aloud and so count as words when they stand alone. */
const SPOKEN = /^[%\u2030\u066A&\u00A7\u00B0\p{Sc}]/u;

/** The form by which two words are compared. */
export function formOf(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(/--+/g, '-').replace(/`/g, "'");
  return word
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(BEFORE_FRACTION, ' ')
    .normalize('NFKC')
    .replace(/\u2044/g, '/')
    .toLowerCase()
    .replace(DASHES, '-');
}

/**
 * The words of `text` within `range`, in order and without overlap; white space and invisible characters lie between them.
 * Hyphenated words, words with apostrophes, initialisms and figures with their signs are one word each. Hand in a sentence
 * or a paragraph: the time is linear, but a range that cuts a word gives the part inside.
 */
export function wordsOf(text: string, range: Range): Word[] {
  const words: Word[] = [];
  const part = text.slice(range.start, range.end);
  for (let at = 0; at < part.length;) {
    const plain = plainEnd(part, at);
    if (plain > at) {
      const form = part.slice(at, plain).toLowerCase();
      words.push({ start: range.start + at, end: range.start + plain, form, kind: 'word' });
      // Behind it stands a space or a comma; the space is no word.
      at = part.charCodeAt(plain) === SPACE ? plain + 1 : plain;
      continue;
    }
    WORDS.lastIndex = at;
    const match = WORDS.exec(part);
    if (!match) break;
    const word = match[0];
    const start = range.start + match.index;
    if (PLAIN.test(word))
      words.push({ start, end: start + word.length, form: word.toLowerCase(), kind: 'word' });
    else if (RUN.test(word)) segmentRun(word, start, words);
    else words.push({ start, end: start + word.length, form: formOf(word), kind: kindOf(word) });
    at = match.index + word.length;
  }
  return words;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a capital letter stands at `at`. */
export function capitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

const SPACE = 0x20;
const COMMA = 0x2c;

/** The end of a run of plain letters before a space or a comma that starts at `at`, or `at`: what most words are, found without the pattern. */
function plainEnd(part: string, at: number): number {
  let end = at;
  for (; end < part.length; end++) {
    const unit = part.charCodeAt(end) | 0x20;
    if (unit < 0x61 || unit > 0x7a) break;
  }
  const next = part.charCodeAt(end);
  return next === SPACE || next === COMMA ? end : at;
}

function kindOf(word: string): Word['kind'] {
  if (FIGURE.test(word)) return 'number';
  return LETTERS.test(word) || SPOKEN.test(word) ? 'word' : 'punctuation';
}

/** Appends the words of a run without spaces. */
function segmentRun(run: string, offset: number, words: Word[]): void {
  for (let at = 0; at < run.length;) {
    let end = Math.min(run.length, at + LONGEST_RUN);
    // Do not cut between the halves of a surrogate pair.
    const unit = run.charCodeAt(end - 1);
    if (end < run.length && unit >= 0xd800 && unit < 0xdc00) end--;
    for (const { segment, index } of DICTIONARY.segment(run.slice(at, end))) {
      const start = offset + at + index;
      words.push({ start, end: start + segment.length, form: formOf(segment), kind: 'word' });
    }
    at = end;
  }
}
