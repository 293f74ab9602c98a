import type { Lexicon } from '../engine';

/** Bytes that are no lexicon, or one of another make. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

const MAGIC = 0x58454c56; // "VLEX", little endian
const LAYOUT = 2;
const HEAD = 32;
/** Zipf-Mandelbrot: the word of rank r makes up about 1 / (SPREAD · (r + SHIFT)) of running English. */
const SHIFT = 2.7;
const SPREAD = 12;

/**
 * Reads what `scripts/build-lexicon.mjs` writes: a head of 32 bytes (`VLEX`, layout, number of words, dimensions, bytes
 * of the word list), ranks by frequency, the words, one signed byte a dimension. Throws `LexiconError` where the bytes
 * are cut short or of another layout. The bytes are kept, not copied, when they are aligned to 4.
 */
export function decodeLexicon(bytes: Uint8Array, name = 'glove-wordnet-en'): Lexicon {
  const aligned = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < HEAD || view.getUint32(0, true) !== MAGIC)
    throw new LexiconError('These bytes are no lexicon.');
  if (view.getUint32(4, true) !== LAYOUT)
    throw new LexiconError('The lexicon was built for another version.');
  const count = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const listed = view.getUint32(16, true);
  const listAt = HEAD + 4 * count;
  const vectorsAt = listAt + Math.ceil(listed / 4) * 4;
  if (aligned.length < vectorsAt + count * dimensions) throw new LexiconError('The lexicon is cut short.');

  const words = new TextDecoder().decode(aligned.subarray(listAt, listAt + listed)).split('\n');
  // A loop: a list of pairs to make the map of would take as long again.
  const index = new Map<string, number>();
  for (let at = 0; at < words.length; at++) index.set(words[at] as string, at);
  const vectors = new Int8Array(aligned.buffer, aligned.byteOffset + vectorsAt, count * dimensions);
  /** Views into `vectors`, each made when it is first asked for: making one takes longer than finding the word. */
  const views = new Map<number, Int8Array>();
  const vector = (word: string): Int8Array | undefined => {
    const at = index.get(word);
    if (at === undefined) return undefined;
    let own = views.get(at);
    if (!own) views.set(at, (own = vectors.subarray(at * dimensions, (at + 1) * dimensions)));
    return own;
  };
  const product = (left: number, right: number): number =>
    dot(vectors, left * dimensions, right * dimensions, dimensions);
  /** Of each vector with itself, 0 until it is first asked for. */
  const squares = new Int32Array(count);
  const square = (word: number): number => (squares[word] ||= product(word, word));
  // Whole numbers up to the root, so that nothing is rounded on the way.
  const kept = keeping((left, right) =>
    Math.max(0, product(left, right) / Math.sqrt(square(left) * square(right) || 1)),
  );
  return {
    name,
    vector,
    likeness(a, b) {
      const left = index.get(a);
      const right = index.get(b);
      return left === undefined || right === undefined ? 0 : kept(left, right);
    },
    rarity(word) {
      const at = index.get(word);
      return at === undefined ? undefined : Math.log(SPREAD * (view.getUint32(HEAD + 4 * at, true) + SHIFT));
    },
  };
}

/** Slots for pairs of words that were asked for; a power of two. Pairs that fall into one slot push each other out. */
const SLOTS = 1 << 15;

/** A symmetric measure of two word numbers, reckoned once while the pair stays in its slot. */
function keeping(measure: (low: number, high: number) => number): (a: number, b: number) => number {
  const owners = new Float64Array(SLOTS);
  const values = new Float64Array(SLOTS);
  return (a, b) => {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    // Never 0: that is an empty slot.
    const owner = low * 0x1000000 + high + 1;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (SLOTS - 1);
    if (owners[slot] !== owner) {
      values[slot] = measure(low, high);
      owners[slot] = owner;
    }
    return values[slot] as number;
  };
}

/** Of two vectors by where they start. */
function dot(vectors: Int8Array, a: number, b: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++)
    sum = (sum + Math.imul(vectors[a + d] as number, vectors[b + d] as number)) | 0;
  return sum;
}
