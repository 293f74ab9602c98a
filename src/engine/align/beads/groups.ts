import { type Planted, atMost, evaluate } from '../../score/forest';
import type { Bead } from './assemble';
import { UNSEEN, cellAt } from '../judge/cells';
import {
  CONTAINED,
  type Measuring,
  type Standing,
  measureFrom,
  measureJoint,
  measureLeftover,
  measurePlace,
  standingOf,
  isContained,
  isToldThereAlone,
} from './joining';
import { LONGEST } from './merged';
import { bringsNamesAlone } from '../judge/names-alone';
import { tellsNames } from '../judge/shared-names';

/** A sentence is tried on links next to it, and on those whose pair had at least these log-odds. */
const WORTH_TRYING = -3;
/** How far from a link's sentences a left-over one may stand. */
const REACH = 4;

/** A left-over sentence and the link that it may join. */
export interface Option {
  readonly bead: Bead;
  readonly side: 'a' | 'b';
  readonly at: number;
  readonly features: Float64Array;
}

/** What growing looks things up in. */
export interface Field extends Measuring {
  readonly allowed: (i: number, j: number) => boolean;
  /** Sentences that have a link. */
  readonly taken: { readonly a: Set<number>; readonly b: Set<number> };
}

/** The sentences of either side that beads have already. */
export function takenBy(beads: readonly Bead[]): Field['taken'] {
  return { a: new Set(beads.flatMap((bead) => bead.a)), b: new Set(beads.flatMap((bead) => bead.b)) };
}

/**
 * All sentences without a link that may join this one: its neighbours, and those near it that were a likely
 * pair. A title joins no sentence of the text that says it again. What `hopeful` denies by the measurements
 * at hand (the others are NaN) is left out before more is measured: first by what needs no new comparison,
 * then by what needs no joint profile. Most are, and the joint one costs the most.
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
    const isTitle = field.bench.titles[side];
    let standing: Standing | null = null;
    for (
      let at = Math.max(0, members[0]! - REACH);
      at <= Math.min(field.bench[side].length - 1, members.at(-1)! + REACH);
      at++
    ) {
      if (field.taken[side].has(at) || isTitle[at] !== isTitle[members[0]!]) continue;
      const adjacent = members.some((member) => Math.abs(member - at) === 1);
      if (
        !adjacent &&
        !others.some((other) => (cellAt(field.cells, side, at, other) ?? UNSEEN) > WORTH_TRYING)
      )
        continue;
      if (!others.every((other) => (side === 'a' ? field.allowed(at, other) : field.allowed(other, at))))
        continue;
      standing ??= standingOf(bead, side, field);
      const features = measurePlace(standing, at, field);
      if (!hopeful(features)) continue;
      measureLeftover(features, standing, at, field);
      if (!hopeful(features)) continue;
      measureJoint(features, standing, at, field);
      options.push({ bead, side, at, features });
    }
  }
  return options;
}

/** Takes one option: the bead grows, its log-odds become those of its weakest part. */
export function join({ bead, side, at }: Option, logit: number): void {
  bead[side] = [...bead[side], at].sort((x, y) => x - y);
  bead.logit = Math.min(bead.logit, logit);
}

/** Whether a left-over sentence is to join for the name alone that the link lacks. */
function isForNames({ bead, side, at }: Option, field: Field): boolean {
  const { bench } = field;
  const { other, measured } = standingOf(bead, side, field);
  const leftover = bench[side][at]!;
  const fresh = measureFrom(side, leftover, other, bench);
  return bringsNamesAlone(leftover, other, fresh.comparison, measured.comparison);
}

/**
 * Lets left-over sentences join links, the likeliest first, as long as joining is likelier than not.
 *
 * @param favour log-odds that every joining is granted beyond what the model says
 */
export function grow(
  beads: readonly Bead[],
  field: Field,
  model: Planted,
  deadline: () => boolean,
  favour = 0,
): void {
  // With word vectors the model knows by itself what is merely contained.
  const byForm = field.bench.vocabulary.dimensions === 0;
  const sure = (features: Float64Array): boolean =>
    isToldThereAlone(features) || (byForm && isContained(features));
  const hopeful = (features: Float64Array): boolean => atMost(model, features) + favour > 0 || sure(features);
  const oddsOf = ({ features }: Option): number =>
    Math.max(evaluate(model, features) + favour, sure(features) ? CONTAINED : -Infinity);
  const byNames = tellsNames(field.bench);
  const judged = (bead: Bead) =>
    optionsOf(bead, field, hopeful)
      .map((option) => ({ option, logit: oddsOf(option) }))
      .filter(({ option, logit }) => logit > 0 && !(byNames && isForNames(option, field)));
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
