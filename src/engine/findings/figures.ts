import type { Finding, Range } from '../model';
import { amountFindings } from './amounts';
import { roundingOf } from './roundings';
import { type Elsewhere, wentElsewhere } from './elsewhere';
import { exchanged } from './exchanges';
import { type Placed, belongTogether, stretchOf } from './figure-pairs';
import { fractionsIn } from './fractions';
import { isZone } from '../text/clocks';
import { isLikely } from './left-over';
import { leftOverFigures } from './left-over-figures';
import type { LinkIndex } from './link-index';
import type { FigureToken, Reading } from './reading';
import { slotOf } from './slots';
import { otherSubjects } from './subjects';
import { isTemperature, sameTemperature } from './temperatures';
import type { Token } from './tokens';
import { MEASURES, isAge, kindOf, rateAfter, unitAfter } from './units';
import { type View, agreement, excerpt, indexAt } from './views';

/** A conversion is rounded; a twentieth is more than any desk rounds. */
const CONVERSION = 0.05;
/** Of a share in words and the same in percent: a third and 33 percent, in points. */
const SAME_SHARE = 0.6;
/** Tons of a thousand kilos, and those of which some desks write the same. */
const TONS: ReadonlySet<string> = new Set(['ton', 'tonne']);
const LOOSE_UNIT = 0.5;

export function figureFindings(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
): Finding[] {
  const ownA = placed(view.a, view.classesA, from, view.link.a);
  const ownB = ownA.length ? placed(view.b, view.classesB, to, view.link.b) : ownA;
  const [a, b] = [besides(ownA, ownB, from), besides(ownB, ownA, to)];
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
    if (bothQuoted(view, x, y) || wasMoved(view, x, y, from, to, links)) continue;
    takenA.add(x);
    takenB.add(y);
    found.push(...changeFinding(view, x, y, weight, from, to));
  }
  if (dependent && isLikely(view)) {
    const rest = [freeA.filter((x) => !takenA.has(x)), freeB.filter((y) => !takenB.has(y))] as const;
    for (const { x, y, confidence } of leftOverFigures(view, rest, [a, b], from, to))
      if (!otherSubjects(view, from, to, x.figure, y.figure))
        found.push(becameFinding(x, y, confidence, from, to));
  }
  const amounts = amountFindings(view, from, to);
  for (const [x, y] of exchangedFigures(view, a, b))
    if (!amounts.some((other) => touches(other.a, x.figure)))
      found.push(...changeFinding(view, x, y, 3, from, to));
  return [...found, ...amounts];
}

/** Figures that changed places within the link. */
function exchangedFigures(view: View, a: readonly Placed[], b: readonly Placed[]): [Placed, Placed][] {
  if (a.length < 2 || b.length < 2) return [];
  const valued = (item: Placed) => ({ item, at: stretchOf(item), value: item.values[0] ?? 0 });
  return exchanged(view, a.map(valued), b.map(valued))
    .map(([x, y]): [Placed, Placed] => [x.item, y.item])
    .filter(([x, y]) => !bothQuoted(view, x, y));
}

function touches(place: Range | null, figure: Range): boolean {
  return place !== null && place.start < figure.end && figure.start < place.end;
}

