import { isNegation } from '../../text/words/function-words';
import { endsRun } from './first-in-a-run';
import { type Placed, areEqual, stretchOf } from './placed';
import { partsOf } from './parts-of-wholes';
import { isDifference, isReckonedOpenly } from './reckonings';
import { isExcepted, tellTheSame, wholeBefore } from './remainders';
import type { Token } from '../reading/tokens';
import { kindOf } from '../reading/units';
import { slotOf } from '../views/slots';
import type { View } from '../views/views';

/** Words from a part to the whole that it is a part of: "40 of the 52", "nine minutes of the first 30". */
const WHOLE_REACH = 6;
const OUT_OF = /^(?:of|in)$/;
/** A dozen that no article makes a number of: "three of the dozen". */
const [DOZEN, TWELVE] = ['dozen', 12];
const TO_DOZEN = /^(?:out|of|in|the|these|those|its|his|her|their)$/;
/** Those who go with somebody, or what comes after the first: "seven more", "five others", "four colleagues". */
const FURTHER =
  /^(?:more|others?|further|additional|another|following|later|subsequent|siblings?|brothers?|sisters?|colleagues?|companions?|friends?|relatives?|teammates?)$/;
/** Words from the figure to such a word: "seven more novels", "six younger siblings". */
const FURTHER_REACH = 2;
/** Names before "and two others" count one each. */
const MOST_NAMED = 4;
const HUNDRED = 100;
/** Of two shares in words and percent. */
const SHARE_SLACK = 1;

/**
 * Whether two figures that differ tell the same nevertheless: a part and the rest of its whole (`nine of 12 were
 * caught`, `three of the dozen got away`), both parts or one and the whole, all of several and those besides the
 * first (`eight books`, `seven more followed`), a run and what ends it (`the first in 31 games`, `none in the previous 30`), two counts and what they come to. In one and the same slot each
 * would be a change: there it holds only where a denial turns the one clause.
 */
export function areReconciled(
  view: View,
  x: Placed,
  y: Placed,
  a: readonly Placed[],
  b: readonly Placed[],
): boolean {
  if (isOtherPart(view.b, x, y, a, b) && !isWhole(view.a, x, a)) return true;
  if (isOtherPart(view.a, y, x, b, a) && !isWhole(view.b, y, b)) return true;
  if (isReckonedOpenly(view, x, y, a, b)) return true;
  if (isRest(view, x, y, a, b)) return isToldOtherwise(view, x, y);
  if (slotOf(view, stretchOf(x), stretchOf(y)) !== null) return false;
  return (
    endsRun(view.a, x, view.b, y) ||
    endsRun(view.b, y, view.a, x) ||
    isBesideFirst(view.a, x, view.b, y) ||
    isBesideFirst(view.b, y, view.a, x) ||
    isReckoned(x, y, a, b, view.b) ||
    isReckoned(y, x, b, a, view.a)
  );
}

/**
 * One side counts two parts, the other one of them and the whole that both make up: `by seven to five`, `seven
 * of the twelve`. `tokens` are those of the whole.
 */
function isOtherPart(
  tokens: readonly Token[],
  part: Placed,
  whole: Placed,
  parts: readonly Placed[],
  items: readonly Placed[],
): boolean {
  const [value, sum] = [part.values[0] ?? 0, whole.values[0] ?? 0];
  if (part.unit !== '' || has(parts, sum) || has(items, value)) return false;
  return partsOf(tokens, items).some(
    (told) => told.whole === whole && told.part.values[0] === sum - value && has(parts, sum - value),
  );
}

function isWhole(tokens: readonly Token[], item: Placed, items: readonly Placed[]): boolean {
  return partsOf(tokens, items).some(({ whole }) => whole === item);
}

/** The rest is told in other words, which may well stand in another order, or with a denial that the other clause lacks. */
function isToldOtherwise(view: View, x: Placed, y: Placed): boolean {
  if (isExcepted(view.a, x) !== isExcepted(view.b, y)) return true;
  if (isDenied(view.a, x) !== isDenied(view.b, y)) return true;
  if (tellTheSame(view, x, y)) return false;
  return (
    slotOf(view, stretchOf(x), stretchOf(y)) === null &&
    (hasOther(view.a, view.b) || hasOther(view.b, view.a))
  );
}

/** One side says a word that the other does not. */
function hasOther(tokens: readonly Token[], others: readonly Token[]): boolean {
  const stems = new Set(others.map(({ stem }) => stem));
  return tokens.some(({ kind, content, stem }) => kind === 'word' && content && !stems.has(stem));
}

