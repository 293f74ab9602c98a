import { lowerBound } from '../text/lower-bound';
import type { Range, Version } from '../model';

/** A stretch between quotation marks; marks nested inside belong to it. */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range;
  readonly paragraph: number;
  /** Opened in an earlier paragraph and taken up again here. */
  readonly continues: boolean;
  /** No closing mark was found: it ends with its paragraph. */
  readonly open: boolean;
}

type Level = 'double' | 'single';

interface Opened {
  readonly at: number;
  /** Marks that close it. */
  readonly closers: string;
  readonly level: Level;
}

/** What each opening mark is closed by. German and Nordic usage close with what opens in English. */
const CLOSERS: Readonly<Record<string, readonly [closers: string, level: Level]>> = {
  '"': ['"\u201D', 'double'],
  '\uFF02': ['\uFF02', 'double'],
  '\u201C': ['\u201D"', 'double'],
  '\u201D': ['\u201D', 'double'],
  '\u201E': ['\u201C\u201D"', 'double'],
  '\u201F': ['\u201D', 'double'],
  '\u00AB': ['\u00BB', 'double'],
  '\u00BB': ['\u00AB\u00BB', 'double'],
  '\u300C': ['\u300D', 'double'],
  '\u300E': ['\u300F', 'double'],
  "'": ["'\u2019", 'single'],
  '\u2018': ["\u2019'", 'single'],
  '\u201A': ['\u2018\u2019', 'single'],
  '\u201B': ['\u2019', 'single'],
  '\u2039': ['\u203A', 'single'],
  '\u203A': ['\u2039\u203A', 'single'],
};

/** Marks that also close, or are apostrophes: they open only where the place looks like an opening. */
const AMBIGUOUS = '"\'\uFF02\u201D\u00BB\u203A';
/** Marks drawn as apostrophes as well. */
const APOSTROPHES = "'\u2019\u2018";
/** Whether a code unit may open or close a quotation: nearly none is, and asking this of a number costs little. */
function isMark(unit: number): boolean {
  if (unit < 0xab) return unit === 0x22 || unit === 0x27;
  return (
    unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x203a) || (unit >= 0x300c && unit <= 0xff02)
  );
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** What may stand right before an opening mark: nothing, white space, an opening bracket, a dash, another mark. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}"'\u201E\u201A/\u200B]/u;
/** Decades and clipped words: `'90s`, `'em`. */
const CLIPPED = /^(?:\p{Nd}\p{Nd}s?|em|til|tis|twas|cause|n|round|bout)(?![\p{L}\p{N}])/iu;

/** The quotations of a version, in order; none lies inside another. */
export function quotationsOf(version: Version): Quotation[] {
  const found: Quotation[] = [];
  const text = singleMarks(version.text);
  let pending: string | null = null;
  version.paragraphs.forEach((paragraph, number) => {
    const first = firstOf(text, paragraph);
    const resumed = pending !== null && sameFamily(text[first] ?? '', pending);
    const quotes = quotesIn(text, paragraph, opensParagraph(text, version.paragraphs[number + 1]));
    pending = null;
    quotes.forEach((quote, index) => {
      const mark = text[quote.start] ?? '';
      found.push({ ...quote, paragraph: number, continues: index === 0 && resumed && quote.start === first });
      if (quote.open) pending = mark;
    });
  });
  return found;
}

/** The quotation that an offset lies in, or the last one before it; they are in order. */
export function quotationBefore(quotations: readonly Quotation[], at: number): Quotation | undefined {
  return quotations[lowerBound(0, quotations.length, (k) => quotations[k]!.start <= at) - 1];
}

/** True where a stretch lies inside one of the quotations. */
export function isQuoted(quotations: readonly Quotation[], { start, end }: Range): boolean {
  const quote = quotationBefore(quotations, start);
  return quote !== undefined && end <= quote.end;
}

function firstOf(text: string, range: Range): number {
  let at = range.start;
  while (at < range.end && SPACE.test(text[at] ?? '')) at++;
  return at;
}

/** The mark that a paragraph opens with, if any. */
function opensParagraph(text: string, paragraph: Range | undefined): string | null {
  if (!paragraph) return null;
  const mark = text[firstOf(text, paragraph)] ?? '';
  return mark in CLOSERS ? mark : null;
}

