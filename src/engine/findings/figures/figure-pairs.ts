import { type Placed, stretchOf } from './placed';
import { tellOtherFates, tellOtherThings } from './other-things';
import { wayOf } from './steps';
import type { Token } from '../reading/tokens';
import { slotOf } from '../views/slots';
import { MEASURES, kindOf } from '../reading/units';
import { isUnlinked } from '../views/near-links';
import { type View, agreement, answers, neighbour } from '../views/views';

/** Largest difference of two sums that little else ties together. */
const CLOSE = 0.5;
/** Words between a figure and what puts it a year back. */
const YEAR_REACH = 12;
/** Digits, closing noughts aside, from which the same ones in another order are no chance likeness. */
const LONG = 3;
/** Measures of which a sentence seldom has two. */
const LASTING: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume', 'speed']);

/** Weight of the evidence that two different figures count the same thing; 0 where they do not. */
export function belongTogether(view: View, x: Placed, y: Placed, alone: boolean): number {
  // £50 a week may well be £2,600 a year.
  if (x.per && y.per && x.per !== y.per) return 0;
  if (x.figure.quantity.ordinal !== y.figure.quantity.ordinal || tellOtherThings(view, x, y)) return 0;
  if (x.unit !== y.unit && (x.unit === '' || y.unit === '' || kindOf(x.unit) !== kindOf(y.unit))) return 0;
  // A level and by how much it moved: "4.75 percent", "50 basis points".
  if (x.unit !== y.unit && (x.unit === '%' || y.unit === '%')) return 0;
  // Where nothing else could have changed a word in common will do.
  const slot = slotOf(view, stretchOf(x), stretchOf(y), alone ? 1 : undefined);
  if (slot) return 2 + slot.content;
  if (takeOtherPlaces(view, x.at, y.at) || ofYearBefore(view.a, x.at) !== ofYearBefore(view.b, y.at))
    return 0;
  const [i, j] = [countedAt(view.a, x.at), countedAt(view.b, y.at)];
  const slipped = slips(x, y);
  if (tellOtherFates(view, x, y)) return 0;
  if (x.unit === 'age' && y.unit === 'age') {
    const around = agreement(view, x.at, y.at);
    return around > 0 || (alone && slipped) ? 2 + around : 0;
  }
  const measured = alone && sameDimension(x, y);
  const same = view.a[i]?.stem === view.b[j]?.stem;
  const head = measured || ((same || !isUnlinked(view.link)) && nounAnswers(view, i, j));
  const near = agreement(view, x.at, y.at);
  if ((x.inWords || y.inWords) && !head && near < 3) return 0;
  // "23 crew" and "11,000 tonnes" count different things, whatever stands around them.
  const bareUnit = x.unit === '%' || (x.unit !== '' && kindOf(x.unit) === 'money');
  // A digit too many or two that changed places: the noun may be another word for the same.
  if (slipped && x.unit === y.unit && (near >= 2 || (near > 0 && isLong(x)))) return 1 + near;
  if (!head && !bareUnit && i >= 0 && j >= 0 && isCounted(view.a, x.at, i) && isCounted(view.b, y.at, j))
    return 0;
  // Nor do "two counts" and an age between commas.
  const counted = [i >= 0 && isCounted(view.a, x.at, i), j >= 0 && isCounted(view.b, y.at, j)];
  const before = answers(view, neighbour(view.a, x.at, -1, 3), neighbour(view.b, y.at, -1, 3));
  if (!head && !bareUnit && counted[0] !== counted[1] && near < (before ? 2 : 3)) return 0;
  if (head && near > 0) return 2 + near + (alone ? 1 : 0);
  if (before && near > 1) return 1 + near;
  // "growth of 0.2 percent", "growth of 0.7 percent"
  if (before && alone && near > 0 && bareUnit && x.unit === y.unit) return near;
  // "rising to 15,000", "climbing to 5,000"
  const way = before && alone && x.unit === y.unit ? wayOf(view.a, x.first) : undefined;
  if (near > 0 && way !== undefined && way === wayOf(view.b, y.first)) return near;
  // "a turnout of 71 percent", "turnout was 74 percent": what is measured stands before both, whatever else is.
  if (near > 0 && x.unit === y.unit && isSaidOf(view, x, y)) return near;
  // The only speed or length of either side that has no like.
  if (alone && near > 0 && x.unit !== '' && x.unit === y.unit && LASTING.has(kindOf(x.unit))) return near;
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

/** Who mistypes or misreads a figure stays near it: half a million who fled are not 11 who died. */
const FAR_APART = 20;

/** One is so many times as large that it tells of something else, unless both stand in the same words. */
export function areFarApart(view: View, x: Placed, y: Placed): boolean {
  const [m, n] = [Math.abs(x.values[0] ?? 0), Math.abs(y.values[0] ?? 0)];
  if (Math.max(m, n) < FAR_APART * Math.min(m, n) || slips(x, y)) return false;
  return slotOf(view, stretchOf(x), stretchOf(y)) === null;
}

/** Between what is measured and its figure. */
const IS = /^(?:of|is|was|are|were|stood|at|an?|the|just|about|some|around)$/;
/** How something moved is told of many times. */
const MOVE =
  /^(?:growth|rises?|increases?|gains?|falls?|drops?|declines?|cuts?|jumps?|surges?|losse?s?|changes?)$/;
/** Words between them. */
const IS_REACH = 3;

/** The same noun stands right before both figures as what they measure, and only once on either side. */
function isSaidOf(view: View, x: Placed, y: Placed): boolean {
  if (x.unit !== '%') return false;
  const [i, j] = [measuredBefore(view.a, x.first), measuredBefore(view.b, y.first)];
  const stem = view.a[i]?.stem;
  const isOnly = (tokens: readonly Token[]): boolean =>
    tokens.filter((token) => token.stem === stem).length === 1;
  return i >= 0 && stem === view.b[j]?.stem && isOnly(view.a) && isOnly(view.b);
}

/** The noun before "of 71 percent", "was 71 percent"; -1 where none stands there. */
function measuredBefore(tokens: readonly Token[], first: number): number {
  let k = first - 1;
  while (k >= first - IS_REACH && IS.test(tokens[k]?.form ?? '')) k--;
  const token = tokens[k];
  return k < first - 1 && token?.kind === 'word' && token.content && !MOVE.test(token.form) ? k : -1;
}

/** Of one measure so many times as large is something else: "seven years", "six hours". */
const COMPARABLE = 3;

/** "18 months" and "two years", "31 miles" and "80 kilometres": of one measure, in two units. */
function sameDimension(x: Placed, y: Placed): boolean {
  const [m, n] = [MEASURES[x.measure], MEASURES[y.measure]];
  if (!m || !n || m[0] !== n[0] || m[0] === 'share') return false;
  const [size, other] = [(x.values[0] ?? 0) * m[1], (y.values[0] ?? 0) * n[1]];
  return Math.max(size, other) <= COMPARABLE * Math.min(size, other);
}

/**
 * "14 permanent staff", "40 regular employees", "17 of the vaccinated children": the noun behind the
 * adjective answers.
 */
function nounAnswers(view: View, i: number, j: number): boolean {
  if (i < 0 || j < 0) return false;
  if (answers(view, i, j)) return true;
  const [p, q] = [neighbour(view.a, i, 1, 1), neighbour(view.b, j, 1, 1)];
  return answers(view, p, q) || answers(view, i, q) || answers(view, p, j);
}

/**
 * "killed two and injured 150", "killed one and injured 100": the words before both figures come back, but
 * not before each other's.
 */
export function takeOtherPlaces(view: View, at: number, other: number): boolean {
  const [i, j] = [neighbour(view.a, at, -1, 1), neighbour(view.b, other, -1, 1)];
  if (i < 0 || j < 0 || answers(view, i, j)) return false;
  const [there, back] = [view.toB[i], view.toA[j]];
  return isBeforeFigure(view.b, there) && isBeforeFigure(view.a, back);
}

/** "85 cents a year earlier", "from 63 percent a year ago": a figure to compare with. */
function ofYearBefore(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  return tokens.some(
    ({ form }, k) =>
      tokens[k]?.sentence === sentence &&
      Math.abs(k - at) <= YEAR_REACH &&
      (form === 'year-ago' || (form === 'year' && /^(?:earlier|ago)$/.test(tokens[k + 1]?.form ?? ''))),
  );
}

function isBeforeFigure(tokens: readonly Token[], at: number | undefined): boolean {
  return at !== undefined && tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'figure');
}

/** What a figure counts: the content word behind it; "two of its five members" counts members. */
export function countedAt(tokens: readonly Token[], at: number): number {
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

/** So many digits that say something are no accident. */
function isLong({ values }: Placed): boolean {
  return (
    String(values[0] ?? 0)
      .replace('.', '')
      .replace(/0+$/, '').length >= LONG
  );
}

/** A noun right behind its figure. */
function isCounted(tokens: readonly Token[], at: number, next: number): boolean {
  return next === at + 1 && tokens[next]?.kind === 'word';
}
