import { twinned } from '../plain-patterns';
import type { Range } from '../../model';
import { trimmed } from './paragraphs';
import { rulesOf, type SentenceRules } from './sentence-rules';

/** Marks that may end a sentence, in any script; the ellipsis is no `Sentence_Terminal` by itself. */
const TERMINATOR = twinned(/[\p{STerm}\u2026]+/gu);
/** Full-width marks end a sentence without a space after them. */
const WIDE = /[\u3002\uFF01\uFF0E\uFF1F\uFF61]/u;
/** Marks other than the full stop, which abbreviations and figures share, and the ellipsis. */
const PLAIN = /[^.\u2026\uFF0E]/u;
const BLANK_LINE = /\n\s*\n|\r\s*\r/gu;

/** Quotation marks and brackets that may close after the end; a space may part a guillemet. Footnote marks go along. */
const CLOSER = /(?:[\p{Pe}\p{Pf}\p{Pi}"']|[\u0020\u00A0\u202F][\u00BB\u203A]|\[\p{Nd}{1,3}\])/uy;
const CLOSES = /[\p{Pe}\u201D\u2019]/u;
const OPENERS = /[\s\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'\u00BF\u00A1\u2022*]*/uy;
const GOES_ON = /^[\u0020\u00A0]?[,;:\u060C\u061B\u3001\uFF0C\uFF1A\uFF1B]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}.'\u2019]/u;
const INITIALISM = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const TIME_OF_DAY = /^[ap]\.m$/iu;
/** A time zone or the beginning of a date: `4:12 a.m. EDT`, `4 p.m. Eastern time`, `4:12 a.m. Jun. 20`. */
const AFTER_TIME =
  /^(?:\p{Lu}{2,5}(?!\p{L})|(?:Eastern|Central|Mountain|Pacific|Greenwich)(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?\s+\p{Nd})/u;
/** `"Really?" Miller asked.` stays one sentence: one to four capitalised words, then a verb of speech. */
const SAYS_WHO = twinned(
  /^\s*(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|replied|wrote|answered|demanded|wondered)(?!\p{L})/u,
);
/** Japanese particles that carry a quotation on, and Chinese verbs of speech soon after one. */
const QUOTE_GOES_ON =
  /^(?:[\u3001\uFF0C]|\u3068|\u3063\u3066|\u306A\u3069|[\u3092\u306F\u304C\u306E\u306B\u3082\u3067\u3084])/u;
const SAYS_WHO_IN_CHINESE =
  /^[^\u3002\uFF01\uFF1F\uFF0C\uFF1A\u201C\u300C]{0,20}(?:\u8BF4|\u8AAA|\u9053|\u8868\u793A|\u79F0|\u7A31|\u95EE|\u554F|\u6307\u51FA|\u5F3A\u8C03|\u5F37\u8ABF)/u;
const LABEL = /^\p{Lu}\.$/u;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const DIGIT = /^\p{N}/u;
const SUBSTANCE = /[\p{L}\p{N}\p{S}]/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** How far back the word before a full stop is looked for, in code units. */
const REACH = 40;

/**
 * The sentences of a paragraph, in order: every non-space character lies in exactly one, none begins or ends
 * with white space. Quotations are cut at the sentence ends inside them, and keep the words that say who
 * spoke. Time is linear in the length.
 */
export function sentencesOf(text: string, paragraph: Range, language: string): Range[] {
  const part = text.slice(paragraph.start, paragraph.end);
  const cuts = new Set<number>();
  for (const blank of part.matchAll(BLANK_LINE)) cuts.add(blank.index);
  if (language === 'th' || language === 'lo') for (const cut of cutsAtSpaces(part)) cuts.add(cut);
  cutsAtMarks(part, rulesOf(language), cuts);
  return pieces(
    text,
    paragraph,
    [...cuts].sort((x, y) => x - y),
  );
}

function cutsAtMarks(part: string, rules: SentenceRules, cuts: Set<number>): void {
  let sentence = 0;
  let counted = 0;
  let straight = 0;
  for (const match of part.matchAll(TERMINATOR(part))) {
    const stop = match.index + match[0].length;
    if (stop <= sentence) continue;
    for (; counted < stop; counted++) if (part[counted] === '"') straight++;
    const end = closersEnd(part, stop, straight % 2 === 1);
    if (!endsHere({ part, rules, sentence, mark: match.index, stop, end })) continue;
    cuts.add(end);
    sentence = end;
  }
}

/** Where the quotation marks and brackets that close after `at` end. */
function closersEnd(part: string, at: number, quoteIsOpen: boolean): number {
  let end = at;
  let open = quoteIsOpen;
  for (;;) {
    CLOSER.lastIndex = end;
    const closer = CLOSER.exec(part)?.[0];
    if (closer === undefined) return end;
    const next = part[end + closer.length] ?? ' ';
    const beforeWord = /[\p{L}\p{N}]/u.test(next);
    // Before a word a mark opens what follows, unless its shape or an open quotation says that it closes: them."White
    if (beforeWord && !(closer === '"' ? open : CLOSES.test(closer))) return end;
    if (closer === '"') open = !open;
    end += closer.length;
  }
}

/**
 * One place where a sentence may end: `mark` begins the terminators, `stop` ends them, `end` is after what
 * closes with them.
 */
interface Place {
  readonly part: string;
  readonly rules: SentenceRules;
  /** Start of the sentence so far. */
  readonly sentence: number;
  readonly mark: number;
  readonly stop: number;
  readonly end: number;
}

function endsHere(place: Place): boolean {
  const { part, mark, stop, end } = place;
  const sign = part.slice(mark, stop);
  const rest = part.slice(end, end + 120);
  if (WIDE.test(sign)) return endsWide(place, rest);
  if (GOES_ON.test(rest)) return false;
  OPENERS.lastIndex = end;
  const opened = OPENERS.exec(part)?.[0] ?? '';
  const next = part.slice(end + opened.length, end + opened.length + 40);
  if (!/^[\p{L}\p{N}]/u.test(next)) return next !== '' && /^\s/u.test(rest);
  const spaced = /^\s/u.test(opened);
  if (!spaced) return PLAIN.test(sign) && !/[!?]/u.test(sign) ? true : isMissingSpace(place, next);
  if (LOWER.test(next)) return false;
  if (PLAIN.test(sign)) return !(end > stop && SAYS_WHO(rest).test(rest));
  if (sign !== '.') return endsWithEllipsis(part, mark, next);
  return endsWithStop(place, next);
}

/** `...地方。他说` ends; `「…。」と話した` and `“……。”他说` go on. */
function endsWide({ part, sentence, stop, end }: Place, rest: string): boolean {
  if (rest === '') return false;
  if (end > stop) return !QUOTE_GOES_ON.test(rest) && !SAYS_WHO_IN_CHINESE.test(rest);
  // Inside corner brackets that opened in mid-sentence the sentence around them goes on.
  const before = part.slice(Math.max(sentence, stop - 400), stop).trimStart();
  const opening = Math.max(before.lastIndexOf('\u300C'), before.lastIndexOf('\uFF08'));
  const closing = Math.max(before.lastIndexOf('\u300D'), before.lastIndexOf('\uFF09'));
  return opening <= closing || opening <= 0;
}

/** `either one of them.White House` and `in 2017.The`, but not `example.Org`, `Mr.Miller` or `U.S.State`. */
function isMissingSpace({ part, rules, mark, stop, end }: Place, next: string): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}]/u.test(next)) return false;
  const before = part.slice(Math.max(0, mark - REACH), mark);
  if (end > stop) return true;
  const word = wordAtEnd(before);
  if (word.includes('.') || rules.titles.has(word) || rules.abbreviations.has(word)) return false;
  return /(?:\p{Ll}{2}|\p{N}{2})$/u.test(word);
}

