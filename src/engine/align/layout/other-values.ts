import type { Comparison, Counterparts } from '../../score/compare/counterparts';
import { NUMBER, isSame } from '../../score/compare/match-kinds';
import type { Profile } from '../../score/terms/sentence';
import { FIGURE, FUNCTIONAL } from '../../score/terms/signs';
import { measuredAsIf } from './as-if';

/** What a figure is compared by: `#58100000chf`, `#3th`; a time of day is `@510`. */
const VALUE = /^#-?[\d.]+(?:e[+-]?\d+)?/u;
const CLOCK = '@';

/** A number without a unit that may well be a year is no rival of a count. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];

/** Who mistypes or misreads a figure stays near it: the billions of a fund are not the thousands of a ring. */
const FAR_APART = 10;

/** That the two agree is supposed and not seen: they count for this part of what they weigh. */
const SUPPOSED = 0.5;

/** Figures that may be two values of one thing: money with money, shares with shares, years with years. */
function kindOf(key: string): string {
  if (key.startsWith(CLOCK)) return CLOCK;
  const value = VALUE.exec(key)?.[0] ?? '';
  const unit = key.slice(value.length);
  if (unit) return unit;
  const number = numberOf(key);
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? 'year' : '';
}

const numberOf = (key: string): number => Math.abs(parseFloat(key.slice(CLOCK.length)));

function areNear(one: string, other: string): boolean {
  if (one.startsWith(CLOCK)) return true;
  const [x, y] = [numberOf(one), numberOf(other)];
  return Math.max(x, y) < FAR_APART * Math.min(x, y);
}

/** The place of the only figure of one side that the other lacks; -1 where there is none or more than one. */
function leftOver({ signs }: Profile, { by }: Counterparts): number {
  let only = -1;
  for (let at = 0; at < signs.length; at++) {
    if (!((signs[at] as number) & FIGURE) || isSame(by[at] as number)) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/**
 * Whether a word follows the figure that the other side has nothing like: `30 minutes`, where that tells of
 * `four defeats`.
 */
function countsWhatIsNotThere({ signs }: Profile, at: number, { by }: Counterparts): boolean {
  const next = at + 1;
  return next < signs.length && !((signs[next] as number) & (FUNCTIONAL | FIGURE)) && !by[next];
}

/**
 * The measurements of two sentences, compared before, as they would be if the one figure in which they differ
 * were the same; undefined where they do not differ in one figure that may be another value of one thing. All
 * other words then tell whether it is one statement. Changes the comparison.
 */
export function featuresAsIfEqual(x: Profile, y: Profile, comparison: Comparison): Float64Array | undefined {
  const { a, b } = comparison;
  const i = leftOver(x, a);
  const j = i < 0 ? -1 : leftOver(y, b);
  if (j < 0) return undefined;
  const [one, other] = [x.terms[i]!.entry, y.terms[j]!.entry];
  const kind = kindOf(one.key);
  if (kind !== kindOf(other.key) || !areNear(one.key, other.key)) return undefined;
  if (!kind && countsWhatIsNotThere(x, i, a) && countsWhatIsNotThere(y, j, b)) return undefined;
  a.at[i] = j;
  b.at[j] = i;
  a.grade[i] = b.grade[j] = a.nearest[i] = b.nearest[j] = 1;
  a.by[i] = b.by[j] = NUMBER;
  return measuredAsIf(x, y, comparison, new Map([one.id, other.id].map((id) => [id, SUPPOSED])));
}
