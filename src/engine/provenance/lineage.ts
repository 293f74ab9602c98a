import type { Reading } from '../reading/reading';
import type { Lexicon, Lineage, Pair, VersionId } from '../model';
import { lazily } from '../text/lazily';
import { type Alert, descentOf, type Step } from './descent';
import { type Kin, type Merger, mergersOf } from './mergers';
import { areOfTwoAgencies } from './copy-marks';
import {
  APART_REASONS,
  commonReasons,
  derivedReasons,
  KIN_REASONS,
  lostReasons,
  mergedReasons,
  PERHAPS_REASONS,
  TWO_AGENCIES_REASONS,
  unknownReasons,
} from './reasons';
import { POINTERS, type Pointers } from './pointers';
import { mirrored, type Traits, traitsOf } from './traits';
import { allOf, type OwnFacts } from './facts-apart';
import { hasNoOtherSource, lostSourceOf, mayBeSiblings, type Others } from './siblings';
import { specificsOf } from './specifics';
import { witnessesOf } from './witnesses';

/** Log-odds that `a` is the source for each whole sign, and how often claims of a given strength were right. */
export interface LineageModel {
  readonly weights: Readonly<Record<keyof Pointers, number>>;
  /** Probability that a claimed direction is right: `1 / (1 + exp(-(offset + slope * |lean|)))`. */
  readonly offset: number;
  readonly slope: number;
}

/**
 * Fitted by `npx tsx scripts/quality/fit-lineage.ts DATA_DIR`, all but the credit, the raw copy and the
 * state, of which the data has nothing. An agency's dateline on one side only counts 20 to 1 for that side (9
 * to 1 where it is the shorter one), and so do the two others; this is a judgement.
 */
export const LINEAGE_MODEL: LineageModel = {
  weights: {
    plainer: 6.2,
    saying: 8.9,
    quotes: 1.35,
    reported: 5,
    trimmed: 3.5,
    tightened: 3.5,
    credit: 3,
    cited: 4,
    plain: 0.8,
    closing: 1.2,
    facts: 3,
    rounded: 4,
    hanging: 3,
    raw: 3,
    state: 3,
    early: 4,
  },
  offset: -0.81,
  slope: 1.19,
};

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
  const steps = descentOf(bonds, witnessesOf(shared, readings, lexicon), madeOf);
  const view: View = { model, readings, lexicon, kin };
  const told = steps.map((step, n) => merged.get(kin[n]!.pair) ?? judged(kin[n]!, step, view));
  const parents = new Map<VersionId, Lineage[]>();
  for (const one of told)
    if (one.kind === 'derived') parents.set(one.to, [...(parents.get(one.to) ?? []), one]);
  const apart = pairs.flatMap((pair) => (shared.includes(pair) ? [] : (cousins(pair, parents) ?? [])));
  return {
    lineage: [
      ...told.flatMap((one) => (one.kind === 'derived' ? one : (throughOthers(one, parents) ?? []))),
      ...apart,
    ],
    isApart: (one, other) =>
      steps.some(
        (step) =>
          step.direct < LEAST_NEAR &&
          ((step.one === one && step.other === other) || (step.one === other && step.other === one)),
      ),
  };
}

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

/** Both steps to a version that was merged, by the pair. */
function partsOf({ merged, sources }: Merger): (readonly [Pair, Lineage])[] {
  return sources.map(({ kin, id, share }, n) => {
    const reasons = mergedReasons(share, sources[1 - n]!.share);
    return [kin.pair, { from: id, to: merged, kind: 'derived', confidence: MERGED_RIGHT, reasons }];
  });
}

interface View {
  readonly model: LineageModel;
  readonly readings: ReadonlyMap<VersionId, Reading>;
  readonly lexicon: Lexicon | null;
  readonly kin: readonly Kin[];
}

function touches(one: Pair, other: Pair): boolean {
  return [other.from, other.to].some((id) => id === one.from || id === one.to);
}

/** What the versions beside two tell of the one that reads like the source. */
function othersOf(pair: Pair, source: VersionId, kin: readonly Kin[]): Others {
  const rest = kin.filter((other) => other.pair !== pair);
  const hasItsWords = ({ pair: { from, to }, traits }: Kin): boolean =>
    (from === source || to === source) && traits.verbatim >= LEAST_COPIED;
  return { unseen: !rest.some((other) => touches(other.pair, pair)), copied: rest.some(hasItsWords) };
}

