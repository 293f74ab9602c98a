import type { VersionId } from '../model';
import type { Witnesses } from './witnesses';

/** Two versions that share a text, and the log-odds that the first is the source, as the two alone tell. */
export interface Bond {
  readonly one: VersionId;
  readonly other: VersionId;
  readonly lean: number;
  /** Whether one of the two was merged from the other and a third: known without the tree, which has one root. */
  readonly isMerger: boolean;
  /** Of an alert and a later version; null for all other bonds. */
  readonly alert: Alert | null;
}

/** An alert has too few words for others to tell who stands next to it. */
export interface Alert {
  /** Whether the version is the one nearest to it: it adds least, and keeps most of the wording. */
  readonly isNext: boolean;
  /** Whether all that share a text with the version share one with the alert: else it has no place in the tree. */
  readonly isKnown: boolean;
}

/** A bond in the light of all versions. */
export interface Step extends Bond {
  /** Log-odds that the first is the source. */
  readonly lean: number;
  /** How likely it is that nobody stands between the two, 0..1. */
  readonly direct: number;
  /** How likely it is that both go back to a lost text with a third version, 0..1, as all thirds tell it on average. */
  readonly lost: number;
  /** Whether it is one of the steps by which the versions came about. */
  readonly next: boolean;
}

/**
 * Bonds less likely to be direct than this are none: of three versions that all share a text, two bonds at
 * most can reach it.
 */
const LEAST_DIRECT = 0.7;

/**
 * Which bonds are direct, and which way each runs once all are taken together: a tree has one root, so what
 * tells that R was there before S tells as well that R is not made from the P next to it. The others come
 * back with what the two alone tell. A version that was made of two others (`madeOf`) does not stand between
 * them.
 */
export function descentOf(
  bonds: readonly Bond[],
  witnesses: Witnesses,
  madeOf: ReadonlyMap<VersionId, readonly VersionId[]> = new Map(),
): Step[] {
  const bound = new Map<VersionId, Set<VersionId>>();
  for (const { one, other } of bonds) {
    bound.set(one, (bound.get(one) ?? new Set()).add(other));
    bound.set(other, (bound.get(other) ?? new Set()).add(one));
  }
  const steps = bonds.map((bond): Step => {
    const isBetween = (id: VersionId): boolean =>
      bound.get(bond.other)!.has(id) && ![bond.one, bond.other].every((end) => madeOf.get(id)?.includes(end));
    const thirds = [...bound.get(bond.one)!].filter(isBetween);
    const direct = bond.alert
      ? Number(bond.alert.isNext)
      : Math.min(1, ...thirds.map((id) => witnesses.adjacent(bond.one, bond.other, id)));
    const losts = thirds.map((id) => witnesses.lost(bond.one, bond.other, id));
    const lost = bond.alert ? 0 : losts.reduce((sum, own) => sum + own, 0) / (losts.length || 1);
    return { ...bond, direct, lost, next: bond.alert?.isNext === true };
  });
  const tree = treeOf(steps);
  return steps.map((step) => (tree.has(step) ? { ...step, lean: leanIn(tree, step), next: true } : step));
}

/** Less likely than this to have nobody between them, two versions are held to be apart. */
const LEAST_NEAR = 0.3;

/** Whether somebody surely stands between the two of a step. */
export function areApart({ direct }: Pick<Step, 'direct'>): boolean {
  return direct < LEAST_NEAR;
}

/** The direct bonds without what would close a circle; the surest first, which the order of opening has no part in. */
function treeOf(steps: readonly Step[]): ReadonlySet<Step> {
  const direct = steps.filter(
    ({ direct, isMerger, alert }) => direct >= LEAST_DIRECT && !isMerger && alert?.isKnown !== false,
  );
  const tree = new Set<Step>();
  for (const step of direct.sort((x, y) => y.direct - x.direct || Math.abs(y.lean) - Math.abs(x.lean)))
    if (!reached(tree, step.one, null).has(step.other)) tree.add(step);
  return tree;
}

/** Versions that bonds of the tree lead to from `start`, itself among them; `cut` is not taken. */
function reached(tree: ReadonlySet<Step>, start: VersionId, cut: Step | null): Set<VersionId> {
  const found = new Set([start]);
  for (const id of found)
    for (const step of tree) {
      if (step === cut) continue;
      if (step.one === id) found.add(step.other);
      if (step.other === id) found.add(step.one);
    }
  return found;
}

/**
 * Log-odds that `step.one` is the source of `step.other`: of all roots that the tree may have, those on its
 * side of the bond.
 */
function leanIn(tree: ReadonlySet<Step>, step: Step): number {
  const ours = logSum([...reached(tree, step.one, step)].map((root) => rootedAt(tree, root)));
  return ours - logSum([...reached(tree, step.other, step)].map((root) => rootedAt(tree, root)));
}

/** Log-likelihood of a tree, up to a constant, with every bond running away from `root`. */
function rootedAt(tree: ReadonlySet<Step>, root: VersionId): number {
  const found = new Set([root]);
  let sum = 0;
  for (const id of found)
    for (const { one, other, lean } of tree)
      if (one === id && !found.has(other)) {
        found.add(other);
        sum += lean / 2;
      } else if (other === id && !found.has(one)) {
        found.add(one);
        sum -= lean / 2;
      }
  return sum;
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
