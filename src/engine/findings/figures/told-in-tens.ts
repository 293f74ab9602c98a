import type { Range } from '../../model';
import { rangeOf } from '../reading/common';
import { type TensOf, tensAt } from '../reading/tens';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';
import { IS_PERIOD } from '../words/word-classes';

/** An age or a temperature told in tens: "in his early 40s", "in the mid-30s". */
interface Tens extends Range {
  readonly at: number;
  readonly tens: string;
  readonly of: TensOf;
}

/** Ages and temperatures in tens that became others, where either side has one alone. */
export function changedTens(view: View): (readonly [Range, Range])[] {
  const [[x, another], [y, second]] = [tensIn(view.a, view.classesA), tensIn(view.b, view.classesB)];
  if (!x || another || !y || second || x.of !== y.of || x.tens === y.tens) return [];
  if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return [];
  return agreement(view, x.at, y.at) > 0 ? [[rangeOf(x), rangeOf(y)]] : [];
}

function tensIn(tokens: readonly Token[], classes: number): Tens[] {
  if ((classes & IS_PERIOD) === 0) return [];
  return tokens.flatMap(({ start, end }, at): Tens[] => {
    const found = tensAt(tokens, at);
    return found && found.of !== 'calendar' ? [{ ...found, at, start, end }] : [];
  });
}
