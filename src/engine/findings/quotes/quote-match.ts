import { append, commonSubsequence } from '../reading/common';
import type { Piece } from './pieces';
import type { Token } from '../reading/tokens';

/** What became of a quoted sentence. */
export type Fate = 'exact' | 'trimmed' | 'altered' | 'none';

export interface QuoteMatch {
  readonly fate: Fate;
  /** Pieces of the source that it comes from, ascending; empty for `none`. */
  readonly sources: readonly number[];
  /** Share of its words that stand in the source, in order, 0..1. */
  readonly coverage: number;
  /** Words of the source that were left out or replaced, and words that came in. */
  readonly lost: readonly Token[];
  readonly gained: readonly Token[];
}

/** Pieces looked at more closely for one quoted sentence. */
const CANDIDATES = 6;
/** A word in more quoted sentences than this is no help in finding one. */
const COMMON = 200;
/** Longest stretch compared word by word; beyond, only the start counts. */
const LONGEST = 400;
/** A quotation that keeps fewer of its words is another quotation. */
const LEAST_COVERAGE = 0.6;
/** Of the words of the source between the first and the last matched one. */
const LEAST_DENSITY = 0.5;

const NONE: QuoteMatch = { fate: 'none', sources: [], coverage: 0, lost: [], gained: [] };
const RANK: Readonly<Record<Fate, number>> = { exact: 3, trimmed: 2, altered: 1, none: 0 };

/** For each quoted sentence of `to`, where it stands in the quotations of `from`. */
export function matchQuotes(from: readonly Piece[], to: readonly Piece[]): QuoteMatch[] {
  const keys = from.map((piece) => new Set(piece.words.map((word) => word.key)));
  const candidatesFor = finderOf(keys);
  const whole = new Map<string, number>();
  from.forEach((piece, number) => {
    const wording = wordingOf(piece);
    if (!whole.has(wording)) whole.set(wording, number);
  });
  return to.map((piece) => {
    // Most quotations are taken over as they are.
    const same = whole.get(wordingOf(piece));
    if (same !== undefined) return { fate: 'exact', sources: [same], coverage: 1, lost: [], gained: [] };
    let best = NONE;
    for (const number of candidatesFor(piece))
      for (const window of windowsAround(from, number))
        if (mayCover(window, keys, piece)) best = better(best, compare(from, window, piece));
    return best;
  });
}

function wordingOf({ words }: Piece): string {
  return words.map(({ key }) => key).join(' ');
}

/** Finds the few pieces that share most with a quoted sentence; `keys` are their words. */
function finderOf(keys: readonly ReadonlySet<string>[]): (piece: Piece) => number[] {
  const index = new Map<string, number[]>();
  keys.forEach((own, number) => {
    for (const key of own) append(index, key, number);
  });
  /** By piece, 0 between two searches. */
  const shared = new Float64Array(keys.length);
  return ({ words }) => {
    const sharing: number[] = [];
    for (const { key, content } of words) {
      const holders = index.get(key);
      // In a long text the commonest words point everywhere; the others find the place.
      if (!holders || holders.length > COMMON) continue;
      for (const number of holders) {
        if (shared[number] === 0) sharing.push(number);
        // A rare word tells more about where a quotation comes from.
        shared[number] = shared[number]! + 1 / holders.length + (content ? 1 : 0);
      }
    }
    const found = [...sharing].sort((x, y) => shared[y]! - shared[x]! || x - y).slice(0, CANDIDATES);
    for (const number of sharing) shared[number] = 0;
    return found;
  };
}

function better(best: QuoteMatch, other: QuoteMatch): QuoteMatch {
  const gain =
    RANK[other.fate] - RANK[best.fate] || worth(other) - worth(best) || best.lost.length - other.lost.length;
  return gain > 0 ? other : best;
}

/** A longer window must bring in more than a chance word. */
function worth(match: QuoteMatch): number {
  return match.coverage - 0.15 * (match.sources.length - 1);
}

