import type { Token } from '../reading/tokens';
import { type View, answers, neighbour } from '../views/views';

/** A multiple in one side of a link, by its position and its value. */
interface Multiple {
  readonly at: number;
  readonly value: string;
}

const [DOUBLE, HALF] = ['2', '1/2'];
const VERB = /^(?:doubl(?:ed|es|ing)|halv)/;
/** "half as fast as", "twice the size of", "half of what" */
const COMPARES = /^(?:as|the|its|his|her|their|of|that)$/;
/** Words from a multiple to what is compared with it: "twice as many new houses as the county". */
const REACH = 6;
const WITH = /^(?:as|of|than|that)$/;
/** Words before it that tell whose it is. */
const SUBJECT = 3;

/**
 * Whether `twice` on one side and `half` on the other may tell the same from its other end: `A is twice as tall
 * as B`, `B is half as tall as A`; `twice as fast`, `half the time`; `underestimated by half`. They tell two
 * things where the same is compared with the same.
 */
export function mayBeConverse(view: View, x: Multiple, y: Multiple): boolean {
  const isPair = (x.value === DOUBLE && y.value === HALF) || (x.value === HALF && y.value === DOUBLE);
  if (!isPair) return false;
  const [verb, other] = [isVerb(view.a, x), isVerb(view.b, y)];
  if (verb || other) return verb !== other && (compares(view.a, x) || compares(view.b, y));
  if (!compares(view.a, x) || !compares(view.b, y)) return true;
  if (!answers(view, neighbour(view.a, x.at, 1), neighbour(view.b, y.at, 1))) return true;
  return isCrossed(view.a, x, view.toB, y) || isCrossed(view.b, y, view.toA, x);
}

function isVerb(tokens: readonly Token[], { at }: Multiple): boolean {
  return VERB.test(tokens[at]?.form ?? '');
}

function compares(tokens: readonly Token[], { at }: Multiple): boolean {
  return COMPARES.test(tokens[at + 1]?.form ?? '');
}

/** What one side has it compared with stands before the multiple on the other, or whose it is stands behind. */
function isCrossed(
  tokens: readonly Token[],
  { at }: Multiple,
  counterparts: View['toB'],
  { at: other }: Multiple,
): boolean {
  const subject = neighbour(tokens, at, -1, SUBJECT);
  const [whose, what] = [counterparts[subject], counterparts[comparedWith(tokens, at)]];
  return (whose !== undefined && whose > other) || (what !== undefined && what < other);
}

/** What stands behind "as" or "of": `church` of "twice as tall as the church". */
function comparedWith(tokens: readonly Token[], at: number): number {
  for (let k = at + 2; k <= at + REACH; k++)
    if (WITH.test(tokens[k]?.form ?? '')) return neighbour(tokens, k, 1);
  return -1;
}