/** `and then ... He left` ends; `well ... I think` does not. */
function endsWithEllipsis(part: string, mark: number, next: string): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(next)) return false;
  return !(/\s/u.test(part[mark - 1] ?? '') && /^I(?!\p{L})/u.test(next));
}

/** Whether the single full stop before a capital, a figure or a letter without case ends the sentence. */
function endsWithStop({ part, rules, sentence, mark, stop, end }: Place, next: string): boolean {
  const word = wordAtEnd(part.slice(Math.max(sentence, mark - REACH), mark));
  if (/["\p{Pf}]/u.test(part.slice(stop, end)) || word === '') return true;
  const following = (/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '').toLowerCase();
  const opens = rules.openers.has(following);
  if (/^\p{N}+$/u.test(word)) return endsWithFigure(rules, part, sentence, mark, word, following, opens);
  // "Q. Who was it?"
  if (LABEL.test(part.slice(sentence, stop)) && sentence === 0) return false;
  const known = asWritten(word);
  if (DIGIT.test(next)) {
    return !(INITIALISM.test(word) || rules.beforeFigures.has(known) || rules.abbreviations.has(known));
  }
  if (TIME_OF_DAY.test(word)) return !AFTER_TIME.test(next);
  if (INITIALISM.test(word)) return opens;
  if (rules.titles.has(known)) return opens && rules.abbreviations.has(known);
  // An initial before an initial: J. R. Tolkien.
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}\./u.test(next)) return false;
  if (rules.abbreviations.has(known) || /^\p{Lu}$/u.test(word)) return opens;
  return true;
}

