import type { Range } from '../../model';
import { isFunctionWord } from '../words/function-words';
import { isItem } from './kinds';
import { rulesOf } from './sentence-rules';

/** A line of a text, without white space at its ends. */
export interface Line extends Range {
  /** A blank line, or several, stand before it. */
  readonly gap: boolean;
}

/** Whether the break before `line` is none of the text's own: `before` was full, and the sentence goes on. */
export type Joins = (before: Line, line: Line) => boolean;

/** Typed text is wrapped at 60 to 80 columns; mail and agencies go from 45 to 100. Wider lines are paragraphs. */
const NARROW = 45;
const WIDEST = 100;
/** A column of a newspaper holds 25 to 40 characters, beside a picture fewer. */
const NARROWEST = 20;
/**
 * So many of the breaks that could be wrapping must be, where blank lines part the paragraphs, and where they
 * do not.
 */
const WRAPPED_WITH_GAPS = 0.75;
const WRAPPED_WITHOUT_GAPS = 0.6;
/** Fewer breaks than this prove nothing by the length of their lines alone. */
const BREAKS_TO_TELL = 6;
/** A few lines that are not filled to the letter must go on so many times. */
const FEW_BUT_CLEAR = 3;
/** Typists and mail programs break a little early at times: a tenth of the width. */
const TYPED = 0.9;
/** Letters of print differ in width, so that the lines of a column do in number of letters. */
const PRINTED = 0.85;
/** A line of a column that was cut within a word, or within a clause, is at least so full. */
const CUT_SHORT = 0.6;
/**
 * Lines that go on with a small letter are full in prose: so many of them. In verse they are as long as they
 * please.
 */
const FULL_WHERE_ON = 0.9;
/**
 * Full lines that do not visibly go on, to one that does: prose has names at the beginning of a line and
 * commas at the end, verse has more.
 */
const OTHERS = { few: 0.5, many: 1, manyWithCapitalNouns: 1.5 };
/** Of lines whose sentence goes on so many begin with a capital in verse and in lists, in no prose. */
const CAPITALS_OF_VERSE = 0.75;
/** Words to a line, at the least: fewer are a table or a script without spaces. */
const LEAST_WORDS = 2.5;

