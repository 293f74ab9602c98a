import type { Lexicon, Lineage, Pair, VersionId } from '../model';
import type { Reading } from '../reading/reading';
import { cousins, parentsOf, throughOthers } from './cousins';
import { type Alert, areApart, descentOf } from './descent';
import { onlyTalks } from './signs/facts-apart';
import { judged } from './judged';
import { LINEAGE_MODEL, leanOf, type LineageModel } from './lineage-model';
import { type Kin, type Merger, mergersOf } from './mergers';
import type { View } from './others';
import { mergedReasons } from './reasons';
import { type Traits, traitsOf } from './traits';
import { witnessesOf } from './witnesses';

/** How versions came about. */
export interface History {
  readonly lineage: Lineage[];
  /** Whether a third version stands between two that share a text, as far as can be told. */
  isApart(one: VersionId, other: VersionId): boolean;
}

/**
 * How the versions come from one another, never by the order in which they were opened. No entry where two
 * have next to nothing in common, nor where one was made from the other by way of a third: the two steps say
 * it.
 *
 * Length tells nothing: a desk cuts, an agency's update and a revised essay grow. So a direction is claimed
 * only where the signs agree so clearly that such claims seldom erred. Where a third version is open, it
 * tells who stands next to whom (`witnesses.ts`); and all steps together tell which way they run
 * (`descent.ts`).
 */
export function historyOf(
  pairs: readonly Pair[],
  readings: ReadonlyMap<VersionId, Reading>,
  lexicon: Lexicon | null,
  model: LineageModel = LINEAGE_MODEL,
): History {
  const kin = pairs.flatMap((pair): Kin[] => {
    const traits = traitsOf(pair, readings.get(pair.from)!, readings.get(pair.to)!);
    return areKin(traits) ? [{ pair, traits }] : [];
  });
  const mergers = kin.length > 1 ? mergersOf(kin, readings) : [];
  const merged = new Map(mergers.flatMap((merger) => partsOf(merger)));
  const madeOf = new Map(mergers.map(({ merged, sources }) => [merged, sources.map(({ id }) => id)]));
  const bonds = kin.map((own) => ({
    one: own.pair.from,
    other: own.pair.to,
    lean: model.slope * leanOf(own.traits.pointers, model),
    isMerger: merged.has(own.pair),
    alert: alertOf(own, kin),
  }));
  const shared = kin.map(({ pair }) => pair);
  const witnesses = witnessesOf(shared, readings, lexicon);
  const steps = descentOf(bonds, witnesses, madeOf);
  const view: View = { model, readings, lexicon, kin, witnesses };
  const told = steps.map((step, n) => merged.get(kin[n]!.pair) ?? judged(kin[n]!, step, view));
  const parents = parentsOf(told);
  const apart = pairs.flatMap((pair) => (shared.includes(pair) ? [] : (cousins(pair, parents) ?? [])));
  return {
    lineage: [
      ...told.flatMap((one) => (one.kind === 'derived' ? one : (throughOthers(one, parents) ?? []))),
      ...apart,
    ],
    isApart: (one, other) =>
      steps.some(
        (step) =>
          areApart(step) &&
          ((step.one === one && step.other === other) || (step.one === other && step.other === one)),
      ),
  };
}

/** A pair in which neither text has this share of its words in links has no lineage; rewrites have most of theirs. */
const LEAST_SHARED = 0.4;
/**
 * Nor one in which no more than this is surely linked: many doubtful links are what two stories written to
 * one template have.
 */
const LEAST_SURE = 0.3;
/** ... unless one has nothing of its own but talk: who puts all in other words leaves little to link surely. */
const LEAST_SURE_OF_PART = 0.2;
const MUCH_RICHER = 8;

/** Two stories on one event share a few statements, as do those that share a beat or a boilerplate. */
function areKin({ ownA, ownB, sureA, sureB, facts }: Traits): boolean {
  const isPart = onlyTalks(facts.a, facts.b, MUCH_RICHER) || onlyTalks(facts.b, facts.a, MUCH_RICHER);
  const least = isPart ? LEAST_SURE_OF_PART : LEAST_SURE;
  return Math.max(1 - ownA, 1 - ownB) >= LEAST_SHARED && Math.max(sureA, sureB) >= least;
}

/** What the other versions tell of an alert and a later one. */
function alertOf({ pair, traits }: Kin, kin: readonly Kin[]): Alert | null {
  const { early } = traits.pointers;
  if (early === 0) return null;
  const [alert, other] = early > 0 ? [pair.from, pair.to] : [pair.to, pair.from];
  const known = new Map([[alert, 0], ...boundTo(alert, kin)]);
  const near = known.get(other)!;
  return {
    isNext: [...known].every(([id, far]) => id === alert || id === other || far > near),
    isKnown: boundTo(other, kin).every(([id]) => known.has(id)),
  };
}

/** The versions that share a text with one, and how far each is from it: what it adds, and what it words anew. */
function boundTo(id: VersionId, kin: readonly Kin[]): [VersionId, number][] {
  return kin.flatMap(({ pair, traits }): [VersionId, number][] => {
    if (pair.from === id) return [[pair.to, traits.ownB - traits.verbatim]];
    return pair.to === id ? [[pair.from, traits.ownA - traits.verbatim]] : [];
  });
}

/**
 * How often a version was made of the two that tell it between them: in all merged stories measured, too few
 * to claim more.
 */
const MERGED_RIGHT = 0.9;

/** Both steps to a version that was merged, by the pair. */
function partsOf({ merged, sources }: Merger): (readonly [Pair, Lineage])[] {
  return sources.map(({ kin, id, share }, n) => {
    const reasons = mergedReasons(share, sources[1 - n]!.share);
    return [kin.pair, { from: id, to: merged, kind: 'derived', confidence: MERGED_RIGHT, reasons }];
  });
}
