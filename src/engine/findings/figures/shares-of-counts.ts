import type { Range } from '../../model';
import { partsOf } from './parts-of-wholes';
import type { Placed } from './placed';
import { tellTheSame } from './remainders';
import { boundOf } from './roundings';
import type { Token } from '../reading/tokens';
import { type View, agreement, answers, neighbour } from '../views/views';

const HUNDRED = 100;
/** Points by which a share may be off: in figures, in words ("a third"), or behind "about"; and where "nearly" may begin. */
const OFF = { figures: 1.5, words: 4, about: 5, nearly: 12 } as const;
/** What "more than" and "less than" allow for rounding. */
const ROUNDED = 0.6;
/** Words about both that answer each other. */
const LEAST = 2;
/** Words from a share to the whole that it is of: "90 percent of the club's 48". */
const REACH = 5;

/** A count of a whole on one side and the share on the other that it does not come to. */
export interface WrongShare {
  readonly a: Range;
  readonly b: Range;
  readonly figures: readonly [Placed, Placed];
}

/**
 * A share that is not what the counts of the other side come to: `42 of the 48 mice` → `more than 90 percent of the 48
 * mice`, and the other way round. Only where either side has one of the kind.
 */
export function wrongShares(view: View, a: readonly Placed[], b: readonly Placed[]): WrongShare[] {
  const [sharesA, sharesB] = [a.filter(isShare), b.filter(isShare)];
  if (sharesA.length + sharesB.length !== 1) return [];
  const isB = sharesB.length === 1;
  const share = (isB ? sharesB : sharesA)[0]!;
  const [counted, told, items, others] = isB ? [view.a, view.b, a, b] : [view.b, view.a, b, a];
  const parts = partsOf(counted, items).filter(({ part, whole }) => part.unit === '' && whole.unit === '');
  const [found, another] = parts;
  if (!found || another || hasValue(others, found.part)) return [];
  const { part, whole, range } = found;
  const [i, j] = isB ? [part.at, share.at] : [share.at, part.at];
  if (view.a[i]?.quoted && view.b[j]?.quoted) return [];
  if (agreement(view, i, j) < LEAST || !isOfSame(view, isB, { told, share, others, counted, whole }))
    return [];
  const ratio = (HUNDRED * (part.values[0] ?? 0)) / (whole.values[0] ?? 1);
  if (comesTo(ratio, told, share)) return [];
  // The rest of them, of which something else is told.
  const [x, y] = isB ? [part, share] : [share, part];
  if (comesTo(HUNDRED - ratio, told, share) && !tellTheSame(view, x, y)) return [];
  const other = { start: share.figure.start, end: share.figure.end };
  return [{ a: isB ? range : other, b: isB ? other : range, figures: [x, y] }];
}

function isShare({ unit }: Placed): boolean {
  return unit === '%';
}

function hasValue(items: readonly Placed[], { values }: Placed): boolean {
  return items.some((item) => item.values[0] === values[0]);
}

interface Sides {
  readonly told: readonly Token[];
  readonly share: Placed;
  readonly others: readonly Placed[];
  readonly counted: readonly Token[];
  readonly whole: Placed;
}

/** The share is of as many, or of what the whole counts. */
function isOfSame(view: View, isB: boolean, { told, share, others, counted, whole }: Sides): boolean {
  const of = told[share.at + 1]?.form === 'of';
  if (!of) return false;
  const second = others.find(({ first }) => first > share.at && first <= share.at + REACH);
  if (second) return second.values[0] === whole.values[0];
  const [i, j] = [neighbour(counted, whole.at, 1, 2), neighbour(told, share.at, 1, REACH)];
  return isB ? answers(view, i, j) : answers(view, j, i);
}

/** Whether a share is a fair way of telling so many percent. */
function comesTo(percent: number, tokens: readonly Token[], share: Placed): boolean {
  const [value = 0] = share.values;
  const off = percent - value;
  switch (boundOf(tokens, share)) {
    case 'lower':
      return off >= -ROUNDED;
    case 'upper':
      return off <= ROUNDED && off >= -OFF.nearly * (isNearly(tokens, share) ? 1 : HUNDRED);
    case 'about':
      return Math.abs(off) <= OFF.about;
    default:
      return Math.abs(off) <= (share.inWords ? OFF.words : OFF.figures);
  }
}

const NEARLY = /^(?:nearly|almost|of|approach(?:ing|es|ed)?)$/;

function isNearly(tokens: readonly Token[], { first }: Placed): boolean {
  return NEARLY.test(tokens[first - 1]?.form ?? '');
}
