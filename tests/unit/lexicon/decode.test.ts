import { describe, expect, it } from 'vitest';
import { LexiconError, decodeLexicon } from '../../../src/lexicon';

/** Lays a lexicon out as scripts/build-lexicon.mjs does. */
function bytesOf(words: readonly string[], vectors: readonly (readonly number[])[], layout = 2): Uint8Array {
  const dimensions = vectors[0]?.length ?? 0;
  const names = new TextEncoder().encode(words.join('\n'));
  const padded = Math.ceil(names.length / 4) * 4;
  const bytes = new Uint8Array(32 + 4 * words.length + padded + words.length * dimensions);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('VLEX'));
  [layout, words.length, dimensions, names.length].forEach((value, k) =>
    view.setUint32(4 + 4 * k, value, true),
  );
  words.forEach((_, k) => view.setUint32(32 + 4 * k, k * 100, true));
  bytes.set(names, 32 + 4 * words.length);
  bytes.set(Int8Array.from(vectors.flat()), 32 + 4 * words.length + padded);
  return bytes;
}

const lexicon = decodeLexicon(
  bytesOf(
    ['the', 'pact', 'treaty', 'cat'],
    [
      [10, 0],
      [100, 20],
      [90, 30],
      [-90, 10],
    ],
  ),
);

describe('decodeLexicon', () => {
  it('knows how near words are', () => {
    expect(lexicon.likeness('pact', 'treaty')).toBeGreaterThan(0.98);
    expect(lexicon.likeness('treaty', 'pact')).toBe(lexicon.likeness('pact', 'treaty'));
    expect(lexicon.likeness('pact', 'cat')).toBe(0);
    expect(lexicon.likeness('pact', 'unheard')).toBe(0);
    expect(lexicon.vector?.('treaty')).toEqual(Int8Array.of(90, 30));
  });
  it('knows how rare words are', () => {
    expect(lexicon.rarity('the')!).toBeLessThan(lexicon.rarity('cat')!);
    expect(lexicon.rarity('unheard')).toBeUndefined();
  });
  it('reads bytes that start anywhere in their buffer', () => {
    const bytes = bytesOf(
      ['a', 'b'],
      [
        [1, 2],
        [2, 4],
      ],
    );
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeLexicon(shifted.subarray(3)).likeness('a', 'b')).toBeCloseTo(1);
  });
  it('refuses what is no lexicon, of another layout, or cut short', () => {
    expect(() => decodeLexicon(new Uint8Array(64))).toThrow(LexiconError);
    expect(() => decodeLexicon(bytesOf(['a'], [[1]], 1))).toThrow(/another version/);
    expect(() =>
      decodeLexicon(
        bytesOf(
          ['a', 'b'],
          [
            [1, 2],
            [2, 4],
          ],
        ).subarray(0, -1),
      ),
    ).toThrow(/cut short/);
  });
});
