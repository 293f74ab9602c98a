import { isSame } from '../../score/compare/match-kinds';
import type { Measured } from '../../score/features';
import { evaluate } from '../../score/forest';
import type { Profile } from '../../score/terms/sentence';
import { FIGURE, FUNCTIONAL, NAMED } from '../../score/terms/signs';
import type { Bead } from './assemble';
import type { Bench } from '../layout/bench';
import { UNSEEN } from '../judge/cells';
import type { Measuring } from './joining';
import { LONGEST, merged } from './merged';

/** What speaks for and against a clause having been carried from one link into its neighbour. */
export const CARRY_FEATURES = [
  'same', 'near', 'named', 'figures', 'only', 'count', 'leftA', 'leftB', 'shareA', 'shareB', 'denseA', 'denseB',
  'borderA', 'borderB', 'own', 'together', 'gain', 'cell', 'from', 'into', 'ordered', 'back',
] as const; // prettier-ignore

/** Where a side lacks less than this in the other side of its link, in nats, no clause of it went elsewhere. */
const CLAUSE = 4;
/** Nor where less than this of what it lacks stands there. */
const TRACE = 2;

/** Two neighbouring links: of the first text of `from` something may stand in the second text of `into`. */
export interface Carry {
  readonly from: Bead;
  readonly into: Bead;
  readonly features: Float64Array;
}

/**
 * What speaks for a clause having been carried from one link into its neighbour; null where none can have been. "A and B.
 * C." told as "A. B and C." makes two good links, neither of which has B on both sides.
 */
export function carryOf(from: Bead, into: Bead, field: Measuring): Carry | null {
  if (from.a.length + into.a.length > LONGEST || from.b.length + into.b.length > LONGEST) return null;
  const [source, target] = [toldBy(from, field), toldBy(into, field)];
  if (lacking(source, 'a') < CLAUSE || lacking(target, 'b') < CLAUSE) return null;
  const words = wordsCarried(source, target, field);
  return words.same + words.near < TRACE
    ? null
    : { from, into, features: rowOf(source, target, words, field) };
}

/** A link with the words of either side. */
interface Told extends Measured {
  readonly bead: Bead;
  readonly a: Profile;
  readonly b: Profile;
}

function toldBy(bead: Bead, { bench }: Measuring): Told {
  const [a, b] = [bench.groupA(bead.a), bench.groupB(bead.b)];
  return { bead, a, b, ...measured(a, b, bench) };
}

/** Kept, since each two neighbours are asked about both ways. */
function measured(x: Profile, y: Profile, bench: Bench): Measured {
  const found = bench.measure(x, y);
  bench.keep(x, y, found);
  return found;
}

/** What of one side of a link the other side does not answer, in nats. */
function lacking(told: Told, side: 'a' | 'b'): number {
  const { ids, weights } = told[side];
  const { grade } = told.comparison[side];
  return ids.reduce((sum, id, k) => sum + (1 - grade[k]!) * weights[id]!, 0);
}

/** Words of the first text of one link that stand in the second text of another, and are lacking beside either. */
interface Carried {
  /** By word, in nats: 0 for what was not carried. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** In nats: the same words but for names, words of near meaning, names; and of the same ones figures and what stands in no other sentence. */
  readonly same: number;
  readonly near: number;
  readonly named: number;
  readonly figures: number;
  readonly only: number;
  /** How many of the same words. */
  readonly count: number;
}

function wordsCarried(from: Told, into: Told, { bench, spread }: Measuring): Carried {
  const [x, y] = [from.a, into.b];
  const { at: counterparts, grade, by } = measured(x, y, bench).comparison.a;
  const sums = { same: 0, near: 0, named: 0, figures: 0, only: 0, count: 0 };
  const [a, b] = [new Float64Array(x.ids.length), new Float64Array(y.ids.length)];
  x.ids.forEach((id, k) => {
    const at = counterparts[k]!;
    const sign = x.signs[k]!;
    if (at < 0 || sign & FUNCTIONAL) return;
    const free = Math.min(1 - from.comparison.a.grade[k]!, 1 - into.comparison.b.grade[at]!);
    const nats = grade[k]! * free * x.weights[id]!;
    a[k] = nats;
    b[at] = nats;
    if (!isSame(by[k]!)) sums.near += nats;
    else if (sign & NAMED) sums.named += nats;
    else {
      sums.same += nats;
      sums.count += free;
      if (sign & FIGURE) sums.figures += nats;
      if (spread.a[x.stems[k]!] === 1 && spread.b[y.stems[at]!] === 1) sums.only += nats;
    }
  });
  return { a, b, ...sums };
}

function rowOf(from: Told, into: Told, words: Carried, field: Measuring): Float64Array {
  const { bench, own, cells } = field;
  const [x, y] = [from.a, into.b];
  const carried = words.a.reduce((sum, nats) => sum + nats, 0);
  const after = into.bead.a[0]! > from.bead.a[0]!;
  const behind = into.bead.b[0]! > from.bead.b[0]!;
  const joint = merged(from.bead, into.bead, Infinity);
  const together = evaluate(own, measured(bench.groupA(joint.a), bench.groupB(joint.b), bench).features);
  const back = wordsCarried(into, from, field);
  const alone = { from: evaluate(own, from.features), into: evaluate(own, into.features) };
  const row: Readonly<Record<(typeof CARRY_FEATURES)[number], number>> = {
    same: words.same,
    near: words.near,
    named: words.named,
    figures: words.figures,
    only: words.only,
    count: words.count,
    leftA: lacking(from, 'a') / (x.weight || 1),
    leftB: lacking(into, 'b') / (y.weight || 1),
    shareA: carried / (x.weight || 1),
    shareB: carried / (y.weight || 1),
    denseA: density(words.a, x),
    denseB: density(words.b, y),
    borderA: distance(words.a, after),
    borderB: distance(words.b, !behind),
    own: evaluate(own, measured(x, y, bench).features),
    together,
    gain: together - Math.min(alone.from, alone.into),
    cell: Math.max(...from.bead.a.flatMap((i) => into.bead.b.map((j) => cells.at(i, j) ?? UNSEEN))),
    ...alone,
    ordered: after === behind ? 1 : 0,
    back: back.same + back.near,
  };
  return Float64Array.from(CARRY_FEATURES, (name) => row[name]);
}

/** How much of what stands between the first and the last carried word was carried, 0..1. */
function density(carried: Float64Array, { ids, signs, weights }: Profile): number {
  const first = carried.findIndex((nats) => nats > 0);
  const last = carried.findLastIndex((nats) => nats > 0);
  let [sum, all] = [0, 0];
  for (let k = Math.max(0, first); k <= last; k++) {
    if (signs[k]! & FUNCTIONAL) continue;
    sum += carried[k]!;
    all += weights[ids[k]!]!;
  }
  return sum / (all || 1);
}

/** How far from the border with the neighbour the carried words stand, 0..1: from the end, or from the beginning. */
function distance(carried: Float64Array, fromEnd: boolean): number {
  let [sum, all] = [0, 0];
  carried.forEach((nats, k) => {
    sum += nats * ((k + 0.5) / carried.length);
    all += nats;
  });
  const place = sum / (all || 1);
  return fromEnd ? 1 - place : place;
}
