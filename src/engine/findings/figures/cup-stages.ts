import type { Range } from '../../model';
import { rangeOf } from '../reading/common';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';

/** A round of a cup, by how many are left in it. */
interface Stage extends Range {
  readonly at: number;
  readonly left: number;
  readonly named: boolean;
}

/** In one word, or cut at its hyphen. */
const FINALS: readonly (readonly [RegExp, number])[] = [
  [/^semi-? ?(?:finals?|finalists?)$/, 4],
  [/^quarter-? ?(?:finals?|finalists?)$/, 8],
];
const HALVED = /^(?:semi|quarter)-?$/;
/** Most words are no part of one. */
const STAGE = /final|^(?:four|4|eight|8|sixteen|16|thirty-two|32)$/;
/** "the last four", "the round of 16" */
const [LAST, ROUND] = [/^last$/, /^round$/];
const LEFT: ReadonlyMap<string, number> = new Map([
  ...(['four', '4'] as const).map((form) => [form, 4] as const),
  ...(['eight', '8'] as const).map((form) => [form, 8] as const),
  ...(['16', 'sixteen'] as const).map((form) => [form, 16] as const),
  ...(['32', 'thirty-two'] as const).map((form) => [form, 32] as const),
]);

/** Rounds of a cup that became others, where either side has one alone, and one of them goes by its name. */
export function changedStages(view: View): (readonly [Range, Range])[] {
  const [[x, another], [y, second]] = [stagesIn(view.a), stagesIn(view.b)];
  if (!x || another || !y || second || x.left === y.left || !(x.named || y.named)) return [];
  return agreement(view, x.at, y.at) > 0 ? [[rangeOf(x), rangeOf(y)]] : [];
}

function stagesIn(tokens: readonly Token[]): Stage[] {
  return tokens.flatMap(({ form, start, end }, at): Stage[] => {
    if (!STAGE.test(form)) return [];
    const first = tokens[at - 1];
    const whole = first && HALVED.test(first.form) ? `${first.form} ${form}` : form;
    const named = FINALS.find(([pattern]) => pattern.test(whole));
    if (named)
      return [{ at, left: named[1], named: true, start: whole === form ? start : first!.start, end }];
    const left = LEFT.get(form);
    const before = tokens[at - 1]?.form ?? '';
    const isLast = LAST.test(before) || (before === 'of' && ROUND.test(tokens[at - 2]?.form ?? ''));
    return left !== undefined && isLast ? [{ at, left, named: false, start, end }] : [];
  });
}
