import type { Vectors } from './vectors';

/** Words up to which all pairs are kept in a triangle; it then takes 16 MB. */
const FEW_WORDS = 2000;
/** Slots of the cache for more words than that; a power of two. Pairs that fall into one slot push each other out. */
const SLOTS = 1 << 17;

/** Where the nearest of several words stands, and how near it is. */
export interface Nearest {
  /** Place in the list, or -1 where none is like the word at all. */
  at: number;
  /** 0..1. */
  likeness: number;
}

/**
 * Finds the nearest in meaning of several words, by the cosine of their vectors; of equally near ones the first. Words are
 * given by the numbers of their vectors. The answer stands in an object that the next question overwrites.
 */
export type FindNearest = (word: number, others: readonly number[]) => Nearest;

/**
 * Each pair of words is reckoned once while it is kept: those of texts of a few pages in a triangle, of longer ones in a cache. `norms` holds the
 * lengths of the vectors, also of those that come in later.
 */
export function createNearest(vectors: Vectors, norms: readonly number[]): FindNearest {
  const found: Nearest = { at: -1, likeness: 0 };
  const likenessOf = (a: number, b: number): number =>
    Math.max(0, vectors.product(a, b)) / ((norms[a] as number) * (norms[b] as number) || 1);
  const inTriangle = triangleOf(likenessOf);
  const inCache = cacheOf(likenessOf);
  return (word, others) => {
    found.at = -1;
    found.likeness = 0;
    if (vectors.size <= FEW_WORDS) inTriangle(word, others, vectors.size, found);
    else inCache(word, others, found);
    return found;
  };
}

type Reckon = (a: number, b: number) => number;

/** Stands for words that are not alike at all: 0 is what has not been reckoned yet. */
const UNLIKE = -1;

/** The words before each word, and itself, one after the other: more words lengthen it and move nothing. */
function triangleOf(likenessOf: Reckon) {
  let triangle = new Float64Array(0);
  return (word: number, others: readonly number[], size: number, found: Nearest): void => {
    if (triangle.length < (size * (size + 1)) / 2) {
      // With some room for words that are typed in later.
      const words = Math.min(FEW_WORDS, Math.ceil(1.1 * size));
      const longer = new Float64Array((words * (words + 1)) / 2);
      longer.set(triangle);
      triangle = longer;
    }
    const own = (word * (word + 1)) >> 1;
    let best = 0;
    let at = -1;
    for (let k = 0; k < others.length; k++) {
      const other = others[k] as number;
      const place = other < word ? own + other : ((other * (other + 1)) >> 1) + word;
      let likeness = triangle[place] as number;
      if (likeness === 0) triangle[place] = likeness = likenessOf(word, other) || UNLIKE;
      if (likeness > best) {
        best = likeness;
        at = k;
      }
    }
    found.at = at;
    found.likeness = best;
  };
}

function cacheOf(likenessOf: Reckon) {
  // Owner and value side by side, so that both come with one look into memory. Made when the first long text comes.
  let slots: Float64Array | undefined;
  const likeness = (a: number, b: number): number => {
    slots ??= new Float64Array(2 * SLOTS);
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    // Never 0: that is an empty slot.
    const owner = low * 0x1000000 + high + 1;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (SLOTS - 1);
    if (slots[2 * slot] !== owner) {
      slots[2 * slot] = owner;
      slots[2 * slot + 1] = likenessOf(a, b);
    }
    return slots[2 * slot + 1] as number;
  };
  return (word: number, others: readonly number[], found: Nearest): void => {
    let best = 0;
    let at = -1;
    for (let k = 0; k < others.length; k++) {
      const value = likeness(word, others[k] as number);
      if (value <= best) continue;
      best = value;
      at = k;
    }
    found.at = at;
    found.likeness = best;
  };
}
