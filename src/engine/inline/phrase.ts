import { HELD, type Holds, OPEN } from './holds';
import type { Gap, Match, Sides } from './script';
import { type Stretch, contentIn, hasCapital, hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/**
 * Letters of a word that makes a phrase, unless it is a name or a figure. Where the function words of the
 * language are not known, short words are articles and prepositions.
 */
const LEAST_LETTERS = { known: 2, unknown: 4 } as const;

/** The key of a figure without a unit. */
const BARE_FIGURE = /^#[\p{Nd}.]+$/u;
/** A name goes on behind `York`, not behind `York-based`. */
const NAME = /^\P{L}*\p{Lu}(?!.*\p{Pd}\p{Ll})/u;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]{2}/u;

/**
 * Whether a run that stands elsewhere on the other side is a phrase there and here: no piece of a name, no
 * letter, and a single word only where it is not part of other phrases on both sides.
 */
export function isPhrase(sides: Sides, holds: Holds, run: Gap, matches: readonly Match[]): boolean {
  const { a, b, textA, textB } = sides;
  const here = { tokens: a, text: textA, hold: holds.a, from: run.a0, to: run.a1 };
  const there = { tokens: b, text: textB, hold: holds.b, from: run.b0, to: run.b1 };
  if (isPieceOfName(here) || isPieceOfName(there)) return false;
  if (isShort(here) || isShort(there)) return false;
  if (contentIn(a, run.a0, run.a1) > 1) return true;
  if (figureBefore(here) !== figureBefore(there)) return false;
  // A run that begins with an article or preposition is a phrase of its own.
  if (!a[run.a0]!.content) return true;
  if (isOpenContent(here, run.a0 - 1) && isOpenContent(there, run.b0 - 1)) return false;
  return !modifies(here, there, matches);
}

/** The figure that counts a word: the hours of `24 hours` did not become those of `an hour`. */
function figureBefore({ tokens, from }: Part): string {
  const before = tokens[from - 1];
  const counts = before?.sentence === tokens[from]!.sentence && BARE_FIGURE.test(before.key);
  return counts ? before.key : '';
}

interface Part {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly hold: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** A name goes on before or after the run: `New` of `New York`. */
function isPieceOfName({ tokens, text, from, to }: Part): boolean {
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token?.content === true && NAME.test(text.slice(token.start, token.end));
  };
  const sameSentence = (x: number, y: number): boolean => tokens[x]?.sentence === tokens[y]?.sentence;
  // The first word of a sentence has its capital anyway.
  const begins = from <= 1 || !sameSentence(from - 1, from - 2);
  return (
    (!begins && isName(from - 1) && isName(from) && sameSentence(from - 1, from)) ||
    (isName(to - 1) && isName(to) && sameSentence(to - 1, to))
  );
}

function isShort({ tokens, text, from, to }: Part): boolean {
  const least = LEAST_LETTERS[knowsFunctionWords(tokens) ? 'known' : 'unknown'];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!token.content) continue;
    const word = text.slice(token.start, token.end);
    if (hasFigure(word) || hasCapital(word) || UNSPACED.test(word) || word.length >= least) return false;
  }
  return true;
}

/**
 * A content word that stands against nothing. Before a single word it makes that a part of its phrase, which
 * did not move as a whole: `reduced subsidies` here, `fuel subsidies` there.
 */
function isOpenContent({ tokens, hold }: Part, at: number): boolean {
  return tokens[at]?.content === true && hold[at] === OPEN;
}

/**
 * Whether a single word belongs to another word behind it: on both sides (`diesel sales`), unless it has only
 * changed places with that word; a figure on either side (`two matches`, `130 miles`).
 */
function modifies(here: Part, there: Part, matches: readonly Match[]): boolean {
  const behind = [here, there].filter(({ tokens, to }) => tokens[to]?.content).length;
  if (behind === 0) return false;
  if (isBareFigure(here) || isBareFigure(there)) return true;
  const changesPlaces = matches.some(
    ({ a0, a1, b0, b1 }) => (a0 === here.to && b1 === there.from) || (b0 === there.to && a1 === here.from),
  );
  // Where every word counts as content the next one tells nothing.
  return behind === 2 && !changesPlaces && knowsFunctionWords(here.tokens);
}

