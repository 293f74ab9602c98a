import type { Lexicon } from '../model';

/** Slots of the cache, at first and at most; powers of two. Pairs that fall into one slot push each other out. */
const FEWEST = 1 << 14;
const MOST = 1 << 17;

interface Known {
  readonly id: number;
  readonly key: string;
  readonly vector: Float64Array | undefined;
  readonly norm: number;
}

/** Likeness in meaning of two interned words, 0..1, each pair reckoned once while it stays in the cache. */
export function createLikeness(lexicon: Lexicon | null): (a: Known, b: Known) => number {
  if (!lexicon) return () => 0;
  // Owner and value side by side, so that both come with one look into memory.
  let count = FEWEST;
  let slots = new Float64Array(2 * count);
  let reckoned = 0;
  return (a, b) => {
    if (lexicon.vector && (!a.vector || !b.vector)) return 0;
    const low = a.id < b.id ? a : b;
    const high = a.id < b.id ? b : a;
    // Never 0: that is an empty slot.
    const owner = low.id * 0x1000000 + high.id + 1;
    const slot = (Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) & (count - 1);
    if (slots[2 * slot] === owner) return slots[2 * slot + 1] as number;
    const value =
      low.vector && high.vector
        ? Math.max(0, product(low.vector, high.vector)) / (low.norm * high.norm || 1)
        : lexicon.likeness(low.key, high.key);
    if (++reckoned > count && count < MOST) {
      // Many pairs: room for all from here on. What was kept is reckoned once more.
      count = MOST;
      slots = new Float64Array(2 * count);
      return value;
    }
    slots[2 * slot] = owner;
    slots[2 * slot + 1] = value;
    return value;
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
