import type { Range } from '../../model';
import { tiedGroups } from './digit-groups';
import { lazily } from '../lazily';
import { isPlain, plainTwin } from '../plain-patterns';
import { plainEnd, plainKind } from './plain-words';
import { joinedWord } from './broken-words';
import { hanNumbersIn } from '../numbers/number-words-han';
import type { Word, WordType } from '../words/word';
import { type WordForms, createWordForms } from './word-forms';

export { type Word, type WordType, capitalAt } from '../words/word';

/** Scripts written without spaces between words; their runs go to the dictionaries of `Intl.Segmenter`. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07]";
/** Hyphen-minus, hyphen, non-breaking hyphen, en dash; the em dash separates. */
const HYPHEN = '[-\\u2010\\u2011\\u2013]';
/** Gershayim inside a Hebrew abbreviation, also when typed as a quotation mark (rule WB7b of UAX 29). */
const GERSHAYIM = '(?<=\\p{sc=Hebr})["\\u05F4\\u201D](?=\\p{sc=Hebr})';

/**
 * One alternative a kind, tried in this order:
 * 1. an address: `https://example.org/a`
 * 2. a run of a script without spaces
 * 3. a figure with its sign, currency, separators, percent mark and unit: `-3.5`, `$5,000`, `50%`, `4:12`,
 *    `20th`, `1990s`, `5-year-old`
 * 4. an initialism: `U.S.`, `a.m.`, `U.N.-backed`
 * 5. a word: `nuclear-armed`, `don't`, `COVID-19`
 * 6. a run of one and the same mark: `...`, `--`
 *
 * `letter` is the class of letters of scripts with spaces, `unspaced` those of the others. A large class
 * takes milliseconds to compile wherever it stands, so that texts without such scripts have a pattern of
 * their own.
 */
function patternOf(letter: string, unspaced: string | null): RegExp {
  // What may follow the first letter: letters, marks, digits, and invisible characters such as soft hyphens
  // and joiners.
  const inner = unspaced === null ? '[\\p{L}\\p{M}\\p{Nd}\\p{Cf}]' : `(?:${letter}|[\\p{M}\\p{Nd}\\p{Cf}])`;
  const tail = `(?:(?:${HYPHEN}|${APOSTROPHE}|${GERSHAYIM}|[.\\u00B7](?=\\p{Nd}))(?:${letter}|\\p{Nd})${inner}*)*`;
  const kinds = [
    '(?:https?:\\/\\/|www\\.)[^\\s<>"\\p{Pf}]*[\\p{L}\\p{N}/]',
    unspaced === null ? null : `(?:(?=[\\p{L}\\p{M}\\p{Cf}\\u3007])[${unspaced}]\\p{Cf}*)+`,
    `(?:(?<![\\p{L}\\p{N}\\p{P}])[-\\u2212])?\\p{Sc}?[\\p{Nd}\\p{No}](?:\\p{Nd}|[.,:/\\u066B\\u066C'\\u2019]\\p{Nd}|[\\u00A0\\u2009\\u202F]\\p{Nd}{3}(?!\\p{Nd})|${HYPHEN}(?=\\p{Nd})|\\p{No})*(?:[%\\u2030\\u066A\\u00B0\\p{Sc}]|${letter}${inner}*)?${tail}`,
    `(?<!\\p{L})${letter}\\.(?:${letter}\\.)+(?:(?:${HYPHEN}|${APOSTROPHE})${letter}${inner}*)*`,
    `${letter}${inner}*${tail}`,
    `([^\\s\\p{Cf}])(?:\\1|[\\p{M}\\p{Cf}])*`,
  ];
  return new RegExp(kinds.filter((kind) => kind !== null).join('|'), 'gu');
}

const SPACED_WORDS = lazily(() => patternOf('\\p{L}', null));
const PLAIN_WORDS = lazily(() => plainTwin(SPACED_WORDS()));
const ALL_WORDS = lazily(() => patternOf(`[^\\P{L}${UNSPACED}]`, UNSPACED));
/**
 * Below Thai, and among marks and symbols, no script without spaces has letters; some of its combining marks
 * it shares.
 */
const MAY_BE_UNSPACED = /[^\0-\u02BB\u02BD-\u02FF\u0370-\u0DFF\u2000-\u2BFF]/;
const RUN = lazily(() => new RegExp(`^(?=[\\p{L}\\p{M}\\u3007])[${UNSPACED}]`, 'u'));
const FIGURE = /^[-\u2212]?\p{Sc}?[\p{Nd}\p{No}]/u;
const LETTERS = /\p{L}/u;
/** ICU picks the dictionary by script, so that the tag makes no difference here. */
const DICTIONARY = lazily(() => new Intl.Segmenter('und', { granularity: 'word' }));
/** Longest run handed to the segmenter at once, in code units: its cost grows with the square of the length. */
const LONGEST_RUN = 512;

const ASCII = /^[\x21-\x7E]*$/;
const INVISIBLE = /\p{Cf}/gu;
/**
 * Vowel points of Arabic and Hebrew and the stroke that draws Arabic words out: put in for learners, for
 * prayer, for looks.
 */