/** Two versions in the light of all, but for what the steps through others tell of them. */
function judged(
  { pair, traits }: Kin,
  { lean, direct, next }: Step,
  { model, readings, lexicon, kin }: View,
): Lineage {
  const ends = { from: pair.from, to: pair.to } as const;
  if (traits.verbatim < MOST_VERBATIM && areOfTwoAgencies(readings.get(pair.from)!, readings.get(pair.to)!))
    return { ...ends, kind: 'unknown', confidence: doubtOf(0), reasons: TWO_AGENCIES_REASONS };
  const towards = lean >= 0 ? traits : mirrored(traits);
  const specifics = lazily(() =>
    specificsOf(pair, readings.get(pair.from)!, readings.get(pair.to)!, lexicon),
  );
  const copyTells = (): number => (lean >= 0 ? specifics().b : specifics().a);
  const others = othersOf(pair, lean >= 0 ? pair.from : pair.to, kin);
  const sure = Math.min(MOST_RIGHT, sigmoid(model.offset + Math.abs(lean)));
  const right = direct * sure * hasNoOtherSource(towards, others, copyTells);
  const unknown = { ...ends, kind: 'unknown', confidence: doubtOf(right) } as const;
  if (next && right >= LEAST_RIGHT && addsLittle(towards)) {
    const [from, to] = lean >= 0 ? [pair.from, pair.to] : [pair.to, pair.from];
    const confidence = rounded(right);
    return { from, to, kind: 'derived', confidence, reasons: derivedReasons(towards) };
  }
  if (mayBeSiblings(traits)) {
    const lost = lostSourceOf(traits, specifics(), leanOf(traits.pointers, model));
    if (lost) {
      const reasons = lostReasons(lost, traits);
      return { ...ends, kind: 'common-source', confidence: LOST_RIGHT, reasons };
    }
  }
  if (!next) return { ...unknown, reasons: direct < LEAST_NEAR ? APART_REASONS : PERHAPS_REASONS };
  if (haveSource(traits) && strainOf(traits.pointers, model) < LEAST_LEAN)
    return { ...ends, kind: 'common-source', confidence: COMMON_RIGHT, reasons: commonReasons(traits) };
  return { ...unknown, reasons: unknownReasons(traits, Math.abs(lean) >= LEAST_LEAN) };
}

/**
 * Whether `b` can be made from `a` alone: nearly all it says stands there, or what it adds is talk without a
 * fact, or news of a later stage.
 */
function addsLittle({ ownA, ownB, verbatim, facts, pointers }: Traits): boolean {
  const takenUp = ownA <= MOST_LEFT_OUT && verbatim >= LEAST_TAKEN_UP;
  if (pointers.early > 0 || pointers.cited > 0 || takenUp) return ownB < MOST_GROWN;
  if (pointers.raw + pointers.state > 0) return ownB < MOST_OWN;
  if (facts.b.alone > facts.a.alone + 1) return false;
  const mayTalk = ownB <= MOST_TALK && verbatim <= MOST_KEPT_BY_TALKERS;
  return ownB <= MOST_ADDED || (mayTalk && onlyTalks(facts.a, facts.b, LEAST_RICHER));
}

/** Whether what one text has for itself is talk, beside another that has so many facts more. */
function onlyTalks(richer: OwnFacts, { alone, quoted }: OwnFacts, least: number): boolean {
  return quoted === 0 && alone * LEAST_TIMES_RICHER <= allOf(richer) && allOf(richer) >= least;
}

/**
 * Whether both can go back to a third text: each has its own, and what they share was put in other words by
 * one of them at least. What no link reaches and holds no fact may be told there in words that were not
 * recognised: it is nobody's own for certain.
 */
function haveSource({ ownA, ownB, sureA, sureB, verbatim, facts }: Traits): boolean {
  const [x, y] = [facts.a, facts.b].map(({ alone, quoted }) => alone + quoted);
  if (x === 0 || y === 0) return false;
  const eachHasOwn = Math.min(ownA, ownB) > LEAST_OWN && Math.max(ownA, ownB) < MOST_OWN;
  return eachHasOwn && Math.min(sureA, sureB) >= LEAST_SURE_OF_BOTH && verbatim < MOST_VERBATIM;
}

/** How sure `unknown` is: 0.95 where nothing points anywhere, 0.5 where a claim was just missed or is forbidden. */
function doubtOf(right: number): number {
  return rounded(Math.min(MOST_RIGHT, Math.max(0.5, 1 - (0.5 * (right - BLIND)) / (LEAST_RIGHT - BLIND))));
}

