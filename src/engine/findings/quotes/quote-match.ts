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
/** Words of the speaker that an editor's bracket may stand for. */
const MOST_BRACKETED = 5;

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
  const spoken = piece.words.slice(0, LONGEST);
  const pairs = commonSubsequence(source, spoken, (x, y) => x.key === y.key);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return NONE;
  const stoodFor = bracketed(pairs, { source, spoken }, bracketsOf(from, window), piece.brackets);
  const words = spoken.filter((word) => !stoodFor.has(word));
  const matched = pairs.length;
  const coverage = matched / words.length;
  const contentOf = (list: readonly Token[]): number => list.filter((word) => word.content).length;
  const content = contentOf(words);
  const contentMatched = contentOf(pairs.map(([, j]) => spoken[j] as Token));
  const span = last[0] - first[0] + 1;
  const inA = new Set(pairs.map(([i]) => i));
  const inB = new Set(pairs.map(([, j]) => spoken[j]));
  const gained = words.filter((word) => !inB.has(word));
  const result = (fate: Fate, lost: readonly Token[]): QuoteMatch => ({
    fate,
    sources: window,
    coverage,
    lost,
    gained,
  });
  const lostWithin = (start: number, end: number): Token[] =>
    source.slice(start, end).filter((word, k) => !inA.has(start + k) && !stoodFor.has(word));
  if (gained.length === 0) {
    const breaksOfSource = window.some((number) => (from[number]?.breaks.size ?? 0) > 0);
    const lost = lostAround(source, piece, spoken, stoodFor);
    if (lost) return result(lost.length === 0 ? 'exact' : 'trimmed', lost);
    if (matched / span >= LEAST_DENSITY && !breaksOfSource && (matched > 2 || content > 1))
      return result('altered', lostWithin(first[0], last[0] + 1));
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
  const tail = spoken.length - 1 - last[1];
  const after = Math.min(source.length, last[0] + 1 + tail);
  return result('altered', lostWithin(before, after));
}

/** Positions in the words of a window before which the text has an editor's bracket. */
function bracketsOf(from: readonly Piece[], window: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let length = 0;
  for (const number of window) {
    const { brackets, words } = from[number]!;
    for (const at of brackets) found.add(length + at);
    length += words.length;
  }
  return found;
}

/**
 * The words of either side for which a bracket on the other stands: few of them between two that match.
 * `promised him a roof` → `promised [Tate] a roof`
 */
function bracketed(
  pairs: readonly (readonly [number, number])[],
  { source, spoken }: { readonly source: readonly Token[]; readonly spoken: readonly Token[] },
  inSource: ReadonlySet<number>,
  inSpoken: ReadonlySet<number>,
): ReadonlySet<Token> {
  const found = new Set<Token>();
  if (inSource.size + inSpoken.size === 0) return found;
  const isBracketed = (brackets: ReadonlySet<number>, start: number, end: number): boolean =>
    [...brackets].some((at) => at >= start && at <= end);
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [source.length, spoken.length] as const]) {
    if (nextI - i <= MOST_BRACKETED && isBracketed(inSpoken, j, nextJ))
      for (const word of source.slice(i, nextI)) found.add(word);
    if (nextJ - j <= MOST_BRACKETED && isBracketed(inSource, i, nextI))
      for (const word of spoken.slice(j, nextJ)) found.add(word);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

/**
 * The words of the source around a quotation that stands in it, cut at its ellipses, run by run, in order;
 * `null` where it does not. The runs are looked for whole: of "I am calm, but I am sad" the words "I am sad"
 * are the last ones, so that what is missing is "I am calm, but".
 */
function lostAround(
  source: readonly Token[],
  { breaks, brackets }: Piece,
  spoken: readonly Token[],
  stoodFor: ReadonlySet<Token>,
): readonly Token[] | null {
  const cuts = [
    0,
    ...[...breaks].filter((cut) => cut > 0 && cut < spoken.length).sort((x, y) => x - y),
    spoken.length,
  ];
  const lost: Token[] = [];
  let from = 0;
  const pass = (at: number, cut: number): void => {
    if (!brackets.has(cut) || at - from > MOST_BRACKETED) lost.push(...source.slice(from, at));
  };
  for (let k = 1; k < cuts.length; k++) {
    const run = spoken.slice(cuts[k - 1], cuts[k]).filter((word) => !stoodFor.has(word));
    if (run.length === 0) continue;
    const at = source.findIndex(
      (_, i) => i >= from && run.every((word, n) => source[i + n]?.key === word.key),
    );
    if (at < 0) return null;
    pass(at, cuts[k - 1]!);
    from = at + run.length;
  }
  pass(source.length, spoken.length);
  return lost;
}
