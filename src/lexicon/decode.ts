import type { Lexicon, WordRelation } from '../engine';

/** Bytes that are no lexicon, or one of another make. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

const MAGIC = 0x58454c56; // "VLEX", little endian
const LAYOUT = 3;
const HEAD = 32;
/** Zipf-Mandelbrot: the word of rank r makes up about 1 / (SPREAD · (r + SHIFT)) of running English. */
const SHIFT = 2.7;
const SPREAD = 12;

/** What two words are to each other, by the number that stands for it. */
const RELATIONS: readonly (WordRelation | null)[] = [null, 'kin', 'other', 'opposite'];
const KIN = RELATIONS.indexOf('kin');

/**
 * Reads what `scripts/build-lexicon.mjs` writes: a head of 32 bytes (`VLEX`, layout, number of words,
 * dimensions, bytes of the word list, number of inflected forms, of relations), ranks by frequency, forms,
 * their bases, by word where its relations begin, the relations, the words, one signed byte a dimension.
 * Throws `LexiconError` where the bytes are cut short or of another layout. The bytes are kept, not copied,
 * when they are aligned to 4.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const layout = layoutOf(bytes.byteOffset % 4 ? bytes.slice() : bytes);
  // A loop: a list of pairs to make the map of would take as long again.
  const index = new Map<string, number>();
  for (let at = 0; at < layout.words.length; at++) index.set(layout.words[at] as string, at);
  const vectorOf = viewsOf(layout);
  const keptRelation = keeping(relationsIn(layout));
  const keptLikeness = keeping(likenessIn(layout));
  return {
    name: 'glove-wordnet-en',
    vector(word) {
      const at = index.get(word);
      return at === undefined ? undefined : vectorOf(at);
    },
    likeness(a, b) {
      const left = index.get(a);
      const right = index.get(b);
      return left === undefined || right === undefined ? 0 : keptLikeness(left, right);
    },
    relation(a, b) {
      const left = index.get(a);
      const right = index.get(b);
      if (left === undefined || right === undefined) return null;
      return RELATIONS[keptRelation(left, right)] ?? null;
    },
    rarity(word) {
      const at = index.get(word);
      return at === undefined ? undefined : Math.log(SPREAD * (layout.numberAt(HEAD, at) + SHIFT));
    },
  };
}

/** Where in the bytes what begins, and how much of it there is. */
interface Layout {
  readonly words: readonly string[];
  readonly vectors: Int8Array;
  readonly dimensions: number;
  readonly formCount: number;
  readonly formsAt: number;
  readonly basesAt: number;
  readonly startsAt: number;
  readonly relationsAt: number;
  /** The number at a place of a list that begins at `start`. */
  readonly numberAt: (start: number, at: number) => number;
}

function layoutOf(bytes: Uint8Array): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC)
    throw new LexiconError('These bytes are no lexicon.');
  if (view.getUint32(4, true) !== LAYOUT)
    throw new LexiconError('The lexicon was built for another version.');
  const count = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const listed = view.getUint32(16, true);
  const formCount = view.getUint32(20, true);
  const relationCount = view.getUint32(24, true);
  const formsAt = HEAD + 4 * count;
  const basesAt = formsAt + 4 * formCount;
  const startsAt = basesAt + 4 * formCount;
  const relationsAt = startsAt + 4 * (count + 1);
  const listAt = relationsAt + 4 * relationCount;
  const vectorsAt = listAt + Math.ceil(listed / 4) * 4;
  if (bytes.length < vectorsAt + count * dimensions) throw new LexiconError('The lexicon is cut short.');
  return {
    words: new TextDecoder().decode(bytes.subarray(listAt, listAt + listed)).split('\n'),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, count * dimensions),
    ...{ dimensions, formCount, formsAt, basesAt, startsAt, relationsAt },
    numberAt: (start, at) => view.getUint32(start + 4 * at, true),
  };
}

/** Views into the vectors, each made when it is first asked for: making one takes longer than finding the word. */
function viewsOf({ vectors, dimensions }: Layout): (word: number) => Int8Array {
  const views = new Map<number, Int8Array>();
  return (word) => {
    let own = views.get(word);
    if (!own) views.set(word, (own = vectors.subarray(word * dimensions, (word + 1) * dimensions)));
    return own;
  };
}

/** Cosine of two words' vectors, no less than 0. */
function likenessIn({ words, vectors, dimensions }: Layout): (a: number, b: number) => number {
  const product = (left: number, right: number): number =>
    dot(vectors, left * dimensions, right * dimensions, dimensions);
  /** Of each vector with itself, 0 until it is first asked for. */
  const squares = new Int32Array(words.length);
  const square = (word: number): number => (squares[word] ||= product(word, word));
  // Whole numbers up to the root, so that nothing is rounded on the way.
  return (left, right) => Math.max(0, product(left, right) / Math.sqrt(square(left) * square(right) || 1));
}

/** The strongest relation between two words in any of their readings, as a number of `RELATIONS`. */
function relationsIn(layout: Layout): (a: number, b: number) => number {
  const { formCount, formsAt, basesAt, startsAt, relationsAt, numberAt } = layout;
  /** Of each word that was asked for: itself and the base forms that it may have. */
  const readings: (readonly number[] | undefined)[] = [];
  const readingsOf = (word: number): readonly number[] => (readings[word] ??= [word, ...basesOf(word)]);
  const basesOf = (word: number): number[] => {
    const bases: number[] = [];
    const first = firstFrom(word, 0, formCount, (k) => numberAt(formsAt, k));
    for (let at = first; at < formCount && numberAt(formsAt, at) === word; at++)
      bases.push(numberAt(basesAt, at));
    return bases;
  };
  const relationOf = (a: number, b: number): number => {
    const other = Math.max(a, b);
    const low = Math.min(a, b);
    const end = numberAt(startsAt, low + 1);
    const at = firstFrom(other, numberAt(startsAt, low), end, (k) => numberAt(relationsAt, k) & WORD);
    const found = at < end ? numberAt(relationsAt, at) : 0;
    return (found & WORD) === other ? found >>> RELATION : 0;
  };
  return (a, b) => {
    let strongest = 0;
    for (const x of readingsOf(a))
      for (const y of readingsOf(b)) {
        if (x === y) return KIN;
        strongest = Math.max(strongest, relationOf(x, y));
      }
    return strongest;
  };
}

/** The lower part of a relation is the number of a word, the upper what it is to the other. */
const WORD = 0xffffff;
const RELATION = 24;

/** First place in `[low, high)` with no less than `wanted`, where the values ascend; `high` where there is none. */
function firstFrom(wanted: number, low: number, high: number, valueAt: (at: number) => number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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
