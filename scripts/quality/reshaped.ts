import { random } from './random';
import type { AlignedDocument } from './data';

/** A text is worth learning from with at least this many sentences on either side. */
const LEAST = 4;

/** Sentences that hang together by links: a link with all its sentences, or one that stands alone. */
interface Piece {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function piecesOf({ a, b, gold }: AlignedDocument): Piece[] {
  const parent = Array.from({ length: a.length + b.length }, (_, k) => k);
  const rootOf = (k: number): number => (parent[k] === k ? k : (parent[k] = rootOf(parent[k]!)));
  for (const [i, j] of gold) parent[rootOf(a.length + j)] = rootOf(i);
  const pieces = new Map<number, { a: number[]; b: number[] }>();
  parent.forEach((_, k) => {
    const root = rootOf(k);
    const piece = pieces.get(root) ?? { a: [], b: [] };
    if (k < a.length) piece.a.push(k);
    else piece.b.push(k - a.length);
    pieces.set(root, piece);
  });
  return [...pieces.values()];
}

function restrict(
  doc: AlignedDocument,
  name: string,
  keepA: ReadonlySet<number>,
  keepB: ReadonlySet<number>,
): AlignedDocument[] {
  if (keepA.size < LEAST || keepB.size < LEAST) return [];
  const placeA = new Map([...keepA].sort((x, y) => x - y).map((i, k) => [i, k]));
  const placeB = new Map([...keepB].sort((x, y) => x - y).map((j, k) => [j, k]));
  return [
    {
      id: doc.id,
      set: doc.set + ' ' + name,
      a: [...placeA.keys()].map((i) => doc.a[i]!),
      b: [...placeB.keys()].map((j) => doc.b[j]!),
      gold: doc.gold.flatMap(([i, j]) => {
        const [x, y] = [placeA.get(i), placeB.get(j)];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      }),
    },
  ];
}

/** The document without the sentences that were kept as they are: as if all of it had been rewritten. */
export function rewritten(doc: AlignedDocument): AlignedDocument[] {
  const same = ({ a, b }: Piece): boolean =>
    a.length > 0 &&
    b.length > 0 &&
    a.map((i) => doc.a[i]!.toLowerCase()).join(' ') === b.map((j) => doc.b[j]!.toLowerCase()).join(' ');
  const pieces = piecesOf(doc).filter((piece) => !same(piece));
  return restrict(
    doc,
    'rewritten',
    new Set(pieces.flatMap(({ a }) => a)),
    new Set(pieces.flatMap(({ b }) => b)),
  );
}

/**
 * Two texts on one matter that share few statements or none: of each link one side alone is kept, but for the
 * share `common`. What they have in common beyond that (people, places, ways of putting things) is what any
 * two reports on it have.
 */
export function parted(doc: AlignedDocument, common: number, seed: number): AlignedDocument[] {
  const next = random(seed);
  const keepA = new Set<number>();
  const keepB = new Set<number>();
  for (const { a, b } of piecesOf(doc)) {
    const both = next() < common;
    const first = next() < 0.5;
    if (both || first || b.length === 0) a.forEach((i) => keepA.add(i));
    if (both || !first || a.length === 0) b.forEach((j) => keepB.add(j));
  }
  return restrict(doc, common ? 'parted' : 'apart', keepA, keepB);
}
