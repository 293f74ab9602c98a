import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { commonPairs } from '../../../../src/engine/inline/myers';

/** The same by the package that many know. */
function byPackage(a: readonly string[], b: readonly string[], most: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const part of diffArrays([...a], [...b], { maxEditLength: most }) ?? []) {
    if (part.added) j += part.count;
    else if (part.removed) i += part.count;
    else for (let n = 0; n < part.count; n++) pairs.push([i++, j++]);
  }
  return pairs;
}

/** Park and Miller's generator, so that a failure comes back. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('commonPairs', () => {
  it('finds what the package finds, path by path', () => {
    const random = seeded(7);
    const words = (letters: number): string[] => Array.from({ length: Math.floor(random() * 14) }, () => String.fromCharCode(97 + Math.floor(random() * letters))); // prettier-ignore
    for (let n = 0; n < 4000; n++) {
      const letters = 1 + (n % 6);
      const [a, b] = [words(letters), words(letters)];
      expect(commonPairs(a, b, 1000), `${a.join('')} ${b.join('')}`).toEqual(byPackage(a, b, 1000));
    }
  });

  it('gives up where it takes more changes than it may', () => {
    const [a, b] = [[...'abcdefgh'], [...'azcyexgw']];
    for (let most = 0; most <= 8; most++) expect(commonPairs(a, b, most)).toEqual(byPackage(a, b, most));
    expect(commonPairs(a, b, 7)).toEqual([]);
    expect(commonPairs(a, b, 8)).toHaveLength(4);
  });
});