/** The figures of some sentences with what they measure. */
export function placed(
  tokens: readonly Token[],
  classes: number,
  reading: Reading,
  sentences: readonly number[],
): Placed[] {
  const fractions = fractionsIn(tokens, classes);
  if (fractions.length === 0 && sentences.every((sentence) => reading.figures[sentence]?.length === 0))
    return [];
  const within = (figure: FigureToken): boolean =>
    fractions.some(({ figure: whole }) => whole.start <= figure.start && figure.end <= whole.end);
  const figures = sentences.flatMap((sentence) => reading.figures[sentence] ?? []);
  return [...figures.filter((figure) => !within(figure)), ...fractions.map(({ figure }) => figure)]
    .filter((figure) => !isPeriod(tokens, figure) && !isItemNumber(tokens, figure))
    .map((figure) => {
      const share = fractions.find((fraction) => fraction.figure === figure);
      const at = share?.last ?? indexAt(tokens, figure);
      const { value, unit } = figure.quantity;
      const raw = reading.version.text.slice(figure.start, figure.end);
      const short = /^[\d.,]+m$/i.exec(raw);
      const values = short ? [value, value / 1e6] : [value];
      return {
        figure,
        first: share ? indexAt(tokens, figure) : at,
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

/**
 * The figures of one side as those of the other show what is meant: pounds beside kilos are a weight, "6 feet
 * 2 inches" is one length.
 */
export function besides(
  items: readonly Placed[],
  others: readonly Placed[],
  { version }: Reading,
): readonly Placed[] {
  const weighs = others.some(({ unit }) => kindOf(unit) === 'mass');
  const isPound = ({ unit, figure }: Placed): boolean =>
    unit === '£' && /pounds?$/i.test(version.text.slice(figure.start, figure.end));
  const whole =
    weighs && items.some(isPound)
      ? items.map((item) => (isPound(item) ? { ...item, unit: 'pound' } : item))
      : items;
  return whole.some(isInches) && !others.some(isInches) ? joinedFeet(whole) : whole;
}

function isInches({ unit }: Placed): boolean {
  return unit === 'inch';
}

const INCHES = 12;

function joinedFeet(items: readonly Placed[]): readonly Placed[] {
  return items.flatMap((item, n) => {
    const [before, after] = [items[n - 1], items[n + 1]];
    if (isInches(item) && before && isFeetOf(before, item)) return [];
    if (!after || !isFeetOf(item, after)) return [item];
    return [{ ...item, values: [(item.values[0] ?? 0) + (after.values[0] ?? 0) / INCHES] }];
  });
}

function isFeetOf(feet: Placed, inches: Placed): boolean {
  return /^f(?:oot|eet|t)$/.test(feet.unit) && isInches(inches) && inches.at - feet.at <= 3;
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

function measured(item: Placed): { dimension: string; sizes: number[] } | null {
  const measure = MEASURES[item.unit];
  return measure ? { dimension: measure[0], sizes: item.values.map((value) => value * measure[1]) } : null;
}

function sameFigure(x: Placed, y: Placed): boolean {
  if (x.values.some((value) => y.values.includes(value))) return true;
  const [p, q] = [x.figure.quantity, y.figure.quantity];
  if (
    p.unit === '%' &&
    q.unit === '%' &&
    (x.inWords || y.inWords) &&
    Math.abs(p.value - q.value) <= SAME_SHARE
  )
    return true;
  if (isTemperature(x.unit) && isTemperature(y.unit) && sameTemperature(p.value, x.unit, q.value, y.unit))
    return true;
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
      !sameMeasure(x, y) &&
      agreement(view, x.at, y.at) > 0
    )
      changes.push([x, y]);
  }
  return changes;
}

/** "40 degrees" and "40 degrees Celsius". */
function sameMeasure({ unit, values }: Placed, y: Placed): boolean {
  return isTemperature(unit) && sameTemperature(values[0] ?? 0, unit, y.values[0] ?? 0, y.unit);
}

function bothQuoted(view: View, x: Placed, y: Placed): boolean {
  return view.a[x.at]?.quoted === true && view.b[y.at]?.quoted === true;
}

/**
 * One of the figures stands in another sentence of the other version, and this is not its old place with
 * another figure in it.
 */
function wasMoved(view: View, x: Placed, y: Placed, from: Reading, to: Reading, links: LinkIndex): boolean {
  const movedTo = movedInto({ there: to, here: from, side: 'b', view, links }, x);
  const movedFrom = movedInto({ there: from, here: to, side: 'a', view, links }, y);
  return (movedTo || movedFrom) && slotOf(view, stretchOf(x), stretchOf(y)) === null;
}

/** Small numbers stand in any text. */
const SMALL = 12;

function movedInto(elsewhere: Elsewhere, { values, at }: Placed): boolean {
  const stands = (value: number): boolean =>
    wentElsewhere(elsewhere, ({ withFigure }) => withFigure.get(value) ?? [], at);
  return values.some((value) => Math.abs(value) > SMALL && stands(value));
}

function changeFinding(
  view: View,
  x: Placed,
  y: Placed,
  weight: number,
  from: Reading,
  to: Reading,
): Finding[] {
  const [was, is] = [excerpt(from.version.text, x.figure), excerpt(to.version.text, y.figure)];
  const kind = roundingOf(view, x, y);
  if (kind === 'right') return [];
  const confidence = kind === 'none' ? Math.min(0.95, 0.7 + 0.05 * weight) : 0.5;
  const message =
    kind === 'rounded'
      ? `The figure “${was}” was rounded to “${is}”.`
      : kind === 'sharpened'
        ? `The round figure “${was}” is given as “${is}”.`
        : `The figure “${was}” became “${is}”.`;
  return [{ type: 'number-changed', a: range(x.figure), b: range(y.figure), confidence, message }];
}

export function becameFinding(x: Placed, y: Placed, confidence: number, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, x.figure), excerpt(to.version.text, y.figure)];
  const message = `The figure “${was}” became “${is}”.`;
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

function range({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
