import { HELD, type Holds, holdsOf, isLoose, OPEN } from './holds';
import type { Move } from './moved';
import { isPhrase, phraseAround } from './phrase';
import { hasSameFigures } from './same-value';
import type { Match, Sides } from './script';
import { type Seed, seedsOf } from './seeds';
import { contentIn } from './stretch';
import type { Alike } from './fill-gaps';

/**
 * Share of the content words of a moved phrase that it has on both sides: two of three, so that one may
 * change; all where their order changed.
 */
const LEAST_SHARED = 0.6;
/**
 * Runs are joined to phrases up to this many words in common, of which a sentence has a few; a text without
 * sentence ends has more.
 */
const MOST_SEEDS = 200;

/**
 * Phrases that were cut in one place and put in at another: runs of equal words, joined where they stand
 * close together on both sides, each with the words and marks that go with it.
 *
 *     before  [- On Monday, -] he left [+ on Monday +]               after  the same, both marked as move 1
 *     before  [-, citing trade tensions -] [+ Citing tensions over trade, +]   after  the same, both marked as move 1
 *
 * `alike` are words that the aligner found alike. A word that is kept without saying anything does not hold a
 * phrase back that has moved past it.
 */
export function movesOf(matches: readonly Match[], sides: Sides, alike: Alike): Move[] {
  const holds = holdsOf(matches, sides);
  const seeds = seedsOf(sides, holds, alike);
  if (seeds.length === 0) return [];
  const ranked = seeds
    .map((seed) => ({ seed, move: grown(sides, holds, seed) }))
    .map(({ seed, move }) => ({ seed, move, content: contentIn(sides.a, move.a0, move.a1) }))
    .sort(
      (x, y) =>
        y.content - x.content ||
        y.move.a1 - y.move.a0 - (x.move.a1 - x.move.a0) ||
        x.move.a0 - y.move.a0 ||
        x.move.b0 - y.move.b0,
    );
  const chosen: Move[] = [];
  for (const { seed, move } of ranked) {
    if (!isLoose(holds.a, move.a0, move.a1) || !isLoose(holds.b, move.b0, move.b1)) continue;
    const wide = stretched(sides, holds, seeds, move);
    const whole = hasSameFigures(sides, wide) ? wide : move;
    const single = contentIn(sides.a, whole.a0, whole.a1) === 1;
    if (single && (!seed.firm || isSwapped(sides, holds, whole))) continue;
    if (!isPhrase(sides, holds, whole, matches) || !hasSameFigures(sides, whole)) continue;
    holds.a.fill(HELD, whole.a0, whole.a1);
    holds.b.fill(HELD, whole.b0, whole.b1);
    chosen.push(whole);
  }
  return chosen.map((move) => phraseAround(move, sides, holds)).sort((x, y) => x.a0 - y.a0);
}

/** The moves once the rest is tidied: with the words beside them that are kept no more. */
export function settled(moves: readonly Move[], matches: readonly Match[], sides: Sides): Move[] {
  if (moves.length === 0) return [];
  const holds = holdsOf(matches, sides);
  for (const { a0, a1, b0, b1 } of moves) {
    holds.a.fill(HELD, a0, a1);
    holds.b.fill(HELD, b0, b1);
  }
  return moves.map((move) => phraseAround(move, sides, holds));
}

/** The script without what stands in a moved phrase. */
export function withoutMoved(matches: readonly Match[], moves: readonly Move[]): Match[] {
  if (moves.length === 0) return [...matches];
  return matches.filter(
    ({ a0, a1, b0, b1 }) =>
      !moves.some((move) => (a0 < move.a1 && a1 > move.a0) || (b0 < move.b1 && b1 > move.b0)),
  );
}

/**
 * Whether a word is all that was cut where it stood and all that was put in where it stands, with another
 * word for it in both places: two substitutions, no move.
 *
 *     [cars > vehicles] that give [the vehicles > itself] directions
 */