/**
 * The word that a text ends with, full stops and apostrophes in it included. Looked for from the end: a
 * pattern would try each place before.
 */
function wordAtEnd(text: string): string {
  let start = text.length;
  while (start > 0) {
    const before = start - (isPairBefore(text, start) ? 2 : 1);
    if (!IN_WORD.test(text.slice(before, start))) break;
    start = before;
  }
  return text.slice(start);
}

/** Whether the two code units before `at` are one character. */
function isPairBefore(text: string, at: number): boolean {
  return at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
}

/** `1. The first` and `20. Juni` go on; `in 2017. He` ends. */
function endsWithFigure(
  rules: SentenceRules,
  part: string,
  sentence: number,
  mark: number,
  figure: string,
  following: string,
  opens: boolean,
): boolean {
  if (figure.length <= 3 && part.slice(sentence, mark).trim() === figure) return false;
  if (!rules.ordinals || figure.length > 3) return true;
  return opens && !rules.afterOrdinals.has(following);
}

/** `MR` as `Mr`, so that a text in capitals is read like any other. */
function asWritten(word: string): string {
  return word.length > 1 && word === word.toUpperCase() && !CAPITALISED.test(word)
    ? word[0]! + word.slice(1).toLowerCase()
    : word;
}

/** A Thai clause is parted by a space, a sentence too: cut only where both sides are long enough to be sentences. */
const LONG_BEFORE = 80;
const LONG_AFTER = 40;
/** Words that carry a Thai sentence on: and, or, which, that, by, but, so, to. */
const JOINS =
  /^(?:\u0E41\u0E25\u0E30|\u0E2B\u0E23\u0E37\u0E2D|\u0E0B\u0E36\u0E48\u0E07|\u0E17\u0E35\u0E48|\u0E42\u0E14\u0E22|\u0E41\u0E15\u0E48|\u0E08\u0E36\u0E07|\u0E40\u0E1E\u0E37\u0E48\u0E2D)/u;

function cutsAtSpaces(part: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  let quotes = 0;
  const chunks = [...part.matchAll(/\S+/gu)];
  chunks.forEach((chunk, n) => {
    quotes += (chunk[0].match(/["\u201C\u201D]/gu) ?? []).length;
    const after = chunks[n + 1]?.[0];
    const end = chunk.index + chunk[0].length;
    if (after === undefined || quotes % 2 === 1) return;
    const line = /[\r\n]/u.test(part.slice(end, chunks[n + 1]!.index));
    const long = end - from >= LONG_BEFORE && after.length >= LONG_AFTER && !JOINS.test(after);
    if (!line && !long) return;
    cuts.push(end);
    from = end;
  });
  return cuts;
}

/**
 * The ranges between the cuts; one of marks alone goes with the sentence before it, or after it where it is
 * the first.
 */
function pieces(text: string, paragraph: Range, cuts: readonly number[]): Range[] {
  const sentences: Range[] = [];
  let start = paragraph.start;
  for (const cut of [...cuts.map((at) => paragraph.start + at), paragraph.end]) {
    const range = trimmed(text, start, cut);
    if (!range) continue;
    const last = sentences.at(-1);
    if (
      last &&
      (!SUBSTANCE.test(text.slice(range.start, range.end)) ||
        !SUBSTANCE.test(text.slice(last.start, last.end)))
    ) {
      sentences[sentences.length - 1] = { start: last.start, end: range.end };
    } else sentences.push(range);
    start = cut;
  }
  return sentences;
}
