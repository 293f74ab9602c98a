import type { Comparison } from '../score/compare';
import { evaluate, type Forest } from '../score/forest';
import type { Profile } from '../score/sentence';
import type { Bead } from './assemble';
import type { Bench } from './bench';

/** What speaks for and against a left-over sentence joining a link. */
export const JOIN_FEATURES = [
  'cell', 'weakest', 'own', 'ownBefore', 'ownAfter', 'ownGain', 'gain', 'fills', 'uncovered', 'covered', 'coveredExact', 'adjacent', 'between',
  'members', 'others', 'bead', 'elsewhere', 'weight', 'ratioBefore', 'ratioAfter', 'vectorGain',
] as const; // prettier-ignore

/** Sentences on one side of a link at most. */
const LONGEST = 6;
/** A sentence is tried on links next to it, and on those whose pair had at least these log-odds. */
const WORTH_TRYING = -3;
/** Log-odds of a pair that was no candidate. */
const UNSEEN = -8;

/** A left-over sentence and the link that it may join. */
export interface Option {
  readonly bead: Bead;
  readonly side: 'a' | 'b';
  readonly at: number;
  readonly features: Float64Array;
}

/** Log-odds of pairs of sentences, as judged before. */
export type CellLogits = (i: number, j: number) => number | undefined;

/** All ways in which one sentence that has no link may join one. */
export function optionsOf(beads: readonly Bead[], bench: Bench, cells: CellLogits, own: Forest, allowed: (i: number, j: number) => boolean): Option[] {
  const options: Option[] = [];
  for (const side of ['a', 'b'] as const) {
    const owner = new Map<number, Bead>();
    for (const bead of beads) for (const at of bead[side]) owner.set(at, bead);
    const partners = new Map<number, Bead[]>();
    const offer = (at: number, bead: Bead): void => {
      if (at < 0 || at >= bench[side].length || owner.has(at) || bead[side].length >= LONGEST) return;
      const list = partners.get(at) ?? [];
      if (!list.includes(bead)) partners.set(at, [...list, bead]);
    };
    for (const bead of beads) {
      for (const at of bead[side]) {
        offer(at - 1, bead);
        offer(at + 1, bead);
      }
      const others = side === 'a' ? bead.b : bead.a;
      for (let near = bead[side][0]! - 4; near <= bead[side].at(-1)! + 4; near++) if (others.some((other) => (cellAt(cells, side, near, other) ?? UNSEEN) > WORTH_TRYING)) offer(near, bead);
    }
    for (const [at, list] of partners)
      for (const bead of list) {
        const others = side === 'a' ? bead.b : bead.a;
        if (!others.every((other) => (side === 'a' ? allowed(at, other) : allowed(other, at)))) continue;
        options.push({ bead, side, at, features: measure(bead, side, at, list, bench, cells, own) });
      }
  }
  return options;
}

function cellAt(cells: CellLogits, side: 'a' | 'b', at: number, other: number): number | undefined {
  return side === 'a' ? cells(at, other) : cells(other, at);
}

function measure(bead: Bead, side: 'a' | 'b', at: number, rivals: readonly Bead[], bench: Bench, cells: CellLogits, own: Forest): Float64Array {
  const members = bead[side];
  const group = side === 'a' ? bench.groupA : bench.groupB;
  const mine = group(members);
  const joint = group([...members, at].sort((x, y) => x - y));
  const otherNumbers = side === 'a' ? bead.b : bead.a;
  const other = (side === 'a' ? bench.groupB : bench.groupA)(otherNumbers);
  const leftover = bench[side][at]!;
  const now = bench.compare(mine, other);
  const fresh = bench.compare(leftover, other);
  const logits = otherNumbers.map((number) => cellAt(cells, side, at, number) ?? UNSEEN);
  const before = evaluate(own, bench.features(mine, other, now));
  const afterFeatures = bench.features(joint, other);
  const after = evaluate(own, afterFeatures);
  const { gain, uncovered } = residual(now, fresh, other);
  const best = (beadHere: Bead): number => Math.max(...(side === 'a' ? beadHere.b : beadHere.a).map((number) => cellAt(cells, side, at, number) ?? UNSEEN));
  const ratio = (x: number, y: number): number => Math.log((x + 1) / (y + 1));
  return Float64Array.of(
    Math.max(...logits),
    Math.min(...logits),
    evaluate(own, bench.features(leftover, other, fresh)),
    before,
    after,
    after - before,
    gain / (leftover.weight || 1),
    gain / (uncovered || 1),
    uncovered / (other.weight || 1),
    coverage(fresh, leftover, false),
    coverage(fresh, leftover, true),
    members.some((member) => Math.abs(member - at) === 1) ? 1 : 0,
    members[0]! < at && at < members.at(-1)! ? 1 : 0,
    members.length,
    otherNumbers.length,
    bead.logit,
    Math.max(UNSEEN, ...rivals.filter((rival) => rival !== bead).map(best)),
    Math.log1p(leftover.weight),
    ratio(mine.weight, other.weight),
    ratio(joint.weight, other.weight),
    cosine(joint, other) - cosine(mine, other),
  );
}

function coverage(found: Comparison, profile: Profile, exact: boolean): number {
  let covered = 0;
  profile.terms.forEach((term, k) => {
    if (!exact || found.a.by[k] !== 'meaning') covered += (found.a.grade[k] as number) * term.entry.weight;
  });
  return covered / (profile.weight || 1);
}

/** What the leftover adds to the cover of the other side, and what there was to be covered, in nats. */
function residual(now: Comparison, fresh: Comparison, other: Profile): { gain: number; uncovered: number } {
  let gain = 0;
  let uncovered = 0;
  other.terms.forEach((term, k) => {
    const had = now.b.grade[k] as number;
    gain += Math.max(0, (fresh.b.grade[k] as number) - had) * term.entry.weight;
    uncovered += (1 - had) * term.entry.weight;
  });
  return { gain, uncovered };
}

function cosine(a: Profile, b: Profile): number {
  let dot = 0;
  for (let d = 0; d < a.vector.length; d++) dot += (a.vector[d] as number) * (b.vector[d] as number);
  return dot / (a.norm * b.norm || 1);
}

/** Takes one option: the bead grows, its log-odds become those of its weakest part. */
export function join({ bead, side, at }: Option, logit: number): void {
  bead[side] = [...bead[side], at].sort((x, y) => x - y);
  bead.logit = Math.min(bead.logit, logit);
}

/** Lets left-over sentences join links, the likeliest first, as long as joining is likelier than not. */
export function grow(beads: readonly Bead[], bench: Bench, cells: CellLogits, models: { own: Forest; join: Forest }, allowed: (i: number, j: number) => boolean, deadline: () => boolean): void {
  let open = optionsOf(beads, bench, cells, models.own, allowed).map((option) => ({ option, logit: evaluate(models.join, option.features) }));
  while (!deadline()) {
    open = open.filter(({ logit }) => logit > 0).sort((x, y) => y.logit - x.logit || x.option.at - y.option.at || x.option.bead.a[0]! - y.option.bead.a[0]!);
    const best = open.shift();
    if (!best) return;
    join(best.option, best.logit);
    const { bead, side, at } = best.option;
    // Only what touches the grown link or the placed sentence is judged anew.
    open = open.filter(({ option }) => option.bead !== bead && !(option.side === side && option.at === at));
    const fresh = optionsOf(beads, bench, cells, models.own, allowed).filter((option) => option.bead === bead);
    open.push(...fresh.map((option) => ({ option, logit: evaluate(models.join, option.features) })));
  }
}