/** What the claimed steps tell of two versions: null where one came from the other by way of a third. */
function throughOthers(one: Lineage, parents: ReadonlyMap<VersionId, readonly Lineage[]>): Lineage | null {
  const [mine, other] = [sourcesOf(one.from, parents), sourcesOf(one.to, parents)];
  if (mine.has(one.to) || other.has(one.from)) return null;
  return cousins(one, parents) ?? one;
}

/** Two versions that go back to a third by the claimed steps, however little they share. */
function cousins(
  { from, to }: Pick<Pair, 'from' | 'to'>,
  parents: ReadonlyMap<VersionId, readonly Lineage[]>,
): Lineage | null {
  const [mine, other] = [sourcesOf(from, parents), sourcesOf(to, parents)];
  const source = [...mine.keys()].find((id) => other.has(id));
  if (source === undefined || source === from || source === to) return null;
  const confidence = rounded(mine.get(source)! * other.get(source)!);
  return { from, to, kind: 'common-source', confidence, reasons: KIN_REASONS };
}

/** A version and all that it goes back to by the claimed steps, with how sure that is. */
function sourcesOf(
  id: VersionId,
  parents: ReadonlyMap<VersionId, readonly Lineage[]>,
): Map<VersionId, number> {
  const found = new Map<VersionId, number>([[id, 1]]);
  for (const [at, sure] of found)
    for (const { from, confidence } of parents.get(at) ?? [])
      if (!found.has(from)) found.set(from, sure * confidence);
  return found;
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
/**
 * Both sides have this share of their words surely linked where they go back to a third text; tellings of one
 * text have 0.34 or more.
 */
const LEAST_SURE_OF_BOTH = 0.4;
/** Less likely than this to have nobody between them, two versions are held to be apart. */
const LEAST_NEAR = 0.3;
/** Claims that err more often than 1 in 7 are not made: a wrong arrow is worse than none. */
const LEAST_RIGHT = 0.85;
/** Texts alone never prove it. */
const MOST_RIGHT = 0.95;
/** Above this share of own words a text is more than a rewrite of the other ... */
const MOST_ADDED = 0.2;
/** Who has this share of what he shares with another to the letter has its words. */
const LEAST_COPIED = 0.5;
/** What follows an alert is nearly all new, as is what goes on from a text that it takes up whole and to the letter. */
const MOST_GROWN = 0.8;
const MOST_LEFT_OUT = 0.1;
const LEAST_TAKEN_UP = 0.6;
/** ... unless they hold no fact, as what machines and desks add, while the other has so many more. */
const MOST_TALK = 0.5;
const LEAST_RICHER = 4;
/** ... and put what they share in other words: a desk that keeps the words has no need of talk. */
const MOST_KEPT_BY_TALKERS = 0.2;
/** ... for each that they hold. */
const LEAST_TIMES_RICHER = 8;
/**
 * How often a version was made of the two that tell it between them: in all merged stories measured, too few
 * to claim more.
 */
const MERGED_RIGHT = 0.9;
/** What `right` is where no sign points anywhere: `sigmoid(offset)`, rounded. */
const BLIND = 0.3;
/** Both sides have at least this share of own words where they go back to a third text ... */
const LEAST_OWN = 0.12;
/** ... less than this (else they share an event, not a text) ... */
const MOST_OWN = 0.4;
/** ... and less than this share of what they share to the letter: whoever had the other text before them keeps more. */
const MOST_VERBATIM = 0.25;
/** Log-odds below which the signs point nowhere. */
const LEAST_LEAN = 1.28;
/** How often `common-source` was right where it was said of two alone; too few cases to tell more. */
const COMMON_RIGHT = 0.7;
/** ... and where each has something of a lost text: 25 of 28. */
const LOST_RIGHT = 0.85;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds that `a` is the source. */
export function leanOf(pointers: Pointers, { weights }: LineageModel): number {
  return POINTERS.reduce((sum, pointer) => sum + weights[pointer] * pointers[pointer], 0);
}

/** How much the signs say, whether or not they agree. */
function strainOf(pointers: Pointers, { weights }: LineageModel): number {
  return POINTERS.reduce((sum, pointer) => sum + Math.abs(weights[pointer] * pointers[pointer]), 0);
}

function rounded(confidence: number): number {
  return Math.round(100 * confidence) / 100;
}
