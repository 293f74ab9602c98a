import type { Finding, Lexicon } from '../../model';
import { amountFindings } from './amounts';
import { besides } from './besides';
import { boundFindings } from './bound-changes';
import { sameFigure } from './conversions';
import { areReconciled } from './reconciled';
import { roundingOf } from './roundings';
import { type Elsewhere, wentElsewhere } from '../views/elsewhere';
import { exchanged } from '../views/exchanges';
import { exchangedByWords } from './exchanged-figures';
import { exchangedWithExpected } from './expected-figures';
import { areFarApart, belongTogether } from './figure-pairs';
import { type Placed, stretchOf } from './placed';
import { fractionsIn } from './fractions';
import { isZone } from '../../text/dates/clocks';
import { isLikely } from '../views/left-over';
import { leftOverFigures } from './left-over-figures';
import type { LinkIndex } from '../reading/link-index';
import { type Swallowed, swallowedParts } from './parts-of-wholes';
import { fateIsOfAnother } from './other-things';
import { inSameSpan, rangeFindings, spansOf } from './ranges';
import type { FigureToken, Reading } from '../reading/reading';
import { slotOf } from '../views/slots';
import { otherSubjects } from '../names/subjects';
import type { Token } from '../reading/tokens';
import { figureFinding, becameFinding, told } from './told-figures';
import { singleAmounts } from './single-amounts';
import { unitFindings } from './unit-changes';
import { MEASURES, ROUND, isAge, isRound, rateAfter, unitAfter } from '../reading/units';
import { type View, excerpt, indexAt } from '../views/views';
import { articleAmounts, wordedAmounts } from './worded-amounts';
import { overlaps } from '../reading/common';

/** That two figures changed places. */
const EXCHANGED = 0.8;

/** That an amount became one of its measure, or the other way round. */
const SINGLE = 0.8;

/** Figures of a link that became others, by value, unit, currency, rate or share. */
export function figureFindings(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
  lexicon: Lexicon | null,
): Finding[] {
  const found = plainFindings(view, from, to, links, dependent, lexicon);
  const [a, b] = [spansOf(view.a), spansOf(view.b)];
  if (a.length + b.length === 0) return found;
  const changed = found.filter((one) => !inSameSpan(a, b, one.a) && !inSameSpan(b, a, one.b));
  const ranges = rangeFindings(view, from, to, a, b).filter(
    (range) => !changed.some((one) => overlaps(one.a, range.a!) || overlaps(one.b, range.b!)),
  );
  return [...changed, ...ranges];
}

