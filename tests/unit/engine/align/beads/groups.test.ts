import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import { grow, optionsOf, takenBy } from '../../../../../src/engine/align/beads/groups';
import { JOIN_FEATURES, isToldThereAlone, measuringOf } from '../../../../../src/engine/align/beads/joining';
import { planted } from '../../../../../src/engine/score/forest';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { laidOut } from '../../../../support/laid-out';
import { versionFromSentences } from '../../../../../src/engine/version';

/** Denies every join, but only once all is measured. */
const SHY = planted({
  bias: 0,
  trees: [[JOIN_FEATURES.indexOf('coveredExact'), 2, 1, 2, -1, -1, 0, 0, -1, 5, 0, 0]],
});
const NOTHING = planted({ bias: 0, trees: [] });

/** What is measured of the second sentence of `a` beside the link of the first with the first of `b`. */
function measuredBeside(a: readonly [string, string], b: readonly string[]): Record<string, number> {
  const read = (id: string, sentences: readonly string[]) =>
    versionFromSentences([sentences], { id, language: 'fr' });
  const bench = layOut(read('a', a), read('b', b), createShelf(null));
  const bead: Bead = { a: [0], b: [0], logit: 3, context: 0 };
  const cells = cellLogits([{ i: 0, j: 0, logit: 3 }], b.length);
  const field = { ...measuringOf(bench, cells, NOTHING), allowed: () => true, taken: takenBy([bead]) };
  const { features } = optionsOf(bead, field).find(({ side, at }) => side === 'a' && at === 1)!;
  return Object.fromEntries(JOIN_FEATURES.map((name, k) => [name, features[k]!]));
}

/** The sentences of `a` that end up in the link of the one numbered 0 with the only one of `b`. */
function grown(a: readonly string[], b: string, favour = 0): number[] {
  const read = (id: string, sentences: readonly string[]) =>
    versionFromSentences([sentences], { id, language: 'fr' });
  const bench = layOut(read('a', a), read('b', [b]), createShelf(null));
  const beads: Bead[] = [{ a: [0], b: [0], logit: 3, context: 0 }];
  const cells = cellLogits([{ i: 0, j: 0, logit: 3 }], 1);
  const field = { ...measuringOf(bench, cells, NOTHING), allowed: () => true, taken: takenBy(beads) };
  grow(beads, field, SHY, () => false, favour);
  return beads[0]!.a;
}

describe('grow', () => {
  const FIRST = "Les chauffeurs ont manifesté devant l'hôtel de ville.";

  it('takes the second half of a merge along, whatever the model says', () =>
    expect(
      grown(
        [FIRST, 'Leur syndicat menace de déposer un préavis de grève.'],
        "Les chauffeurs ont manifesté devant l'hôtel de ville et leur syndicat menace de déposer un préavis de grève.",
      ),
    ).toEqual([0, 1]));

  it('leaves what the link has already, and what stands there in part alone, to the model', () => {
    expect(grown([FIRST, 'Les chauffeurs ont manifesté.'], FIRST)).toEqual([0]);
    expect(
      grown(
        [FIRST, 'Leur syndicat prévoit une rencontre avec le préfet mardi prochain.'],
        "Les chauffeurs ont manifesté devant l'hôtel de ville et leur syndicat menace de déposer un préavis de grève.",
      ),
    ).toEqual([0]);
  });
});

describe('what is granted to every joining', () => {
  const HALVES = [
    "Les chauffeurs ont manifesté devant l'hôtel de ville.",
    'Leur syndicat rencontre le préfet mardi.',
  ];
  const WHOLE = "Les chauffeurs ont manifesté devant l'hôtel de ville et leur syndicat menace de grève.";

  it('is added to what the model says', () => {
    expect(grown(HALVES, WHOLE, 0.9)).toEqual([0]);
    expect(grown(HALVES, WHOLE, 1.1)).toEqual([0, 1]);
  });
});

