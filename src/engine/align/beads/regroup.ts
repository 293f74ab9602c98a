import { type Planted, evaluate } from '../../score/forest';
import type { Bead } from './assemble';
import { carryOf } from './carried';
import { hold, holdersOf, neighboursOf } from './holders';
import type { Measuring } from './joining';
import { merged } from './merged';

/** A clause carried from one link into its neighbour, with its log-odds. */
interface Judged {
  readonly from: Bead;
  readonly into: Bead;
  readonly logit: number;
}

/**
 * Makes one link of neighbours between which a clause was carried, the likeliest first, as long as that is
 * likelier than not. No two sentences come together that the user forbade (`allowed`).
 */
export function regroup(
  beads: readonly Bead[],
  field: Measuring,
  allowed: (i: number, j: number) => boolean,
  model: Planted,
  deadline: () => boolean,
): Bead[] {
  const standing = new Set(beads);
  const holders = holdersOf(beads);
  const judged = (from: Bead, into: Bead): Judged[] => {
    const carry = deadline() ? null : carryOf(from, into, field);
    if (!carry) return [];
    const logit = evaluate(model, carry.features);
    const { a, b } = merged(from, into, logit);
    return logit > 0 && a.every((i) => b.every((j) => allowed(i, j))) ? [{ from, into, logit }] : [];
  };
  let open = beads.flatMap((bead) => neighboursOf(bead, holders).flatMap((other) => judged(bead, other)));
  while (open.length && !deadline()) {
    open.sort((x, y) => y.logit - x.logit || x.from.a[0]! - y.from.a[0]! || x.into.a[0]! - y.into.a[0]!);
    const { from, into, logit } = open[0]!;
    const made = merged(from, into, logit);
    for (const bead of [from, into]) standing.delete(bead);
    hold(made, holders);
    standing.add(made);
    open = open.filter((one) => ![one.from, one.into].some((bead) => bead === from || bead === into));
    for (const other of neighboursOf(made, holders))
      open.push(...judged(made, other), ...judged(other, made));
  }
  return [...standing];
}
