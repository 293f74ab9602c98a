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
export interface Part {
  readonly kin: Kin;
  readonly id: VersionId;
  readonly share: number;
}

/** A merged text has this share of its words from the two; tellings of a merged text by others leave as much out. */
const LEAST_TOLD = 0.85;
/** Each of the two tells at least this share that the other lacks. */
const LEAST_ALONE = 0.2;
/**
 * Two that were made from one text keep what they keep by chance, so the share that both tell is the product
 * of their shares (0.8 to 1.1 of it in thirty stories); one who merges takes a thing from one or the other
 * (0.45 to 0.7 of it in the merged stories measured).
 */
const MOST_TOLD_TWICE = 0.75;
/**
 * Who merges cuts: of the two together this share of words is left out, and of each so many facts. Two halves
 * of one text have no such thing, nor has a bulletin that the next one took up whole.
 */
const LEAST_LEFT = 0.2;
const LEAST_FACTS_LEFT = 2;
/** No merger is told where another two versions tell nearly as much of the text. */
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
      .sort((x, y) => y.told - x.told);
    const [best, next] = couples;
    if (!best || !isMerged(best) || (next && best.told - next.told < LEAST_AHEAD)) return [];
    return [{ merged, sources: [best.one, best.other] }];
  });
}

interface Telling extends Part {
  /** For each sentence of the merged version how many of its words this one surely tells. */
  readonly words: readonly number[];
  readonly whole: number;
  /** What the merged version leaves out of this one. */
  readonly left: number;
  readonly factsLeft: number;
}

function tellingOf(merged: VersionId, kin: Kin, reading: Reading): Telling {
  const { pair, traits } = kin;
  const isFrom = pair.from === merged;
  const words = reading.version.sentences.map(() => 0);
  for (const link of pair.links)
    for (const n of isFrom ? link.a : link.b)
      words[n] = Math.max(0, 2 * link.score - 1) * tellingWords(reading, n);
  return {
    kin,
    id: isFrom ? pair.to : pair.from,
    share: isFrom ? traits.sureA : traits.sureB,
    words,
    whole: words.reduce((sum, _, n) => sum + tellingWords(reading, n), 0),
    left: isFrom ? traits.ownB : traits.ownA,
    factsLeft: pair.facts.filter(({ state }) => state === (isFrom ? 'new' : 'dropped')).length,
  };
}

interface Couple {
  readonly one: Telling;
  readonly other: Telling;
  /** Shares of the merged version that either of the two tells, and that both do. */
  readonly told: number;
  readonly twice: number;
}

function coupleOf(one: Telling, other: Telling): Couple {
  const shareOf = (pick: (...words: number[]) => number): number =>
    one.words.reduce((sum, words, n) => sum + pick(words, other.words[n]!), 0) / (one.whole || 1);
  return { one, other, told: shareOf(Math.max), twice: shareOf(Math.min) };
}

function isMerged({ one, other, told, twice }: Couple): boolean {
  return (
    told >= LEAST_TOLD &&
    Math.min(one.share, other.share) - twice >= LEAST_ALONE &&
    twice <= MOST_TOLD_TWICE * one.share * other.share &&
    one.left + other.left >= LEAST_LEFT &&
    Math.min(one.factsLeft, other.factsLeft) >= LEAST_FACTS_LEFT
  );
}