/** The piece alone, and with its neighbours: a rewrite may join two quoted sentences. */
function windowsAround(from: readonly Piece[], number: number): number[][] {
  const joined = (a: number, b: number): boolean => {
    const [x, y] = [from[a], from[b]];
    return x !== undefined && y !== undefined && y.sentence - x.sentence <= 2;
  };
  const windows = [[number]];
  if (joined(number, number + 1)) windows.push([number, number + 1]);
  if (joined(number - 1, number)) windows.push([number - 1, number]);
  if (joined(number - 1, number) && joined(number, number + 1))
    windows.push([number - 1, number, number + 1]);
  return windows;
}

/** Whether enough words stand in the window at all, in whatever order. */
function mayCover(window: readonly number[], keys: readonly ReadonlySet<string>[], piece: Piece): boolean {
  const length = Math.min(piece.words.length, LONGEST);
  let held = 0;
  for (let n = 0; n < length; n++)
    if (window.some((number) => keys[number]!.has(piece.words[n]!.key))) held++;
  return held / length >= LEAST_COVERAGE;
}

function compare(from: readonly Piece[], window: readonly number[], piece: Piece): QuoteMatch {
  const source = window.flatMap((number) => from[number]?.words ?? []).slice(0, LONGEST);
  const words = piece.words.slice(0, LONGEST);
  const pairs = commonSubsequence(source, words, (x, y) => x.key === y.key);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return NONE;
  const matched = pairs.length;
  const coverage = matched / words.length;
  const contentOf = (list: readonly Token[]): number => list.filter((word) => word.content).length;
  const content = contentOf(words);
  const contentMatched = contentOf(pairs.map(([, j]) => words[j] as Token));
  const span = last[0] - first[0] + 1;
  const inA = new Set(pairs.map(([i]) => i));
  const inB = new Set(pairs.map(([, j]) => j));
  const gained = words.filter((_, j) => !inB.has(j));
  const result = (fate: Fate, lost: readonly Token[]): QuoteMatch => ({
    fate,
    sources: window,
    coverage,
    lost,
    gained,
  });
  if (gained.length === 0) {
    const breaksOfSource = window.some((number) => (from[number]?.breaks.size ?? 0) > 0);
    const lost = lostAround(source, piece, words);
    if (lost) return result(lost.length === 0 ? 'exact' : 'trimmed', lost);
    if (matched / span >= LEAST_DENSITY && !breaksOfSource && (matched > 2 || content > 1))
      return result(
        'altered',
        source.slice(first[0], last[0] + 1).filter((_, k) => !inA.has(first[0] + k)),
      );
    return NONE;
  }
  const enough =
    coverage >= LEAST_COVERAGE &&
    matched >= 3 &&
    matched / span >= LEAST_DENSITY &&
    contentMatched * 2 >= content &&
    contentMatched > 0 &&
    // A short phrase out of a long sentence must agree better: set phrases recur.
    (coverage >= 0.75 || source.length <= 3 * words.length);
  if (!enough) return NONE;
  // What was replaced at an end counts as altered; what was merely cut there does not.
  const before = first[1] > 0 ? Math.max(0, first[0] - first[1]) : first[0];
  const tail = words.length - 1 - last[1];
  const after = Math.min(source.length, last[0] + 1 + tail);
  const lost = source.slice(before, after).filter((_, k) => !inA.has(before + k));
  return result('altered', lost);
}

/**
 * The words of the source around a quotation that stands in it, cut at its ellipses, run by run, in order;
 * `null` where it does not. The runs are looked for whole: of "I am calm, but I am sad" the words "I am sad"
 * are the last ones, so that what is missing is "I am calm, but".
 */
function lostAround(
  source: readonly Token[],
  piece: Piece,
  words: readonly Token[],
): readonly Token[] | null {
  const cuts = [
    0,
    ...[...piece.breaks].filter((cut) => cut > 0 && cut < words.length).sort((x, y) => x - y),
    words.length,
  ];
  const lost: Token[] = [];
  let from = 0;
  for (let k = 1; k < cuts.length; k++) {
    const run = words.slice(cuts[k - 1], cuts[k]);
    const at = source.findIndex(
      (_, i) => i >= from && run.every((word, n) => source[i + n]?.key === word.key),
    );
    if (at < 0) return null;
    lost.push(...source.slice(from, at));
    from = at + run.length;
  }
  return [...lost, ...source.slice(from)];
}
