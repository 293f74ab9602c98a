import type { Relation, WordMatch } from '../model';
import { lazily } from '../text/lazily';
import type { Gap, Match, Sides } from './script';
import type { Token } from './tokens';

/**
 * Fills the gaps with what the aligner saw: words that match by stem, spelling, meaning and so on. In a paraphrase they count as
 * kept; in an edited sentence one stands in place of the other.
 *
 *     before  [- was killed in -] [+ died in +]          after  [killed > died]
 */
export function withWording(
  matches: readonly Match[],
  sides: Sides,
  evidence: Evidence,
  relation: Relation,
): Match[] {
  const placed = lazily(() => place(sides, evidence));
  return filled(matches, sides, (gap) => chainIn(gap, placed(), relation));
}

/** What the aligner saw, and which of its sides is side `a` here. */
export interface Evidence {
  readonly matches: readonly WordMatch[];
  readonly side: 'a' | 'b';
}

/** The matches with what `fill` finds in the gaps that have words on both sides. */
function filled(matches: readonly Match[], { a, b }: Sides, fill: (gap: Gap) => readonly Match[]): Match[] {
  const out: Match[] = [];
  let [a0, b0] = [0, 0];
  for (let n = 0; n <= matches.length; n++) {
    const match = matches[n];
    const [a1, b1] = match ? [match.a0, match.b0] : [a.length, b.length];
    if (a1 > a0 && b1 > b0) out.push(...fill({ a0, a1, b0, b1 }));
    if (!match) break;
    out.push(match);
    a0 = match.a1;
    b0 = match.b1;
  }
  return out;
}

/** Evidence as tokens, by the first token of side `a`. */
type Placed = ReadonlyMap<number, readonly Match[]>;

function place({ a, b }: Sides, { matches, side }: Evidence): Placed {
  const placed = new Map<number, Match[]>();
  const opposite = side === 'a' ? 'b' : 'a';
  for (const match of matches) {
    const [a0, a1] = tokensIn(a, match[side].start, match[side].end);
    const [b0, b1] = tokensIn(b, match[opposite].start, match[opposite].end);
    // Articles and prepositions that resemble each other say nothing: it / its.
    if (!hasContent(a, a0, a1) || !hasContent(b, b0, b1)) continue;
    const list = placed.get(a0) ?? [];
    if (!list.some((other) => other.b0 === b0)) list.push({ a0, a1, b0, b1, by: match.by, kept: false });
    placed.set(a0, list);
  }
  return placed;
}

function hasContent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.content) return true;
  return false;
}

/** Numbers of the tokens that touch a range of the text. The tokens stand in the order of the text. */
function tokensIn(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return [low, last];
}

/** The longest chain of evidence that lies in the gap and keeps the order on both sides. */
function chainIn(gap: Gap, placed: Placed, relation: Relation): Match[] {
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
    chain.push({ ...considered[n]!, kept: relation === 'paraphrased' });
  }
  return chain.reverse();
}

/**
 * Gaps whose two sides differ in typography alone are kept, whatever their words look like one by one.
 *
 *     before  [- nuclear-armed -] [+ nuclear armed +]          after  = nuclear-armed / nuclear armed
 */
export function withCosmetic(matches: readonly Match[], sides: Sides): Match[] {
  return filled(matches, sides, (gap) => (isCosmetic(gap, sides) ? [{ ...gap, by: 'cosmetic', kept: true }] : NONE)); // prettier-ignore
}

const NONE: readonly Match[] = [];

/** Longest gap, in tokens, that can be one thing written in two ways. */
const LONGEST = 8;

function isCosmetic({ a0, a1, b0, b1 }: Gap, { a, b }: Sides): boolean {
  if (a1 - a0 > LONGEST || b1 - b0 > LONGEST) return false;
  if (a[a0]!.sentence !== a[a1 - 1]!.sentence || b[b0]!.sentence !== b[b1 - 1]!.sentence) return false;
  const x = spelled(a, a0, a1);
  return x !== '' && x === spelled(b, b0, b1);
}

/** The keys of the words in one string: what hyphens and missing spaces do not change. */
function spelled(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) if (!tokens[at]!.punctuation) text += tokens[at]!.key;
  return text;
}
