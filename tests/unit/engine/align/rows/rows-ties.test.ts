import { expect, it } from 'vitest';
import { directTies } from '../../../../../src/engine/align/rows/rows-ties';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { versionFromSentences } from '../../../../../src/engine/version';
import { linkOf } from '../../../hand-made';

it('ties two paragraphs by the words of the shorter of each two linked sentences, either way round', () => {
  const a = versionFromSentences([['It rained all day.', 'He left.'], ['***']], { id: 'a', language: 'en' });
  const b = versionFromSentences([['It rained.', 'He left early today.'], ['***']], {
    id: 'b',
    language: 'en',
  });
  const readings = new Map([a, b].map((version) => [version.id, readingOf(version)]));
  const links = [linkOf([0], [0]), linkOf([1], [1]), linkOf([2], [2])];
  const tie = directTies([{ from: 'a', to: 'b', links }], readings);
  expect([tie('a', 0, 'b', 0), tie('b', 0, 'a', 0)]).toEqual([4, 4]);
  // A line of marks alone counts for less than a word, but for more than nothing.
  expect(tie('a', 1, 'b', 1)).toBe(0.5);
  expect([tie('a', 0, 'b', 1), tie('a', 0, 'a', 0)]).toEqual([0, 0]);
});
