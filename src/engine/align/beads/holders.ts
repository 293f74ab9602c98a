import type { Bead } from './assemble';

/** Which link has a sentence of either text, by its number. */
export interface Holders {
  readonly a: Map<number, Bead>;
  readonly b: Map<number, Bead>;
}

export function holdersOf(beads: readonly Bead[]): Holders {
  const holders = { a: new Map<number, Bead>(), b: new Map<number, Bead>() };
  for (const bead of beads) hold(bead, holders);
  return holders;
}

/** Gives a link its sentences, whichever had them before. */
export function hold(bead: Bead, holders: Holders): void {
  for (const side of ['a', 'b'] as const) for (const at of bead[side]) holders[side].set(at, bead);
}

/** The links whose sentences adjoin those of this one in both texts. */
export function neighboursOf(bead: Bead, { a, b }: Holders): Bead[] {
  const beside = (numbers: readonly number[], held: ReadonlyMap<number, Bead>): Set<Bead> =>
    new Set(numbers.flatMap((at) => [held.get(at - 1) ?? [], held.get(at + 1) ?? []].flat()));
  const inB = beside(bead.b, b);
  return [...beside(bead.a, a)].filter((other) => other !== bead && inB.has(other));
}
