import { describe, expect, it } from 'vitest';
import { LexiconError, decodeLexicon } from '../../../src/lexicon';

/**
 * What the lexicon is told beside words and vectors, all in numbers of words: forms with a base, and pairs,
 * the lower first, with 1 for kin, 2 for other, 3 for opposite.
 */
interface More {
  readonly layout?: number;
  readonly forms?: readonly (readonly [number, number])[];
  readonly pairs?: readonly (readonly [number, number, number])[];
}

/** Lays a lexicon out as scripts/build-lexicon.mjs does. */
function bytesOf(
  words: readonly string[],
  vectors: readonly (readonly number[])[],
  { layout = 3, forms = [], pairs = [] }: More = {},
): Uint8Array {
  const names = new TextEncoder().encode(words.join('\n'));
  const numbers = [
    ...words.map((_, k) => k * 100),
    ...forms.map(([form]) => form),
    ...forms.map(([, base]) => base),
    ...[...words, ''].map((_, k) => pairs.filter(([low]) => low < k).length),
    ...pairs.map(([, other, relation]) => other + (relation << 24)),
  ];
  const head = [layout, words.length, vectors[0]?.length ?? 0, names.length, forms.length, pairs.length];
  const listAt = 32 + 4 * numbers.length;
  const padded = Math.ceil(names.length / 4) * 4;
  const bytes = new Uint8Array(listAt + padded + vectors.flat().length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('VLEX'));
  head.forEach((value, k) => view.setUint32(4 + 4 * k, value, true));
  numbers.forEach((value, k) => view.setUint32(32 + 4 * k, value, true));
  bytes.set(names, listAt);
  bytes.set(Int8Array.from(vectors.flat()), listAt + padded);
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
  it('knows what words are to each other, in whatever form they stand', () => {
    const words = ['rise', 'rose', 'fall', 'fell', 'climb', 'monday', 'friday'];
    const own = decodeLexicon(
      bytesOf(
        words,
        words.map(() => [1, 1]),
        {
          forms: [[1, 0], [3, 2]],
          pairs: [[0, 2, 3], [0, 4, 1], [2, 4, 3], [5, 6, 2]],
        },
      ),
    ); // prettier-ignore
    const relation = (a: string, b: string): unknown => {
      expect(own.relation?.(b, a)).toBe(own.relation?.(a, b));
      return own.relation?.(a, b);
    };
    expect(relation('rise', 'fall')).toBe('opposite');
    expect(relation('rose', 'fell')).toBe('opposite');
    expect(relation('climb', 'fell')).toBe('opposite');
    expect(relation('climb', 'rose')).toBe('kin');
    expect(relation('rise', 'rose')).toBe('kin');
    expect(relation('monday', 'friday')).toBe('other');
    expect(relation('monday', 'rose')).toBe(null);
    expect(relation('monday', 'unheard')).toBe(null);
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
    expect(() => decodeLexicon(bytesOf(['a'], [[1]], { layout: 2 }))).toThrow(/another version/);
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