function plainFindings(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
  lexicon: Lexicon | null,
): Finding[] {
  const ownA = placed(view.a, view.classesA, from, view.link.a);
  const ownB = placed(view.b, view.classesB, to, view.link.b);
  const [oneA, oneB] = [withoutEcho(ownA, from, ownB, to), withoutEcho(ownB, to, ownA, from)];
  const [a, b] = [besides(oneA, oneB, from), besides(oneB, oneA, to)];
  const found: Finding[] = [];
  const [freeA, freeB] = freeFigures(view, a, b);
  found.push(...unitFindings(view, a, b, from, to, dependent));
  const pairs = freeA.flatMap((x) =>
    freeB.map((y) => ({
      x,
      y,
      weight:
        otherSubjects(view, from, to, x.figure, y.figure) || fateIsOfAnother(view, x, y, a, b)
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
    // What stands for each other is no longer free for others, whether it contradicts itself or not.
    if (areReconciled(view, x, y, a, b) || areFarApart(view, x, y)) continue;
    found.push(...changeFinding(view, x, y, weight, from, to));
  }
  if (dependent && isLikely(view)) {
    const rest = [freeA.filter((x) => !takenA.has(x)), freeB.filter((y) => !takenB.has(y))] as const;
    for (const { x, y, confidence } of leftOverFigures(view, rest, [a, b], from, to))
      if (!otherSubjects(view, from, to, x.figure, y.figure))
        found.push(becameFinding(x, y, confidence, from, to));
  }
  for (const swallowed of swallowedParts(view, a, b, dependent))
    if (!swallowed.figures.some((item) => takenA.has(item) || takenB.has(item)))
      found.push(swallowedFinding(swallowed, from, to));
  for (const [x, y] of singleAmounts(view, freeA, freeB))
    if (!found.some((other) => overlaps(other.a, x.figure) || overlaps(other.b, y.figure)))
      found.push(becameFinding(x, y, SINGLE, from, to));
  const amounts = amountFindings(view, from, to);
  for (const [x, y] of exchangedFigures(view, a, b, lexicon))
    if (![...amounts, ...found].some((other) => overlaps(other.a, x.figure)))
      found.push(exchangeFinding(x, y, from, to));
  const bounds = boundFindings(view, a, b, from, to, links).filter(
    ({ a: was, b: is }) =>
      ![...found, ...amounts].some((other) => overlaps(other.a, was!) || overlaps(other.b, is!)),
  );
  return [...found, ...amounts, ...bounds];
}

/**
 * Without the figures of a headline that the sentence below it repeats, where the other side has no headline: what
 * became of them is asked of that sentence.
 */
function withoutEcho(
  items: readonly Placed[],
  own: Reading,
  others: readonly Placed[],
  other: Reading,
): readonly Placed[] {
  const isTitle = ({ version }: Reading, { figure }: Placed): boolean =>
    version.paragraphs[version.sentences[figure.sentence]!.paragraph]?.kind === 'headline';
  const titled = items.filter((item) => isTitle(own, item));
  if (titled.length === 0 || titled.length === items.length) return items;
  if (others.some((item) => isTitle(other, item))) return items;
  const repeats = (title: Placed): boolean =>
    items.some((item) => !titled.includes(item) && item.values[0] === title.values[0]);
  return items.filter((item) => !titled.includes(item) || !repeats(item));
}

/** More amounts by their article are a list, of which each would be held against each figure. */
const MOST_BY_ARTICLE = 12;

/** The figures of either side that come to none of the other's. */
function freeFigures(view: View, a: readonly Placed[], b: readonly Placed[]): [Placed[], Placed[]] {
  const freeA = a.filter((x) => !b.some((y) => sameFigure(view, x, y)));
  const freeB = b.filter((y) => !a.some((x) => sameFigure(view, x, y)));
  // "more than a year" for 400 days
  const besideA = freeB.some(isMeasured) ? articleAmounts(view.a).slice(0, MOST_BY_ARTICLE) : [];
  const besideB = freeA.some(isMeasured) ? articleAmounts(view.b).slice(0, MOST_BY_ARTICLE) : [];
  return [
    freeA.filter((x) => !besideB.some((y) => sameFigure(view, x, y))),
    freeB.filter((y) => !besideA.some((x) => sameFigure(view, x, y))),
  ];
}

function isMeasured({ measure }: Placed): boolean {
  return Object.hasOwn(MEASURES, measure);
}

/** Figures that changed places within the link. */
function exchangedFigures(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  lexicon: Lexicon | null,
): (readonly [Placed, Placed])[] {
  if (a.length < 2 || b.length < 2) return [];
  const valued = (item: Placed) => ({ item, at: stretchOf(item), value: item.values[0] ?? 0 });
  const inPlace = exchanged(view, a.map(valued), b.map(valued)).map(([x, y]) => [x.item, y.item] as const);
  const reworded = [...exchangedByWords(view, a, b, lexicon)];
  for (const [x, y] of exchangedWithExpected(view, a, b))
    if (!reworded.some(([other]) => other === x)) reworded.push([x, y]);
  return [...inPlace, ...reworded.filter(([x]) => !inPlace.some(([other]) => other === x))].filter(
    ([x, y]) => !bothQuoted(view, x, y),
  );
}

/** The figures of some sentences with what they measure. */
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
  const told = [...figures.filter((figure) => !within(figure)), ...fractions.map(({ figure }) => figure)]
    .filter((figure) => !isPeriod(tokens, figure) && !isItemNumber(tokens, figure))
    .map((figure) => {
      const share = fractions.find((fraction) => fraction.figure === figure);
      const at = share?.last ?? indexAt(tokens, figure);
      const { value, unit } = figure.quantity;
      const raw = reading.version.text.slice(figure.start, figure.end);
      const short = /^[\d.,]+m$/i.exec(raw);
      const values = short ? [value, value / 1e6] : [value];
      const measure = unit || unitAfter(tokens, at, short !== null);
      return {
        figure,
        first: share ? indexAt(tokens, figure) : at,
        at,
        unit: (unit ? '' : countOf(tokens, at, reading, figure)) || measure,
        measure,
        values,
        inWords: figure.quantity.share,
        ...rateAfter(tokens, at, figure.end),
      };
    })
    .filter((item) => item.at >= 0);
  return worded.length > 0 ? [...told, ...worded].sort((x, y) => x.first - y.first) : told;
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
  const [was, is] = [told(from, x), told(to, y)];
  const kind = roundingOf(view, x, y);
  if (kind === 'right') return [];
  const confidence = kind === 'none' ? Math.min(0.95, 0.7 + 0.05 * weight) : 0.5;
  const message =
    kind === 'rounded'
      ? `The figure “${was}” was rounded to “${is}”.`
      : kind === 'sharpened'
        ? `The round figure “${was}” is given as “${is}”.`
        : `The figure “${was}” became “${is}”.`;
  return [figureFinding(x, y, confidence, message)];
}

/** Each figure stands for what the other stood for: neither is of one text alone. */
function exchangeFinding(x: Placed, y: Placed, from: Reading, to: Reading): Finding {
  const message = `The figure “${told(from, x)}” became “${told(to, y)}”: two figures have changed places.`;
  return figureFinding(x, y, EXCHANGED, message);
}

function swallowedFinding({ a, b, confidence }: Swallowed, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, a), excerpt(to.version.text, b)];
  return { type: 'number-changed', a, b, confidence, message: `The figure “${was}” became “${is}”.` };
}
