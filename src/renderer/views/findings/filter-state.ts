import { create } from 'zustand';
import { EVERYTHING_CHANGED, type Filter } from './filter';

interface LedgerState {
  readonly filter: Filter;
  /** The cell that holds the focus when the reader comes back: its entry's key, and its column. */
  readonly at: { readonly key: string; readonly column: number } | null;
}

/** How the reader left the ledger: it is found again so after a jump into the text. Concerns no other view. */
export const useLedgerState = create<LedgerState>()(() => ({ filter: EVERYTHING_CHANGED, at: null }));

export const changeFilter = (change: Partial<Filter>): void =>
  useLedgerState.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

export const placeAt = (key: string, column: number): void =>
  useLedgerState.setState({ at: { key, column } });
