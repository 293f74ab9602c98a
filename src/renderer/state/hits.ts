import { create } from 'zustand';
import type { FindResult, Hit } from './find';

/**
 * What the last search found. Beside the main store: it follows from the query and the texts, and comes later
 * than both.
 */
export const useFound = create<FindResult>()(() => ({ ok: true, hits: [], more: false }));

const NONE: readonly Hit[] = [];
export const hitsIn = (result: FindResult): readonly Hit[] => (result.ok ? result.hits : NONE);
