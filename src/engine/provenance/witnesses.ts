import type { Reading } from '../reading/reading';
import type { Lexicon, Pair, VersionId } from '../model';
import { readsAsEnglish } from '../text/language';

/**
 * What three texts tell of one another that two cannot: which readings two of them share against the third.
 * The method is that of textual criticism (P. Maas, Textkritik, 1927; H. Quentin's comparing by threes,
 * Essais de critique textuelle, 1926), reckoned by words.
 */
export interface Witnesses {
  /**
   * How likely it is that `third` does not stand between `one` and `other`, if one of the three stands between
   * the others, 0..1: what two texts share while the one between them lacks it speaks against that one. `one`
   * and `other` may be exchanged. All three pairs must be among those handed in.
   */
  adjacent(one: VersionId, other: VersionId, third: VersionId): number;
  /** How likely it is that none of the three does and all go back to a lost text, 0..1; in any order. */
  lost(one: VersionId, other: VersionId, third: VersionId): number;
}

/**
 * Two stories on one matter meet by chance in words as common as this, in nats; a rarer word counts for what
 * it is rarer.
 */
const CHANCE = 7;
/** Nats of a word that the lexicon does not know, mostly a name; nothing counts more. */
const UNKNOWN = 6;
/** Nats of a figure: two writers leave in, or put in, the same one by chance once in a hundred times or so. */
const FIGURE = 5;
/** Nats of a word where there is no lexicon: half of them are common ones. */
const PLAIN = 2;
/**
 * All three go back to a lost text where each two share something against the third. Two that put one text in
 * their own words meet in some of these without it, so that it takes this much, in nats, and this part of the
 * most. In texts of a page the one in the middle lacks 3 nats of what the others share (half of 250 threes), a
 * quarter of them 8 or more; where the source is not open, the least of the three is 10.
 */
const LOST = 8;
const LOST_SHARE = 0.15;
/**
 * Half of what is shared against a version makes it four times as likely to be the one in the middle: how many
 * times more tells it, not how much more, since chance and readings alike grow with the texts. So many nats
 * are nothing. With odds that fall with each nat, what was held for certain was right 8 times in 10.
 */
const POWER = 2;
const SLIGHT = 2;

/**
 * What a shared word counts for, and two words side by side that say something, in nats. On thirty chains of
 * drafts, and ninety pairs of texts made from one, whose history is known, this names the one in the middle
 * 102 times, and wrongly 11 times; words alone, each for all it is rarer, 77 and 15 times.
 */
const BY_WORD = 0.5;
const BY_NEIGHBOURS = 1;

/** What stands in linked sentences of both versions. */
interface Readings {
  /** By stem the words that have it there. */
  readonly words: ReadonlyMap<string, readonly [key: string, other: string]>;
  readonly neighbours: ReadonlySet<string>;
}
/** The stems of a version and its words side by side. */
interface Stock {
  readonly stems: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
}

/** What the versions of these pairs, which share a text each, bear witness to. */
export function witnessesOf(
  pairs: readonly Pair[],
  readings: ReadonlyMap<VersionId, Reading>,
  lexicon: Lexicon | null,
): Witnesses {
  const byEnds = new Map<VersionId, Map<VersionId, Pair>>();
  for (const pair of pairs)
    for (const [one, other] of [
      [pair.from, pair.to],
      [pair.to, pair.from],
    ] as const)
      byEnds.set(one, (byEnds.get(one) ?? new Map<VersionId, Pair>()).set(other, pair));
  const shared = new Map<Pair, Readings>();
  const sharedBy = (one: VersionId, other: VersionId): Readings => {
    const pair = byEnds.get(one)!.get(other)!;
    const found = shared.get(pair) ?? sharedReadings(pair, readings.get(pair.from)!, readings.get(pair.to)!);
    shared.set(pair, found);
    return found;
  };
  const stocks = new Map<VersionId, Stock>();
  const stockOf = (id: VersionId): Stock => {
    const stock = stocks.get(id) ?? stockIn(readings.get(id)!);
    stocks.set(id, stock);
    return stock;
  };
  const against = (one: VersionId, other: VersionId, third: VersionId): number => {
    const stock = stockOf(third);
    const { language } = readings.get(byEnds.get(one)!.get(other)!.from)!.version;
    const { words, neighbours } = sharedBy(one, other);
    let sum = 0;
    for (const [stem, [key, same]] of words) {
      if (stock.stems.has(stem)) continue;
      const weight = weightOf(key, language, lexicon);
      sum += BY_WORD * (key === same ? weight : Math.min(weight, weightOf(same, language, lexicon)));
    }
    for (const two of neighbours) if (!stock.neighbours.has(two)) sum += BY_NEIGHBOURS;
    return sum;
  };
  /** Odds that each of the three stands between the others, and that none does. */
  const oddsOf = (one: VersionId, other: VersionId, third: VersionId): [number, number, number, number] => {
    const lacking = [against(other, third, one), against(one, third, other), against(one, other, third)];
    const costs = [...lacking, LOST + LOST_SHARE * Math.max(...lacking)];
    return costs.map((cost) => (cost + SLIGHT) ** -POWER) as [number, number, number, number];
  };
  return {
    adjacent(one, other, third) {
      const [first, second, between] = oddsOf(one, other, third);
      return (first + second) / (first + second + between);
    },
    lost(one, other, third) {
      const odds = oddsOf(one, other, third);
      return odds[3] / odds.reduce((sum, part) => sum + part, 0);
    },
  };
}

function sharedReadings(pair: Pair, a: Reading, b: Reading): Readings {
  const found = new Map<string, readonly [string, string]>();
  const neighbours = new Set<string>();
  for (const link of pair.links) {
    const others = new Map<string, string>();
    for (const j of link.b) for (const { stem, key } of b.contentOf(j)) others.set(stem, key);
    for (const i of link.a)
      for (const { stem, key } of a.contentOf(i)) {
        const other = others.get(stem);
        if (other !== undefined) found.set(stem, [key, other]);
      }
    const there = new Set(link.b.flatMap((j) => neighboursIn(b, j)));
    for (const i of link.a) for (const two of neighboursIn(a, i)) if (there.has(two)) neighbours.add(two);
  }
  return { words: found, neighbours };
}

function stockIn(reading: Reading): Stock {
  const stems = new Set<string>();
  const neighbours = new Set<string>();
  reading.version.sentences.forEach((_, n) => {
    for (const { stem } of reading.contentOf(n)) stems.add(stem);
    for (const two of neighboursIn(reading, n)) neighbours.add(two);
  });
  return { stems, neighbours };
}

/** Words side by side, marks between them left out, of which one at least says something. */
function neighboursIn(reading: Reading, sentence: number): string[] {
  const words = reading.tokensOf([sentence]).filter(({ punctuation }) => !punctuation);
  return words
    .slice(1)
    .flatMap((word, n) => (word.content || words[n]!.content ? [`${words[n]!.key} ${word.key}`] : []));
}

const isFigure = (key: string): boolean => /\p{Nd}/u.test(key);

function weightOf(key: string, language: string, lexicon: Lexicon | null): number {
  if (isFigure(key)) return FIGURE;
  if (!lexicon || !readsAsEnglish(language)) return PLAIN;
  const rarity = lexicon.rarity(key);
  return rarity === undefined ? UNKNOWN : Math.max(0, Math.min(UNKNOWN, rarity - CHANCE));
}
