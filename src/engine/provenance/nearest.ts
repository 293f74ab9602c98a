import type { Provenance, Shares, VersionId } from '../model';

/**
 * For each version the one it has most of its words from; null where it shares none with any. An edited
 * sentence keeps two thirds or more of its content words and a paraphrase fewer, so they count for the middle
 * of what they can keep. Between equals the one opened first. A version between which and it another one
 * stands, by `isApart`, comes behind all others: what it has from there it may have by way of that one.
 */
export function nearestOf(
  ids: readonly VersionId[],
  provenance: readonly Provenance[],
  isApart: (version: VersionId, towards: VersionId) => boolean = () => false,
): Record<VersionId, VersionId | null> {
  return Object.fromEntries(
    ids.map((id) => {
      let nearest: VersionId | null = null;
      let most = 0;
      let apart = true;
      for (const { version, towards, shares } of provenance) {
        const kept = version === id ? keptWords(shares) : 0;
        if (kept === 0) continue;
        const far = isApart(id, towards);
        if (far === apart ? kept <= most : far) continue;
        [nearest, most, apart] = [towards, kept, far];
      }
      return [id, nearest];
    }),
  );
}

function keptWords({ identical, cosmetic, edited, paraphrased }: Shares): number {
  return identical + cosmetic + edited * (5 / 6) + paraphrased * (1 / 3);
}
