import type { Collation, Relation, Shares, VersionId } from '../../../engine';

/** Where a paragraph's words are from: the version that has most of them, and what they are towards it. */
export interface ParagraphSource {
  readonly paragraph: number;
  /** Null where no other version has any of its words. */
  readonly source: VersionId | null;
  /** Towards `source`; towards nothing all words are its own. */
  readonly shares: Shares;
  /** What most of its words are. */
  readonly mark: Relation | 'own';
}

const MARKS = ['identical', 'cosmetic', 'edited', 'paraphrased', 'own'] as const;

const linked = (shares: Shares): number => shares.words - shares.own;
/** Of two versions that have the same number of words, the one that has them more literally is the likelier source. */
const literal = (shares: Shares): number => 3 * shares.identical + 2 * shares.cosmetic + shares.edited;

const markOf = (shares: Shares): Relation | 'own' =>
  MARKS.reduce((most, mark) => (shares[mark] > shares[most] ? mark : most), MARKS[0]);

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
