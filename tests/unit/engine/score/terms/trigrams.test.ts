import { describe, expect, it } from 'vitest';
import { createPools } from '../../../../../src/engine/score/terms/pools';
import { createTrigramBook, sharedTrigrams } from '../../../../../src/engine/score/terms/trigrams';

/** By definition: each letter of a word with those on its two sides, where there is none a space; each once. */
function triples(phrase: string): Set<string> {
  return new Set(
    phrase.split(' ').flatMap((word) => [...word].map((_, at) => ` ${word} `.slice(at, at + 3))),
  );
}
function byDefinition(x: string, y: string): number {
  const [a, b] = [triples(x), triples(y)];
  return (2 * [...a].filter((triple) => b.has(triple)).length) / (a.size + b.size);
}

const terms = (phrase: string) => phrase.split(' ').map((form) => ({ form }));

describe('what two phrases share by letters', () => {
  it.each([
    ['the harbour', 'the harbour'],
    ['harbour', 'harbor'],
    ['banana banana', 'ana'],
    ['a cat sat', 'at last'],
    ['dog', 'xylem'],
    ['café', 'cafe'],
  ])('%s / %s', (x, y) => {
    const book = createTrigramBook(createPools());
    const [a, b] = [book.of(terms(x)), book.of(terms(y))];
    expect(sharedTrigrams(a, b)).toBeCloseTo(byDefinition(x, y));
    expect(sharedTrigrams(b, a)).toBeCloseTo(byDefinition(x, y));
  });

  it('is nothing without letters', () => {
    const book = createTrigramBook(createPools());
    expect(sharedTrigrams(book.of([]), book.of([]))).toBe(0);
    expect(sharedTrigrams(book.of([]), book.of(terms('cat')))).toBe(0);
  });

  it('is the same however many phrases one is held against, and in between', () => {
    const book = createTrigramBook(createPools());
    const phrases = ['cat sat', 'at last', 'the cat', 'last cat'].map((phrase) => ({
      phrase,
      own: book.of(terms(phrase)),
    }));
    for (const one of phrases)
      for (const other of phrases) {
        expect(sharedTrigrams(one.own, other.own)).toBeCloseTo(byDefinition(one.phrase, other.phrase));
        book.of(terms('a cat between'));
      }
  });

  it('stays right once a long text has brought thousands of them', () => {
    const book = createTrigramBook(createPools());
    let seed = 7;
    const letter = () =>
      String.fromCharCode(97 + Math.floor(((seed = (seed * 48271) % 2147483647) / 2147483647) * 26));
    const word = () => Array.from({ length: 7 }, letter).join('');
    const long = Array.from({ length: 1500 }, word).join(' ');
    const all = book.of(terms(long));
    const part = long.split(' ').slice(0, 400).join(' ');
    expect(triples(long).size).toBeGreaterThan(4096);
    // Of a million hashes, a few in so many fall together.
    expect(sharedTrigrams(all, book.of(terms(part)))).toBeCloseTo(byDefinition(long, part), 2);
  });

  it('stays right when its marks begin anew', () => {
    const book = createTrigramBook(createPools());
    const [a, b] = [book.of(terms('cat sat')), book.of(terms('cat'))];
    a.marks.turn = 2 ** 31 - 1;
    expect(sharedTrigrams(a, b)).toBeCloseTo(byDefinition('cat sat', 'cat'));
    expect(a.marks.turn).toBe(1);
  });
});