describe('who is asked to join', () => {
  const words = [
    'Odrin',
    'Tarrow',
    'Velm',
    'Kesh',
    'Busk',
    'Norland',
    'Arda',
    'Petrak',
    'Yelm',
    'Corvo',
    'Dastin',
    'Fenk',
  ];
  /** Numbers of the sentences of `a` that may join a link of some of them with the only one of `b`. */
  function asked(members: number[], logits: Readonly<Record<number, number>> = {}, forbidden = -1): number[] {
    const bench = laidOut(words, ['Velm.'], { language: 'fr' });
    const bead: Bead = { a: members, b: [0], logit: 3, context: 0 };
    const judged = Object.entries(logits).map(([i, logit]) => ({ i: Number(i), j: 0, logit }));
    const field = {
      ...measuringOf(bench, cellLogits(judged, 1), NOTHING),
      allowed: (i: number) => i !== forbidden,
      taken: takenBy([bead]),
    };
    return optionsOf(bead, field)
      .filter(({ side }) => side === 'a')
      .map(({ at }) => at);
  }

  it('are the neighbours, and those near by that were a likely pair', () => {
    expect(asked([5])).toEqual([4, 6]);
    expect(asked([5], { 1: 0, 2: -2.9, 3: -3, 9: 0 })).toEqual([1, 2, 4, 6, 9]);
    expect(asked([5], { 0: 9, 10: 9 })).toEqual([4, 6]);
  });

  it('are none that a pin forbids, that have a link, or that a text ends before', () => {
    expect(asked([5], {}, 4)).toEqual([6]);
    expect(asked([5, 6])).toEqual([4, 7]);
    expect(asked([0])).toEqual([1]);
    expect(asked([11])).toEqual([10]);
  });

  it('are none where the link has six already', () => {
    expect(asked([1, 2, 3, 4, 5])).toEqual([0, 6]);
    expect(asked([1, 2, 3, 4, 5, 6])).toEqual([]);
  });
});

describe('a join', () => {
  const model = (feature: (typeof JOIN_FEATURES)[number], least: number) =>
    planted({ bias: 0, trees: [[JOIN_FEATURES.indexOf(feature), least, 1, 2, -1, -1, 0, 0, -1, 5, 0, 0]] });
  /** What a link of the sentences numbered 1 on both sides has become. */
  function after(asks: ReturnType<typeof model>, logit = 3, late = () => false): Bead {
    const bench = laidOut(['Odrin.', 'Velm.', 'Tarrow.'], ['Kesh.', 'Velm.'], { language: 'fr' });
    const bead: Bead = { a: [1], b: [1], logit, context: 0 };
    const cells = cellLogits([], 2);
    grow(
      [bead],
      { ...measuringOf(bench, cells, NOTHING), allowed: () => true, taken: takenBy([bead]) },
      asks,
      late,
    );
    return bead;
  }

  it('takes sentences of both sides in order, as long as the model says so', () => {
    expect(after(model('adjacent', 1))).toMatchObject({ a: [0, 1, 2], b: [0, 1] });
    expect(after(model('members', 2))).toMatchObject({ a: [1], b: [1] });
  });

  it('is as sure as its weakest part', () => {
    expect(after(model('adjacent', 1), 3).logit).toBe(3);
    expect(after(model('adjacent', 1), 9).logit).toBe(5);
  });

  it('is asked of the model once more when all is measured', () =>
    expect(after(model('ownAfter', 1)).a).toEqual([1]));

  it('does not come about once time is up', () =>
    expect(after(model('adjacent', 1), 3, () => true).a).toEqual([1]));
});

describe('what a left-over sentence says', () => {
  const FIRST = "Les chauffeurs ont manifesté devant l'hôtel de ville.";
  const SECOND = 'Leur syndicat menace de déposer un préavis de grève.';
  const BOTH =
    "Les chauffeurs ont manifesté devant l'hôtel de ville et leur syndicat menace de déposer un préavis de grève.";

  it('is new to the link, and stands there alone', () => {
    const { fresh, only, onlyNats } = measuredBeside([FIRST, SECOND], [BOTH, 'La mairie est restée fermée.']);
    expect(fresh).toBeGreaterThan(0.9);
    expect(only).toBeGreaterThan(0.6);
    expect(onlyNats).toBeGreaterThan(2);
  });

  it('stands elsewhere in the other text as well', () => {
    const { fresh, only } = measuredBeside([FIRST, SECOND], [BOTH, SECOND]);
    expect(fresh).toBeGreaterThan(0.9);
    expect(only).toBe(0);
  });

  it('is nothing that the link lacks', () => {
    const { fresh, only } = measuredBeside([FIRST, 'Les chauffeurs ont manifesté.'], [BOTH]);
    expect(fresh).toBe(0);
    expect(only).toBe(0);
  });
});

describe('isToldThereAlone', () => {
  const row = (values: Partial<Record<(typeof JOIN_FEATURES)[number], number>>): Float64Array =>
    Float64Array.from(JOIN_FEATURES, (name) => values[name] ?? NaN);
  const told = { coveredExact: 0.95, fresh: 0.9, only: 0.6, weight: 3 };

  it('asks for all of it, and for enough', () => {
    expect(isToldThereAlone(row(told))).toBe(true);
    expect(isToldThereAlone(row({ ...told, coveredExact: 0.7 }))).toBe(false);
    expect(isToldThereAlone(row({ ...told, fresh: 0.3 }))).toBe(false);
    expect(isToldThereAlone(row({ ...told, only: 0.2 }))).toBe(false);
    expect(isToldThereAlone(row({ ...told, weight: 1 }))).toBe(false);
  });

  it('says no where nothing is measured yet', () => expect(isToldThereAlone(row({}))).toBe(false));
});
