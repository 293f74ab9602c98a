import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../src/engine/align/assemble';
import { layOut } from '../../../../src/engine/align/bench';
import { cellLogits } from '../../../../src/engine/align/cells';
import { grow, optionsOf, takenBy } from '../../../../src/engine/align/groups';
import { JOIN_FEATURES, isToldThereAlone, measuringOf } from '../../../../src/engine/align/joining';
import { planted } from '../../../../src/engine/score/forest';
import { createShelf } from '../../../../src/engine/score/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

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
function grown(a: readonly string[], b: string): number[] {
  const read = (id: string, sentences: readonly string[]) =>
    versionFromSentences([sentences], { id, language: 'fr' });
  const bench = layOut(read('a', a), read('b', [b]), createShelf(null));
  const beads: Bead[] = [{ a: [0], b: [0], logit: 3, context: 0 }];
  const cells = cellLogits([{ i: 0, j: 0, logit: 3 }], 1);
  const field = { ...measuringOf(bench, cells, NOTHING), allowed: () => true, taken: takenBy(beads) };
  grow(beads, field, SHY, () => false);
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
