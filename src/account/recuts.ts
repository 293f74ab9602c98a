import type { Link, Pair, Version } from '../engine';

type Sided = Pick<Version, 'sentences'>;

/** Where paragraphs or sentences were split, merged or cut anew: paragraphs of either side, ascending. */
export interface Recut {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const paragraphsOf = ({ sentences }: Sided, numbers: readonly number[]): readonly number[] => [
  ...new Set(numbers.map((number) => sentences[number]?.paragraph ?? 0)),
];

/** Whether a link parts or joins sentences inside one paragraph of either side, where paragraphs do not show it. */
export const isRecutInside = (from: Sided, to: Sided, { a, b }: Link): boolean =>
  a.length + b.length > 2 && paragraphsOf(from, a).length === 1 && paragraphsOf(to, b).length === 1;

/**
 * What of a pair was split or merged: paragraphs of which one is tied to several of the other side, drawn
 * together with all that they are tied to; and links inside one paragraph of either side that are not one
 * sentence for one. A sentence that moved ties no paragraphs: it left one and came into another.
 */
export function recutsOf(pair: Pick<Pair, 'links'>, from: Sided, to: Sided): readonly Recut[] {
  const inside = pair.links.filter((link) => isRecutInside(from, to, link));
  return [
    ...tiedParagraphs(pair, from, to).filter(({ a, b }) => a.length + b.length > 2),
    ...inside.map(({ a, b }) => ({ a: paragraphsOf(from, a), b: paragraphsOf(to, b) })),
  ];
}

/** Paragraphs by what they are tied to, each once: the connected parts of the graph that links make of them. */
function tiedParagraphs({ links }: Pick<Pair, 'links'>, from: Sided, to: Sided): readonly Recut[] {
  const behind = (from.sentences.at(-1)?.paragraph ?? -1) + 1;
  const parents: number[] = [];
  const rootOf = (node: number): number => {
    let root = node;
    for (let parent = parents[root]; parent !== undefined; parent = parents[root]) root = parent;
    return root;
  };
  const nodes = new Set<number>();
  for (const { a, b, moved } of links) {
    if (moved) continue;
    const tied = [...paragraphsOf(from, a), ...paragraphsOf(to, b).map((paragraph) => behind + paragraph)];
    const roots = new Set(tied.map(rootOf));
    const first = Math.min(...roots);
    for (const root of roots) if (root !== first) parents[root] = first;
    for (const node of tied) nodes.add(node);
  }
  const groups = new Map<number, { a: number[]; b: number[] }>();
  for (const node of [...nodes].sort((one, other) => one - other)) {
    const root = rootOf(node);
    const group = groups.get(root) ?? { a: [], b: [] };
    groups.set(root, group);
    if (node < behind) group.a.push(node);
    else group.b.push(node - behind);
  }
  return [...groups.values()];
}
