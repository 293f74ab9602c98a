import type { Lexicon } from '../model';

/** Words up to which the likenesses of each are kept in a row of their own; that many rows are some 30 MB at the very most. */
const FEW_WORDS = 2000;
/** Slots of the cache for more words than that; a power of two. Pairs that fall into one slot push each other out. */
const SLOTS = 1 << 17;

export interface Known {
  readonly id: number;
  readonly key: string;
  readonly vector: Float64Array | undefined;
  readonly norm: number;
}

/** Where the nearest of several words stands, and how near it is. */
export interface Nearest {
  /** Number in the list, or -1 where none is like the word at all. */
  at: number;
  /** 0..1. */
  likeness: number;
}

/**
 * Finds the nearest in meaning of several words; of equally near ones the first. `ids` holds the ids of `others`, which are
 * below `size`. The answer stands in an object that the next question overwrites.
 */
export type FindNearest = (word: Known, others: readonly Known[], ids: Int32Array, size: number) => Nearest;

/** Each pair of words is reckoned once while it is kept: texts of a few pages in rows by word, longer ones in a cache. */
export function createNearest(lexicon: Lexicon | null): FindNearest {
  const found: Nearest = { at: -1, likeness: 0 };
  if (!lexicon)
    return () => {
      found.at = -1;
      found.likeness = 0;
      return found;
    };
  const inRow = rowsOf(lexicon);
  const inCache = cacheOf(lexicon);
  return (word, others, ids, size) => {
    found.at = -1;
    found.likeness = 0;
    if (size <= FEW_WORDS) inRow(word, others, ids, size, found);
    else inCache(word, others, found);
    return found;
  };
}

function likenessOf(a: Known, b: Known, lexicon: Lexicon): number {
  if (lexicon.vector && (!a.vector || !b.vector)) return 0;
  return a.vector && b.vector
    ? Math.max(0, product(a.vector, b.vector)) / (a.norm * b.norm || 1)
    : lexicon.likeness(a.key, b.key);
}

/** Stands in a row for words that are not alike at all: 0 is what has not been reckoned yet. */
const UNLIKE = -1;

function rowsOf(lexicon: Lexicon) {
  const rows: (Float64Array | undefined)[] = [];
  return (word: Known, others: readonly Known[], ids: Int32Array, size: number, found: Nearest): void => {
    let row = rows[word.id];
    if (!row || row.length < size) {
      const wider = new Float64Array(Math.min(FEW_WORDS, Math.ceil(size * 1.25)));
      if (row) wider.set(row);
      rows[word.id] = row = wider;
    }
    let best = 0;
    let at = -1;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      let likeness = row[id] as number;
      if (likeness === 0) row[id] = likeness = likenessOf(word, others[k] as Known, lexicon) || UNLIKE;
      if (likeness > best) {
        best = likeness;
        at = k;
      }
    }
    found.at = at;
    found.likeness = best;
  };
}

function cacheOf(lexicon: Lexicon) {
  // Owner and value side by side, so that both come with one look into memory. Made when the first long text comes.
  let slots: Float64Array | undefined;
  const likeness = (a: Known, b: Known): number => {
    slots ??= new Float64Array(2 * SLOTS);
    const low = a.id < b.id ? a.id : b.id;
    const high = a.id < b.id ? b.id : a.id;
    // Never 0: that is an empty slot.
    const owner = low * 0x1000000 + high + 1;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (SLOTS - 1);
    if (slots[2 * slot] !== owner) {
      slots[2 * slot] = owner;
      slots[2 * slot + 1] = likenessOf(a, b, lexicon);
    }
    return slots[2 * slot + 1] as number;
  };
  return (word: Known, others: readonly Known[], found: Nearest): void => {
    for (let k = 0; k < others.length; k++) {
      const value = likeness(word, others[k] as Known);
      if (value <= found.likeness) continue;
      found.likeness = value;
      found.at = k;
    }
  };
}

/** The product of two vectors of whole numbers, exact in any order: two sums do not wait for each other. */
function product(a: Float64Array, b: Float64Array): number {
  let even = 0;
  let odd = 0;
  const last = a.length - 1;
  for (let d = 0; d < last; d += 2) {
    even += (a[d] as number) * (b[d] as number);
    odd += (a[d + 1] as number) * (b[d + 1] as number);
  }
  if (a.length % 2) even += (a[last] as number) * (b[last] as number);
  return even + odd;
}
