import type { Finding, Lexicon, Range } from '../../model';
import { overlaps } from '../reading/common';
import type { LinkIndex } from '../reading/link-index';
import type { Reading } from '../reading/reading';
import { otherSubjects } from '../names/subjects';
import { type Elsewhere, wentElsewhere } from '../views/elsewhere';
import { exchanged } from '../views/exchanges';
import { isLikely } from '../views/left-over';
import { slotOf } from '../views/slots';
import { type View, excerpt } from '../views/views';
import { amountFindings } from './amounts';
import { boundFindings } from './bound-changes';
import { changedStages } from './cup-stages';
import { digitsInUnits } from './digits-in-units';
import { exchangedByWords } from './exchanged-figures';
import { exchangedSubjects } from './exchanged-subjects';
import { exchangedWithExpected } from './expected-figures';
import { areFarApart, belongTogether } from './figure-pairs';
import { leftOverFigures } from './left-over-figures';
import { changedLifeTerms } from './life-terms';
import { type LinkedFigures, linkedFigures } from './linked-figures';
import { fateIsOfAnother } from './other-things';
import { type Swallowed, swallowedParts } from './parts-of-wholes';
import { type Placed, stretchOf } from './placed';
import { inSameSpan, isOfOtherTwin, rangeFindings, spansOf, twinsOf } from './ranges';
import { areReconciled } from './reconciled';
import { sharpenedWords } from './round-words';
import { roundingOf } from './roundings';
import { runTimeChanges } from './run-times';
import { changedTens } from './told-in-tens';
import { wrongShares } from './shares-of-counts';
import { singleAmounts } from './single-amounts';
import { isFrom } from './steps';
import { becameFinding, figureFinding, told } from './told-figures';
import { unitFinding, unitFindings } from './unit-changes';

/** That two figures changed places. */
const EXCHANGED = 0.8;

/** That a share is not what counts come to, and that a figure kept its digits in another unit. */
const WRONG_SHARE = 0.75;

/** That an amount became one of its measure, or the other way round. */
const SINGLE = 0.8;

/** That something took longer, or shorter, by the watch than in words. */
const RUN_TIME = 0.8;

/** That somebody is in other years of life, or that it gets warmer or colder. */
const IN_TENS = 0.85;

/** That somebody is jailed for life, and for some years. */
const LIFE = 0.8;

/** That a round of a cup became another. */
const STAGE = 0.8;

/** That a round word became a figure. */
const SHARPENED = 0.6;

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
  for (const [changes, confidence] of [
    [runTimeChanges(view), RUN_TIME],
    [changedTens(view), IN_TENS],
    [changedStages(view), STAGE],
    [
      changedLifeTerms(view, [(value) => from.withFigure.has(value), (value) => to.withFigure.has(value)]),
      LIFE,
    ],
  ] as const)
    for (const [x, y] of changes)
      if (!found.some((other) => overlaps(other.a, x) || overlaps(other.b, y)))
        found.push(spanFinding(x, y, confidence, from, to));
  const [a, b] = [spansOf(view.a), spansOf(view.b)];
  if (a.length + b.length === 0) return found;
  const twins = twinsOf(a, b);
  const changed = found.filter(
    (one) => !inSameSpan(a, b, one.a) && !inSameSpan(b, a, one.b) && !isOfOtherTwin(twins, one),
  );
  const ranges = rangeFindings(view, from, to, a, b).filter(
    (range) => !changed.some((one) => overlaps(one.a, range.a!) || overlaps(one.b, range.b!)),
  );
  return [...changed, ...ranges];
}

