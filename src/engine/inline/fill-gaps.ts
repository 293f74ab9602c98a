import { lowerBound } from '../text/lower-bound';
import type { Lexicon, MatchBy, Relation, WordMatch } from '../model';
import { sameOwner } from './possessive';
import { isFirstOfRange, isOneRange } from './ranges';
import { type Gap, gapsOf, type Match, type Sides } from './script';
import { givesTheSame } from './same-value';
import { contentIn, hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/**
 * Fills the gaps with what the aligner saw: words that match by stem, spelling, meaning and so on. In a
 * paraphrase they count as kept; in an edited sentence one stands in place of the other, as do the words of
 * `contrary`, which exclude each other, in either. With a lexicon words that are only near in meaning are not
 * kept, either.
 *
 *     before  [- was killed in -] [+ died in +]          after  [killed > died]
 */
export function withWording(
  matches: readonly Match[],
  sides: Sides,
  alike: Alike,
  relation: Relation,
  contrary: Alike,
  lexicon: Lexicon | null = null,
): Match[] {
  let byStart: ByStart | null = null;
  const kept = (match: Match): Match => ({
    ...match,
    kept: relation === 'paraphrased' && givesTheSame(sides, match) && !isLoose(match, sides, lexicon),
  });
  return filled(matches, sides, (gap) =>
    chainIn(gap, (byStart ??= indexed([...alike().map(kept), ...contrary()]))),
  );
}

/**
 * Likeness in meaning from which a reader takes one word for the other. Of 425 pairs that the aligner found
 * near in news and rewrites nearly all above it say the same (`crops` and `harvests`); below stand as many
 * that only belong together (`alcohol` and `beer`, `violist` and `player`).
 */
const CONVINCING = 0.7;

/** Whether two words are near in meaning, but not so near that the one reads as kept. */
function isLoose({ by, a0, a1, b0, b1 }: Match, { a, b }: Sides, lexicon: Lexicon | null): boolean {
  if (by !== 'meaning' || !lexicon || a1 - a0 > 1 || b1 - b0 > 1) return false;
  return lexicon.likeness(a[a0]!.key, b[b0]!.key) < CONVINCING;
}

/** What the aligner saw, as tokens; asked for only where a change has words on both sides. */
export type Alike = () => readonly Match[];

/** What the aligner saw, and which of its sides is side `a` here. */
export interface Evidence {
  readonly matches: readonly Pick<WordMatch, 'a' | 'b' | 'by'>[];
  readonly side: 'a' | 'b';
}

/** The matches with what `fill` finds in the gaps that have words on both sides. */
function filled(
  matches: readonly Match[],
  sides: Sides,
  fill: (gap: Gap, n: number) => readonly Match[],
): Match[] {
  const out: Match[] = [];
  gapsOf(matches, sides).forEach((gap, n) => {
    if (gap.a1 > gap.a0 && gap.b1 > gap.b0) out.push(...fill(gap, n));
    const match = matches[n];
    if (match) out.push(match);
  });
  return out;
}

/**
 * Evidence as tokens, but for articles and prepositions that resemble each other, which says nothing: it / its.
 * In the order of side `a`: of two that tell as much the first one counts, whichever version was opened first.
 */
export function placed({ a, b, textA, textB }: Sides, { matches, side }: Evidence): Match[] {
  const alike: Match[] = [];
  const opposite = side === 'a' ? 'b' : 'a';
  for (const { by, ...match } of matches) {
    const [a0, endA] = tokensIn(a, match[side].start, match[side].end);
    const [b0, endB] = tokensIn(b, match[opposite].start, match[opposite].end);
    const a1 = by === 'number' ? withUnit(a, textA, endA, b[b0]?.key) : endA;
    const b1 = by === 'number' ? withUnit(b, textB, endB, a[a0]?.key) : endB;
    // Two days are near in meaning, but never the same.
    const figures = by === 'meaning' && hasFigure(a[a0]?.key ?? '') && hasFigure(b[b0]?.key ?? '');
    if (!figures && contentIn(a, a0, a1) > 0 && contentIn(b, b0, b1) > 0)
      alike.push({ a0, a1, b0, b1, by: by === 'form' ? formOf(a, b, a0, b0) : by, kept: false });
  }
  return alike.sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0);
}

/** A word that stands on the other side with a possessive ending is another form of it. */
function formOf(a: readonly Token[], b: readonly Token[], i: number, j: number): MatchBy {
  return a[i]!.key === b[j]!.key ? 'form' : 'stem';
}

