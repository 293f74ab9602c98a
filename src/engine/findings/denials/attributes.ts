import { type View, answers, neighbour } from '../views/views';
import { isAttributive } from './undoing-words';

/**
 * Whether two words that are opposites are said of one thing as far as their places tell: a participle that stands before
 * a noun is said of that noun. `Banned from the road` and `double the permitted speed` are said of two.
 */
export function areOfOneThing(view: View, i: number, j: number): boolean {
  const { a, b } = view;
  const [x, y] = [isAttributive(a, i), isAttributive(b, j)];
  if (x === y) return !x || answers(view, i + 1, j + 1);
  const beside = (at: number, step: 1 | -1): number => neighbour(x ? b : a, at, step, 4);
  return ([-1, 1] as const).some((step) =>
    x ? answers(view, i + 1, beside(j, step)) : answers(view, beside(i, step), j + 1),
  );
}
