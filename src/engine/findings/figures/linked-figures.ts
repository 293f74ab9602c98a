import type { Reading } from '../reading/reading';
import { MEASURES } from '../reading/units';
import type { View } from '../views/views';
import { besides } from './besides';
import { sameFigure } from './conversions';
import type { Placed } from './placed';
import { placed } from './placed-figures';
import { articleAmounts } from './worded-amounts';

/** The figures of a link, all of them and those that come to none of the other side's. */
export interface LinkedFigures {
  readonly a: readonly Placed[];
  readonly b: readonly Placed[];
  readonly freeA: readonly Placed[];
  readonly freeB: readonly Placed[];
}

/** The figures of either side of a link, as the other side shows what they mean. */
export function linkedFigures(view: View, from: Reading, to: Reading): LinkedFigures {
  const ownA = placed(view.a, view.classesA, from, view.link.a);
  const ownB = placed(view.b, view.classesB, to, view.link.b);
  const [oneA, oneB] = [withoutEcho(ownA, from, ownB, to), withoutEcho(ownB, to, ownA, from)];
  const [a, b] = [besides(oneA, oneB, from), besides(oneB, oneA, to)];
  const [freeA, freeB] = freeFigures(view, a, b);
  return { a, b, freeA, freeB };
}

/**
 * Without the figures of a headline that the sentence below it repeats, where the other side has no headline: what
 * became of them is asked of that sentence.
 */
function withoutEcho(
  items: readonly Placed[],
  own: Reading,
  others: readonly Placed[],
  other: Reading,
): readonly Placed[] {
  const isTitle = ({ version }: Reading, { figure }: Placed): boolean =>
    version.paragraphs[version.sentences[figure.sentence]!.paragraph]?.kind === 'headline';
  const titled = items.filter((item) => isTitle(own, item));
  if (titled.length === 0 || titled.length === items.length) return items;
  if (others.some((item) => isTitle(other, item))) return items;
  const repeats = (title: Placed): boolean =>
    items.some((item) => !titled.includes(item) && item.values[0] === title.values[0]);
  return items.filter((item) => !titled.includes(item) || !repeats(item));
}

/** More amounts by their article are a list, of which each would be held against each figure. */
const MOST_BY_ARTICLE = 12;

/** The figures of either side that come to none of the other's. */
function freeFigures(view: View, a: readonly Placed[], b: readonly Placed[]): [Placed[], Placed[]] {
  const freeA = a.filter((x) => !b.some((y) => sameFigure(view, x, y) && !isAnothers(y, x, a)));
  const freeB = b.filter((y) => !a.some((x) => sameFigure(view, x, y) && !isAnothers(x, y, b)));
  // "more than a year" for 400 days
  const besideA = freeB.some(isMeasured) ? articleAmounts(view.a).slice(0, MOST_BY_ARTICLE) : [];
  const besideB = freeA.some(isMeasured) ? articleAmounts(view.b).slice(0, MOST_BY_ARTICLE) : [];
  return [
    freeA.filter((x) => !besideB.some((y) => sameFigure(view, x, y))),
    freeB.filter((y) => !besideA.some((x) => sameFigure(view, x, y))),
  ];
}

/** "The fourth fire in four years": of "third ... in four years", its "four" is the other's "four" and no "fourth". */
function isAnothers(theirs: Placed, own: Placed, all: readonly Placed[]): boolean {
  const { ordinal } = theirs.figure.quantity;
  return (
    ordinal !== own.figure.quantity.ordinal &&
    all.some(
      (item) =>
        item.figure.quantity.ordinal === ordinal &&
        item.values.some((value) => theirs.values.includes(value)),
    )
  );
}

function isMeasured({ measure }: Placed): boolean {
  return Object.hasOwn(MEASURES, measure);
}
