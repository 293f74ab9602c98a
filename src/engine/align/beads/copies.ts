import type { Phrase } from '../../score/terms/sentence';
import type { Wordings } from '../../score/terms/wordings';
import type { Bead } from './assemble';
import type { CellLogits } from '../judge/cells';
import { heaviestChain } from '../chain';

type Side = 'a' | 'b';

/** Content words of a line that pages repeat: "Advertisement", "Read more", "Sign up for our newsletter". */
const FURNITURE = 5;

/**
 * Chooses between copies of a sentence by what stands around them. Before: links of one with one, each judged
 * by itself, so that one copy is as good as the other. After: a sentence goes with the one before it where
 * that one's partner is followed by a copy of its own, and a short line that both texts repeat is no move by
 * itself. Changes the beads, and gives those that stay.
 */
export function settleCopies(
  beads: readonly Bead[],
  cells: CellLogits,
  wordings: Wordings,
  sentencesOfA: readonly Pick<Phrase, 'contents'>[],
): Bead[] {
  follow(beads, cells, wordings, 'a', 'b');
  follow(beads, cells, wordings, 'b', 'a');
  return withoutStrays(beads, wordings, sentencesOfA);
}

/** Walks along one side and lets each sentence follow the one before it to the other side. */
function follow(beads: readonly Bead[], cells: CellLogits, wordings: Wordings, own: Side, other: Side): void {
  const holders = new Map(beads.map((bead) => [bead[other][0]!, bead]));
  const byOwn = new Map(beads.map((bead) => [bead[own][0]!, bead]));
  const places = [...byOwn.keys()].sort((x, y) => x - y);
  const give = (bead: Bead, place: number): void => {
    bead[other] = [place];
    bead.logit = cells.at(bead.a[0]!, bead.b[0]!) ?? bead.logit;
    holders.set(place, bead);
  };
  for (const place of places) {
    const bead = byOwn.get(place)!;
    const before = place === 0 ? -1 : byOwn.get(place - 1)?.[other][0];
    if (before === undefined) continue;
    const from = bead[other][0]!;
    const to = before + 1;
    if (to === from || wordings[other][to] !== wordings[other][from]) continue;
    const holder = holders.get(to);
    if (holder && wordings[own][holder[own][0]!] !== wordings[own][place]) continue;
    holders.delete(from);
    give(bead, to);
    if (holder) give(holder, from);
  }
}

/**
 * Leaves out short lines that both texts repeat where they cross other links and nothing beside them goes the
 * same way.
 */
function withoutStrays(
  beads: readonly Bead[],
  wordings: Wordings,
  sentencesOfA: readonly Pick<Phrase, 'contents'>[],
): Bead[] {
  const repeatsA = repeatedOf(wordings.a, wordings.count);
  const repeatsB = repeatedOf(wordings.b, wordings.count);
  const isFurniture = ({ a, b }: Bead): boolean =>
    repeatsA(a[0]!) && repeatsB(b[0]!) && sentencesOfA[a[0]!]!.contents <= FURNITURE;
  const told = beads.filter((bead) => !isFurniture(bead));
  if (told.length === beads.length) return [...beads];
  const parallel = new Set(told.map(({ a, b }) => `${a[0]! - b[0]!},${a[0]!}`));
  const goesAlong = ({ a, b }: Bead): boolean =>
    [-1, 1].some((step) => parallel.has(`${a[0]! - b[0]!},${a[0]! + step}`));
  // All furniture together weighs less than one sentence that tells something.
  const light = 1 / (beads.length + 1);
  const weighed = beads.map((bead) => ({
    i: bead.a[0]!,
    j: bead.b[0]!,
    weight: isFurniture(bead) ? light : 1,
  }));
  const forward = new Set(heaviestChain(weighed));
  return beads.filter((bead, k) => !isFurniture(bead) || forward.has(k) || goesAlong(bead));
}

function repeatedOf(wordings: Int32Array, count: number): (sentence: number) => boolean {
  const counts = new Int32Array(count);
  for (const wording of wordings) counts[wording]!++;
  return (sentence) => (counts[wordings[sentence] as number] as number) > 1;
}
