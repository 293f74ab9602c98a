import { expect, it } from 'vitest';
import { tensAt } from '../../../../../src/engine/findings/reading/tens';
import { readAs } from '../../../../support/alarms';

/** What the tens of a sentence are told of, with them. */
const told = (sentence: string): string[] => {
  const tokens = readAs('a', sentence).tokens[0]!;
  return tokens.flatMap((_, at) => {
    const found = tensAt(tokens, at);
    return found ? [`${found.tens} ${found.of}`] : [];
  });
};

it.each([
  ['The mill was built in the 1960s.', '60 calendar'],
  ['The mill was built in the mid-sixties.', '60 calendar'],
  ['The miller is in his 60s.', '60 life'],
  ['The millers are in their very early forties.', '40 life'],
  ['Highs will be in the upper 30s.', '30 degrees'],
  ['Temperatures have risen since the 1940s.', '40 calendar'],
  ['Temperatures have risen since the 80s.', '80 calendar'],
])('%s', (sentence, tens) => {
  expect(told(sentence)).toEqual([tens]);
});

it('finds none in other figures', () => {
  expect(told('His 40 mills stand in 12 towns.')).toEqual([]);
});
