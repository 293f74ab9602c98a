import type { Finding, Lexicon } from '../../model';
import { editDistance } from '../../text/edit-distance';
import { overlaps } from '../reading/common';
import type { LinkIndex } from '../reading/link-index';
import type { FigureToken, Reading } from '../reading/reading';
import { onlyPairs } from '../views/left-over';
import { viewOf } from '../views/views';
import { unlinkedPair } from '../views/unlinked-pair';
import { type Placed, areEqual } from './placed';
import { sameFigure } from './conversions';
import { placed } from './placed-figures';
import { roundingOf } from './roundings';
import { becameFinding } from './told-figures';

/** That two figures differ as a slip of the pen does. */
const SLIP = 0.65;
/** Sentences from the counterpart of a figure's own sentence to the one that has the other figure. */
const NEAR = 2;
/** Digits from which one of them may be another; of a figure with a unit fewer are enough. */
const LEAST_DIGITS = 3;
/** Amounts from here on are told apart by their digits, whatever they count. */
const AMOUNT = 1000;
/** In texts that differ in more figures than this, one slip is not to be told from the others. */
const MOST_PAIRS = 100_000;
const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];

/**
 * Figures that one text has and the other lacks, and that differ as slips do: by a decimal point (`1.4 million`,
 * `14 million`), by two digits that changed places (`365`, `356`) or by one digit (`178`, `173`). They may stand
 * in sentences that are not linked, since a clause crosses borders when a text is told anew. `found` are the
 * findings made already.
 */
export function slipsOfFigures(
  from: Reading,
  to: Reading,
  links: LinkIndex,
  lexicon: Lexicon | null,
  found: readonly Finding[],
): Finding[] {
  const restA = leftIn(from, to).filter(({ figure }) => !found.some(({ a }) => overlaps(a, figure)));
  const restB = leftIn(to, from).filter(({ figure }) => !found.some(({ b }) => overlaps(b, figure)));
  if (restA.length * restB.length > MOST_PAIRS) return [];
  return onlyPairs(restA, restB, areSlips).flatMap(([{ figure: x }, { figure: y }]): Finding[] => {
    if (!areNear(links, x.sentence, y.sentence) || isReckoned(y, x, from) || isReckoned(x, y, to)) return [];
    const view = viewOf(unlinkedPair(x.sentence, y.sentence), from, to, lexicon);
    const [p, q] = [
      placed(view.a, view.classesA, from, [x.sentence]).find(({ figure }) => figure === x),
      placed(view.b, view.classesB, to, [y.sentence]).find(({ figure }) => figure === y),
    ];
    if (!p || !q || !areOfOneKind(p, q) || sameFigure(view, p, q)) return [];
    if (roundingOf(view, p, q) !== 'none') return [];
    if (view.a[p.at]?.quoted || view.b[q.at]?.quoted) return [];
    return [becameFinding(p, q, SLIP, from, to)];
  });
}

/** A figure, and its digits without the noughts at their ends. */
interface InDigits {
  readonly figure: FigureToken;
  readonly digits: string;
}

/** The figures, in digits, whose value the other text has nowhere. */
function leftIn(reading: Reading, other: Reading): InDigits[] {
  return reading.figures.flatMap((figures, sentence) => {
    if (reading.body[sentence] !== true) return [];
    return figures.flatMap((figure): InDigits[] => {
      const { value, spelled, ordinal } = figure.quantity;
      const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
      if (spelled || ordinal || isYear || other.withFigure.has(value)) return [];
      return [{ figure, digits: digitsOf(value) }];
    });
  });
}

function areSlips({ figure: one, digits: p }: InDigits, { figure: other, digits: q }: InDigits): boolean {
  const [x, y] = [one.quantity, other.quantity];
  if (x.unit !== y.unit && x.unit !== '' && y.unit !== '') return false;
  // "85 percent from wind", "15 percent from elsewhere"
  if (x.unit === '%' && areEqual(x.value + y.value, 100)) return false;
  const hasUnit = x.unit !== '' && y.unit !== '';
  if (p === q) return p.length > 1 || hasUnit || Math.min(x.value, y.value) >= AMOUNT;
  if (p.length !== q.length || magnitudeOf(x.value) !== magnitudeOf(y.value)) return false;
  if (p.length >= (hasUnit ? LEAST_DIGITS - 1 : LEAST_DIGITS)) return editDistance(p, q, true, 1) === 1;
  return p.length > 1 && p === [...q].reverse().join('');
}

function digitsOf(value: number): string {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

const magnitudeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value) || 1));

/** What they measure is the same, or one says nothing of it. */
function areOfOneKind(x: Placed, y: Placed): boolean {
  return x.inWords === y.inWords && x.per === y.per && (x.unit === y.unit || x.unit === '' || y.unit === '');
}

/** A sum, a difference or a share of two figures around `there` in the other text is no slip. */
function isReckoned({ quantity: { value } }: FigureToken, there: FigureToken, other: Reading): boolean {
  const values = other.figures
    .slice(Math.max(0, there.sentence - NEAR), there.sentence + NEAR + 1)
    .flatMap((figures) => figures.map(({ quantity }) => quantity.value));
  return values.some((p, n) =>
    values
      .slice(n + 1)
      .some((q) =>
        [p + q, Math.abs(p - q), (100 * p) / q, (100 * q) / p].some((one) => areEqual(one, value)),
      ),
  );
}

/** Whether one stands in the counterpart of the other's sentence, or beside it. */
function areNear(links: LinkIndex, i: number, j: number): boolean {
  const ofA = [i - 1, i, i + 1].flatMap((n) => links.ofA(n).flatMap(({ b }) => b));
  return ofA.some((sentence) => Math.abs(sentence - j) <= NEAR);
}
