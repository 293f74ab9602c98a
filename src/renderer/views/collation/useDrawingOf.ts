import { useMemo } from 'react';
import { usePartial } from '../../state/derived';
import type { Edition } from '../../state/edition';
import { findingOverlays, placeOverlays } from '../../state/overlays';
import { rowFlags } from '../../state/remarks';
import { useStore } from '../../state/store';
import { useHits } from '../find/useHits';
import type { Drawing } from './drawing';

/** What is drawn of an edition, as the reader has set it. */
export function useDrawingOf(edition: Edition): Drawing {
  const detail = useStore((state) => state.detail);
  const hidden = useStore((state) => state.hidden);
  const fold = useStore((state) => state.fold);
  const opened = useStore((state) => state.opened);
  const partial = usePartial();
  const remarks = useStore((state) => state.remarks);
  const hits = useHits();
  const overlays = useMemo(
    () => placeOverlays(edition, [...findingOverlays(edition), ...hits]),
    [edition, hits],
  );
  const flags = useMemo(() => rowFlags(edition, remarks), [edition, remarks]);
  const two = edition.columns.length <= 2;
  return useMemo(
    () => ({ edition, detail, hidden, fold, opened, two, partial, overlays, flags }),
    [edition, detail, hidden, fold, opened, two, partial, overlays, flags],
  );
}
