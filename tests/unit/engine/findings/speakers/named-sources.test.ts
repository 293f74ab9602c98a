import { expect, it } from 'vitest';
import { givesSource, isGiven, namesRole } from '../../../../../src/engine/findings/speakers/named-sources';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/linked-sides';

const read = (text: string) => readAs('a', text).tokens.flat();
const source = (text: string) => attributionsOf(readAs('a', text))[0]!;

it.each([
  ['In a statement the guild left.', 'statement', true],
  ['By her account it sank.', 'account', true],
  ['A claim that it sank was made.', 'claim', true],
  ['It sank, citing the cold.', 'citing', true],
  ['The statement was long.', 'statement', false],
])('givesSource: %s (%s)', (text, word, does) => {
  const tokens = read(text);
  expect(givesSource(tokens, placeOf(tokens, word))).toBe(does);
});

it.each([
  ['The company said it will close.', 'The company will close.', true],
  ['The company said it will close.', 'The company’s yard will close.', true],
  ['A police spokesman said it burned.', 'Police let it burn.', true],
  ['A police spokesman said it burned.', 'Police let it burn and the yard was shut.', false],
  ['It sank, she said.', 'She was angry that it sank.', true],
  ['It sank, she said.', 'She sank it.', false],
  ['The company said it will close.', 'The yard will close.', false],
])('namesRole: %s / %s', (one, two, does) => expect(namesRole(read(two), source(one))).toBe(does));

it.each([
  ['According to the policy set for May, they sail.', 'Under the policy, they sail.', true],
  ['According to the policy set for May, they sail.', 'The policy is old.', false],
])('isGiven: %s / %s', (one, two, is) => expect(isGiven(read(two), source(one))).toBe(is));
