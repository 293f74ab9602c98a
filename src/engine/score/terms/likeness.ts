import type { Vectors } from './vectors';

/** Words count as near in meaning from this cosine on. */
export const NEAR = 0.4;
/** Words up to which all pairs are kept in a triangle; it then takes 8 MB. */
const FEW_WORDS = 2000;
/** Slots of the cache for more words than that; a power of two. Pairs that fall into one slot push each other out. */
const SLOTS = 1 << 17;

/** For each word of a list that asked: the nearest of another list. Longer than the list may be. */
export interface Nearest {
  /** Its place, or -1 where none is like the word at all. */
  readonly at: Int32Array;
  /** How near it is, 0..1. */
  readonly likeness: Float64Array;
}

/** What two lists of words find in each other; the next question overwrites it. */
export interface Found {
  readonly a: Nearest;
  readonly b: Nearest;
}

/**
 * Finds for words of either of two lists the nearest in meaning of the other, by the cosine of their vectors;
 * of equally near ones the first. Words are given by the numbers of their vectors, those that ask by their
 * places in the list, ascending. What is said of others means nothing.
 */
export type FindNearest = (
  a: readonly number[],
  askingA: readonly number[],
  b: readonly number[],
  askingB: readonly number[],
) => Found;

/**
 * The product of each pair of words is reckoned once while it is kept: of texts of a few pages in a triangle,
 * of longer ones in a cache. `norms` holds the lengths of the vectors, also of those that come in later.
 * Words that are near and still exclude each other, by `areContrary`, are not alike at all: texts use `rose`
 * as they use `fell`, so that their vectors cannot tell.
 */
export function createNearest(
  vectors: Vectors,
  norms: readonly number[],
  areContrary: (a: number, b: number) => boolean,
): FindNearest {
  const reckoned: Product = (a, b) => {
    const value = vectors.product(a, b);
    const least = NEAR * (norms[a] as number) * (norms[b] as number);
    return value > least && areContrary(a, b) ? 0 : value;
  };
  const inTriangle = triangleOf(vectors, reckoned);
  const inCache = cacheOf(reckoned);
  let found: Found = { a: roomFor(0), b: roomFor(0) };
  return (a, askingA, b, askingB) => {
    if (found.a.at.length < a.length || found.b.at.length < b.length)
      found = { a: roomFor(2 * a.length), b: roomFor(2 * b.length) };
    const product = vectors.size <= FEW_WORDS ? inTriangle() : inCache;
    search(a, askingA, b, askingB, found, product, norms);
    return found;
  };
}

function roomFor(words: number): Nearest {
  return { at: new Int32Array(words), likeness: new Float64Array(words) };
}

type Product = (a: number, b: number) => number;

/** Each pair is looked at once, for both sides; those of which neither word asks are passed over. */
function search(
  a: readonly number[],
  askingA: readonly number[],
  b: readonly number[],
  askingB: readonly number[],
  { a: left, b: right }: Found,
  product: Product,
  norms: readonly number[],
): void {
  for (let l = 0; l < b.length; l++) {
    right.at[l] = -1;
    right.likeness[l] = 0;
  }
  let next = 0;
  for (let k = 0; k < a.length; k++) {
    const asks = askingA[next] === k;
    if (asks) next++;
    const word = a[k] as number;
    const norm = norms[word] as number;
    let best = 0;
    let at = -1;
    const count = asks ? b.length : askingB.length;
    for (let n = 0; n < count; n++) {
      const l = asks ? n : (askingB[n] as number);
      const other = b[l] as number;
      const value = product(word, other);
      if (value <= 0) continue;
      const likeness = value / (norm * (norms[other] as number) || 1);
      if (likeness > best) {
        best = likeness;
        at = l;
      }
      if (likeness > (right.likeness[l] as number)) {
        right.likeness[l] = likeness;
        right.at[l] = k;
      }
    }
    left.at[k] = at;
    left.likeness[k] = best;
  }
}

/** Stands for a product of 0, which itself says that nothing has been reckoned yet: neither is like anything. */
const UNLIKE = -1;

/** The words before each word, and itself, one after the other: more words lengthen it and move nothing. */
function triangleOf(vectors: Vectors, reckoned: Product): () => Product {
  let triangle = new Int32Array(0);
  const product = (a: number, b: number): number => {
    const place = a > b ? ((a * (a + 1)) >> 1) + b : ((b * (b + 1)) >> 1) + a;
    let value = triangle[place] as number;
    if (value === 0) triangle[place] = value = reckoned(a, b) || UNLIKE;
    return value;
  };
  return () => {
    const { size } = vectors;
    if (triangle.length < (size * (size + 1)) / 2) {
      // With some room for words that are typed in later.
      const words = Math.min(FEW_WORDS, Math.ceil(1.1 * size));
      const longer = new Int32Array((words * (words + 1)) / 2);
      longer.set(triangle);
      triangle = longer;
    }
    return product;
  };
}

function cacheOf(reckoned: Product): Product {
  // Owner and value side by side, so that both come with one look into memory. Made when the first long text comes.
  let slots: Float64Array | undefined;
  return (a, b) => {
    slots ??= new Float64Array(2 * SLOTS);
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    // Never 0: that is an empty slot.
    const owner = low * 0x1000000 + high + 1;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (SLOTS - 1);
    if (slots[2 * slot] !== owner) {
      slots[2 * slot] = owner;
      slots[2 * slot + 1] = reckoned(a, b);
    }
    return slots[2 * slot + 1] as number;
  };
}
