import type { Cell } from './context';

/** What remains of the log-odds by words: words and vectors often say the same. */
const WORDS = 0.6;
/** Log-odds of the whole way from where two sentences usually stand to where they are equal, and the point on it of even odds. */
const WAY = 3.75;
const EVEN = 0.33;
/** Log-odds of being as much nearer than the next one. */
const AHEAD = 1.9;

/** Of the cosines of all pairs, from the least on: where two sentences of these texts usually stand. */
const USUAL = 0.25;
/** At most so many are looked at for it, and so few say nothing of it. */
const SAMPLE = 4096;
const FEW = 4;
/** Where all sentences are alike, rounding tells nothing. */
const LEAST_WAY = 0.05;

/**
 * Candidates with log-odds by words and vectors instead of by words alone. Models spread their cosines each in its own way, so a
 * cosine counts by how far it is on the way from where two sentences of these texts usually stand to 1, and by how far it is
 * ahead of the next one of either sentence: of one alone, since a sentence that says two things has two counterparts. Chosen with the vectors
 * of all-MiniLM-L6-v2 on 290 short texts and the development sets; figures in docs/quality.md.
 *
 * @param cosineOf of the sentences `i` of the first text and `j` of the second, -1..1
 * @param size how many sentences the texts have
 */
export function withVectors(
  cells: readonly Cell[],
  cosineOf: (i: number, j: number) => number,
  size: readonly [number, number],
): Cell[] {
  const usual = usualOf(cosineOf, size);
  const way = Math.max(LEAST_WAY, 1 - usual);
  const nearness = cells.map(({ i, j }) => (cosineOf(i, j) - usual) / way);
  const rows = nearestTwo(cells, nearness, ({ i }) => i);
  const columns = nearestTwo(cells, nearness, ({ j }) => j);
  return cells.map((cell, k) => {
    const near = nearness[k]!;
    const ahead = (two: Two): number => near - Math.max(0, near === two.first ? two.second : two.first);
    const most = Math.max(ahead(rows.get(cell.i)!), ahead(columns.get(cell.j)!));
    return { ...cell, own: WORDS * cell.own + WAY * (near - EVEN) + AHEAD * most };
  });
}

/** Most pairs of two texts say different things: what is below most of them. */
function usualOf(
  cosineOf: (i: number, j: number) => number,
  [height, width]: readonly [number, number],
): number {
  const all = height * width;
  if (all < FEW) return 0;
  const step = Math.max(1, Math.floor(all / SAMPLE));
  const cosines: number[] = [];
  for (let k = 0; k < all; k += step) cosines.push(cosineOf(Math.floor(k / width), k % width));
  return cosines.sort((x, y) => x - y)[Math.floor(USUAL * cosines.length)]!;
}

/** The two greatest nearnesses of a sentence; `-Infinity` for one that is not there. */
interface Two {
  readonly first: number;
  readonly second: number;
}

function nearestTwo(
  cells: readonly Cell[],
  nearness: readonly number[],
  sentenceOf: (cell: Cell) => number,
): Map<number, Two> {
  const nearest = new Map<number, Two>();
  cells.forEach((cell, k) => {
    const near = nearness[k]!;
    const { first, second } = nearest.get(sentenceOf(cell)) ?? { first: -Infinity, second: -Infinity };
    nearest.set(
      sentenceOf(cell),
      near > first ? { first: near, second: first } : { first, second: Math.max(second, near) },
    );
  });
  return nearest;
}
