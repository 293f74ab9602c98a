import type { Finding, Range } from '../model';
import { amountFindings } from './amounts';
import { fractionsIn } from './fractions';
import type { FigureToken, Reading } from './reading';
import type { Token } from './tokens';
import { MEASURES, isAge, kindOf, rateAfter, unitAfter } from './units';
import { type View, agreement, answers, excerpt, indexAt, neighbour } from './views';

/** A figure within a link. */
interface Placed {
  readonly figure: FigureToken;
  readonly at: number;
  readonly unit: string;
  /** `week` in "£4,200 a week"; empty where the figure is no rate. */
  readonly per: string;
  /** Up to the end of its rate. */
  readonly end: number;
  /** A share such as "two thirds". */
  readonly inWords: boolean;
  /** Values it may have: "2.4m" is metres or millions. */
  readonly values: readonly number[];
}

/** A conversion is rounded; a twentieth is more than any desk rounds. */
const CONVERSION = 0.05;
/** Largest difference of two sums that little else ties together. */
const CLOSE = 0.5;
/** "nearly half" for 48 percent: shares in words are round, in percentage points. */
const ROUND_SHARE = 3;
/** Of a share in words and the same in percent: a third and 33 percent, in points. */
const SAME_SHARE = 0.6;
/** Largest difference that rounding makes. */
const ROUNDING = 0.06;

export function figureFindings(view: View, from: Reading, to: Reading): Finding[] {
  const a = placed(view.a, from, view.link.a);
  const b = placed(view.b, to, view.link.b);
  const found: Finding[] = [];
  const freeA = a.filter((x) => !b.some((y) => sameFigure(x, y)));
  const freeB = b.filter((y) => !a.some((x) => sameFigure(x, y)));
  for (const [x, y] of unitChanges(view, a, b)) found.push(unitFinding(x, y, from, to));
  const pairs = freeA.flatMap((x) =>
    freeB.map((y) => ({ x, y, weight: belongTogether(view, x, y, freeA.length * freeB.length === 1) })),
  );
  const takenA = new Set<Placed>();
  const takenB = new Set<Placed>();
  for (const { x, y, weight } of pairs
    .filter((pair) => pair.weight > 0)
    .sort((p, q) => q.weight - p.weight)) {
    if (takenA.has(x) || takenB.has(y)) continue;
    if (
      bothQuoted(view, x, y) ||
      standsElsewhere(x, to, view.link.b) ||
      standsElsewhere(y, from, view.link.a)
    )
      continue;
    takenA.add(x);
    takenB.add(y);
    found.push(changeFinding(x, y, weight, from, to));
  }
  return [...found, ...amountFindings(view, from, to)];
}

function placed(tokens: readonly Token[], reading: Reading, sentences: readonly number[]): Placed[] {
  const fractions = fractionsIn(tokens);
  const within = (figure: FigureToken): boolean => fractions.some(({ figure: whole }) => whole.start <= figure.start && figure.end <= whole.end); // prettier-ignore
  const figures = sentences.flatMap((sentence) => reading.figures[sentence] ?? []);
  return [...figures.filter((figure) => !within(figure)), ...fractions.map(({ figure }) => figure)]
    .filter((figure) => !isPeriod(tokens, figure))
    .map((figure) => {
      const share = fractions.find((fraction) => fraction.figure === figure);
      const at = share?.last ?? indexAt(tokens, figure);
      const { value, unit } = figure.quantity;
      const raw = reading.version.text.slice(figure.start, figure.end);
      const short = /^[\d.,]+m$/.exec(raw);
      const dozen = /^dozens?$/.test(tokens[at + 1]?.form ?? '') ? 12 : 1;
      const values = short ? [value, value / 1e6] : [value * dozen];
      return {
        figure,
        at,
        unit:
          isAge(tokens, at, followsName(reading, figure)) && !unit
            ? 'age'
            : unit || unitAfter(tokens, at, short !== null),
        values,
        inWords: share !== undefined,
        ...rateAfter(tokens, at, figure.end),
      };
    })
    .filter((item) => item.at >= 0);
}

/** "the first quarter" and "the 16th century" are dates. */
function isPeriod(tokens: readonly Token[], figure: FigureToken): boolean {
  return (
    figure.quantity.ordinal &&
    /^(?:quarter|half|century)$/.test(tokens[indexAt(tokens, figure) + 1]?.form ?? '')
  );
}

