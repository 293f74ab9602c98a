import { describe, expect, it } from 'vitest';
import { clauseAround, isAsked, partsClauses, spansOf } from '../../../../../src/engine/findings/views/spans';
import { readAs } from '../../../../support/alarms';

/** The words of the clause that holds a word. */
function clause(text: string, word: string, next = ''): string {
  const reading = readAs('a', text, ...(next ? [next] : []));
  const tokens = reading.tokens.flat();
  const [first, last] = clauseAround(
    tokens,
    tokens.findIndex(({ form }) => form === word),
  );
  return reading.version.text.slice(tokens[first]!.start, tokens[last]!.end);
}

describe('a clause', () => {
  it.each([
    ['It rained, the ferry sank and all were lost.', 'sank', 'the ferry sank'],
    ['The man who sold it left town when it rained.', 'sold', 'sold it left town'],
    ['The old ferry sank.', 'old', 'The old ferry sank'],
    ['The ferry (which sank) was old.', 'ferry', 'The ferry'],
    ['The mayor said it sank.', 'sank', 'it sank'],
  ])('of %s: %s', (text, word, words) => expect(clause(text, word)).toBe(words));

  it('goes on over marks that part no clause', () =>
    expect(clause('The man, they hold, paid $5 / head & more.', 'paid')).toBe('paid $5 / head & more'));

  it('ends with its sentence', () => {
    expect(clause('The ferry sank!', 'sank', 'All were lost!')).toBe('The ferry sank!');
    expect(clause('The ferry sank!', 'lost', 'All were lost!')).toBe('All were lost!');
  });
});

it('a clause goes on for a hundred words on either side, where nothing ends it', () => {
  const tokens = readAs('a', Array.from({ length: 300 }, () => 'weir').join(' ')).tokens.flat();
  expect([0, 150, 299].map((at) => clauseAround(tokens, at))).toEqual([
    [0, 100],
    [50, 250],
    [199, 299],
  ]);
  expect(spansOf(tokens, partsClauses)(150)).toEqual([0, 299]);
});

it('spansOf gives all positions of a clause the same span, and what parts two of them both', () => {
  const tokens = readAs('a', 'The ferry sank and all were lost.').tokens.flat();
  const spanAt = spansOf(tokens, partsClauses);
  expect(spanAt(0)).toEqual([0, 2]);
  expect(spanAt(2)).toBe(spanAt(0));
  expect(spanAt(3)).toEqual(clauseAround(tokens, 3));
  expect(spanAt(4)).toEqual([4, 6]);
});

it('isAsked asks for the mark of the same sentence', () => {
  const tokens = readAs('a', 'Is it late?', 'It is early.', 'Why?').tokens.flat();
  const asked = (word: string): boolean =>
    isAsked(
      tokens,
      tokens.findIndex(({ form }) => form === word),
    );
  expect([asked('late'), asked('early')]).toEqual([true, false]);
});

it.each([
  ['Asked whether he was sorry, he wept.', 'sorry', true],
  ['Asked whether he was sorry, he wept.', 'wept', false],
  ['They wanted to know if the mill was sold.', 'sold', true],
  ['He was sorry if the mill was sold.', 'sold', false],
  ['He asked that the mill be sold.', 'sold', false],
])('isAsked also of what is told as a question: %s %s', (text, word, is) => {
  const tokens = readAs('a', text).tokens.flat();
  const at = tokens.findIndex(({ form }) => form === word);
  expect(isAsked(tokens, at)).toBe(is);
});