const ENDS_IN_WORD = /\P{L}(\p{L}+)$/u;
/** Letters of a unit that is written short. */
const SHORT_UNIT = 2;

/**
 * The end of a figure with its unit where that is a word of its own, and short for what the other side has:
 * `3,400 m` / `3,400 metres`.
 */
function withUnit(tokens: readonly Token[], text: string, end: number, other = ''): number {
  const unit = ENDS_IN_WORD.exec(other)?.[1];
  const next = tokens[end];
  if (!unit || !next || next.punctuation || next.sentence !== tokens[end - 1]!.sentence) return end;
  const word = text.slice(next.start, next.end);
  return word.length <= SHORT_UNIT && unit.startsWith(word[0]!.toLowerCase()) ? end + 1 : end;
}

/** Matches by their first token of side `a`. */
type ByStart = ReadonlyMap<number, readonly Match[]>;

function indexed(matches: readonly Match[]): ByStart {
  const byStart = new Map<number, Match[]>();
  for (const match of matches) {
    const list = byStart.get(match.a0) ?? [];
    if (!list.some((other) => other.b0 === match.b0)) list.push(match);
    byStart.set(match.a0, list);
  }
  return byStart;
}

/** Numbers of the tokens that touch a range of the text. The tokens stand in the order of the text. */
function tokensIn(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  const first = lowerBound(0, tokens.length, (k) => tokens[k]!.end <= start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return [first, last];
}

/** The longest chain of evidence that lies in the gap and keeps the order on both sides. */
function chainIn(gap: Gap, placed: ByStart): Match[] {
  const inside: Match[] = [];
  for (let at = gap.a0; at < gap.a1; at++) {
    for (const match of placed.get(at) ?? []) {
      if (match.a1 <= gap.a1 && match.b0 >= gap.b0 && match.b1 <= gap.b1) inside.push(match);
    }
  }
  inside.sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0);
  // Quadratic in the matches of one gap, of which a sentence has a handful; a gap without sentence ends is cut short.
  const length: number[] = [];
  const before: number[] = [];
  const considered = inside.slice(0, 200);
  considered.forEach((match, n) => {
    length[n] = 1;
    before[n] = -1;
    for (let k = 0; k < n; k++) {
      const other = considered[k]!;
      if (other.a1 <= match.a0 && other.b1 <= match.b0 && length[k]! + 1 > length[n]!) {
        length[n] = length[k]! + 1;
        before[n] = k;
      }
    }
  });
  const chain: Match[] = [];
  for (let n = length.indexOf(Math.max(...length, 0)); n >= 0; n = before[n]!) {
    chain.push(considered[n]!);
  }
  return chain.reverse();
}

/**
 * Gaps whose two sides differ in typography alone are kept, whatever their words look like one by one.
 *
 *     before  [- nuclear-armed -] [+ nuclear armed +]          after  = nuclear-armed / nuclear armed
 *     before  [- 6 to 8 percent -] [+ 6-8% +]                  after  = 6 to 8 percent / 6-8%
 */
export function withCosmetic(matches: readonly Match[], sides: Sides): Match[] {
  return filled(matches, sides, (gap, n) =>
    isCosmetic(gap, sides) || isFirstOfRange(gap, sides, matches.slice(n, n + 2))
      ? [{ ...gap, by: 'cosmetic', kept: true }]
      : NONE,
  );
}

const NONE: readonly Match[] = [];

/** Longest gap, in tokens, that can be one thing written in two ways. */
const LONGEST = 8;

function isCosmetic(gap: Gap, sides: Sides): boolean {
  const { a0, a1, b0, b1 } = gap;
  const { a, b } = sides;
  if (a1 - a0 > LONGEST || b1 - b0 > LONGEST) return false;
  if (a[a0]!.sentence !== a[a1 - 1]!.sentence || b[b0]!.sentence !== b[b1 - 1]!.sentence) return false;
  if (isOneRange(gap, sides)) return true;
  const x = spelled(a, a0, a1);
  return x !== '' && x === spelled(b, b0, b1) && sameOwner(gap, sides);
}

/** The keys of the words in one string: what hyphens and missing spaces do not change. */
function spelled(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  // The unit of a figure stands behind a space in its key, and is a word of its own elsewhere: `44-year`, `44 year`.
  for (let at = from; at < to; at++) if (!tokens[at]!.punctuation) text += tokens[at]!.key.replace(' ', '');
  return text;
}
