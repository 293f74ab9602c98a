import { describe, expect, it } from 'vitest';
import { isAttributive, undoesAt } from '../../../../../src/engine/findings/denials/undoing-words';
import { placeOf, viewed } from '../../../../support/linked-sides';

const tokensOf = (text: string) => viewed(text, '').forth.tokens;

describe('a word that undoes its clause without a "not"', () => {
  it.each([
    ['cancelled', 'The ferries are cancelled until May.'],
    ['frozen', 'Rents will be frozen this year.'],
    ['called', 'The matinee was called off.'],
    ['kept', 'Crews kept the fire from crossing the road.'],
    ['hard', 'Teachers are hard to find in Orme.'],
    ['short', 'The clinic is short of nurses.'],
    ['stayed', 'The minister stayed away.'],
    ['escaped', 'Everyone escaped injury.'],
    ['uninsured', 'Most houses were uninsured.'],
    ['few', 'In the end few came.'],
    ['at', 'The four remain at large.'],
    ['lifted', 'The ban was lifted.'],
  ])('%s', (word, text) => {
    const tokens = tokensOf(text);
    expect(undoesAt(tokens, placeOf(tokens, word))).toBe(true);
  });

  it.each([
    ['few', 'A few came.'],
    ['united', 'The united workers came.'],
    ['kept', 'She kept her seat.'],
    ['called', 'He called the office.'],
    ['close', 'He drove at close to double the limit.'],
    ['cancelled', 'They rode on the cancelled ticket.'],
    ['hard', 'They trained hard.'],
  ])('none: %s', (word, text) => {
    const tokens = tokensOf(text);
    expect(undoesAt(tokens, placeOf(tokens, word))).toBe(false);
  });
});

it('is looked for in the few words behind, however long the text is', () => {
  const tokens = tokensOf(`Crews kept ${'the fire '.repeat(200)}.`);
  const seen = new Set<string | symbol>();
  const watched = new Proxy(tokens, { get: (words, key) => (seen.add(key), Reflect.get(words, key)) });
  expect(undoesAt(watched, placeOf(tokens, 'kept'))).toBe(false);
  expect([...seen].filter((key) => /^\d+$/.test(String(key))).length).toBeLessThan(12);
});

it.each([
  ['permitted', 'He drove at double the permitted speed.', true],
  ['permitted', 'Dogs were permitted inside.', false],
  ['banned', 'Police banned cars from the square.', false],
])('a participle that only picks out its noun: %s in %s', (word, text, is) => {
  const tokens = tokensOf(text);
  expect(isAttributive(tokens, placeOf(tokens, word))).toBe(is);
});
