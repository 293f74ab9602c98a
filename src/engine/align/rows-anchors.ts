import type { Reading } from '../inline/reading';
import type { Link } from '../model';

/** How a version's paragraphs stand to the base's: decided between these two alone. */
export interface Anchoring {
  /** By paragraph of the version: the base paragraph it sits beside, or null where it stands in a place of its own. */
  readonly anchors: readonly (number | null)[];
  /** Base paragraphs that share their row with the one before them, because one paragraph of the version holds most of both. */
  readonly joins: readonly number[];
}

/** Linked words of a paragraph of the version (`to`) in a paragraph of the base. */
interface Tie {
  readonly to: number;
  readonly base: number;
  readonly words: number;
  /** Words of links that keep the order. */
  readonly steady: number;
}

/** A base paragraph joins its neighbour's row where it holds at least this share of the linked words of the paragraph they share. */
const SHARE_TO_JOIN = 0.2;
/** So many base paragraphs that the version lacks may stand between two that it merges. */
const BRIDGED = 1;
/** A moved link counts for little when the order of the column is at stake, but for more than nothing. */
const MOVED_WEIGHT = 0.02;

/** `links` go from the base (`a`) to the version (`b`). */
export function anchoringOf(base: Reading, version: Reading, links: readonly Link[]): Anchoring {
  const ties = tiesOf(base, version, links);
  const anchors = chainOf(ties, base.version.paragraphs.length, version.version.paragraphs.length);
  return { anchors, joins: joinsOf(ties, anchors, base.version.paragraphs.length) };
}

function tiesOf(base: Reading, version: Reading, links: readonly Link[]): Tie[] {
  const ties = new Map<number, { to: number; base: number; words: number; steady: number }>();
  const width = version.version.paragraphs.length;
  for (const link of links) {
    const total = link.a.reduce((sum, i) => sum + base.countOf(i), 0) || 1;
    for (const j of link.b) {
      for (const i of link.a) {
        const from = base.version.sentences[i]!.paragraph;
        const to = version.version.sentences[j]!.paragraph;
        const tie = ties.get(from * width + to) ?? { to, base: from, words: 0, steady: 0 };
        // The words of a sentence of the version, shared out among its counterparts by their length; a lone mark counts a little.
        const words = ((version.countOf(j) || 0.5) * (base.countOf(i) || 0.5)) / total;
        tie.words += words;
        tie.steady += link.moved ? words * MOVED_WEIGHT : words;
        ties.set(from * width + to, tie);
      }
    }
  }
  return [...ties.values()].sort((x, y) => x.to - y.to || x.base - y.base);
}

/**
 * The heaviest choice of one base paragraph for each paragraph that never goes backwards in the base: a weighted longest
 * increasing subsequence, over a Fenwick tree of prefix maxima. What is left out stands in its own place.
 */
function chainOf(ties: readonly Tie[], baseCount: number, count: number): (number | null)[] {
  const best = new Array<number>(ties.length).fill(0);
  const before = new Array<number>(ties.length).fill(-1);
  const tree = new Array<number>(baseCount + 1).fill(-1);
  const heavier = (x: number, y: number): number => (y < 0 || (x >= 0 && best[x]! >= best[y]!) ? x : y);
  for (let at = 0; at < ties.length;) {
    let end = at;
    while (end < ties.length && ties[end]!.to === ties[at]!.to) end++;
    for (let n = at; n < end; n++) {
      let found = -1;
      for (let k = ties[n]!.base + 1; k > 0; k -= k & -k) found = heavier(found, tree[k]!);
      before[n] = found;
      best[n] = ties[n]!.steady + (found < 0 ? 0 : best[found]!);
    }
    for (let n = at; n < end; n++)
      for (let k = ties[n]!.base + 1; k <= baseCount; k += k & -k) tree[k] = heavier(tree[k]!, n);
    at = end;
  }
  const anchors = new Array<number | null>(count).fill(null);
  let last = -1;
  for (let n = 0; n < ties.length; n++) last = heavier(last, n);
  for (; last >= 0; last = before[last]!) anchors[ties[last]!.to] = ties[last]!.base;
  return anchors;
}

/**
 * Base paragraphs that one paragraph of the version merges: each has most of its linked words there, and holds a fair share of
 * it. A paragraph that only leans over into the next one joins nothing, so that merges do not chain through the page.
 */
function joinsOf(ties: readonly Tie[], anchors: readonly (number | null)[], baseCount: number): number[] {
  const totals = new Map<number, number>();
  for (const tie of ties) totals.set(tie.to, (totals.get(tie.to) ?? 0) + tie.words);
  const holder = new Array<Tie | undefined>(baseCount).fill(undefined);
  for (const tie of ties) {
    const other = holder[tie.base];
    // Between equals the one that stands there.
    const anchored = anchors[tie.to] === tie.base;
    if (!other || tie.words > other.words || (tie.words === other.words && anchored)) holder[tie.base] = tie;
  }
  const reaches = (tie: Tie | undefined): boolean =>
    tie !== undefined && tie.words >= SHARE_TO_JOIN * (totals.get(tie.to) ?? 0);
  const joins: number[] = [];
  for (let first = 0; first < baseCount;) {
    const tie = holder[first];
    const to = tie && reaches(tie) ? tie.to : -1;
    let end = first + 1;
    for (let n = end; to >= 0 && n < baseCount && n - end <= BRIDGED; n++) {
      const next = holder[n];
      if (next && (next.to !== to || !reaches(next))) break;
      if (next) end = n + 1;
    }
    const anchor = to < 0 ? null : anchors[to]!;
    // Only where the paragraph itself stands: what it holds out of order is a move, not a merge.
    if (anchor !== null && anchor >= first && anchor < end)
      for (let n = first + 1; n < end; n++) joins.push(n);
    first = end;
  }
  return joins;
}
