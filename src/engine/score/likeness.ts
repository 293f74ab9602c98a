import type { Lexicon } from '../model';

/** Slots of the cache; a power of two. Pairs that fall into one slot push each other out. */
const SLOTS = 1 << 17;

interface Known {
  readonly id: number;
  readonly key: string;
  readonly vector: Int8Array | undefined;
  readonly norm: number;
}

/** Likeness in meaning of two interned words, 0..1, each pair reckoned once while it stays in the cache. */
export function createLikeness(lexicon: Lexicon | null): (a: Known, b: Known) => number {
  if (!lexicon) return () => 0;
  const owners = new Float64Array(SLOTS).fill(-1);
  const values = new Float32Array(SLOTS);
  return (a, b) => {
    if (lexicon.vector && (!a.vector || !b.vector)) return 0;
    const low = a.id < b.id ? a : b;
    const high = a.id < b.id ? b : a;
    const owner = low.id * 0x1000000 + high.id;
    const slot = (Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) & (SLOTS - 1);
    if (owners[slot] === owner) return values[slot] ?? 0;
    const value =
      low.vector && high.vector
        ? cosine(low.vector, high.vector) / (low.norm * high.norm || 1)
        : lexicon.likeness(low.key, high.key);
    owners[slot] = owner;
    values[slot] = value;
    return value;
  };
}

function cosine(a: Int8Array, b: Int8Array): number {
  // Whole numbers: exact, and faster when the compiler is told so.
  let dot = 0;
  for (let d = 0; d < a.length; d++) dot = (dot + Math.imul(a[d] as number, b[d] as number)) | 0;
  return Math.max(0, dot);
}