/** "Ellis, 54, said": a capital stands before the comma. */
function followsName(reading: Reading, figure: FigureToken): boolean {
  const { text } = reading.version;
  const before = reading.tokens[figure.sentence]?.findLast((token) => token.end <= figure.start && token.kind === 'word'); // prettier-ignore
  return before !== undefined && figure.quantity.value < 120 && /^\p{Lu}/u.test(text.slice(before.start, before.end)) && figure.start - before.end <= 2; // prettier-ignore
}

function measured(item: Placed): { dimension: string; sizes: number[] } | null {
  const measure = MEASURES[item.unit];
  return measure ? { dimension: measure[0], sizes: item.values.map((value) => value * measure[1]) } : null;
}

function sameFigure(x: Placed, y: Placed): boolean {
  if (x.values.some((value) => y.values.includes(value))) return true;
  const [p, q] = [x.figure.quantity, y.figure.quantity];
  if (p.unit === '%' && q.unit === '%' && (x.inWords || y.inWords) && Math.abs(p.value - q.value) <= SAME_SHARE) return true; // prettier-ignore
  const [m, n] = [measured(x), measured(y)];
  if (!m || !n || m.dimension !== n.dimension) return false;
  return (
    x.unit !== y.unit &&
    m.sizes.some((size) =>
      n.sizes.some((other) => Math.abs(size - other) <= CONVERSION * Math.max(size, other)),
    )
  );
}

/** Equal numbers of another unit: €90m and £90m, percent and percentage points, miles and kilometres. */
function unitChanges(view: View, a: readonly Placed[], b: readonly Placed[]): [Placed, Placed][] {
  const changes: [Placed, Placed][] = [];
  for (const x of a) {
    const equal = b.filter((y) => x.values[0] === y.values[0]);
    const [y] = equal;
    if (
      !y ||
      equal.length > 1 ||
      a.filter((other) => other.values[0] === x.values[0]).length > 1 ||
      bothQuoted(view, x, y)
    )
      continue;
    if (x.per && y.per && x.per !== y.per && agreement(view, x.at, y.at) > 0) changes.push([x, y]);
    else if (
      x.unit &&
      y.unit &&
      x.unit !== y.unit &&
      kindOf(x.unit) === kindOf(y.unit) &&
      agreement(view, x.at, y.at) > 0
    )
      changes.push([x, y]);
  }
  return changes;
}

/** Weight of the evidence that two different figures count the same thing; 0 where they do not. */
function belongTogether(view: View, x: Placed, y: Placed, alone: boolean): number {
  // £50 a week may well be £2,600 a year.
  if (x.per && y.per && x.per !== y.per) return 0;
  if (x.figure.quantity.ordinal !== y.figure.quantity.ordinal) return 0;
  if (x.unit !== y.unit && (x.unit === '' || y.unit === '' || kindOf(x.unit) !== kindOf(y.unit))) return 0;
  const [i, j] = [countedAt(view.a, x.at), countedAt(view.b, y.at)];
  const slipped = slips(x, y);
  if (x.unit === 'age' && y.unit === 'age') {
    const around = agreement(view, x.at, y.at);
    return around > 0 || (alone && slipped) ? 2 + around : 0;
  }
  const head = answers(view, i, j) || nounAnswers(view, i, j);
  const near = agreement(view, x.at, y.at);
  if ((x.inWords || y.inWords) && !head && near < 3) return 0;
  // "23 crew" and "11,000 tonnes" count different things, whatever stands around them.
  const bareUnit = x.unit === '%' || kindOf(x.unit) === 'money';
  // A digit too many or two that changed places: the noun may be another word for the same.
  if (slipped && near >= 2 && x.unit === y.unit) return 1 + near;
  if (!head && !bareUnit && i >= 0 && j >= 0 && isCounted(view.a, x.at, i) && isCounted(view.b, y.at, j))
    return 0;
  // Nor do "two counts" and an age between commas.
  const counted = [i >= 0 && isCounted(view.a, x.at, i), j >= 0 && isCounted(view.b, y.at, j)];
  if (!head && !bareUnit && counted[0] !== counted[1]) return 0;
  if (head && near > 0) return 2 + near + (alone ? 1 : 0);
  const before = answers(view, neighbour(view.a, x.at, -1, 3), neighbour(view.b, y.at, -1, 3));
  if (before && near > 1) return 1 + near;
  // The only share or sum of either side, and not far from the other.
  const [m, n] = [x.values[0] ?? 0, y.values[0] ?? 0];
  if (
    alone &&
    near > 0 &&
    bareUnit &&
    x.unit &&
    x.unit === y.unit &&
    Math.abs(m - n) <= CLOSE * Math.max(m, n)
  )
    return near;
  return near > (alone ? 1 : 2) ? near : 0;
}

