import { lazily } from '../text/lazily';
import { UNITS, formsOf } from '../text/words/units';
import { gapsOf, type Gap, type Match, type Sides } from './script';
import { hasFigure, wordCount } from './stretch';
import type { Token } from '../reading/tokens';

/** Words that may stand before a figure and go with it: `almost`, `more than`. */
const MOST_BEFORE = 2;

const UNIT_FORMS = lazily((): ReadonlySet<string> => new Set(UNITS.flatMap(formsOf)));

/** Whether a word names what a figure measures: days, miles. */
export const isUnitWord = ({ key, content }: Token): boolean => content && UNIT_FORMS().has(key);

/** Words that say how near a figure is, and go with it. */
const NEARNESS: ReadonlySet<string> = new Set(
  'about almost around fewer just least less more most nearly only over roughly some than under'.split(' '),
);

/** Whether a word before a figure, or before another such word, goes with it: `more than 20`. */
export const qualifies = ({ key }: Token, next: Token): boolean =>
  NEARNESS.has(key) && (hasFigure(next.key) || NEARNESS.has(next.key));

/**
 * Takes a figure and its unit as one thing where both changed.
 *
 *     before  for [19 > almost three] [days > weeks]          after  for [19 days > almost three weeks]
 */
export function withWholeCounts(matches: readonly Match[], sides: Sides): readonly Match[] {
  if (!matches.some((match) => isChangedUnit(match, sides))) return matches;
  const gaps = gapsOf(matches, sides);
  return matches.map((match, n) => {
    const { a0, b0 } = match;
    const gap = gaps[n]!;
    const [wholeA, wholeB] = [hasFigure(sides.a[a0]!.key), hasFigure(sides.b[b0]!.key)];
    const fits =
      isChangedUnit(match, sides) &&
      (wholeA || endsInFigure(sides.a, gap.a0, a0)) &&
      (wholeB || endsInFigure(sides.b, gap.b0, b0));
    if (!fits) return match;
    const figures = { ...gap, a1: wholeA ? a0 : a0 - 1, b1: wholeB ? b0 : b0 - 1 };
    const from = isShort(figures, sides) ? gap : { a0: figures.a1, b0: figures.b1 };
    return { ...match, a0: from.a0, b0: from.b0, kept: false };
  });
}

/** Whether a unit stands against another one; one of the two may be written together with its figure. */
function isChangedUnit({ kept, by, a0, a1, b0, b1 }: Match, { a, b }: Sides): boolean {
  if ((kept && by !== 'meaning') || a1 - a0 !== 1 || b1 - b0 !== 1) return false;
  const [x, y] = [a[a0]!, b[b0]!];
  return isUnitWord(x) ? isUnitWord(y) || hasFigure(y.key) : hasFigure(x.key) && isUnitWord(y);
}

/** Whether the last token of `[from, to)` is a figure. */
const endsInFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && tokens[to - 1]!.sentence === tokens[to]!.sentence && hasFigure(tokens[to - 1]!.key);

/** Whether a word or two stand before the two figures at most, in the same sentence. */
function isShort({ a0, a1, b0, b1 }: Gap, { a, b }: Sides): boolean {
  return (
    wordCount(a, a0, a1) <= MOST_BEFORE &&
    wordCount(b, b0, b1) <= MOST_BEFORE &&
    a[a0]!.sentence === a[a1]!.sentence &&
    b[b0]!.sentence === b[b1]!.sentence
  );
}
