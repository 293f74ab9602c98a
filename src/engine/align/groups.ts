import type { Comparison } from '../score/compare';
import { isSame } from '../score/match-kinds';
import { vectorCosine } from '../score/features';
import { atMost, evaluate, type Forest } from '../score/forest';
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
/** How far from a link's sentences a left-over one may stand. */
const REACH = 4;

/** A left-over sentence and the link that it may join. */
export interface Option {
  readonly bead: Bead;
  readonly side: 'a' | 'b';
  readonly at: number;
  readonly features: Float64Array;
}

/** Pairs of sentences as judged before. */
export interface CellLogits {
  at(i: number, j: number): number | undefined;
  /** Pairs of one sentence, whichever the other. */
  line(side: 'a' | 'b', at: number): readonly { readonly other: number; readonly logit: number }[];
}

export function cellLogits(
  cells: readonly { readonly i: number; readonly j: number; readonly logit: number }[],
  width: number,
): CellLogits {
  const all = new Map(cells.map((cell) => [cell.i * width + cell.j, cell.logit]));
  const lines = {
    a: new Map<number, { other: number; logit: number }[]>(),
    b: new Map<number, { other: number; logit: number }[]>(),
  };
  const push = (side: 'a' | 'b', at: number, other: number, logit: number): void => {
    const list = lines[side].get(at);
    if (list) list.push({ other, logit });
    else lines[side].set(at, [{ other, logit }]);
  };
  for (const { i, j, logit } of cells) {
    push('a', i, j, logit);
    push('b', j, i, logit);
  }
  return {
    at: (i, j) => (j < 0 || j >= width ? undefined : all.get(i * width + j)),
    line: (side, at) => lines[side].get(at) ?? [],
  };
}

/** What growing looks things up in. */
export interface Field {
  readonly bench: Bench;
  readonly cells: CellLogits;
  readonly own: Forest;
  readonly allowed: (i: number, j: number) => boolean;
  /** Sentences that have a link. */
  readonly taken: { readonly a: Set<number>; readonly b: Set<number> };
}

export function takenBy(beads: readonly Bead[]): Field['taken'] {
  return { a: new Set(beads.flatMap((bead) => bead.a)), b: new Set(beads.flatMap((bead) => bead.b)) };
}

/**
 * All sentences without a link that may join this one: its neighbours, and those near it that were a likely pair. What `hopeful` denies by
 * the measurements that need no joint profile (the others are NaN) is left out: most are, and the joint one costs the most.
 */
export function optionsOf(
  bead: Bead,
  field: Field,
  hopeful: (features: Float64Array) => boolean = () => true,
): Option[] {
  const options: Option[] = [];
  for (const side of ['a', 'b'] as const) {
    const members = bead[side];
    const others = side === 'a' ? bead.b : bead.a;
    if (members.length >= LONGEST) continue;
    for (
      let at = Math.max(0, members[0]! - REACH);
      at <= Math.min(field.bench[side].length - 1, members.at(-1)! + REACH);
      at++
    ) {
      if (field.taken[side].has(at)) continue;
      const adjacent = members.some((member) => Math.abs(member - at) === 1);
      if (
        !adjacent &&
        !others.some((other) => (cellAt(field.cells, side, at, other) ?? UNSEEN) > WORTH_TRYING)
      )
        continue;
      if (!others.every((other) => (side === 'a' ? field.allowed(at, other) : field.allowed(other, at))))
        continue;
      const features = measure(bead, side, at, field);
      if (!hopeful(features)) continue;
      measureJoint(features, bead, side, at, field);
      options.push({ bead, side, at, features });
    }
  }
  return options;
}

function cellAt(cells: CellLogits, side: 'a' | 'b', at: number, other: number): number | undefined {
  return side === 'a' ? cells.at(at, other) : cells.at(other, at);
}

/** The two sides of a bead: the one that may grow, and the other. */
function sidesOf(bead: Bead, side: 'a' | 'b', bench: Bench): { mine: Profile; other: Profile } {
  const [x, y] = [bench.groupA(bead.a), bench.groupB(bead.b)];
  return side === 'a' ? { mine: x, other: y } : { mine: y, other: x };
}

const ratio = (x: number, y: number): number => Math.log((x + 1) / (y + 1));

