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
  const index = new Map(words.map((word, at) => [word, at]));
  const vectors = new Int8Array(aligned.buffer, aligned.byteOffset + vectorsAt, count * dimensions);
  const vector = (word: string): Int8Array | undefined => {
    const at = index.get(word);
    return at === undefined ? undefined : vectors.subarray(at * dimensions, (at + 1) * dimensions);
  };
  return {
    name,
    vector,
    likeness(a, b) {
      const left = vector(a);
      const right = vector(b);
      return left && right ? Math.max(0, cosine(left, right)) : 0;
    },
    rarity(word) {
      const at = index.get(word);
      return at === undefined ? undefined : Math.log(SPREAD * (view.getUint32(HEAD + 4 * at, true) + SHIFT));
    },
  };
}

function cosine(a: Int8Array, b: Int8Array): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let d = 0; d < a.length; d++) {
    const x = a[d] ?? 0;
    const y = b[d] ?? 0;
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return dot / Math.sqrt(squareA * squareB || 1);
}
