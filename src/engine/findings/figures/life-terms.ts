import type { Range } from '../../model';
import { rangeOf } from '../reading/common';
import { type Token, valueIn } from '../reading/tokens';
import { type View, agreement } from '../views/views';

/** A term of imprisonment: for life, or of so many months or years. */
interface Term extends Range {
  readonly at: number;
  readonly years: number | null;
}

const JAILS =
  /^(?:sentence[ds]?|jailed?|jails|imprison(?:s|ed)?|condemned|gets?|got|given|received?|receives|faces?|faced|serv(?:e|es|ed|ing))$/;
const BEHIND_BARS = /^(?:prison|jail|bars|imprisonment|sentence|term|custody|detention)$/;
const TIME = /^(?:months?|years?)$/;
/** Words around a term that tell what it is one of. */
const REACH = 4;

/**
 * Life in prison that became a term of years, or the other way round, where either side tells of one term alone.
 * `hasFigure` tells of a number of years whether the source, and whether the other text, has it: "life, with a minimum of 20
 * years" tells both.
 */
export function changedLifeTerms(
  view: View,
  hasFigure: readonly [(value: number) => boolean, (value: number) => boolean],
): (readonly [Range, Range])[] {
  if (!view.a.some(isLife) && !view.b.some(isLife)) return [];
  const [[x, another], [y, second]] = [termsIn(view.a), termsIn(view.b)];
  if (!x || another || !y || second || (x.years === null) === (y.years === null)) return [];
  const [inFrom, inTo] = hasFigure;
  if (x.years === null ? inFrom(y.years ?? 0) : inTo(x.years)) return [];
  return agreement(view, x.at, y.at) > 0 ? [[rangeOf(x), rangeOf(y)]] : [];
}

const isLife = ({ form }: Token): boolean => form === 'life';

function termsIn(tokens: readonly Token[]): Term[] {
  return tokens.flatMap((token, at): Term[] => {
    const { start, end } = token;
    if (isLife(token)) return isTerm(tokens, at, at) ? [{ at, years: null, start, end }] : [];
    const unit = tokens[at + 1];
    if (token.kind !== 'figure' || !unit || !TIME.test(unit.form) || !isTerm(tokens, at, at + 1)) return [];
    return [{ at, years: valueIn(token.key), start, end: unit.end }];
  });
}

/** Whether words around tell that it is spent in prison: "jailed for life", "ten years behind bars". */
function isTerm(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const behind = tokens.slice(last + 1, last + 1 + REACH - 1);
  const joins = /^(?:to|for|of|a|an|the|least)$/.test(tokens[first - 1]?.form ?? '');
  return (
    behind.some(({ form }) => BEHIND_BARS.test(form)) ||
    (joins && before.some(({ form }) => JAILS.test(form)))
  );
}
