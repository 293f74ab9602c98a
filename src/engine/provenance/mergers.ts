import type { Pair, VersionId } from '../model';
import type { Reading } from '../reading/reading';
import type { Traits } from './traits';
import { tellingWords } from './traits';

/** Two versions that share a text. */
export interface Kin {
  readonly pair: Pair;
  readonly traits: Traits;
}

/** A version made of two others, and the share of its words that each of them tells, 0..1. */
export interface Merger {
  readonly merged: VersionId;
  readonly sources: readonly [Part, Part];
}

/** One of the two, by its pair with the version that was made of them. */
export interface Part {
  readonly kin: Kin;
  readonly id: VersionId;
  readonly share: number;
}

/** A merged text has nearly all of its words from the two. */
const LEAST_TOLD = 0.95;
/** Each of the two tells at least this share that the other lacks. */
const LEAST_ALONE = 0.2;
/**
 * Two that were made from one text keep what they keep by chance, so the share that both tell is the product
 * of their shares (0.8 to 1.1 of it in forty stories); one who merges takes a thing from one or the other
 * (0 to 0.75 of it in the merged stories measured).
 */
const MOST_TOLD_TWICE = 0.78;
/**
 * Who merges cuts: of the two together this share of words is left out, and of each a fact or more. Two parts
 * of one text have no such thing, nor has a bulletin that the next one took up whole.
 */
const LEAST_LEFT = 0.2;
const LEAST_FACTS_LEFT = 3;
/** ... or of each this share of words, where the two have nothing in common. */
const LEAST_LEFT_OF_EACH = 0.2;
/** No merger is told where another two versions are nearly as close. */
const LEAST_AHEAD = 0.02;

/** The versions that were made of two others, none of which was made from the other. */
export function mergersOf(kin: readonly Kin[], readings: ReadonlyMap<VersionId, Reading>): Merger[] {
  return [...readings.keys()].flatMap((merged): Merger[] => {
    const reading = readings.get(merged)!;
    const parts = kin
      .filter(({ pair }) => pair.from === merged || pair.to === merged)
      .map((one) => tellingOf(merged, one, reading));
    const couples = parts
      .flatMap((one, n) => parts.slice(n + 1).map((other) => coupleOf(one, other)))
      .filter((couple) => isMerged(couple, areKin(kin, couple)))
      .sort((x, y) => y.close - x.close);
    const [best, next] = couples;
    if (!best || (next && best.close - next.close < LEAST_AHEAD)) return [];
    return [{ merged, sources: [best.one, best.other] }];
  });
}

interface Telling extends Part {
  /** For each sentence of the merged version how many of its words this one tells, and how many it has as well. */
  readonly words: readonly number[];
  readonly shared: readonly number[];
  readonly whole: number;
  /** What the merged version leaves out of this one. */
  readonly left: number;
  readonly factsLeft: number;
}

function tellingOf(merged: VersionId, kin: Kin, reading: Reading): Telling {
  const { pair, traits } = kin;
  const isFrom = pair.from === merged;
  const words = reading.version.sentences.map(() => 0);
  const shared = [...words];
  for (const link of pair.links)
    for (const n of isFrom ? link.a : link.b) {
      words[n] = tellingWords(reading, n);
      shared[n] = words[n]! * (isFrom ? link.evidence.coverageA : link.evidence.coverageB);
    }
  return {
    kin,
    id: isFrom ? pair.to : pair.from,
    share: 1 - (isFrom ? traits.ownA : traits.ownB),
    words,
    shared,
    whole: words.reduce((sum, _, n) => sum + tellingWords(reading, n), 0),
    left: isFrom ? traits.ownB : traits.ownA,
    factsLeft: pair.facts.filter(({ state }) => state === (isFrom ? 'new' : 'dropped')).length,
  };
}

interface Couple {
  readonly one: Telling;
  readonly other: Telling;
  /** Shares of the merged version that either of the two tells, that both do, and that one of them has word by word. */
  readonly told: number;
  readonly twice: number;
  readonly close: number;
}

function coupleOf(one: Telling, other: Telling): Couple {
  const shareOf = (of: 'words' | 'shared', pick: (...words: number[]) => number): number =>
    one[of].reduce((sum, words, n) => sum + pick(words, other[of][n]!), 0) / (one.whole || 1);
  return {
    one,
    other,
    told: shareOf('words', Math.max),
    twice: shareOf('words', Math.min),
    close: shareOf('shared', Math.max),
  };
}

function areKin(kin: readonly Kin[], { one, other }: Couple): boolean {
  return kin.some(
    ({ pair: { from, to } }) => (from === one.id && to === other.id) || (from === other.id && to === one.id),
  );
}

function isMerged({ one, other, told, twice }: Couple, areKin: boolean): boolean {
  const facts = [one.factsLeft, other.factsLeft];
  const leaves =
    (Math.min(...facts) > 0 && facts[0]! + facts[1]! >= LEAST_FACTS_LEFT) ||
    (Math.min(one.left, other.left) >= LEAST_LEFT_OF_EACH && !areKin);
  return (
    told >= LEAST_TOLD &&
    Math.min(one.share, other.share) - twice >= LEAST_ALONE &&
    twice <= MOST_TOLD_TWICE * one.share * other.share &&
    one.left + other.left >= LEAST_LEFT &&
    leaves
  );
}
