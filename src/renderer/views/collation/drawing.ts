import { createContext, useContext } from 'react';
import type { Detail, VersionId } from '../../../engine';
import type { Edition } from '../../state/edition';
import type { Mark } from '../../../account/marks';
import type { PairedOverlay } from '../../state/overlays';

/**
 * Everything rows are drawn from, apart from what is theirs alone. One object for all rows: when it changes,
 * all are drawn again.
 */
export interface Drawing {
  readonly edition: Edition;
  readonly detail: Detail;
  readonly hidden: readonly Mark[];
  readonly fold: boolean;
  readonly opened: readonly string[];
  /** With two versions cuts stay in the base; with more they stand in each version. */
  readonly two: boolean;
  /** Not all is compared yet: texts are printed without marks. */
  readonly partial: boolean;
  readonly overlays: ReadonlyMap<VersionId, ReadonlyMap<number, readonly PairedOverlay[]>>;
  /** By row: the sign of the verdict on it. */
  readonly flags: ReadonlyMap<number, 'accepted' | 'to-fix' | 'to-discuss'>;
}

const Context = createContext<Drawing | null>(null);
export const DrawingProvider = Context.Provider;

export function useDrawing(): Drawing {
  const drawing = useContext(Context);
  if (!drawing) throw new Error('Rows are drawn inside the collation view only');
  return drawing;
}
