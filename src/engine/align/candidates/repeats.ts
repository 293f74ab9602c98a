import type { Wordings } from '../../score/terms/wordings';
import type { Weighted } from '../chain';
import { type Expected, expectedPlaces } from './expected';
import { linesOf } from '../lines';
import { lowerBound } from '../../text/lower-bound';

/** Up to so many pairs of places, two wordings are held against each other wherever they stand. */
const EVERYWHERE = 16;
/** Otherwise each place is held against so many of the other wording, those nearest to where it is to be expected. */
const NEAREST = 2;

/**
 * From wordings to the sentences that have them: calls `take` with the pairs of places where two wordings may
 * stand for each other. A line that stands a hundred times in both texts (a live blog's heading, a refrain,
 * "Read more") would otherwise make ten thousand pairs, of which at most a hundred can be links. Some pairs
 * may come twice.
 */
export function createRepeats(
  wordings: Wordings,
): (a: number, b: number, take: (i: number, j: number) => void) => void {
  const placesA = placesOf(wordings.a, wordings.count);
  const placesB = placesOf(wordings.b, wordings.count);
  const expected = expectedByUnique(wordings, placesA, placesB);
  return (a, b, take) => {
    const [from, to] = [placesA(a), placesB(b)];
    if (from.length * to.length <= EVERYWHERE) {
      for (const i of from) for (const j of to) take(i, j);
      return;
    }
    for (const i of from) for (const j of nearest(to, expected.inB(i))) take(i, j);
    for (const j of to) for (const i of nearest(from, expected.inA(j))) take(i, j);
  };
}

type Places = (wording: number) => Int32Array;

/** Where each wording stands, ascending. */
function placesOf(wordings: Int32Array, count: number): Places {
  const { starts, members } = linesOf(wordings, count);
  return (wording) => members.subarray(starts[wording], starts[wording + 1]);
}

/** The `NEAREST` of ascending places. */
function nearest(places: Int32Array, expected: number): Int32Array {
  let high = lowerBound(0, places.length, (at) => (places[at] as number) < expected);
  let low = high;
  while (high - low < NEAREST && (low > 0 || high < places.length)) {
    const down = low > 0 ? expected - (places[low - 1] as number) : Infinity;
    const up = high < places.length ? (places[high] as number) - expected : Infinity;
    if (down <= up) low--;
    else high++;
  }
  return places.subarray(low, high);
}

/** By the wordings that stand once in each text (the anchors of a patience diff, B. Cohen 2003). */
function expectedByUnique({ a, b, count }: Wordings, placesA: Places, placesB: Places): Expected {
  const unique: Weighted[] = [];
  for (let wording = 0; wording < count; wording++) {
    const [from, to] = [placesA(wording), placesB(wording)];
    if (from.length === 1 && to.length === 1) unique.push({ i: from[0]!, j: to[0]!, weight: 1 });
  }
  return expectedPlaces(unique, [a.length, b.length]);
}