function isSwapped({ a, b }: Sides, holds: Holds, { a0, b0 }: Move): boolean {
  const here = holds.placeA[a0]!;
  const there = holds.placeB[b0]!;
  const [cutHere, putHere] = [openIn(a, holds.a, holds.placeA, here), openIn(b, holds.b, holds.placeB, here)];
  const [cutThere, putThere] = [
    openIn(a, holds.a, holds.placeA, there),
    openIn(b, holds.b, holds.placeB, there),
  ];
  return (
    cutHere.content === 1 &&
    putThere.content === 1 &&
    putHere.words > 0 &&
    cutThere.words > 0 &&
    Math.max(putHere.words, cutThere.words) <= 2
  );
}

/** What stands against nothing in one place, in words. */
function openIn(
  tokens: Sides['a'],
  hold: Uint8Array,
  places: Uint32Array,
  place: number,
): { readonly words: number; readonly content: number } {
  let words = 0;
  let content = 0;
  for (let at = places.indexOf(place); at >= 0 && places[at] === place; at++) {
    if (hold[at] !== OPEN || tokens[at]!.punctuation) continue;
    words++;
    if (tokens[at]!.content) content++;
  }
  return { words, content };
}

/** The longest run of equal tokens around a pair, within one sentence on each side; it ends on words of its own. */
function grown({ a, b }: Sides, holds: Holds, { i, j }: Seed): Move {
  const fits = (k: number): boolean =>
    a[i + k]?.sentence === a[i]!.sentence &&
    b[j + k]?.sentence === b[j]!.sentence &&
    a[i + k]!.key === b[j + k]!.key &&
    isLoose(holds.a, i + k, i + k + 1) &&
    isLoose(holds.b, j + k, j + k + 1);
  let from = 0;
  let to = 1;
  while (fits(from - 1)) from--;
  while (fits(to)) to++;
  // Marks at its ends, and words that are kept elsewhere and say nothing, are no part of it.
  const isBare = (k: number): boolean =>
    a[i + k]!.punctuation || (!a[i + k]!.content && (holds.a[i + k] !== OPEN || holds.b[j + k] !== OPEN));
  while (isBare(from)) from++;
  while (isBare(to - 1)) to--;
  return { a0: i + from, a1: i + to, b0: j + from, b1: j + to };
}

/** A run widened to the words near it that are near its counterpart, too, in whatever order. */
function stretched(sides: Sides, holds: Holds, seeds: readonly Seed[], move: Move): Move {
  let best: Move | null = seeds.length <= MOST_SEEDS ? move : null;
  let whole = move;
  while (best) {
    whole = best;
    best = null;
    let least = Infinity;
    for (const { i, j } of seeds) {
      if (i >= whole.a0 && i < whole.a1 && j >= whole.b0 && j < whole.b1) continue;
      const hull = {
        a0: Math.min(whole.a0, i),
        a1: Math.max(whole.a1, i + 1),
        b0: Math.min(whole.b0, j),
        b1: Math.max(whole.b1, j + 1),
      };
      const size = hull.a1 - hull.a0 + hull.b1 - hull.b0;
      if (size < least && isWhole(sides, holds, seeds, hull)) [least, best] = [size, hull];
    }
  }
  return whole;
}

/** Whether nothing holds a token of the run, and most of what it says stands on both sides. */
function isWhole({ a, b }: Sides, holds: Holds, seeds: readonly Seed[], { a0, a1, b0, b1 }: Move): boolean {
  if (a[a0]!.sentence !== a[a1 - 1]!.sentence || b[b0]!.sentence !== b[b1 - 1]!.sentence) return false;
  if (!isLoose(holds.a, a0, a1) || !isLoose(holds.b, b0, b1)) return false;
  const sharedA = new Set<number>();
  const sharedB = new Set<number>();
  let inOrder = true;
  let last = -1;
  for (const { i, j } of seeds) {
    if (i < a0 || i >= a1 || j < b0 || j >= b1) continue;
    sharedA.add(i);
    sharedB.add(j);
    inOrder &&= j > last;
    last = j;
  }
  const least = inOrder ? LEAST_SHARED : 1;
  return sharedA.size >= least * contentIn(a, a0, a1) && sharedB.size >= least * contentIn(b, b0, b1);
}
