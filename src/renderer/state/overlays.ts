import type { VersionId } from '../../engine';
import { paragraphAt } from '../../account/places';
import type { Edition } from './edition';
import type { Overlay } from './pieces';

/** Overlays by version and paragraph. */
export type Overlays = ReadonlyMap<VersionId, ReadonlyMap<number, readonly Overlay[]>>;

/** An overlay in a version; in the base one that belongs to the pair with `to` alone. */
export interface PlacedOverlay extends Overlay {
  readonly version: VersionId;
  readonly to?: VersionId;
}

export type PairedOverlay = Overlay & { readonly to?: VersionId };

/** Sorts overlays into the paragraphs they touch. */
export function placeOverlays(
  edition: Edition,
  overlays: readonly PlacedOverlay[],
): ReadonlyMap<VersionId, ReadonlyMap<number, readonly PairedOverlay[]>> {
  const placed = new Map<VersionId, Map<number, PairedOverlay[]>>();
  for (const { version: id, ...overlay } of overlays) {
    const version = edition.versions.get(id);
    if (!version) continue;
    const byParagraph = placed.get(id) ?? new Map<number, PairedOverlay[]>();
    placed.set(id, byParagraph);
    const last = paragraphAt(version, Math.max(overlay.start, overlay.end - 1));
    for (let paragraph = paragraphAt(version, overlay.start); paragraph <= last; paragraph += 1)
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), overlay]);
  }
  return placed;
}

/** The findings as overlays, on both sides. */
export function findingOverlays(edition: Edition): readonly PlacedOverlay[] {
  return edition.findings.flatMap(({ number, pair, finding }) => [
    ...(finding.a ? [{ version: pair.from, to: pair.to, ...finding.a, finding: number }] : []),
    ...(finding.b ? [{ version: pair.to, ...finding.b, finding: number }] : []),
  ]);
}
