import type { Provenance, Shares, VersionId } from '../model';

/**
 * For each version the one it has most of its words from; null where it shares none with any. An edited sentence keeps two thirds or
 * more of its content words and a paraphrase fewer, so they count for the middle of what they can keep. Between equals
 * the one opened first.
 */
export function nearestOf(
  ids: readonly VersionId[],
  provenance: readonly Provenance[],
): Record<VersionId, VersionId | null> {
  return Object.fromEntries(
    ids.map((id) => {
      let nearest: VersionId | null = null;
      let most = 0;
      for (const { version, towards, shares } of provenance) {
        const kept = version === id ? keptWords(shares) : 0;
        if (kept > most) [nearest, most] = [towards, kept];
      }
      return [id, nearest];
    }),
  );
}

function keptWords({ identical, cosmetic, edited, paraphrased }: Shares): number {
  return identical + cosmetic + edited * (5 / 6) + paraphrased * (1 / 3);
}
