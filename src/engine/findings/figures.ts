import type { Finding, Range } from '../model';
import { amountFindings } from './amounts';
import { type Placed, belongTogether } from './figure-pairs';
import { fractionsIn } from './fractions';
import { isZone } from '../text/clocks';
import type { FigureToken, Reading } from './reading';
import { otherSubjects } from './subjects';
import type { Token } from './tokens';
import { MEASURES, isAge, kindOf, rateAfter, unitAfter } from './units';
import { type View, agreement, excerpt, indexAt } from './views';

/** A conversion is rounded; a twentieth is more than any desk rounds. */
const CONVERSION = 0.05;
/** "nearly half" for 48 percent: shares in words are round, in percentage points. */
const ROUND_SHARE = 3;
/** Of a share in words and the same in percent: a third and 33 percent, in points. */
const SAME_SHARE = 0.6;
/** Tons of a thousand kilos, and those of which some desks write the same. */
const TONS: ReadonlySet<string> = new Set(['ton', 'tonne']);
const LOOSE_UNIT = 0.5;
/** Largest difference that rounding makes. */
const ROUNDING = 0.06;

export function figureFindings(view: View, from: Reading, to: Reading): Finding[] {
  const a = placed(view.a, view.classesA, from, view.link.a);
  const b = a.length ? placed(view.b, view.classesB, to, view.link.b) : a;
  if (b.length === 0) return amountFindings(view, from, to);
  const found: Finding[] = [];
  const freeA = a.filter((x) => !b.some((y) => sameFigure(x, y)));
  const freeB = b.filter((y) => !a.some((x) => sameFigure(x, y)));
  for (const [x, y] of unitChanges(view, a, b)) found.push(unitFinding(x, y, from, to));
  const pairs = freeA.flatMap((x) =>
    freeB.map((y) => ({
      x,
      y,
      weight: otherSubjects(view, from, to, x.figure, y.figure)
        ? 0
        : belongTogether(view, x, y, freeA.length * freeB.length === 1),
    })),
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

function placed(
  tokens: readonly Token[],
  classes: number,
  reading: Reading,
  sentences: readonly number[],
): Placed[] {
  const fractions = fractionsIn(tokens, classes);
  if (fractions.length === 0 && sentences.every((sentence) => reading.figures[sentence]?.length === 0))
    return [];
  const within = (figure: FigureToken): boolean => fractions.some(({ figure: whole }) => whole.start <= figure.start && figure.end <= whole.end); // prettier-ignore
  const figures = sentences.flatMap((sentence) => reading.figures[sentence] ?? []);
  return [...figures.filter((figure) => !within(figure)), ...fractions.map(({ figure }) => figure)]
    .filter((figure) => !isPeriod(tokens, figure))
    .map((figure) => {
      const share = fractions.find((fraction) => fraction.figure === figure);
      const at = share?.last ?? indexAt(tokens, figure);
      const { value, unit } = figure.quantity;
      const raw = reading.version.text.slice(figure.start, figure.end);
      const short = /^[\d.,]+m$/i.exec(raw);
      const values = short ? [value, value / 1e6] : [value];
      return {
        figure,
        at,
        unit:
          isAge(tokens, at, followsName(reading, figure)) && !unit
            ? 'age'
            : unit || unitAfter(tokens, at, short !== null),
        values,
        inWords: figure.quantity.share,
        ...rateAfter(tokens, at, figure.end),
      };
    })
    .filter((item) => item.at >= 0);
}

/** "the first quarter" and "the 16th century" are dates, "0520 GMT" is a time. */
function isPeriod(tokens: readonly Token[], figure: FigureToken): boolean {
  const next = tokens[indexAt(tokens, figure) + 1]?.form ?? '';
  return (figure.quantity.ordinal && /^(?:quarter|half|century)$/.test(next)) || isZone(next);
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

function bothQuoted(view: View, x: Placed, y: Placed): boolean {
  return view.a[x.at]?.quoted === true && view.b[y.at]?.quoted === true;
}

/** The figure with its noun stands in another sentence of the other version: it was moved, not changed. */
function standsElsewhere(x: Placed, other: Reading, linked: readonly number[]): boolean {
  return x.values.some(
    (value) =>
      Math.abs(value) > 12 &&
      (other.withFigure.get(value) ?? []).some((sentence) => !linked.includes(sentence)),
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
  const confidence = TONS.has(x.unit) && TONS.has(y.unit) ? LOOSE_UNIT : 0.9;
  return { type: 'number-changed', a, b, confidence, message };
}

/** The figure up to the end of its unit or rate. */
function withUnit(text: string, item: Placed): Range {
  const { start, end } = item.figure;
  if (item.end > end || item.figure.quantity.unit) return { start, end: item.end };
  const unit = /^\s*(?:percentage\s+points?|metric\s+tons?|\p{L}+(?:\/h|\s+(?:per|an)\s+hour)?)/u.exec(
    text.slice(end, end + 32),
  );
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
