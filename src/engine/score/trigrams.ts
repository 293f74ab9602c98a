import type { Term } from './terms';

const BUCKETS = 1 << 20;
const SPACE = 32;

/** Hashes of the character triples of the folded words, ascending, each once: for typing errors and languages without rules of their own. */
export function trigramsOf(terms: readonly Term[]): Int32Array {
  let size = 0;
  for (const { form } of terms) size += form.length;
  const all = new Int32Array(size);
  let count = 0;
  for (const { form } of terms) {
    for (let at = 0; at < form.length; at++) {
      const before = at ? form.charCodeAt(at - 1) : SPACE;
      const after = at + 1 < form.length ? form.charCodeAt(at + 1) : SPACE;
      const hash = Math.imul(before, 31 * 31) + Math.imul(form.charCodeAt(at), 31) + after;
      all[count++] = (Math.imul(hash, 0x9e3779b1) >>> 12) % BUCKETS;
    }
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < count; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] as number;
  return all.slice(0, kept);
}

/** What two lists share, over both: Dice's coefficient. */
export function sharedTrigrams(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 0;
}
