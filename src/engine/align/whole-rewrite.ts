import { FEATURES } from '../score/features';
import type { Bead } from './assemble';
import type { Bench } from './bench';
import { heaviestChain } from './chain';
import { type Field, grow } from './groups';
import type { Judged, Models } from './judge';

const SHARED_WORDS = FEATURES.indexOf('exactMean');

/** A link whose sides share less than this of their words, by weight, was written anew. */
const ANEW = 0.8;
/** A text is rewritten as a whole where this part of its links was written anew; texts that were edited keep more. */
const MOST_ANEW = 0.65;
/** ... and it tells the same story where this part of the shorter text has its links already. */
const LEAST_LINKED = 0.4;
/** ... in an order of its own, which this part of the links keep: else neighbours mean nothing. */
const LEAST_ORDERED = 0.5;
/** Fewer links than this tell nothing of a text. */
const LEAST_LINKS = 4;

/**
 * Log-odds by which a pair, and a left-over beside a link, are likelier in a whole rewrite than the models say. They were fitted
 * mostly on texts of which part was kept; there a sentence without its like was mostly left out or put in. Where nothing was kept,
 * most of what still stands alone on both sides is one and the same statement. In texts rewritten by others, not fitted on,
 * eight in ten of what this adds is right; in the fitted sets it adds next to nothing (docs/quality.md).
 */
const LIKELIER = { pair: 3, joined: 2.5 } as const;

/** Looks at the left-over sentences of a whole rewrite once more; beads are added and grow. Any other pair of texts is left as it is. */
export function lookAgain(
  beads: Bead[],
  cells: readonly Judged[],
  field: Field,
  models: Models,
  deadline: () => boolean,
): void {
  if (!isWholeRewrite(beads, field.bench)) return;
  for (const cell of bestOfTheirLines(
    cells.filter(({ i, j }) => !field.taken.a.has(i) && !field.taken.b.has(j)),
  )) {
    const logit = cell.logit + LIKELIER.pair;
    if (logit <= 0) continue;
    beads.push({ a: [cell.i], b: [cell.j], logit, context: cell.context });
    field.taken.a.add(cell.i);
    field.taken.b.add(cell.j);
  }
  grow(beads, field, models.join, deadline, LIKELIER.joined);
}

function isWholeRewrite(beads: readonly Bead[], bench: Bench): boolean {
  if (beads.length < LEAST_LINKS) return false;
  const linked = (side: 'a' | 'b'): number =>
    beads.reduce((sum, bead) => sum + bead[side].length, 0) / bench[side].length;
  if (Math.max(linked('a'), linked('b')) < LEAST_LINKED) return false;
  const places = beads
    .map(({ a, b }) => ({ i: a[0]!, j: b[0]!, weight: 1 }))
    .sort((x, y) => x.i - y.i || x.j - y.j);
  if (heaviestChain(places).length < LEAST_ORDERED * beads.length) return false;
  const anew = beads.filter(
    ({ a, b }) => bench.measure(bench.groupA(a), bench.groupB(b)).features[SHARED_WORDS]! < ANEW,
  );
  return anew.length >= MOST_ANEW * beads.length;
}

/** Cells that are likelier than any other of their row and of their column. */
function bestOfTheirLines(cells: readonly Judged[]): Judged[] {
  const lead = { i: new Map<number, Judged | null>(), j: new Map<number, Judged | null>() };
  const most = { i: new Map<number, number>(), j: new Map<number, number>() };
  for (const cell of cells)
    for (const line of ['i', 'j'] as const) {
      const before = most[line].get(cell[line]) ?? -Infinity;
      if (cell.logit >= before) lead[line].set(cell[line], cell.logit > before ? cell : null);
      most[line].set(cell[line], Math.max(before, cell.logit));
    }
  return cells.filter((cell) => lead.i.get(cell.i) === cell && lead.j.get(cell.j) === cell);
}