/** Marks typed as two apostrophes (``so'') as one, in a text of the same length; a word joiner fills up. */
function singleMarks(text: string): string {
  return text.replaceAll('``', '\u201C\u2060').replace(/''(?!')/g, '\u2060\u201D');
}

function sameFamily(a: string, b: string): boolean {
  return a !== '' && CLOSERS[a] !== undefined && (a === b || CLOSERS[a][0] === CLOSERS[b]?.[0]);
}

type Stretch = Omit<Quotation, 'paragraph' | 'continues'>;

function quotesIn(text: string, range: Range, next: string | null): Stretch[] {
  const found: Stretch[] = [];
  const stack: Opened[] = [];
  const closesAhead = lookingAhead(text, range);
  const close = (at: number): void => {
    const opened = stack.pop();
    if (opened && stack.length === 0)
      found.push({ start: opened.at, end: at + 1, inner: { start: opened.at + 1, end: at }, open: false });
  };
  for (let at = range.start; at < range.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    const top = stack.at(-1);
    if (top && top.closers.includes(mark) && closesHere(text, at, range, top)) {
      close(at);
      continue;
    }
    // A mark that closes the outer quotation while an inner one was never closed: the inner one was no quotation.
    const outer = stack.at(-2);
    if (
      outer &&
      outer.closers.includes(mark) &&
      !top?.closers.includes(mark) &&
      !opensHere(text, at, range)
    ) {
      stack.pop();
      close(at);
      continue;
    }
    const opening = CLOSERS[mark];
    if (!opening || !opensHere(text, at, range)) continue;
    if (top && top.level === 'double' && top.closers.includes(mark)) continue;
    const [closers, level] = opening;
    const opened = { at, closers, level };
    const closed = closesAhead(at, opened, top);
    const runsOn = stack.length === 0 && next !== null && sameFamily(next, mark);
    if (closed || runsOn || (level === 'double' && stack.length === 0)) stack.push(opened);
  }
  const left = stack[0];
  if (left) {
    let end = range.end;
    while (end > left.at && SPACE.test(text[end - 1] ?? '')) end--;
    if (end > left.at + 1)
      found.push({ start: left.at, end, inner: { start: left.at + 1, end }, open: true });
  }
  return found;
}

function opensHere(text: string, at: number, range: Range): boolean {
  const mark = text[at] ?? '';
  if (!(mark in CLOSERS)) return false;
  const before = at > range.start ? (text[at - 1] ?? '') : '';
  const after = at + 1 < range.end ? (text[at + 1] ?? '') : '';
  if (after === '') return false;
  if (APOSTROPHES.includes(mark) && CLIPPED.test(text.slice(at + 1, at + 9))) return false;
  if (APOSTROPHES.includes(mark) && before !== '' && LETTER.test(before)) return false;
  if (!AMBIGUOUS.includes(mark)) return true;
  const spaced = mark === '\u00BB' || mark === '\u203A';
  return (before === '' || BEFORE_OPENING.test(before)) && (spaced ? LETTER.test(after) : !SPACE.test(after));
}

function closesHere(text: string, at: number, range: Range, opened: Opened): boolean {
  if (at === opened.at + 1) return false;
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const after = at + 1 < range.end ? (text[at + 1] ?? '') : '';
  if (opened.level === 'double') {
    // A straight mark between a space and a letter opens.
    return !(mark === '"' && SPACE.test(before) && after !== '' && LETTER.test(after));
  }
  if (!APOSTROPHES.includes(mark)) return true;
  if (SPACE.test(before) || (after !== '' && LETTER.test(after))) return false;
  return !isPossessive(text, at, range, opened);
}

/** `the islands’ forum` inside single marks: a plural's apostrophe, when a better closing mark stands ahead. */
function isPossessive(text: string, at: number, range: Range, opened: Opened): boolean {
  if (
    !/[sS]/.test(text[at - 1] ?? '') ||
    !/^\s+\p{Ll}/u.test(text.slice(at + 1, Math.min(range.end, at + 4)))
  )
    return false;
  for (let ahead = at + 1; ahead < range.end; ahead++) {
    if (!isMark(text.charCodeAt(ahead))) continue;
    const mark = text[ahead] ?? '';
    if (!opened.closers.includes(mark) && CLOSERS[mark]?.[1] !== 'single') continue;
    if (opensHere(text, ahead, range)) return false;
    const after = ahead + 1 < range.end ? (text[ahead + 1] ?? '') : '';
    if (
      opened.closers.includes(mark) &&
      !SPACE.test(text[ahead - 1] ?? '') &&
      !(after !== '' && LETTER.test(after))
    )
      return true;
  }
  return false;
}

/** Asks whether a closing mark follows behind an opening one before the enclosing quotation (or the paragraph) ends. */
type Ahead = (from: number, opened: Opened, outer: Opened | undefined) => boolean;

/**
 * For the marks of one paragraph, asked in their order. Where the next mark of a kind stands is kept until it
 * has been passed: a paragraph of opening marks alone is not read to its end for each of them.
 */
function lookingAhead(text: string, range: Range): Ahead {
  const known = new Map<string, { readonly from: number; readonly at: number }>();
  const next = (kind: string, from: number, is: (at: number) => boolean): number => {
    const old = known.get(kind);
    if (old && old.from <= from && from < old.at) return old.at;
    let at = from + 1;
    while (at < range.end && !(isMark(text.charCodeAt(at)) && is(at))) at++;
    if (at >= range.end) at = Infinity;
    known.set(kind, { from, at });
    return at;
  };
  return (from, opened, outer) => {
    const { closers } = opened;
    const anywhere = { ...opened, at: range.start - 2 };
    const closes = (at: number): boolean =>
      closers.includes(text[at] ?? '') && closesHere(text, at, range, anywhere);
    let closing = next(closers, from, closes);
    // Right behind the mark nothing is quoted yet.
    if (closing === from + 1) closing = next(closers, closing, closes);
    if (closing === Infinity || outer?.level !== 'double') return closing < Infinity;
    const ends = (at: number): boolean =>
      outer.closers.includes(text[at] ?? '') && !opensHere(text, at, range);
    return closing <= next(`end ${outer.closers}`, from, ends);
  };
}
