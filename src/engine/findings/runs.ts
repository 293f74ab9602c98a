import type { Reading } from './reading/reading';

/**
 * Share of the words of `to`, quotations aside, that stand in runs of `length` words or more of one sentence
 * of `from`, 0..1.
 */
export function sharedRuns(from: Reading, to: Reading, length: number): number {
  const numbers = new Map<string, number>();
  const source = plainKeys(from, (key) => {
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, numbers.size);
    return known ?? numbers.size - 1;
  });
  const own = plainKeys(to, (key) => numbers.get(key) ?? UNKNOWN);
  const runs = indexOf(source, length);
  let covered = 0;
  // Words up to here are counted already.
  let end = 0;
  for (let at = 0; at + length <= own.length; at++) {
    if (!runs.has(own, at)) continue;
    covered += at + length - Math.max(at, end);
    end = at + length;
  }
  let words = 0;
  for (const key of own) if (key !== BORDER) words++;
  return words ? covered / words : 0;
}

/** Of a word that the other text lacks; and between two sentences. */
const UNKNOWN = -1;
const BORDER = -2;

/** The words of all sentences by number, each sentence with a border behind it. */
function plainKeys(reading: Reading, numberOf: (key: string) => number): Int32Array {
  let most = 0;
  for (const { length } of reading.tokens) most += length + 1;
  const keys = new Int32Array(most);
  let count = 0;
  for (const tokens of reading.tokens) {
    for (const { quoted, kind, key } of tokens)
      if (!quoted && kind !== 'punctuation') keys[count++] = numberOf(key);
    keys[count++] = BORDER;
  }
  return keys.subarray(0, count);
}

/** The runs of a text, found again by a hash of their words; runs of one hash are told apart word by word. */
function indexOf(source: Int32Array, length: number): { has(keys: Int32Array, at: number): boolean } {
  /** Where the runs of a slot begin, the last first. */
  const slots = 1 << (32 - Math.clz32(source.length));
  const first = new Int32Array(slots).fill(-1);
  const next = new Int32Array(source.length);
  const same = (a: Int32Array, i: number, b: Int32Array, j: number): boolean => {
    for (let k = 0; k < length; k++) if (a[i + k] !== b[j + k]) return false;
    return true;
  };
  const find = (keys: Int32Array, at: number, hash: number): number => {
    for (let n = first[hash & (slots - 1)]!; n >= 0; n = next[n]!) if (same(source, n, keys, at)) return n;
    return -1;
  };
  for (let at = 0; at + length <= source.length; at++) {
    const hash = hashOf(source, at, length);
    if (hash < 0 || find(source, at, hash) >= 0) continue;
    next[at] = first[hash & (slots - 1)]!;
    first[hash & (slots - 1)] = at;
  }
  return {
    has(keys, at) {
      const hash = hashOf(keys, at, length);
      return hash >= 0 && find(keys, at, hash) >= 0;
    },
  };
}

/**
 * Of a run within one sentence, as a number that fits into 30 bits; -1 where there is none, or none that the
 * source could have.
 */
function hashOf(keys: Int32Array, at: number, length: number): number {
  let hash = 0;
  for (let k = at; k < at + length; k++) {
    const key = keys[k]!;
    if (key < 0) return -1;
    hash = Math.imul(hash ^ key, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & 0x3fffffff;
}