/** All but what needs the joint profile. */
function measure(bead: Bead, side: 'a' | 'b', at: number, { bench, cells, own }: Field): Float64Array {
  const members = bead[side];
  const otherNumbers = side === 'a' ? bead.b : bead.a;
  const { mine, other } = sidesOf(bead, side, bench);
  const leftover = bench[side][at]!;
  const now = bench.measure(mine, other);
  bench.keep(mine, other, now);
  const fresh = bench.measure(leftover, other);
  const logits = otherNumbers.map((number) => cellAt(cells, side, at, number) ?? UNSEEN);
  const before = evaluate(own, now.features);
  const { gain, uncovered } = residual(now.comparison, fresh.comparison, other);
  const elsewhere = cells
    .line(side, at)
    .reduce(
      (most, { other: number, logit }) => (otherNumbers.includes(number) ? most : Math.max(most, logit)),
      UNSEEN,
    );
  return Float64Array.of(
    Math.max(...logits),
    Math.min(...logits),
    evaluate(own, fresh.features),
    before,
    NaN,
    NaN,
    gain / (leftover.weight || 1),
    gain / (uncovered || 1),
    uncovered / (other.weight || 1),
    coverage(fresh.comparison, leftover, false),
    coverage(fresh.comparison, leftover, true),
    members.some((member) => Math.abs(member - at) === 1) ? 1 : 0,
    members[0]! < at && at < members.at(-1)! ? 1 : 0,
    members.length,
    otherNumbers.length,
    bead.logit,
    elsewhere,
    Math.log1p(leftover.weight),
    ratio(mine.weight, other.weight),
    NaN,
    NaN,
  );
}

const [BEFORE, AFTER, GAIN, RATIO, NEARER] = (['ownBefore', 'ownAfter', 'ownGain', 'ratioAfter', 'vectorGain'] as const).map(
  (name) => JOIN_FEATURES.indexOf(name),
) as [number, number, number, number, number]; // prettier-ignore

/** Fills in what needs the profile of the sentences of the bead and the left-over one taken together. */
function measureJoint(
  features: Float64Array,
  bead: Bead,
  side: 'a' | 'b',
  at: number,
  { bench, own }: Field,
): void {
  const { mine, other } = sidesOf(bead, side, bench);
  const joint = (side === 'a' ? bench.groupA : bench.groupB)([...bead[side], at].sort((x, y) => x - y));
  const after = evaluate(own, bench.measure(joint, other).features);
  features[AFTER] = after;
  features[GAIN] = after - (features[BEFORE] as number);
  features[RATIO] = ratio(joint.weight, other.weight);
  features[NEARER] = vectorCosine(joint, other) - vectorCosine(mine, other);
}

function coverage({ a }: Comparison, { ids, weights, weight }: Profile, exact: boolean): number {
  let covered = 0;
  for (let k = 0; k < ids.length; k++)
    if (!exact || isSame(a.by[k] as number))
      covered += (a.grade[k] as number) * (weights[ids[k] as number] as number);
  return covered / (weight || 1);
}

/** What the leftover adds to the cover of the other side, and what there was to be covered, in nats. */
function residual(now: Comparison, fresh: Comparison, other: Profile): { gain: number; uncovered: number } {
  const { ids, weights } = other;
  let gain = 0;
  let uncovered = 0;
  for (let k = 0; k < ids.length; k++) {
    const had = now.b.grade[k] as number;
    const weight = weights[ids[k] as number] as number;
    gain += Math.max(0, (fresh.b.grade[k] as number) - had) * weight;
    uncovered += (1 - had) * weight;
  }
  return { gain, uncovered };
}

/** Takes one option: the bead grows, its log-odds become those of its weakest part. */
export function join({ bead, side, at }: Option, logit: number): void {
  bead[side] = [...bead[side], at].sort((x, y) => x - y);
  bead.logit = Math.min(bead.logit, logit);
}

/** Lets left-over sentences join links, the likeliest first, as long as joining is likelier than not. */
export function grow(beads: readonly Bead[], field: Field, model: Forest, deadline: () => boolean): void {
  const hopeful = (features: Float64Array): boolean => atMost(model, features) > 0;
  const judged = (bead: Bead) => optionsOf(bead, field, hopeful).map((option) => ({ option, logit: evaluate(model, option.features) })).filter(({ logit }) => logit > 0); // prettier-ignore
  let open = beads.flatMap((bead) => (deadline() ? [] : judged(bead)));
  while (open.length && !deadline()) {
    open.sort(
      (x, y) => y.logit - x.logit || x.option.at - y.option.at || x.option.bead.a[0]! - y.option.bead.a[0]!,
    );
    const { option, logit } = open[0]!;
    join(option, logit);
    field.taken[option.side].add(option.at);
    // Only what touches the grown link or the placed sentence is judged anew.
    open = open.filter(
      ({ option: other }) =>
        other.bead !== option.bead && !(other.side === option.side && other.at === option.at),
    );
    open.push(...judged(option.bead));
  }
}
