import { describe, expect, it } from 'vitest';
import { bySentence, clausesOf, namesSource } from '../../../../../src/engine/findings/speakers/clauses';
import { readAs } from '../../../../support/alarms';

const read = (sentence: string) => {
  const reading = readAs('a', sentence);
  const all = reading.tokens.flat();
  const plain = all.filter(({ quoted }) => !quoted);
  return clausesOf(reading, plain, all, reading.names.flat(), 0);
};

describe('a clause that names a source', () => {
  it.each([
    ['The mayor said the bridge was safe.', 'The mayor said'],
    ['The bridge was safe, said the mayor.', 'said the mayor'],
    ['According to the mayor, the bridge was safe.', 'According to the mayor'],
    ['In the view of the mayor, the bridge was safe.', 'In the view of the mayor'],
    ['The court heard that the bridge was safe.', 'court heard'],
    ['The mayor is quoted as saying the bridge was safe.', 'The mayor is quoted as saying'],
  ])('%s', (sentence, clause) => {
    const [found] = read(sentence);
    expect(sentence.slice(found!.start, found!.end)).toBe(clause);
  });

  it('goes on with a second verb', () => {
    const speakers = read('Ada Lorne said she was tired and added that she would stay.').map(
      ({ speaker }) => speaker?.label,
    );
    expect(speakers).toEqual(['Ada Lorne', 'Ada Lorne']);
  });

  it.each(['The mayor did not say whether it was safe.', 'The bridge was painted green.'])(
    'does not stand in: %s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
});

it('a sentence without a word of saying names no source', () => {
  const reading = readAs('a', 'The bridge was painted green.', 'The mayor said so.');
  expect([0, 1].map((sentence) => namesSource(reading, sentence))).toEqual([false, true]);
});

it('clauses are found by their sentence', () => {
  const clauses = read('The mayor said the bridge was safe.');
  expect(bySentence(clauses).get(0)).toEqual(clauses);
});
