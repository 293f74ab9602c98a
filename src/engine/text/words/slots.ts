import type { WordType } from './word';

/** What a room keeps of the words of one book, each with its type: found by a number instead of being looked up. */
export interface Slots<T> {
  get(type: WordType): T | undefined;
  set(type: WordType, value: T): T;
}

/** Tells types that it has not been asked about before. */
export function createFirsts(): (type: WordType) => boolean {
  let seen = new Uint8Array(1 << 12);
  return ({ no }) => {
    if (no >= seen.length) {
      const longer = new Uint8Array(2 * no);
      longer.set(seen);
      seen = longer;
    }
    if (seen[no]) return false;
    seen[no] = 1;
    return true;
  };
}

/** Slots with nothing in them. */
export function createSlots<T>(): Slots<T> {
  const kept: (T | undefined)[] = [];
  return {
    get: ({ no }) => kept[no],
    set({ no }, value) {
      // Without gaps, which would turn the list into a map.
      while (kept.length <= no) kept.push(undefined);
      kept[no] = value;
      return value;
    },
  };
}
