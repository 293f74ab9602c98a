import type { MatchBy } from '../model';
import type { Token } from '../reading/tokens';

/** The two sides of a link as runs of tokens, and the texts they stand in. */
export interface Sides {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly textA: string;
  readonly textB: string;
}

/**
 * Tokens `[a0, a1)` of one side that stand against `[b0, b1)` of the other: the same (`kept`) or one put for
 * the other. A script is a list of them that ascends on both sides; what lies between two is cut or put in.
 */
export interface Match {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly by: MatchBy;
  readonly kept: boolean;
}

/** What lies between two matches: tokens `[a0, a1)` against `[b0, b1)`, one of them empty at times. */
export interface Gap {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/**
 * The gap before each match and the one after the last; empty ones included, so that there is one more than
 * matches.
 */
export function gapsOf(matches: readonly Match[], { a, b }: Sides): Gap[] {
  const gaps: Gap[] = [];
  let a0 = 0;
  let b0 = 0;
  for (const match of matches) {
    gaps.push({ a0, a1: match.a0, b0, b1: match.b0 });
    a0 = match.a1;
    b0 = match.b1;
  }
  gaps.push({ a0, a1: a.length, b0, b1: b.length });
  return gaps;
}

/** Joins matches that follow each other on both sides within a sentence and are of one sort. */
export function joined(matches: readonly Match[], { a, b }: Sides): Match[] {
  const runs: Match[] = [];
  /** The last run, where it was made here of several. */
  let grown: { -readonly [Part in keyof Match]: Match[Part] } | null = null;
  for (const match of matches) {
    const last = runs.at(-1);
    const follows =
      last?.kept === true &&
      match.kept &&
      last.by === match.by &&
      last.a1 === match.a0 &&
      last.b1 === match.b0 &&
      a[last.a0]!.sentence === a[match.a0]!.sentence &&
      b[last.b0]!.sentence === b[match.b0]!.sentence;
    if (!follows) {
      runs.push(match);
      grown = null;
      continue;
    }
    if (!grown) runs[runs.length - 1] = grown = { ...last };
    grown.a1 = match.a1;
    grown.b1 = match.b1;
  }
  return runs;
}

/** How one token matches another with the same key: to the letter, or but for typography and house style. */
export function matchOf({ a, b, textA, textB }: Sides, i: number, j: number): MatchBy {
  const x = a[i]!;
  const y = b[j]!;
  const length = x.end - x.start;
  if (length !== y.end - y.start) return 'cosmetic';
  for (let k = 0; k < length; k++)
    if (textA.charCodeAt(x.start + k) !== textB.charCodeAt(y.start + k)) return 'cosmetic';
  return 'form';
}