const STOPPED = /[\p{STerm}\u2026][\p{Pe}\p{Pf}"']*$/u;
const OPEN_END = /[\p{L}\p{N}]\p{M}*$/u;
const LAST_WORD = /\p{L}+$/u;
const SMALL_START = /^[\p{Ps}\p{Pi}"']*\p{Ll}/u;
const CAPITAL_START = /^[\p{Ps}\p{Pi}"']*\p{Lu}(?!\p{Lu})/u;
const UNCASED_START = /^[\p{Ps}\p{Pi}"']*\p{Lo}/u;
const SMALL_LETTER = /\p{Ll}/u;
/** The hyphen at the end of a line, as printers and readers of print have it. */
const BROKEN_WORD = /\p{L}\p{M}*[-\u2010\u00AD\u00AC]$/u;
const FIRST_WORD = /^\S+/u;

/** A text and what the steps below know of it. */
interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Whether every noun has a capital. */
  readonly capitalNouns: boolean;
  /** Whether a word, folded, ties what follows to it: an article, a preposition, a conjunction. */
  readonly ties: (word: string) => boolean;
}

/**
 * What joins the lines of a text that was wrapped at a fixed width; null where its lines are paragraphs,
 * items, verses or rows.
 */
export function joinsOf(text: string, lines: readonly Line[], language: string): Joins | null {
  if (lines.length < 2) return null;
  const { openers } = rulesOf(language);
  const page: Page = {
    text,
    lines,
    capitalNouns: language === 'de',
    ties: (word) => isFunctionWord(word) || openers.has(word),
  };
  return typedJoins(page) ?? columnJoins(page);
}

/** Lines of typed text, told by their length alone. */
function typedJoins(page: Page): Joins | null {
  const { text, lines } = page;
  const width = widest(lines);
  if (width < NARROW || width > WIDEST) return null;
  const joins: Joins = (before, line) => isFull(text, before, line, width * TYPED);
  let breaks = 0;
  let gaps = 0;
  const full: [Line, Line][] = [];
  for (let n = 1; n < lines.length; n++) {
    const line = lines[n]!;
    if (line.gap) {
      gaps++;
      continue;
    }
    breaks++;
    if (joins(lines[n - 1]!, line)) full.push([lines[n - 1]!, line]);
  }
  const needed = gaps > 0 ? WRAPPED_WITH_GAPS : WRAPPED_WITHOUT_GAPS;
  if (breaks < (gaps > 0 ? 1 : BREAKS_TO_TELL) || full.length < breaks * needed) return null;
  if (areVerses(page, full)) return null;
  return gaps > 0 ? joins : (before, line) => joins(before, line) && !isHeadline(page, before, line);
}

/** Whether lines begin with a capital although no sentence ends before them, as verses, captions and rows do. */
function areVerses({ text, capitalNouns }: Page, breaks: readonly (readonly [Line, Line])[]): boolean {
  const within = breaks.filter(([before]) => !STOPPED.test(wording(text, before)));
  const capitals = within.filter(([, line]) => CAPITAL_START.test(wording(text, line)));
  // Where every noun has a capital, two lines in a row are chance.
  const least = capitalNouns ? 4 : 2;
  return within.length >= least && capitals.length > within.length * CAPITALS_OF_VERSE;
}

/** A break between two lines, as far as it tells. */
interface Break {
  readonly before: Line;
  readonly line: Line;
  /** The sentence visibly goes on. */
  readonly on: boolean;
  /** The word before the break was cut in two. */
  readonly broken: boolean;
  /** A comma stands before it, and no capital behind it, as in prose now and then and in verse all the time. */
  readonly pauses: boolean;
}

/**
 * Lines of a column, or a few lines of any width: their length proves little, so that they must go on within
 * their sentences, too. A headline above them may be wider.
 */
function columnJoins(page: Page): Joins | null {
  const { text, lines } = page;
  const bound = columnWidth(page);
  if (bound < NARROWEST || bound > WIDEST || wordsToLine(text, lines) < LEAST_WORDS) return null;
  const breaks = breaksOf(page, bound);
  const many = breaks.length >= BREAKS_TO_TELL;
  const isExact = ({ before, line }: Break): boolean => isFull(text, before, line, bound);
  const on = breaks.filter((each) => each.on);
  if (on.length === 0) return null;
  // A machine breaks no line early.
  const exact = on.every((each) => each.broken || isExact(each));
  if (!many && !exact && on.length < FEW_BUT_CLEAR) return null;
  const least = bound * (exact ? 1 : PRINTED);
  const fits = ({ before, line, broken }: Break): boolean =>
    broken ? before.end - before.start >= bound * CUT_SHORT : isFull(text, before, line, least);
  const others = breaks.filter((each) => !each.on && (many || !each.pauses) && fits(each));
  if (on.filter(fits).length < on.length * FULL_WHERE_ON) return null;
  if (others.length > on.length * othersTo(page, many)) return null;
  const joins: Joins = (before, line) => {
    const here = breakOf(page, before, line, bound, many);
    if (!here) return false;
    if (isHeadline(page, before, line)) return false;
    return fits(here) || (here.on && before.end - before.start >= bound * CUT_SHORT);
  };
  return endSentences(text, lines, joins) ? joins : null;
}

/** The width of the longest line; a headline counts only where it is about as wide as what stands below it. */
function columnWidth(page: Page): number {
  const { lines } = page;
  const [first, second] = lines as readonly [Line, Line];
  const [length, below] = [first.end - first.start, widest(lines.slice(1))];
  const goesOn = breakOf(page, first, second, length, false)?.on === true;
  return goesOn || length * TYPED <= below ? Math.max(length, below) : below;
}

function othersTo({ capitalNouns }: Page, many: boolean): number {
  if (!many) return OTHERS.few;
  return capitalNouns ? OTHERS.manyWithCapitalNouns : OTHERS.many;
}

function breaksOf(page: Page, width: number): Break[] {
  const { lines } = page;
  const many = lines.length > BREAKS_TO_TELL;
  return lines.slice(1).flatMap((line, n) => breakOf(page, lines[n]!, line, width, many) ?? []);
}

/** `many` lines without small letters, or in a script that has none, may be prose all the same. */
function breakOf(page: Page, before: Line, line: Line, width: number, many: boolean): Break | null {
  const { text, ties } = page;
  const [end, start] = [wording(text, before), wording(text, line)];
  if (line.gap || isItem(start) || end.length > width) return null;
  const small = SMALL_START.test(start);
  const uncased = many && (UNCASED_START.test(start) || !SMALL_LETTER.test(end + start));
  const broken = BROKEN_WORD.test(end) && (small || uncased);
  const tied = ties((LAST_WORD.exec(end)?.[0] ?? '').toLowerCase());
  const on = broken || (OPEN_END.test(end) && (small || uncased || tied));
  return { before, line, broken, pauses: small && end.endsWith(','), on };
}

/**
 * Whether a line above the text, without a blank line between, is by itself: neither does it end a sentence
 * nor does one visibly go on.
 */
function isHeadline(page: Page, before: Line, line: Line): boolean {
  const { text, lines, capitalNouns } = page;
  if (capitalNouns || before !== lines[0] || STOPPED.test(wording(text, before))) return false;
  const here = breakOf(page, before, line, WIDEST, false);
  return here !== null && !here.on && !SMALL_START.test(wording(text, line));
}

/** Whether what is joined ends as sentences do; the items of a list often do not. */
function endSentences(text: string, lines: readonly Line[], joins: Joins): boolean {
  let joined = 0;
  let stopped = 0;
  lines.forEach((line, n) => {
    const [before, after] = [lines[n - 1], lines[n + 1]];
    if (!before || !joins(before, line) || (after && joins(line, after))) return;
    joined++;
    if (STOPPED.test(wording(text, line))) stopped++;
  });
  return stopped > 0 && 2 * stopped >= joined;
}

/** Whether the first word of `line` did not fit any more: `...said on | Monday that` */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  const start = wording(text, line);
  if (line.gap || isItem(start)) return false;
  const word = FIRST_WORD.exec(start)?.[0].length ?? 0;
  return before.end - before.start + 1 + word > width;
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

function wordsToLine(text: string, lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + wording(text, line).split(/\s+/u).length, 0) / lines.length;
}

function wording(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
