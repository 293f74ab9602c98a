import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../src/engine';
import { versionFromText } from '../../../src/engine';
import { knowing } from '../../support/laid-out';
import { pairOf } from '../hand-made';

const [a, b] = ['a', 'b'].map((id) => versionFromText('Boats sank.', { id, language: 'en' })) as [
  ReturnType<typeof versionFromText>,
  ReturnType<typeof versionFromText>,
];

describe('createMemory', () => {
  it('reads a version once, and another object of the same text anew', () => {
    const memory = createMemory();
    expect(memory.readingOf(a)).toBe(memory.readingOf(a));
    expect(memory.studyOf(a)).toBe(memory.studyOf(a));
    expect(memory.readingOf({ ...a })).not.toBe(memory.readingOf(a));
  });

  it('keeps one shelf as long as the lexicon is the same', () => {
    const memory = createMemory();
    const lexicon = knowing([]);
    const shelf = memory.shelfOf(lexicon);
    expect(memory.shelfOf(lexicon)).toBe(shelf);
    expect(memory.shelfOf(null)).not.toBe(shelf);
    expect(memory.shelfOf(null).lexicon).toBeNull();
  });

  it('gives a pair back under the conditions it was made in, and under no others', () => {
    const memory = createMemory();
    const pair = pairOf(a, b, []);
    const conditions = [1, null, 'x'];
    expect(memory.pairOf(a, b, conditions)).toBeNull();
    memory.keepPair(a, b, conditions, pair);
    expect(memory.pairOf(a, b, [1, null, 'x'])).toBe(pair);
    for (const other of [[1, null], [1, null, 'x', 2], [1, undefined, 'x'], [2, null, 'x'], []])
      expect(memory.pairOf(a, b, other), JSON.stringify(other)).toBeNull();
    expect(memory.pairOf(b, a, conditions)).toBeNull();
  });

  it('holds the last pair alone', () => {
    const memory = createMemory();
    memory.keepPair(a, b, [1], pairOf(a, b, []));
    const second = pairOf(a, b, []);
    memory.keepPair(a, b, [2], second);
    expect(memory.pairOf(a, b, [1])).toBeNull();
    expect(memory.pairOf(a, b, [2])).toBe(second);
  });
});
