import { describe, expect, it } from 'vitest';
import { isPronoun, isSame, mayBeSame } from '../../../../../src/engine/findings/speakers/same-sources';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { readAs } from '../../../../support/alarms';

const source = (text: string) => attributionsOf(readAs('a', text))[0]!;

describe('two sources', () => {
  it.each([
    ['share a name', 'Ana Petrak said it sank.', 'It sank, Petrak said.', true, true],
    ['have two names', 'Ana Petrak said it sank.', 'It sank, Osric Bell said.', false, false],
    ['are of one kind', 'Police said it sank.', 'It sank, officers said.', true, true],
    ['share a word', 'The harbour office said it sank.', 'It sank, the office said.', true, true],
    ['are two bodies', 'The harbour office said it sank.', 'It sank, the guild said.', false, false],
    ['are a name and a pronoun', 'Ana Petrak said it sank.', 'It sank, he said.', true, false],
    ['are a paper and a person', 'It sank, according to minutes seen by the Courier.', 'Ana Petrak left. She said it sank.', false, false],
    ['are a paper and who wrote it', 'It sank, according to a report by Petrak and others.', 'Ana Petrak left. She said it sank.', true, true],
    ['are one and “it”', 'The guild said the boat, which it said had sunk, was old.', 'It sank, it said.', true, false],
  ])('%s', (_, one, two, may, same) => {
    const [a, b] = [source(one), source(two)];
    expect([mayBeSame(a, b), isSame(a, b)]).toEqual([may, same]);
    expect([mayBeSame(b, a), isSame(b, a)]).toEqual([may, same]);
  }); // prettier-ignore
});

it.each([
  ['He', true],
  ['they', true],
  ['The guild', false],
])('isPronoun: %s', (label, is) => expect(isPronoun(label)).toBe(is));
