import { describe, expect, it } from 'vitest';
import { findAll, MAX_HITS } from '../../../../src/renderer/state/find';

const plain = { words: false, regex: false, matchCase: false };
const found = (text: string, query: string, options: Partial<typeof plain> = {}): string[] => {
  const result = findAll([{ id: 'a', text }], { ...plain, query, ...options });
  return result.ok ? result.hits.map(({ start, end }) => text.slice(start, end)) : [result.message];
};

describe('find', () => {
  it('takes signs literally unless asked for a pattern', () => {
    expect(found('It cost $5.00 (or 5x00).', '$5.00')).toEqual(['$5.00']);
    expect(found('a-b a+b', 'a-b')).toEqual(['a-b']);
    expect(found('5.00 5x00', String.raw`5\D00`, { regex: true })).toEqual(['5.00', '5x00']);
  });

  it('lets white space match any', () => {
    expect(found('North\u00a0Korea, North\nKorea', 'north korea')).toEqual([
      'North\u00a0Korea',
      'North\nKorea',
    ]);
  });

  it('finds marks and accents however they are set', () => {
    const text = 'It’s \u201cdone\u201d \u2013 well\u2011known \u2026 cafe\u0301';
    for (const query of ["it's", '"done"', 'done" - well-known', 'known ...', 'café'])
      expect(found(text, query)).toHaveLength(1);
    expect(found("It's a cafe\u0301...", 'it’s a café…')).toHaveLength(1);
    expect(found('a+b', 'a-b')).toEqual([]);
    expect(found('It’s', "it's", { regex: true })).toEqual([]);
  });

  it('minds case and whole words on request, in any script', () => {
    expect(found('Pact pact', 'Pact', { matchCase: true })).toEqual(['Pact']);
    expect(found('impact pact', 'pact', { words: true })).toEqual(['pact']);
    expect(found('мир мира', 'мир', { words: true })).toEqual(['мир']);
  });

  it('goes on through the texts in order', () => {
    const result = findAll(
      [
        { id: 'b', text: 'x' },
        { id: 'a', text: 'xx' },
      ],
      { ...plain, query: 'x' },
    );
    expect(result.ok && result.hits.map((hit) => [hit.version, hit.start])).toEqual([
      ['b', 0],
      ['a', 0],
      ['a', 1],
    ]);
  });

  it('says when a pattern is none, and passes over empty matches', () => {
    expect(found('text', '(', { regex: true })[0]).toMatch(/no regular expression/);
    expect(found('aab', 'b*', { regex: true })).toEqual(['b']);
    expect(found('text', '   ')).toEqual([]);
  });

  it('stops at a number that can still be stepped through', () => {
    const result = findAll([{ id: 'a', text: 'x'.repeat(MAX_HITS + 1) }], { ...plain, query: 'x' });
    expect(result.ok && [result.hits.length, result.more]).toEqual([MAX_HITS, true]);
  });
});
