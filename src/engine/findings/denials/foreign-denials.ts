import type { Range } from '../../model';
import type { Denials } from './denials-abroad';
import type { Token } from '../reading/tokens';

/** Share of the clause of a denial that the other sentence must have, as words or as pairs of letters. */
const LEAST_WORDS = 0.6;
const LEAST_PAIRS = 0.5;
/** Fewer tell nothing. */
const LEAST_HELD = 2;
/** Letters from which a word that stands within another is a form of it. */
const LONG = 3;

/** A sentence in one line. */
interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where each of its words begins in the line. */
  readonly starts: readonly number[];
  /** Denials as the first and last word that each takes. */
  readonly denials: readonly (readonly [number, number])[];
  readonly adverse: readonly string[];
}

/**
 * The only denial that one of two sentences has more than the other, where nothing else denies or limits on
 * one side alone and most of the clause that it denies stands on the other side; `null` where there is none.
 * For languages of which the words of denial are known and no more.
 */
export function deniedAbroad(own: readonly Token[], others: readonly Token[], language: Denials): Range | null {
  const x = lineOf(own, language);
  if (x.denials.length === 0) return null;
  const y = lineOf(others, language);
  const [open, theirs] = unanswered(x, y);
  const [denial] = open;
  if (!denial || open.length > 1 || theirs > 0) return null;
  if (x.adverse.some((word) => !y.adverse.includes(word)) || y.adverse.some((word) => !x.adverse.includes(word))) return null;
  if (!isHeld(x, denial, y, language)) return null;
  return { start: own[denial[0]]!.start, end: own[denial[1]]!.end };
} // prettier-ignore

function lineOf(tokens: readonly Token[], { space, idiom, denial, adverse }: Denials): Line {
  const starts: number[] = [];
  let text = '';
  for (const { form } of tokens) {
    if (text) text += space;
    starts.push(text.length);
    text += form;
  }
  // What only looks like a denial is blotted out, place by place.
  const plain = text.replace(idiom, (found) => BLOT.repeat(found.length));
  const denials = [...plain.matchAll(denial)].map(({ index, 0: found }): readonly [number, number] => [
    starts.findLastIndex((start) => start <= index),
    starts.findLastIndex((start) => start < index + found.length),
  ]);
  return { text, tokens, starts, denials, adverse: [...plain.matchAll(adverse)].map(([found]) => found) };
}

/** Stands in no word. */
const BLOT = '\uFFFC';

/**
 * The denials of one side that the other does not have beside the same word, and how many of the other side
 * are left.
 */
function unanswered(x: Line, y: Line): [(readonly [number, number])[], number] {
  const left = [...y.denials];
  const open = x.denials.filter(([first, last]) => {
    const beside = [x.tokens[first - 1]?.stem, x.tokens[last + 1]?.stem];
    const at = left.findIndex(([from, to]) =>
      [y.tokens[from - 1]?.stem, y.tokens[to + 1]?.stem].some(
        (stem) => stem !== undefined && beside.includes(stem),
      ),
    );
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  return [open, left.length];
}

/** Most of the clause around a denial stands on the other side. */
function isHeld(x: Line, [first, last]: readonly [number, number], y: Line, { space }: Denials): boolean {
  const ends = (k: number): boolean => x.tokens[k] === undefined || x.tokens[k].kind === 'punctuation';
  let [from, to] = [first, last];
  while (!ends(from - 1)) from--;
  while (!ends(to + 1)) to++;
  const clause = x.tokens.slice(from, to + 1).filter((_, k) => from + k < first || from + k > last);
  if (space === '') {
    const pairs = pairsOf(clause.map(({ form }) => form).join(''));
    const held = pairs.filter((pair) => y.text.includes(pair)).length;
    return held >= LEAST_HELD && held >= LEAST_PAIRS * pairs.length;
  }
  const held = clause.filter((word) => y.tokens.some((other) => areForms(word, other))).length;
  return held >= LEAST_HELD && held >= LEAST_WORDS * clause.length;
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, k) => `${letters[k]}${letter}`);
}

/** One word, or one that stands within the other: `ترفع` and `سترفع`. */
function areForms(x: Token, y: Token): boolean {
  if (x.stem === y.stem) return true;
  const [short, long] = x.form.length < y.form.length ? [x.form, y.form] : [y.form, x.form];
  return x.kind === 'word' && short.length >= LONG && long.includes(short);
}
