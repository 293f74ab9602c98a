import type { Finding } from '../model';
import type { FigureToken, Reading, Token } from './reading';
import { type View, agreement, answers, excerpt, indexAt, neighbour } from './views';

/** A figure within a link. */
interface Placed {
  readonly figure: FigureToken;
  readonly at: number;
  readonly unit: string;
  /** Values it may have: "2.4m" is metres or millions. */
  readonly values: readonly number[];
}

/** Units of one dimension in terms of its first; figures that only change the unit by this are the same. */
const MEASURES: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  kilomet: ['length', 1000], km: ['length', 1000], mile: ['length', 1609.34], meter: ['length', 1], foot: ['length', 0.3048], feet: ['length', 0.3048],
  yard: ['length', 0.9144], inch: ['length', 0.0254], centimet: ['length', 0.01], millimet: ['length', 0.001], kilomt: ['length', 1000],
  kilogram: ['mass', 1], pound: ['mass', 0.4536], ounc: ['mass', 0.02835], ton: ['mass', 1000], gram: ['mass', 0.001],
  hectar: ['area', 10000], acr: ['area', 4046.86], liter: ['volume', 1], gallon: ['volume', 3.785], pint: ['volume', 0.568],
  second: ['time', 1], minut: ['time', 60], hour: ['time', 3600], dai: ['time', 86400], week: ['time', 604800], month: ['time', 2629746],
  year: ['time', 31556952], decad: ['time', 315569520], centuri: ['time', 3155695200],
}; // prettier-ignore
/** A conversion is rounded; a twentieth is more than any desk rounds. */
const CONVERSION = 0.05;
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
  return found;
}

function placed(tokens: readonly Token[], reading: Reading, sentences: readonly number[]): Placed[] {
  return sentences
    .flatMap((sentence) => reading.figures[sentence] ?? [])
    .map((figure) => {
      const at = indexAt(tokens, figure);
      const { value, unit } = figure.quantity;
      const raw = reading.version.text.slice(figure.start, figure.end);
      const short = /^[\d.,]+m$/.exec(raw);
      const dozen = /^dozens?$/.test(tokens[at + 1]?.form ?? '') ? 12 : 1;
      const values = short ? [value, value / 1e6] : [value * dozen];
      return { figure, at, unit: unit || unitAfter(tokens, at, short !== null), values };
    })
    .filter((item) => item.at >= 0);
}

/** The unit behind a figure: percentage points, or a measure. */
function unitAfter(tokens: readonly Token[], at: number, short: boolean): string {
  if (short) return 'meter';
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.form === 'percentage' && second?.form.startsWith('point')) return 'points';
  const stem = first?.kind === 'word' ? first.stem : '';
  return Object.hasOwn(MEASURES, stem) ? stem : '';
}

function measured(item: Placed): { dimension: string; sizes: number[] } | null {
  const measure = MEASURES[item.unit];
  return measure ? { dimension: measure[0], sizes: item.values.map((value) => value * measure[1]) } : null;
}

function sameFigure(x: Placed, y: Placed): boolean {
  if (x.values.some((value) => y.values.includes(value))) return true;
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
    if (
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

function kindOf(unit: string): string {
  if (unit === '%' || unit === 'points') return 'share';
  return MEASURES[unit]?.[0] ?? 'money';
}

/** Weight of the evidence that two different figures count the same thing; 0 where they do not. */
function belongTogether(view: View, x: Placed, y: Placed, alone: boolean): number {
  if (x.figure.quantity.ordinal !== y.figure.quantity.ordinal) return 0;
  if (x.unit !== y.unit && (x.unit === '' || y.unit === '' || kindOf(x.unit) !== kindOf(y.unit))) return 0;
  const [i, j] = [neighbour(view.a, x.at, 1, 2), neighbour(view.b, y.at, 1, 2)];
  const head = answers(view, i, j);
  const near = agreement(view, x.at, y.at);
  // "23 crew" and "11,000 tonnes" count different things, whatever stands around them.
  const bareUnit = x.unit === '%' || kindOf(x.unit) === 'money';
  if (!head && !bareUnit && i >= 0 && j >= 0 && isCounted(view.a, x.at, i) && isCounted(view.b, y.at, j))
    return 0;
  // Nor do "two counts" and an age between commas.
  const counted = [i >= 0 && isCounted(view.a, x.at, i), j >= 0 && isCounted(view.b, y.at, j)];
  if (!head && !bareUnit && counted[0] !== counted[1]) return 0;
  if (head && near > 0) return 2 + near + (alone ? 1 : 0);
  const before = answers(view, neighbour(view.a, x.at, -1, 3), neighbour(view.b, y.at, -1, 3));
  if (before && near > 1) return 1 + near;
  return near > (alone ? 1 : 2) ? near : 0;
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
  const rounded = rounds(value, other);
  const sharpened = rounds(other, value);
  const confidence = rounded || sharpened ? 0.5 : Math.min(0.95, 0.7 + 0.05 * weight);
  const message = rounded
    ? `The figure “${was}” was rounded to “${is}”.`
    : sharpened
      ? `The round figure “${was}” is given as “${is}”.`
      : `The figure “${was}” became “${is}”.`;
  return { type: 'number-changed', a: range(x.figure), b: range(y.figure), confidence, message };
}

function unitFinding(x: Placed, y: Placed, from: Reading, to: Reading): Finding {
  const after = (reading: Reading, item: Placed): string => {
    const { text } = reading.version;
    const unit = /^\s*(?:percentage\s+points?|\p{L}+)/u.exec(
      text.slice(item.figure.end, item.figure.end + 24),
    );
    return (
      excerpt(text, item.figure) + (item.figure.quantity.unit || !unit ? '' : unit[0].replace(/\s+/gu, ' '))
    );
  };
  const message = `The unit changed: “${after(from, x)}” became “${after(to, y)}”.`;
  return { type: 'number-changed', a: range(x.figure), b: range(y.figure), confidence: 0.9, message };
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
