import type { Reading } from '../../reading/reading';
import type { Link } from '../../model';
import { heaviestChain } from '../chain';

/** How a version's paragraphs stand to the base's: decided between these two alone. */
export interface Anchoring {
  /** By paragraph of the version: the base paragraph it sits beside, or null where it stands in a place of its own. */
  readonly anchors: readonly (number | null)[];
  /**
   * Base paragraphs that are merged with the one before them: one paragraph of the version holds most of
   * both. Ascending.
   */
  readonly joins: readonly number[];
}

/** Linked words of a paragraph of the version (`to`) in a paragraph of the base. */
interface Tie {
  readonly to: number;
  readonly base: number;
  readonly words: number;
  /** Words of links that keep the order. */
  readonly steady: number;
  /** Share of the base paragraph's words that are linked here, 0..1. */
  readonly held: number;
}

type Growing = { -readonly [K in keyof Tie]: Tie[K] };

/** A base paragraph is merged with its neighbours where the paragraph they share holds at least this share of it ... */
const HELD_TO_MERGE = 0.5;
/**
 * ... or where it makes up at least this share of that paragraph's linked words. What only leans over merges
 * nothing.
 */
const SHARE_TO_MERGE = 0.2;

/** So many base paragraphs that the version lacks may stand between two that it merges. */
const BRIDGED = 1;
/** A moved link counts for little when the order of the column is at stake, but for more than nothing. */
const MOVED_WEIGHT = 0.02;

/** `links` go from the base (`a`) to the version (`b`). */
export function anchoringOf(base: Reading, version: Reading, links: readonly Link[]): Anchoring {
  const ties = tiesOf(base, version, links);
  const heaviest = chainOf(ties, version.version.paragraphs.length);
  const merges = mergesOf(ties, heaviest, base.version.paragraphs.length);
  const joins = merges.flatMap(({ first, end }) =>
    Array.from({ length: end - first - 1 }, (_, n) => first + 1 + n),
  );
  return { anchors: liftedTo(merges, heaviest, ties), joins };
}

function tiesOf(base: Reading, version: Reading, links: readonly Link[]): Tie[] {
  const ties = new Map<number, Growing>();
  const sizes = base.version.paragraphs.map(() => 0);
  base.version.sentences.forEach(({ paragraph }, i) => (sizes[paragraph]! += base.countOf(i) || 0.5));
  const width = version.version.paragraphs.length;
  for (const link of links) {
    const total = link.a.reduce((sum, i) => sum + base.countOf(i), 0) || 1;
    const totalTo = link.b.reduce((sum, j) => sum + (version.countOf(j) || 0.5), 0);
    for (const j of link.b) {
      for (const i of link.a) {
        const from = base.version.sentences[i]!.paragraph;
        const to = version.version.sentences[j]!.paragraph;
        const tie = ties.get(from * width + to) ?? { to, base: from, words: 0, steady: 0, held: 0 };
        // The words of a sentence of the version, shared out among its counterparts by their length; a lone
        // mark counts a little.
        const words = ((version.countOf(j) || 0.5) * (base.countOf(i) || 0.5)) / total;
        tie.words += words;
        tie.steady += link.moved ? words * MOVED_WEIGHT : words;
        tie.held += ((base.countOf(i) || 0.5) * (version.countOf(j) || 0.5)) / totalTo / sizes[from]!;
        ties.set(from * width + to, tie);
      }
    }
  }
  return [...ties.values()].sort((x, y) => x.to - y.to || x.base - y.base);
}

/**
 * One base paragraph for each paragraph, null for those that stand in a place of their own: the heaviest
 * choice that never goes backwards in the base.
 */
function chainOf(ties: readonly Tie[], count: number): (number | null)[] {
  const weighed = ties.map(({ to, base, steady }) => ({ i: to, j: base, weight: steady }));
  const anchors = new Array<number | null>(count).fill(null);
  for (const at of heaviestChain(weighed, 'j')) anchors[ties[at]!.to] = ties[at]!.base;
  return anchors;
}

/** Base paragraphs `[first, end)`, two or more, that one paragraph of the version merges. */
interface Merge {
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

/**
 * A paragraph merges the neighbouring base paragraphs that have most of their linked words in it, around the
 * one it is anchored to, as far as it holds most of them or they a fair share of it.
 */
function mergesOf(ties: readonly Tie[], anchors: readonly (number | null)[], baseCount: number): Merge[] {
  const holder = new Array<Tie | undefined>(baseCount).fill(undefined);
  for (const tie of ties) {
    const other = holder[tie.base];
    // Between equals the one that stands there.
    const anchored = anchors[tie.to] === tie.base;
    if (!other || tie.words > other.words || (tie.words === other.words && anchored)) holder[tie.base] = tie;
  }
  const totals = totalsOf(ties);
  const merged = (tie: Tie): boolean =>
    tie.held >= HELD_TO_MERGE || tie.words >= SHARE_TO_MERGE * totals.get(tie.to)!;
  const merges: Merge[] = [];
  for (let first = 0; first < baseCount;) {
    const tie = holder[first];
    const to = tie && merged(tie) ? tie.to : -1;
    let end = first + 1;
    for (let n = end; to >= 0 && n < baseCount && n - end <= BRIDGED; n++) {
      const next = holder[n];
      if (next && (next.to !== to || !merged(next))) break;
      if (next) end = n + 1;
    }
    const anchor = to < 0 ? null : anchors[to]!;
    // Only where the paragraph itself stands: what it holds out of order is a move, not a merge.
    if (end - first > 1 && anchor !== null && anchor >= first && anchor < end)
      merges.push({ to, first, end });
    first = end;
  }
  return merges;
}

/**
 * The anchors, where a paragraph of which no base paragraph holds most stands beside the first of what it
 * merges: a long block begins where its text begins. Anchors still never go backwards.
 */
function liftedTo(
  merges: readonly Merge[],
  heaviest: readonly (number | null)[],
  ties: readonly Tie[],
): (number | null)[] {
  const totals = totalsOf(ties);
  const most = new Map<number, number>();
  for (const tie of ties) if (heaviest[tie.to] === tie.base) most.set(tie.to, tie.words);
  const firsts = new Map(merges.map(({ to, first }) => [to, first]));
  let before = 0;
  return heaviest.map((anchor, to) => {
    if (anchor === null) return null;
    const first = firsts.get(to);
    const lifts = first !== undefined && 2 * most.get(to)! <= totals.get(to)!;
    return (before = lifts ? Math.max(first, before) : anchor);
  });
}

/** Linked words by paragraph of the version. */
function totalsOf(ties: readonly Tie[]): Map<number, number> {
  const totals = new Map<number, number>();
  for (const tie of ties) totals.set(tie.to, (totals.get(tie.to) ?? 0) + tie.words);
  return totals;
}