/** What became of single figures; of each the surest way of telling is asked first, and what is told is not told again. */
function plainFindings(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
  lexicon: Lexicon | null,
): Finding[] {
  const figures = linkedFigures(view, from, to);
  const { a, b, freeA, freeB } = figures;
  const found = [...unitFindings(view, a, b, from, to, dependent)];
  const pairs = pairedFigures(view, figures, from, to, links);
  const taken = new Set(pairs.flatMap(({ x, y }) => [x, y]));
  for (const { x, y, weight } of pairs)
    // What stands for each other is no longer free for others, whether it contradicts itself or not.
    if (!areReconciled(view, x, y, a, b) && !areFarApart(view, x, y))
      found.push(...changeFinding(view, x, y, weight, from, to));
  if (dependent && isLikely(view)) {
    const rest = [freeA.filter((x) => !taken.has(x)), freeB.filter((y) => !taken.has(y))] as const;
    for (const { x, y, confidence } of leftOverFigures(view, rest, [a, b], from, to))
      if (!otherSubjects(view, from, to, x.figure, y.figure))
        found.push(becameFinding(x, y, confidence, from, to));
  }
  for (const swallowed of swallowedParts(view, a, b, dependent))
    if (!swallowed.figures.some((item) => taken.has(item))) found.push(swallowedFinding(swallowed, from, to));
  for (const { a: was, b: is, figures: both } of wrongShares(view, a, b))
    if (!found.some((other) => overlaps(other.a, was) || overlaps(other.b, is)))
      found.push(swallowedFinding({ a: was, b: is, figures: both, confidence: WRONG_SHARE }, from, to));
  for (const [x, y] of digitsInUnits(view, freeA, freeB))
    if (!found.some((other) => overlaps(other.a, x.figure) || overlaps(other.b, y.figure)))
      found.push(unitFinding(x, y, WRONG_SHARE, from, to));
  for (const [x, y] of singleAmounts(view, freeA, freeB))
    if (!found.some((other) => overlaps(other.a, x.figure) || overlaps(other.b, y.figure)))
      found.push(becameFinding(x, y, SINGLE, from, to));
  if (dependent && isLikely(view))
    for (const { a: was, b: is } of sharpenedWords(view, freeB, from))
      if (!found.some((other) => overlaps(other.b, is))) found.push(sharpenedFinding(was, is, from, to));
  const amounts = amountFindings(view, from, to);
  for (const [x, y] of exchangedFigures(view, a, b, lexicon))
    if (![...amounts, ...found].some((other) => overlaps(other.a, x.figure)))
      found.push(exchangeFinding(x, y, from, to));
  found.push(
    ...exchangedSubjects(view, a, b, from, to).filter(
      ({ a: was, b: is }) =>
        ![...found, ...amounts].some((other) => overlaps(other.a, was!) || overlaps(other.b, is!)),
    ),
  );
  const bounds = boundFindings(view, a, b, from, to, links).filter(
    ({ a: was, b: is }) =>
      ![...found, ...amounts].some((other) => overlaps(other.a, was!) || overlaps(other.b, is!)),
  );
  return [...found, ...amounts, ...bounds];
}

/** A figure of either side that count the same thing, and how much speaks for it. */
interface Pair {
  readonly x: Placed;
  readonly y: Placed;
  readonly weight: number;
}

/** Figures that stand for each other, each once: the pair that most speaks for comes first. */
function pairedFigures(
  view: View,
  { a, b, freeA, freeB }: LinkedFigures,
  from: Reading,
  to: Reading,
  links: LinkIndex,
): Pair[] {
  const alone = freeA.length * freeB.length === 1;
  const likely = freeA.flatMap((x) =>
    freeB.flatMap((y) => {
      if (otherSubjects(view, from, to, x.figure, y.figure) || fateIsOfAnother(view, x, y, a, b)) return [];
      const weight = belongTogether(view, x, y, alone);
      return weight > 0 ? [{ x, y, weight }] : [];
    }),
  );
  const taken = new Set<Placed>();
  return likely
    .sort((p, q) => q.weight - p.weight)
    .filter(({ x, y }) => {
      if (taken.has(x) || taken.has(y)) return false;
      if (bothQuoted(view, x, y) || wasMoved(view, x, y, from, to, links)) return false;
      taken.add(x).add(y);
      return true;
    });
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
  const inPlace = exchanged(view, a.map(valued), b.map(valued))
    .map(([x, y]) => [x.item, y.item] as const)
    // "To 2.1 from 1.9", "from 1.9 to 2.1": each is the end that it was.
    .filter(([x, y]) => isFrom(view.a, x) === isFrom(view.b, y));
  const reworded = [...exchangedByWords(view, a, b, lexicon)];
  for (const [x, y] of exchangedWithExpected(view, a, b))
    if (!reworded.some(([other]) => other === x)) reworded.push([x, y]);
  return [...inPlace, ...reworded.filter(([x]) => !inPlace.some(([other]) => other === x))].filter(
    ([x, y]) => !bothQuoted(view, x, y),
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

function sharpenedFinding(a: Range, b: Range, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, a), excerpt(to.version.text, b)];
  const message = `“${was}” is given as “${is}”: the source has no such figure.`;
  return { type: 'number-changed', a, b, confidence: SHARPENED, message };
}

function spanFinding(x: Range, y: Range, confidence: number, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
  const message = `The figure “${was}” became “${is}”.`;
  return { type: 'number-changed', a: x, b: y, confidence, message };
}

function swallowedFinding({ a, b, confidence }: Swallowed, from: Reading, to: Reading): Finding {
  return spanFinding(a, b, confidence, from, to);
}
