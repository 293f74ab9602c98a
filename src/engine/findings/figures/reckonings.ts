import { type Placed, areEqual } from './placed';
import type { Token } from '../reading/tokens';
import { kindOf } from '../reading/units';
import { wayOf } from './steps';
import type { View } from '../views/views';

/** Words by which a figure is compared: "five fewer", "three points ahead", "two votes short". */
const COMPARES =
  /^(?:more|fewer|less|higher|lower|points?|ahead|behind|older|younger|extra|additional|clear|short|adrift)$/;
/** "a margin of three", "a 28-point gap" */
const MARGIN = /^(?:margin|majority|lead|gap|difference|advantage|deficit|shortfall|distance)$/;
/** Words from a margin to its figure: "a lead of just three". */
const MARGIN_REACH = 3;
/** Words by which a figure is what is left of a whole: "nineteen parts remain missing". */
const REMAINS = /^(?:remain(?:s|ed|ing)?|missing|left|unaccounted|outstanding|rest)$/;
const REMAINS_REACH = 5;
/** "debts exceeding its assets by 158 million", "outvoted by 12" */
const SURPASSES = /^(?:exceed|outnumber|outweigh|outstrip|surpass|outvot|trail|lead|overshot|undershot)/;
const SURPASSES_REACH = 6;
/** "won by three votes"; behind "by seven votes to four" stands a score. */
const SCORED = /^(?:votes?|goals?|points?|shots?|strokes?|runs?|wickets?|lengths?|seats?|tries|sets?)$/;
/** Both figures of a difference stand near each other: "from £52 a plot to £80". */
const TOGETHER = 8;

/** What says of a figure that it is all of several. */
const TOTAL =
  /^(?:total(?:s|l?ed|l?ing)?|altogether|combined|together|joint(?:ly)?|overall|collective(?:ly)?|aggregate|sum)$/;
/** Of two words: "between them", "in all", "all told". */
const TOTAL_PHRASE = /^(?:(?:between|among) (?:them|the)|in (?:all|sum)|all told)$/;
/** Words from a figure to one of these. */
const TOTAL_REACH = 6;
/** What says of a figure that it is told for one of several. */
const EACH = /^(?:each|apiece|every|individually|respectively)$/;
const EACH_REACH = 4;
/** Words that are as many as several. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['both', 'pair', 'couple', 'twins', 'duo'].map((word) => [word, 2] as const),
  ...['trio', 'triplets'].map((word) => [word, 3] as const),
  ...['quartet', 'foursome'].map((word) => [word, 4] as const),
]);

/** The figures of the side that a reckoned one is held against, and of its own. */
interface Sides {
  readonly given: readonly Placed[];
  readonly own: readonly Placed[];
  /** The words of the reckoned figure's side. */
  readonly tokens: readonly Token[];
  /** The words of the other side. */
  readonly others: readonly Token[];
}

/**
 * Whether one of two figures says of itself that it was reckoned, and comes out from those of the other side: all of
 * so many each (`600 each`, `1,200 between them`) or of several parts, or by how much two differ (`by seven to four`,
 * `by a margin of three`; `from £52 to £80`, `by £28 to £80`). Its own words show it, so that it is no change even in
 * the very place of the other.
 */
export function isReckonedOpenly(
  view: View,
  x: Placed,
  y: Placed,
  a: readonly Placed[],
  b: readonly Placed[],
): boolean {
  return (
    isResult(x, y, { given: a, own: b, tokens: view.b, others: view.a }) ||
    isResult(y, x, { given: b, own: a, tokens: view.a, others: view.b })
  );
}

function isResult(from: Placed, result: Placed, sides: Sides): boolean {
  if (kindOf(from.unit) !== kindOf(result.unit) || from.figure.quantity.ordinal) return false;
  if (isTotal(sides.tokens, result) && !isTotal(sides.others, from))
    return isSum(from, result, sides) || isManyTimes(from, result, sides);
  return isDifference(sides.tokens, result) && !isDifference(sides.others, from)
    ? isApart(from, result, sides)
    : false;
}

/** All that the other side counts in the unit, or one of them and the next, come to the total; its parts are not told. */
function isSum(from: Placed, result: Placed, { given, own }: Sides): boolean {
  const parts = given.filter(({ unit, figure }) => unit === from.unit && !figure.quantity.ordinal);
  if (parts.length < 2 || parts.some((part) => hasValue(own, valueOf(part)))) return false;
  const all = parts.reduce((sum, part) => sum + valueOf(part), 0);
  return (
    areEqual(all, valueOf(result)) ||
    parts.some((part) => part !== from && areEqual(valueOf(part) + valueOf(from), valueOf(result)))
  );
}

