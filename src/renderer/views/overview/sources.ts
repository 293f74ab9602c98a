import { SHARE_PARTS, type SharePart } from '../../../account/shares';
import type { Collation, Shares, VersionId } from '../../../engine';

/** Where a paragraph's words are from: the version that has most of them, and what they are towards it. */
export interface ParagraphSource {
  readonly paragraph: number;
  /** Null where no other version has any of its words. */
  readonly source: VersionId | null;
  /** Towards `source`; towards nothing all words are its own. */
  readonly shares: Shares;
  /** What most of its words are. */
  readonly mark: SharePart;
}

const linked = (shares: Shares): number => shares.words - shares.own;
/** Of two versions that have the same number of words, the one that has them more literally is the likelier source. */
const literal = (shares: Shares): number => 3 * shares.identical + 2 * shares.cosmetic + shares.edited;

const markOf = (shares: Shares): SharePart =>
  SHARE_PARTS.reduce((most, part) => (shares[part] > shares[most] ? part : most), SHARE_PARTS[0]);

/** By paragraph of a version, whom it is from; among equals the base, then the version opened first. */
export function sourcesOf(collation: Collation, version: VersionId): readonly ParagraphSource[] {
  const towards = collation.provenance
    .filter((one) => one.version === version)
    .sort((one, other) => Number(other.towards === collation.base) - Number(one.towards === collation.base));
  const paragraphs = collation.versions.find((one) => one.id === version)?.paragraphs.length ?? 0;
  if (towards.length === 0) return [];
  return Array.from({ length: paragraphs }, (_, paragraph) => {
    let best: { towards: VersionId; shares: Shares } | null = null;
    for (const { towards: other, paragraphs: shares } of towards) {
      const here = shares[paragraph];
      if (!here || linked(here) === 0) continue;
      const more = best ? linked(here) - linked(best.shares) || literal(here) - literal(best.shares) : 1;
      if (more > 0) best = { towards: other, shares: here };
    }
    const shares = best?.shares ?? towards[0]!.paragraphs[paragraph] ?? NOTHING;
    return { paragraph, source: best?.towards ?? null, shares, mark: best ? markOf(shares) : 'own' };
  });
}

const NOTHING: Shares = { words: 0, identical: 0, cosmetic: 0, edited: 0, paraphrased: 0, own: 0 };

/** Neighbouring paragraphs `[from, to)` that are from one version in one way; a piece of a strip. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly source: VersionId | null;
  readonly mark: SharePart;
  readonly words: number;
}

/**
 * Paragraphs as a strip of at most `most` stretches: like ones joined, and where that is too many, the
 * shortest with a neighbour.
 */
export function stretchesOf(sources: readonly ParagraphSource[], most: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { paragraph, source, mark, shares } of sources) {
    const last = stretches.at(-1);
    if (last?.source === source && last.mark === mark)
      stretches[stretches.length - 1] = { ...last, to: paragraph + 1, words: last.words + shares.words };
    else stretches.push({ from: paragraph, to: paragraph + 1, source, mark, words: shares.words });
  }
  return stretches.length > most ? binned(stretches, most) : stretches;
}

/** Groups of neighbours of about the same number of words; each speaks with the voice of its largest member. */
function binned(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const total = stretches.reduce((sum, { words }) => sum + words, 0);
  const bins: Stretch[][] = Array.from({ length: most }, () => []);
  let before = 0;
  for (const stretch of stretches) {
    const middle = before + stretch.words / 2;
    bins[Math.min(most - 1, Math.floor((middle / Math.max(1, total)) * most))]!.push(stretch);
    before += stretch.words;
  }
  return bins.flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) return [];
    const largest = members.reduce((most, one) => (one.words > most.words ? one : most));
    const words = members.reduce((sum, one) => sum + one.words, 0);
    return [{ from: first.from, to: last.to, source: largest.source, mark: largest.mark, words }];
  });
}