/** "14 permanent staff", "40 regular employees": the noun behind the adjective answers. */
function nounAnswers(view: View, i: number, j: number): boolean {
  const [p, q] = [neighbour(view.a, i, 1, 1), neighbour(view.b, j, 1, 1)];
  return i >= 0 && j >= 0 && p >= 0 && q >= 0 && answers(view, p, q);
}

/** What a figure counts: the content word behind it; "two of its five members" counts members. */
function countedAt(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.form !== 'of') return neighbour(tokens, at, 1, 2);
  for (let k = at + 2; k <= at + 5; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (token.content && token.kind === 'word') return k;
  }
  return -1;
}

/** Larger figures that differ by a zero, or by the order of their digits. */
function slips(x: Placed, y: Placed): boolean {
  const digits = (item: Placed): string =>
    String(item.values[0] ?? 0)
      .replace('.', '')
      .replace(/0+$/, '');
  const [p, q] = [digits(x), digits(y)];
  const [m, n] = [x.values[0] ?? 0, y.values[0] ?? 0];
  if (Math.min(m, n) < 10 || m === n || kindOf(x.unit) !== kindOf(y.unit)) return false;
  if (p === q) return true;
  return p.length > 1 && p.length === q.length && [...p].sort().join('') === [...q].sort().join('');
}

/** A noun right behind its figure. */
function isCounted(tokens: readonly Token[], at: number, next: number): boolean {
  return next === at + 1 && tokens[next]?.kind === 'word';
}

function bothQuoted(view: View, x: Placed, y: Placed): boolean {
  return view.a[x.at]?.quoted === true && view.b[y.at]?.quoted === true;
}

/** The figure with its noun stands in another sentence of the other version: it was moved, not changed. */
function standsElsewhere(x: Placed, other: Reading, linked: readonly number[]): boolean {
  return other.figures.some(
    (list, sentence) =>
      !linked.includes(sentence) &&
      list.some((figure) => x.values.includes(figure.quantity.value) && Math.abs(figure.quantity.value) > 12),
  );
}

function changeFinding(x: Placed, y: Placed, weight: number, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, x.figure), excerpt(to.version.text, y.figure)];
  const [value, other] = [x.values[0] ?? 0, y.values[0] ?? 0];
  const inWords = (x.inWords || y.inWords) && Math.abs(value - other) <= ROUND_SHARE;
  const rounded = rounds(value, other) || (inWords && y.inWords);
  const sharpened = rounds(other, value) || (inWords && !rounded);
  const confidence = rounded || sharpened ? 0.5 : Math.min(0.95, 0.7 + 0.05 * weight);
  const message = rounded
    ? `The figure “${was}” was rounded to “${is}”.`
    : sharpened
      ? `The round figure “${was}” is given as “${is}”.`
      : `The figure “${was}” became “${is}”.`;
  return { type: 'number-changed', a: range(x.figure), b: range(y.figure), confidence, message };
}

function unitFinding(x: Placed, y: Placed, from: Reading, to: Reading): Finding {
  const [a, b] = [withUnit(from.version.text, x), withUnit(to.version.text, y)];
  const message = `The unit changed: “${excerpt(from.version.text, a)}” became “${excerpt(to.version.text, b)}”.`;
  return { type: 'number-changed', a, b, confidence: 0.9, message };
}

/** The figure up to the end of its unit or rate. */
function withUnit(text: string, item: Placed): Range {
  const { start, end } = item.figure;
  if (item.end > end || item.figure.quantity.unit) return { start, end: item.end };
  const unit = /^\s*(?:percentage\s+points?|\p{L}+)/u.exec(text.slice(end, end + 24));
  return { start, end: end + (unit?.[0].length ?? 0) };
}

/** True where `rounded` is `exact` cut to fewer digits: 1,187 and 1,200. */
function rounds(exact: number, rounded: number): boolean {
  if (exact === 0 || Math.abs(exact - rounded) > ROUNDING * Math.abs(exact)) return false;
  const digits = (n: number): number =>
    String(n)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length;
  return digits(rounded) < digits(exact) && Number(exact.toPrecision(digits(rounded))) === rounded;
}

function range({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
