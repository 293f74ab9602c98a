import { describe, expect, it } from 'vitest';
import { deniedInPlace } from '../../../../../src/engine/findings/denials/denied-in-place';
import { counted } from '../../../../support/counted';
import { viewed } from '../../../../support/linked-sides';

/** The denied clauses of one side and what stands for them on the other: `last word denied | statement`. */
const denied = (one: string, two: string): string[] => {
  const { forth } = viewed(one, two);
  const forms = (side: typeof forth.tokens, first: number, last: number): string =>
    side
      .slice(first, last + 1)
      .map(({ form }) => form)
      .join(' ');
  return deniedInPlace(forth).map(
    ({ at, last, first, end, timed }) =>
      `${forms(forth.tokens, at, last)} | ${forms(forth.others, first, end)}${timed ? ' (timed)' : ''}`,
  );
};

describe('a clause that the other side states word for word', () => {
  it.each([
    ['I will not resign.', 'I will resign.', 'not resign | i will resign'],
    ['I won’t resign.', 'I will resign.', "won't resign | i will resign"],
    ['The pump isn’t broken.', 'The pump is broken.', "isn't broken | the pump is broken"],
    ['The pump hasn’t failed.', 'The pump has failed.', "hasn't failed | the pump has failed"],
    ['They can’t swim.', 'They can swim.', "can't swim | they can swim"],
    ['They did not come.', 'They came.', 'not come | they came'],
    ['“I will not resign,” she said.', 'She said she would resign.', 'not resign | she would resign'],
    ['The pump [the old one] is not broken.', 'The pump [the old one] is broken.', 'not broken | is broken'],
  ])('%s / %s', (one, two, clause) => expect(denied(one, two)).toEqual([clause]));

  it('knows “not until”', () => {
    const shut = 'The bath will not open until May.';
    expect(denied(shut, 'The bath will open in May.')).toEqual([]);
    expect(denied(shut, 'The bath will open until May.')).toHaveLength(1);
    expect(denied(shut, 'The bath will open before May.')).toEqual([
      expect.stringMatching(/ \(timed\)$/) as string,
    ]);
  });
});

it.each([
  ['the statement denies', 'I will not resign.', 'I will never resign.'],
  ['the statement limits', 'I will not resign.', 'I will hardly resign.'],
  ['the denial went elsewhere', 'I will not resign: I sing.', 'I will resign: I do not sing.'],
  ['both deny', 'I will not resign.', 'I will not resign.'],
  ['another verb', 'I will not resign.', 'I will return.'],
  ['nothing is said', 'Not I.', 'I.'],
  ['the statement alone', 'I will resign.', 'I will not resign.'],
  ['not only', 'They did not only sing.', 'They sang.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => expect(denied(one, two)).toEqual([]));

it('reads a sentence of many denials about as often as it is long', () => {
  const reads = (count: number): number => {
    const clauses = (verb: string) => Array.from({ length: count }, (_, n) => `they ${verb} lamp${n}`);
    const { forth } = viewed(`${clauses('did not see').join(' and ')}.`, `${clauses('saw').join(' and ')}.`);
    const [tokens, others] = [counted(forth.tokens), counted(forth.others)];
    deniedInPlace({ ...forth, tokens: tokens.list, others: others.list });
    return tokens.reads() + others.reads();
  };
  expect(reads(80)).toBeLessThan(reads(20) * 6);
});

it('reads a sentence without a mark about as often as it is long', () => {
  const reads = (count: number): number => {
    const { forth } = viewed(`a ${'may not sail '.repeat(count)}.`, `a ${'may sail '.repeat(count)}.`);
    const [tokens, others] = [counted(forth.tokens), counted(forth.others)];
    deniedInPlace({ ...forth, tokens: tokens.list, others: others.list });
    return tokens.reads() + others.reads();
  };
  expect(reads(800)).toBeLessThan(reads(200) * 6);
});

it('reads a sentence of one word that denies about as often as it is long', () => {
  const reads = (count: number): number => {
    const { forth } = viewed(`They did ${'not '.repeat(count)}go.`, `They did ${'not '.repeat(count)}sail.`);
    const [tokens, others] = [counted(forth.tokens), counted(forth.others)];
    deniedInPlace({ ...forth, tokens: tokens.list, others: others.list });
    return tokens.reads() + others.reads();
  };
  expect(reads(1200)).toBeLessThan(reads(300) * 6);
});