/** "£200 each", "£600 between the three". */
function isManyTimes(from: Placed, result: Placed, { tokens, others }: Sides): boolean {
  const times = valueOf(result) / valueOf(from);
  if (!(times >= 2) || !areEqual(times, Math.round(times))) return false;
  if (!isForEach(others, from)) return false;
  const count = Math.round(times);
  return tellsCount(others, from, count) || tellsCount(tokens, result, count);
}

function isForEach(tokens: readonly Token[], item: Placed): boolean {
  return item.per !== '' || near(tokens, item, EACH_REACH).some(({ form }) => EACH.test(form));
}

/** Whether a sentence tells how many there are: by a figure, a word, or those whom it names in a row. */
function tellsCount(tokens: readonly Token[], { at, first }: Placed, count: number): boolean {
  const sentence = tokens.filter((token) => token.sentence === tokens[at]!.sentence);
  const told = sentence.some(
    ({ kind, key, form }) =>
      (kind === 'figure' && areEqual(Number.parseFloat(key.slice(1)), count)) || COUNTS.get(form) === count,
  );
  if (told) return true;
  const before = sentence.filter(({ start }) => start < tokens[first]!.start);
  const joints = before.filter(
    ({ form }, k) =>
      /^(?:and|&)$/.test(form) || (form === ',' && !/^(?:and|&)$/.test(before[k + 1]?.form ?? '')),
  );
  return joints.length + 1 === count;
}

/** Two figures of the other side that stand near each other, neither of them the result, differ by so much. */
function isApart(from: Placed, result: Placed, { given, own }: Sides): boolean {
  if (hasValue(given, valueOf(result)) || hasValue(own, valueOf(from))) return false;
  return given.some(
    (item) =>
      item !== from &&
      (item.unit === from.unit || item.unit === '' || from.unit === '') &&
      Math.abs(item.at - from.at) <= TOGETHER &&
      areEqual(Math.abs(valueOf(item) - valueOf(from)), valueOf(result)),
  );
}

/** Whether a figure says by how much two others differ: "five fewer than a year earlier", "a margin of three", "fell by 0.3 points". */
export function isDifference(tokens: readonly Token[], { first, at }: Pick<Placed, 'first' | 'at'>): boolean {
  if (wayOf(tokens, first) === 'by') return true;
  if ([1, 2].some((step) => COMPARES.test(tokens[at + step]?.form ?? ''))) return true;
  if (MARGIN.test(tokens[at + 1]?.form ?? '')) return true;
  if (tokens.slice(at + 1, at + 1 + REMAINS_REACH).some(({ form }) => REMAINS.test(form))) return true;
  const before = tokens.slice(Math.max(0, first - MARGIN_REACH), first).map(({ form }) => form);
  const of = before.lastIndexOf('of');
  if (of > 0 && MARGIN.test(before[of - 1]!)) return true;
  if (before.at(-1) !== 'by') return false;
  if (tokens.slice(Math.max(0, first - SURPASSES_REACH), first).some(({ form }) => SURPASSES.test(form)))
    return true;
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  // "By £28 to £80": how far, and where to.
  if (/^(?:to|from)$/.test(next?.form ?? '')) return behind?.kind === 'figure';
  return SCORED.test(next?.form ?? '') && behind?.form !== 'to';
}

function isTotal(tokens: readonly Token[], item: Placed): boolean {
  const words = near(tokens, item, TOTAL_REACH);
  return words.some(
    ({ form }, k) => TOTAL.test(form) || TOTAL_PHRASE.test(`${form} ${words[k + 1]?.form ?? ''}`),
  );
}

/** The words about a figure, within its sentence. */
function near(tokens: readonly Token[], { first, at }: Placed, reach: number): Token[] {
  return tokens
    .slice(Math.max(0, first - reach), at + 1 + reach)
    .filter(({ sentence }) => sentence === tokens[at]!.sentence);
}

function valueOf({ values }: Placed): number {
  return values[0] ?? 0;
}

function hasValue(items: readonly Placed[], value: number): boolean {
  return items.some(({ values }) => values.some((own) => areEqual(own, value)));
}
