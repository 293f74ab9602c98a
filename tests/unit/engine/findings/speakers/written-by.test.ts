import { expect, it } from 'vitest';
import { bySentence } from '../../../../../src/engine/findings/speakers/clauses';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { writersOf } from '../../../../../src/engine/findings/speakers/written-by';
import { viewed } from '../../../../support/linked-sides';

function writers(...one: string[]): (string | undefined)[] {
  const { view, from, to } = viewed(one, 'Nothing.');
  const found = attributionsOf(from);
  const sources = bySentence(found);
  const copy = { view, from, to, lexicon: null, clauses: sources, sources, speaksForItself: () => false };
  return writersOf(copy, found.at(-1)!).map(({ speaker }) => speaker?.label);
}

it('writersOf: who said something in a paper that then says more', () => {
  expect(writers('Ana Petrak said in a report that it leaks.', 'The report said it rusts.')).toEqual([
    'Ana Petrak',
  ]);
});

it.each([
  ['a paper nobody has named', ['Ana Petrak said that it leaks.', 'The report said it rusts.']],
  ['a paper that is told from others', ['Ana Petrak said in a report that it leaks.', 'The port report said it rusts.']],
  ['somebody else', ['Ana Petrak said in a report that it leaks.', 'The guild said it rusts.']],
])('writersOf: nobody for %s', (_, one) => expect(writers(...one)).toEqual([])); // prettier-ignore