const POINTS = /\u0640|(?<=[\p{sc=Arabic}\p{sc=Hebrew}])\p{Mn}+/gu;
/** Letters that a house writes or does without: Russian and Swiss print do. */
const OPTIONAL_LETTERS: Readonly<Record<string, string>> = { ё: 'е', ß: 'ss' };
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
    .replace(POINTS, '')
    .replace(/[ёß]/g, (letter) => OPTIONAL_LETTERS[letter]!)
    .replace(DASHES, '-');
}

/**
 * The words of `text` within `range`, in order and without overlap; white space and invisible characters lie
 * between them. Hyphenated words, words with apostrophes, initialisms and figures with their signs are one
 * word each. Hand in a sentence or a paragraph: the time is linear, but a range that cuts a word gives the
 * part inside. `forms` holds the types of words for texts that share it. A word that a line break cuts in two
 * is one word. `plainly` finds most words without the pattern; one that finds nothing makes no difference but
 * in time.
 */
export function wordsOf(
  text: string,
  range: Range,
  forms: WordForms = createWordForms('und'),
  plainly = plainEnd,
): Word[] {
  const words: Word[] = [];
  const part = tiedGroups(text.slice(range.start, range.end), forms.language);
  let pattern: RegExp | null = null;
  let unspaced = false;
  for (let at = 0; at < part.length;) {
    if (part.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const end = plainly(part, at);
    if (end > at) {
      const type = plainType(part.slice(at, end), forms);
      words.push(typed(range.start + at, range.start + end, type, plainKind(part, at)));
      at = end;
      continue;
    }
    if (!pattern) {
      unspaced = MAY_BE_UNSPACED.test(part);
      pattern = unspaced ? ALL_WORDS() : isPlain(part) ? PLAIN_WORDS() : SPACED_WORDS();
    }
    pattern.lastIndex = at;
    const match = pattern.exec(part);
    if (!match) break;
    const word = match[0];
    const from = range.start + match.index;
    at = match.index + word.length;
    if (unspaced && RUN().test(word)) {
      segmentRun(word, from, words, forms);
      continue;
    }
    const whole = joinedWord(part, at, word, pattern);
    at = whole?.end ?? at;
    const written = whole?.written ?? word;
    words.push(typed(from, range.start + at, forms.typeOf(formOf(written)), kindOf(written)));
  }
  // Copied, here and wherever lists stay with a version: a list that grew keeps room to grow on.
  return words.slice();
}

const SPACE = 0x20;
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([['\u2018', "'"], ['\u2019', "'"], ['\u201C', '"'], ['\u201D', '"'], ['\u2014', '-']]); // prettier-ignore

/** As `formOf`, of what `plainEnd` found: but for the apostrophe it is plain. */
function plainForm(word: string): string {
  const mark = PLAIN_MARKS.get(word);
  if (mark !== undefined) return mark;
  const form = word.toLowerCase();
  return form.includes('\u2019') ? form.replaceAll('\u2019', "'") : form;
}

function plainType(word: string, { spelled, typeOf }: WordForms): WordType {
  let type = spelled.get(word);
  if (type === undefined) spelled.set(word, (type = typeOf(plainForm(word))));
  return type;
}

function typed(start: number, end: number, type: WordType, kind: Word['kind']): Word {
  return { start, end, form: type.form, kind, type };
}

function kindOf(word: string): Word['kind'] {
  if (FIGURE.test(word)) return 'number';
  return LETTERS.test(word) || SPOKEN.test(word) ? 'word' : 'punctuation';
}

/** Appends the words of a run without spaces: numbers in Han apart, the rest as the dictionaries cut it. */
function segmentRun(run: string, offset: number, words: Word[], forms: WordForms): void {
  const segments = segmentsOf(run);
  const put = (start: number, end: number, kind: Word['kind']): void => {
    const form = formOf(run.slice(start, end));
    words.push(typed(offset + start, offset + end, forms.typeOf(form), kind));
  };
  const before = words.at(-1);
  const follows = before?.kind === 'number' && before.end === offset;
  const numbers = hanNumbersIn(run, new Set(segments.map(({ start }) => start)), follows);
  if (numbers.length === 0 && !(follows && DATE_UNIT.test(run))) {
    for (const { start, end } of segments) put(start, end, 'word');
    return;
  }
  let at = 0;
  for (const { start, end } of [...numbers, { start: run.length, end: run.length }]) {
    // "3日夜" is a day and the night, not 3 and a word of both.
    const unit = DATE_UNIT.exec(run.slice(at, start));
    const rest = at + (unit && (at > 0 || follows) ? unit[0].length : 0);
    if (rest > at) put(at, rest, 'word');
    for (const part of segmentsOf(run.slice(rest, start))) put(rest + part.start, rest + part.end, 'word');
    if (end > start) put(start, end, 'number');
    at = end;
  }
}

/** Of a date or a time, behind its number. */
const DATE_UNIT = /^(?:[年月日号時时分]|か月|カ月|ヶ月)/u;

function segmentsOf(run: string): Range[] {
  const segments: Range[] = [];
  for (let at = 0; at < run.length;) {
    let end = Math.min(run.length, at + LONGEST_RUN);
    // Do not cut between the halves of a surrogate pair.
    const unit = run.charCodeAt(end - 1);
    if (end < run.length && unit >= 0xd800 && unit < 0xdc00) end--;
    for (const { segment, index } of DICTIONARY().segment(run.slice(at, end)))
      segments.push({ start: at + index, end: at + index + segment.length });
    at = end;
  }
  return segments;
}