const isBareFigure = ({ tokens, from }: Part): boolean => BARE_FIGURE.test(tokens[from]!.key);

/** Whether the function words of the language are known: then some are among the words of a sentence. */
function knowsFunctionWords(tokens: readonly Token[]): boolean {
  return tokens.some((token) => !token.content && !token.punctuation);
}

/**
 * A moved run with the function words that open its phrase, those that both sides have beside it, and its marks.
 *
 * before  [- by -] [- Anna Reed -] ... [+ and +] [+ Anna Reed +]       after  [- by Anna Reed -] ... [+ and
 * Anna Reed +]
 */
export function phraseAround(run: Gap, sides: Sides, holds: Holds): Gap {
  const { a, b } = sides;
  const fringeA = fringeOf(a, holds.a, run.a0, run.a1);
  const fringeB = fringeOf(b, holds.b, run.b0, run.b1);
  const keysA = functionKeys(a, fringeA);
  const keysB = functionKeys(b, fringeB);
  const [a0, a1] = widened(a, holds.a, { from: run.a0, to: run.a1 }, fringeA, keysB);
  const [b0, b1] = widened(b, holds.b, { from: run.b0, to: run.b1 }, fringeB, keysA);
  const wideA = withMarks(a, holds.a, a0, a1);
  const wideB = withMarks(b, holds.b, b0, b1);
  holds.a.fill(HELD, ...wideA);
  holds.b.fill(HELD, ...wideB);
  return { a0: wideA[0], a1: wideA[1], b0: wideB[0], b1: wideB[1] };
}

type Ends = readonly [from: number, to: number];

/** A run with the function words and marks around it that stand against nothing. */
function fringeOf(tokens: readonly Token[], hold: Uint8Array, from: number, to: number): Ends {
  const { sentence } = tokens[from]!;
  const joins = (at: number): boolean =>
    tokens[at]?.sentence === sentence && !tokens[at].content && hold[at] === OPEN;
  let [start, end] = [from, to];
  while (joins(start - 1)) start--;
  while (joins(end)) end++;
  return [start, end];
}

function functionKeys(tokens: readonly Token[], [from, to]: Ends): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = from; at < to; at++)
    if (!tokens[at]!.content && !tokens[at]!.punctuation) keys.add(tokens[at]!.key);
  return keys;
}

/**
 * Up to the furthest word around it that the other side has, too; before a content word, or behind a mark, to
 * where the phrase begins; before a mark to where it ends. A word after it that leads to another phrase is
 * not its own.
 */
function widened(
  tokens: readonly Token[],
  hold: Uint8Array,
  { from, to }: Stretch,
  [start, end]: Ends,
  others: ReadonlySet<string>,
): Ends {
  let [first, last] = [from, to];
  let opening = from;
  while (opening > start && !tokens[opening - 1]!.punctuation) opening--;
  if (tokens[from]!.content || (opening > start && opening < from)) first = opening;
  for (let at = start; at < first; at++) if (others.has(tokens[at]!.key)) first = at;
  const next = tokens[end];
  const leads = next?.content === true && next.sentence === tokens[from]!.sentence && hold[end] === OPEN;
  let closing = end;
  if (leads) while (closing > to && !tokens[closing - 1]!.punctuation) closing--;
  for (let at = to; at < closing; at++) if (others.has(tokens[at]!.key)) last = at + 1;
  let closed = last;
  while (closed < end && !tokens[closed]!.punctuation) closed++;
  const after = tokens[closed];
  if (!after || after.punctuation || after.sentence !== tokens[from]!.sentence) last = closed;
  return [first, last];
}

function withMarks(tokens: readonly Token[], hold: Uint8Array, from: number, to: number): Ends {
  const { sentence } = tokens[from]!;
  const joins = (at: number): boolean =>
    tokens[at]?.sentence === sentence && tokens[at].punctuation && hold[at] === OPEN;
  let [start, end] = [from, to];
  while (joins(start - 1)) start--;
  while (joins(end)) end++;
  return [start, end];
}
