import { sameFigure } from './conversions';
import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import { kindOf } from '../reading/units';
import { type Stretch, slotOf } from '../views/slots';
import type { View } from '../views/views';
import { articleAmounts } from './worded-amounts';

/** Content words that the places of the two have in common: an amount in the same words is no chance. */
const LEAST = 1;
/** More of them that the other side lacks are a list, in which many places have the same words. */
const MOST = 12;

/**
 * One of a measure that only an article tells, in the place of another amount of it: `valid for three months` →
 * `valid for a year`, `once a week` → `once a month`. `freeA` and `freeB` are the figures of either side that the
 * other lacks.
 */
export function singleAmounts(
  view: View,
  freeA: readonly Placed[],
  freeB: readonly Placed[],
): (readonly [Placed, Placed])[] {
  const [oneA, oneB] = [articleAmounts(view.a), articleAmounts(view.b)];
  if (oneA.length + oneB.length === 0) return [];
  const [lost, come] = [withoutMeasuresOf(oneB, oneA), withoutMeasuresOf(oneA, oneB)];
  if (lost.length + come.length > MOST) return [];
  return [...pairsOf(freeA, come), ...pairsOf(lost, freeB), ...pairsOf(lost, come)].filter(([x, y]) => {
    if (kindOf(x.measure) !== kindOf(y.measure) || kindOf(x.measure) === 'share') return false;
    if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return false;
    return (
      slotOf(view, withMeasure(view.a, x), withMeasure(view.b, y), LEAST) !== null && !isSame(view, x, y)
    );
  });
}

/** Those of one side of whose measure the other has none. */
function withoutMeasuresOf(others: readonly Placed[], items: readonly Placed[]): readonly Placed[] {
  const measures = new Set(others.map(({ measure }) => measure));
  return items.filter(({ measure }) => !measures.has(measure));
}

/** One of each is no more the same than a week and a month are. */
function isSame(view: View, x: Placed, y: Placed): boolean {
  const equal = x.values[0] === y.values[0];
  return x.measure === y.measure ? equal : !equal && sameFigure(view, x, y);
}

function pairsOf(a: readonly Placed[], b: readonly Placed[]): (readonly [Placed, Placed])[] {
  return a.flatMap((x) => b.map((y) => [x, y] as const));
}

/** Up to the word for the measure: an amount by its article has it within, a figure behind it. */
function withMeasure(tokens: readonly Token[], { first, at, measure }: Placed): Stretch {
  return { first, last: tokens[at + 1]?.stem === measure && tokens[at]?.stem !== measure ? at + 1 : at };
}
