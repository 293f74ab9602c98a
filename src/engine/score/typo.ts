/** Shorter words differ by one letter without being the same word. */
export const SHORTEST = 5;
/** From here on two letters may differ. */
const LONG = 9;

/** A word by what it is compared by, and its vector where the lexicon knows it. */
interface Spelling {
  readonly key: string;
  readonly vector: Int8Array | undefined;
}

/**
 * True where one word looks like the other mistyped, or like another transliteration of it: one letter dropped, added, replaced or two
 * swapped (two such in long words), the first letter kept. Two words of the language that both are known do not count: "signing" and "singing".
 */
export function isTypo(a: Spelling, b: Spelling): boolean {
  const x = a.key;
  const y = b.key;
  if (x.length < SHORTEST || y.length < SHORTEST || x[0] !== y[0] || Math.abs(x.length - y.length) > 2)
    return false;
  if (a.vector && b.vector) return false;
  const allowed = Math.min(x.length, y.length) >= LONG ? 2 : 1;
  return Math.abs(x.length - y.length) <= allowed && distance(x, y, allowed) <= allowed;
}

/** Damerau's distance with swaps of neighbours, given up beyond `limit`. */
function distance(x: string, y: string, limit: number): number {
  let older: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, k) => k);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        value = Math.min(value, (older[j - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return least;
    older = last;
    last = next;
  }
  return last[y.length] ?? 0;
}
