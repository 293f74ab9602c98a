import { useMemo } from 'react';
import { hitsIn, useFound } from '../../state/hits';
import type { PlacedOverlay } from '../../state/overlays';
import { useStore } from '../../state/store';

/** The hits of the search as overlays of the text. */
export function useHits(): readonly PlacedOverlay[] {
  const hits = useFound(hitsIn);
  const at = useStore((state) => state.find.at);
  return useMemo(() => hits.map((hit, index) => ({ ...hit, current: index === at })), [hits, at]);
}
