import { describe, expect, it } from 'vitest';
import { type Link, versionFromSentences } from '../../../../src/engine';
import { dependenceOf, findFindings, studyOf } from '../../../../src/engine/findings';
import { matchQuotes } from '../../../../src/engine/findings/quotes/quote-match';
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

  describe('in texts whose sentences are too short for runs of words', () => {
    const types = (one: readonly string[], two: readonly string[]): string[] => {
      const made = two.map((_, n): Link =>
        linkOf([n], [n], { relation: one[n] === two[n] ? 'identical' : 'edited', score: 0.9 }),
      );
      return findFindings(study('a', one), study('b', two), made, { lexicon: null }).findings.map(
        ({ type }) => type,
      );
    };

    it('is read out of sentences that keep their words', () => {
      expect(types(['The coach has apparently quit.'], ['The coach has quit.'])).toEqual(['hedge-dropped']);
      expect(types(['The ship sank at noon, the navy said.'], ['The ship sank at noon.'])).toEqual([
        'attribution-dropped',
      ]);
      expect(types(['It rained.', 'The dam will hold.'], ['It rained.', 'The dam might hold.'])).toEqual([
        'hedge-added',
      ]);
    });

    it('is not read out of a sentence told anew', () => {
      const one = ['Ferries may stop.', 'The wind is strong.', 'Nobody was hurt.'];
      const two = ['Boats will stay in port.', 'A gale blows.', 'Schools are shut.'];
      const told = findFindings(study('a', one), study('b', two), links(0), { lexicon: null });
      expect(told.findings).toEqual([]);
    });
  });

  it('is read out of a brief of which every sentence is told anew', () => {
    const [one, two] = [study('a', ONE.slice(0, 3)), study('b', OTHER.slice(0, 3))];
    const judged = (made: readonly Link[]): boolean =>
      dependenceOf(one.reading, two.reading, made, two.pieces, matchQuotes(one.pieces, two.pieces), new Map())
        .dependent;
    expect(judged(links(0, 1, 2))).toBe(true);
    expect(judged(links(0, 1))).toBe(false);
  });

  describe('of a longer text', () => {
    /** Six sentences or fewer, each told in words of its own, with so many statements in it. */
    const made = (count: number, statements = 0) => {
      const ways = ['reported', 'quoted', 'printed', 'aired', 'heard', 'shown', 'sung', 'drawn'];
      return study(
        'b',
        ways
          .slice(0, count)
          .map((way, n) =>
            n < statements
              ? `“We were never ${way} by them again,” one said.`
              : `Odd ${way} tales went round.`,
          ),
      );
    };
    const asked = (
      count: number,
      linked: number,
      { statements = 0, known = 0, relation = 'paraphrased' as Link['relation'] } = {},
    ) => {
      const { reading, pieces } = made(count, statements);
      expect(pieces).toHaveLength(statements);
      const found = pieces.map((_, n) => ({
        fate: n < known ? ('exact' as const) : ('none' as const),
        sources: [],
        coverage: 0,
        lost: [],
        gained: [],
      }));
      const reached = Array.from({ length: linked }, (_, n) => linkOf([n], [n], { relation }));
      return dependenceOf(first.reading, reading, reached, pieces, found, new Map());
    };

    it('is read out of two thirds of six sentences, and not of five', () => {
      expect(asked(6, 4).dependent).toBe(true);
      expect(asked(6, 3).dependent).toBe(false);
      expect(asked(5, 4).dependent).toBe(false);
    });

    it('is read out of half, where a third of the quotations are known', () => {
      expect(asked(6, 3, { statements: 3, known: 2 }).dependent).toBe(true);
      expect(asked(6, 3, { statements: 3, known: 1 }).dependent).toBe(false);
      expect(asked(6, 2, { statements: 3, known: 3 }).dependent).toBe(false);
    });

    it('is read out of two fifths that were edited at most', () => {
      expect(asked(5, 2, { relation: 'edited' }).dependent).toBe(true);
      expect(asked(8, 3, { relation: 'edited' }).dependent).toBe(false);
    });

    it('is not read out of a text with statements of its own throughout', () => {
      expect(asked(6, 6, { statements: 3, relation: 'edited' }).dependent).toBe(false);
      expect(asked(6, 6, { statements: 2, relation: 'edited' }).dependent).toBe(true);
      expect(asked(6, 6, { statements: 3, known: 2, relation: 'edited' }).dependent).toBe(true);
    });

    it('tells the shares that it goes by', () => {
      expect(asked(6, 3, { statements: 4, known: 1 })).toMatchObject({ linked: 0.5, quoted: 0.25 });
      expect(asked(6, 3).quoted).toBe(null);
    });

    it('leaves bylines and credits aside', () => {
      const { reading, pieces } = made(6);
      const body = reading.body.map((_, n) => n > 1);
      const reached = [0, 1, 2].map((n) => linkOf([n], [n]));
      expect(dependenceOf(first.reading, { ...reading, body }, reached, pieces, [], new Map()).linked).toBe(
        0.25,
      );
    });
  });
});