function isDenied(tokens: readonly Token[], { at }: Placed): boolean {
  const { sentence } = tokens[at]!;
  return tokens.some((token) => token.sentence === sentence && isNegation(token.form));
}

/** Two parts that make up one whole: of a count that stands on both sides or beside the one, or of a hundred percent. */
function isRest(view: View, x: Placed, y: Placed, a: readonly Placed[], b: readonly Placed[]): boolean {
  const [value, other] = [x.values[0] ?? 0, y.values[0] ?? 0];
  if (x.unit === '%' && y.unit === '%') {
    const slack = x.inWords || y.inWords ? SHARE_SLACK : 0;
    return Math.abs(value + other - HUNDRED) <= slack;
  }
  const [whole, second] = [wholeOf(view.a, x, a), wholeOf(view.b, y, b)];
  if (whole !== null && second !== null && whole !== second) return false;
  return (whole ?? second) === value + other;
}

/** The count that a figure is a part of: 12 of "nine of 12 missiles". */
function wholeOf(tokens: readonly Token[], item: Placed, items: readonly Placed[]): number | null {
  const { at, unit } = item;
  if (unit !== '') return null;
  const before = wholeBefore(tokens, item, items);
  if (before !== null) return before;
  for (let k = at + 2; k <= at + WHOLE_REACH; k++)
    if (tokens[k]?.form === DOZEN && tokens.slice(at + 1, k).every(({ form }) => TO_DOZEN.test(form)))
      return TWELVE;
  for (const whole of items) {
    if (whole.first <= at || whole.first > at + WHOLE_REACH || whole.unit !== '') continue;
    const between = tokens.slice(at + 1, whole.first);
    if (between.some(({ kind }) => kind === 'punctuation' || kind === 'figure')) return null;
    return between.some(({ form }) => OUT_OF.test(form)) ? (whole.values[0] ?? null) : null;
  }
  return null;
}

/** "eight books, the first of them", "seven more": all of them, and those without the first or whoever is named. */
function isBesideFirst(
  tokens: readonly Token[],
  fewer: Placed,
  others: readonly Token[],
  all: Placed,
): boolean {
  if (fewer.figure.quantity.ordinal || all.figure.quantity.ordinal || fewer.unit !== all.unit) return false;
  // "Seven more weeks" are none of eight.
  if (fewer.measure !== '') return false;
  const more = (all.values[0] ?? 0) - (fewer.values[0] ?? 0);
  if (more < 1 || more > MOST_NAMED) return false;
  const near = [tokens[fewer.first - 1], ...tokens.slice(fewer.at + 1, fewer.at + 1 + FURTHER_REACH)];
  const further = near.some((token) => token !== undefined && FURTHER.test(token.form));
  // As many more as there are people in "Roe, Lund and three others".
  return further && (more === 1 || isAfterAnd(tokens, fewer)) && !hasFurther(others, all);
}

function isAfterAnd(tokens: readonly Token[], { first }: Placed): boolean {
  return tokens[first - 1]?.form === 'and';
}

function hasFurther(tokens: readonly Token[], { first, at }: Placed): boolean {
  return [tokens[first - 1], tokens[at + 1]].some((token) => token !== undefined && FURTHER.test(token.form));
}

/**
 * A figure `y` that two of the other side come to, where its own side has neither; or one that says by how
 * much those of both sides differ. `tokens` are those of its side.
 */
function isReckoned(
  x: Placed,
  y: Placed,
  a: readonly Placed[],
  b: readonly Placed[],
  tokens: readonly Token[],
): boolean {
  const value = y.values[0] ?? 0;
  if (has(a, value)) return false;
  const own = x.values[0] ?? 0;
  return a.some((item) => {
    if (item === x || item.unit !== x.unit || item.figure.quantity.ordinal) return false;
    const second = item.values[0] ?? 0;
    const sum = areEqual(own + second, value) && kindOf(x.unit) === kindOf(y.unit);
    if (sum && !has(b, own) && !has(b, second)) return true;
    const apart = areEqual(Math.abs(own - second), value) && has(b, second) && !has(b, own);
    return apart && isDifference(tokens, y);
  });
}

function has(items: readonly Placed[], wanted: number): boolean {
  return items.some(({ values }) => values.some((value) => areEqual(value, wanted)));
}
