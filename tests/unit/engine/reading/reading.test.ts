import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../src/engine';
import { readingOf } from '../../../../src/engine/reading/reading';

const reading = (text: string) => readingOf(versionFromText(text, { id: 'v', language: 'en' }));

describe('readingOf', () => {
  it('counts words without marks', () => {
    const read = reading('The court, of old, lifted it.\nIt rained.');
    expect([read.countOf(0), read.countOf(1)]).toEqual([6, 2]);
  });

  it('cuts each sentence once', () => {
    const read = reading('Five boats sank. It rained.');
    expect(read.wordsOf(0)).toBe(read.wordsOf(0));
    expect(read.tokensOf([1])).toBe(read.tokensOf([1]));
    expect(read.quantitiesOf(0).map(({ value }) => value)).toEqual([5]);
  });

  it('gives the tokens of sentences in the order that is asked for', () => {
    const read = reading('One came. Two left.');
    expect(read.tokensOf([1, 0]).map(({ sentence }) => sentence)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('counts tokens as it makes them, marks left out', () => {
    const read = reading(
      'On Nov. 26 at 3.40 a.m. five thousand men, aged 20-25, wrote to press@port.example. “We won’t,” he said.',
    );
    for (const n of [0, 1])
      expect(read.tokenCountOf(n)).toBe(read.tokensOf([n]).filter(({ punctuation }) => !punctuation).length);
  });

  it('takes the mark of an item for no figure of the story', () => {
    const read = reading('1. Boats sank.\n2. Nobody drowned.\n3. It rained.');
    expect(read.quantitiesOf(1)).toEqual([]);
    expect(read.wordsOf(1)[0]).toMatchObject({ form: '•', kind: 'punctuation' });
  });

  it('has the stems of what says something', () => {
    const stems = reading('The boats were sinking.').contentOf(0);
    expect(stems.map(({ key }) => key)).toEqual(['boats', 'sinking']);
    expect(stems[0]!.stem).toBe(reading('boat').contentOf(0)[0]!.stem);
  });
});
