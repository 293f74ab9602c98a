import type { Placed } from './placed';
import { isFrom } from './steps';
import type { Token } from '../reading/tokens';
import { onlyOnes } from '../views/exchanges';
import type { View } from '../views/views';

/** What somebody reckoned with, before it was known. */
const EXPECTED =
  /^(?:estimat(?:e|es|ed|ing)|forecast(?:s|ed|ing)?|expect(?:s|ed|ing|ations?)?|predict(?:s|ed|ing|ions?)?|project(?:ed|ions?)|consensus|pencil+ed|anticipat(?:ed|es|ing)|target(?:s|ed)?|budgeted|looked|hoped)$/;
/** Between a figure and the estimate that it beat: the estimate is another figure's, or is not given. */
const BEATS =
  /^(?:beat(?:s|en|ing)?|top(?:s|ped|ping)?|miss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|above|below|ahead|short|against|versus|compared|than|but|and|while|whereas|with)$/;
/** Words from an estimate to its figure. */
const REACH = 6;
/** A comma on the way counts for so many. */
const COMMA = 3;

/**
 * A figure that came out and one that was expected, where each is the other on the other side: `sales of 30m beat the
 * estimate of 29m` → `sales came to 29m, and 30m had been pencilled in`. Pairs of a figure and what stands in its place.
 */
export function exchangedWithExpected(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
): (readonly [Placed, Placed])[] {
  if (a.length < 2 || b.length < 2) return [];
  const [ofA, ofB] = [expectedOf(view.a, a), expectedOf(view.b, b)];
  if (ofA.size !== 1 || ofB.size !== 1) return [];
  const there = onlyOnes(a, b, ({ values }) => values[0]);
  const [hoped, told] = [[...ofA][0]!, [...ofB][0]!];
  const out = a.find((x) => there.get(x.values[0]) === told);
  const other = there.get(hoped.values[0]);
  if (!out || !other || out === hoped || out.inWords || isBare(out)) return [];
  // "Raised its forecast to 2.1 from 1.9": both were expected, one after the other.
  if ([out, hoped].some((x) => isFrom(view.a, x)) || [other, told].some((y) => isFrom(view.b, y))) return [];
  const units = [out, hoped, other, told].flatMap(({ unit }) => unit || []);
  if (units.some((unit) => unit !== units[0])) return [];
  return [
    [out, other],
    [hoped, told],
  ];
}

/** A small number without a unit counts many things. */
function isBare({ unit, values }: Placed): boolean {
  return unit === '' && Math.abs(values[0] ?? 0) < 100;
}

/** The figures that were expected: each the nearest to a word that says so, with nothing that sets it against another. */
function expectedOf(tokens: readonly Token[], figures: readonly Placed[]): ReadonlySet<Placed> {
  const found = new Set<Placed>();
  tokens.forEach(({ form, sentence }, at) => {
    if (!EXPECTED.test(form)) return;
    let [best, nearest]: [number, Placed | null] = [REACH + 1, null];
    for (const figure of figures) {
      const far = distance(tokens, at, figure);
      if (tokens[figure.at]!.sentence === sentence && far < best) [best, nearest] = [far, figure];
    }
    if (nearest) found.add(nearest);
  });
  return found;
}

function distance(tokens: readonly Token[], at: number, { first, at: last }: Placed): number {
  const [from, to] = at < first ? [at + 1, first] : [last + 1, at];
  let far = 0;
  for (let k = from; k < to && far <= REACH; k++) {
    const { form, kind } = tokens[k]!;
    if (BEATS.test(form)) return Infinity;
    far += form === ',' ? COMMA : kind === 'punctuation' ? REACH : 1;
  }
  return far;
}
