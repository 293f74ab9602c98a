import { editDistance } from '../../text/edit-distance';

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
 * True where one word looks like the other mistyped, or like another transliteration of it: one letter
 * dropped, added, replaced or two swapped (two such in long words), the first letter kept. Two words of the
 * language that both are known do not count: "signing" and "singing".
 */
export function isTypo(a: Spelling, b: Spelling): boolean {
  const x = a.key;
  const y = b.key;
  if (x.length < SHORTEST || y.length < SHORTEST || x[0] !== y[0] || Math.abs(x.length - y.length) > 2)
    return false;
  if (a.vector && b.vector) return false;
  const allowed = Math.min(x.length, y.length) >= LONG ? 2 : 1;
  return Math.abs(x.length - y.length) <= allowed && editDistance(x, y, true, allowed) <= allowed;
}
