import { type Token, valueIn } from '../reading/tokens';
import type { Direction } from '../views/directions';

/** Figures of one sentence among which a sum is looked for. */
const MOST_FIGURES = 8;
const WHOLE = 100;
/** Of shares in words, and of rounded ones. */
const SLACK = 1;
const PER_CENT = '%';

/**
 * Whether what one side denies of a part the other states of the rest: `31 of the 40 declined`, `nine of the 40 did not
 * decline`; `60 percent backed it`, `40 percent did not`. Each side has a figure that the other lacks, and both come to a
 * whole that stands there, or to all.
 */
export function isOfTheRest({ tokens, others }: Direction, head: number, other: number): boolean {
  const own = figuresBeside(tokens, head);
  const theirs = own.length > 0 ? figuresBeside(others, other) : own;
  if (Math.max(own.length, theirs.length) > MOST_FIGURES) return false;
  const lacks = (side: readonly Token[], { stem }: Token): boolean =>
    side.every((token) => token.stem !== stem);
  const all = [...own, ...theirs];
  return own.some((x) => lacks(theirs, x) && theirs.some((y) => lacks(own, y) && areWhole(x, y, all)));
}

function figuresBeside(tokens: readonly Token[], at: number): Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens.filter((token) => token.kind === 'figure' && token.sentence === sentence);
}

/** Two shares that come to all, or two counts that come to one of the figures. */
function areWhole(x: Token, y: Token, figures: readonly Token[]): boolean {
  const [shareX, shareY] = [x.stem.endsWith(PER_CENT), y.stem.endsWith(PER_CENT)];
  if (shareX !== shareY) return false;
  const sum = valueIn(x.stem) + valueIn(y.stem);
  if (shareX) return Math.abs(sum - WHOLE) <= SLACK;
  return figures.some(({ stem }) => stem !== x.stem && stem !== y.stem && valueIn(stem) === sum);
}
