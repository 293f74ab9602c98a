import { describe, expect, it } from 'vitest';
import { type Link, versionFromSentences } from '../../../../src/engine';
import { dependenceOf, findFindings, studyOf } from '../../../../src/engine/findings';
import { matchQuotes } from '../../../../src/engine/findings/quote-match';
import { linkOf } from '../../hand-made';

/** Two lives of one singer, each with words of its own; only the facts are shared. */
const ONE = [
  'Lena Marr, the singer, has died in Harwick.',
  'She began in a choir for dockers.',
  'Her songs were banned twice.',
  'She married a pilot in 1962.',
  'They had no children.',
  'Her last concert drew 900 people.',
  'She kept bees.',
  'A street will bear her name.',
];
const OTHER = [
  'The voice of the harbour is silent: Lena Marr is dead.',
  'Dock workers first heard her among their own.',
  'Censors struck her work from the radio on two occasions.',
  'A flyer became her husband when she was thirty.',
  'Critics never took to her.',
  'Her last concert drew 300 people.',
  'Her garden was famous.',
  '"I would have sung for nothing at all," she told a friend.',
];

const study = (id: string, sentences: readonly string[]) =>
  studyOf(
    versionFromSentences(
      [...sentences].map((one) => [one]),
      { id, language: 'en' },
    ),
  );

const link = (n: number, score = 0.9): Link => linkOf([n], [n], { relation: 'paraphrased', score });

const first = study('a', ONE);
const second = study('b', OTHER);
const links = (...numbers: number[]) => numbers.map((n) => link(n));

const quotes = matchQuotes(first.pieces, second.pieces);

const dependent = (made: readonly Link[]): boolean =>
  dependenceOf(first.reading, second.reading, made, second.pieces, quotes, new Map()).dependent;

describe('dependence', () => {
  it('is not read out of half the statements, where neither words nor quotations are shared', () => {
    expect(dependent(links(0, 1, 2, 3))).toBe(false);
  });

  it('is read out of most of them, whatever the words', () => {
    expect(dependent(links(0, 1, 2, 3, 4, 6))).toBe(true);
  });

  it('leaves what doubtful links set side by side unreproached where it is not given', () => {
    const types = (score: number): string[] =>
      findFindings(first, second, [...links(0, 1), link(5, score)], { lexicon: null }).findings.map(
        ({ type }) => type,
      );
    expect(types(0.9)).toEqual(['number-changed']);
    expect(types(0.6)).toEqual([]);
  });
});
