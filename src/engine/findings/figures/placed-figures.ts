import { isZone } from '../../text/dates/clocks';
import type { FigureToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { ROUND, isAge, isRound, rateAfter, unitAfter } from '../reading/units';
import { indexAt } from '../views/views';
import { fractionsIn } from './fractions';
import type { Placed } from './placed';
import { wordedAmounts } from './worded-amounts';

/** The figures of some sentences with what they measure; a share such as "two thirds" is one of them. */
export function placed(
  tokens: readonly Token[],
  classes: number,
  reading: Reading,
  sentences: readonly number[],
): Placed[] {
  const fractions = fractionsIn(tokens, classes);
  const worded = wordedAmounts(tokens, classes);
  if (
    fractions.length + worded.length === 0 &&
    sentences.every((sentence) => reading.figures[sentence]?.length === 0)
  )
    return [];
  const within = (figure: FigureToken): boolean =>
    [...fractions, ...worded].some(
      ({ figure: whole }) => whole.start <= figure.start && figure.end <= whole.end,
    );
  const figures = sentences.flatMap((sentence) => reading.figures[sentence] ?? []);
  const told = [
    ...figures
      .filter((figure) => !within(figure))
      .map((figure) => ({ figure, last: indexAt(tokens, figure), share: false })),
    ...fractions.map(({ figure, last }) => ({ figure, last, share: true })),
  ]
    .filter(({ figure }) => !isPeriod(tokens, figure) && !isItemNumber(tokens, figure))
    .map(({ figure, last, share }) => placedAt(tokens, reading, figure, last, share))
    .filter((item) => item.at >= 0);
  return worded.length > 0 ? [...told, ...worded].sort((x, y) => x.first - y.first) : told;
}

/** A figure that ends at a position, with the unit beside it. */
function placedAt(
  tokens: readonly Token[],
  reading: Reading,
  figure: FigureToken,
  at: number,
  share: boolean,
): Placed {
  const { value, unit, share: inWords } = figure.quantity;
  const short = /^[\d.,]+m$/i.test(reading.version.text.slice(figure.start, figure.end));
  const measure = unit || unitAfter(tokens, at, short);
  return {
    figure,
    first: share ? indexAt(tokens, figure) : at,
    at,
    unit: (unit ? '' : countOf(tokens, at, reading, figure)) || measure,
    measure,
    values: short ? [value, value / 1e6] : [value],
    inWords,
    ...rateAfter(tokens, at, figure.end),
  };
}

/** "the first quarter" and "the 16th century" are dates, "0520 GMT" is a time. */
function isPeriod(tokens: readonly Token[], figure: FigureToken): boolean {
  const next = tokens[indexAt(tokens, figure) + 1]?.form ?? '';
  return (figure.quantity.ordinal && /^(?:quarter|half|century)$/.test(next)) || isZone(next);
}

/** "2. Add salt", "3) Serve": what numbers a sentence says nothing. */
function isItemNumber(tokens: readonly Token[], figure: FigureToken): boolean {
  const at = indexAt(tokens, figure);
  const opens = tokens[at - 1]?.sentence !== figure.sentence;
  return (
    opens &&
    !figure.quantity.spelled &&
    /^[.)]$/.test(tokens[at + 1]?.form ?? '') &&
    tokens[at + 2]?.sentence === figure.sentence
  );
}

/** Whose years a figure counts, or how many are left in a contest; '' where it counts anything else. */
function countOf(tokens: readonly Token[], at: number, reading: Reading, figure: FigureToken): string {
  if (isAge(tokens, at, followsName(reading, figure))) return 'age';
  return isRound(tokens, at) ? ROUND : '';
}

/** "Ellis, 54, said": a capital stands before the comma. */
function followsName(reading: Reading, figure: FigureToken): boolean {
  const { text } = reading.version;
  const before = reading.tokens[figure.sentence]?.findLast(
    (token) => token.end <= figure.start && token.kind === 'word',
  );
  return (
    before !== undefined &&
    figure.quantity.value < 120 &&
    /^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
    figure.start - before.end <= 2
  );
}
