import { describe, expect, it } from 'vitest';
import { statedPlainly } from '../../../../../src/engine/findings/denials/denied-clauses';
import { deniedAt } from '../../../../../src/engine/findings/denials/denied-words';
import { viewed } from '../../../../support/linked-sides';

/** The sentence that states what the first "not" of the other side denies; `null` where none does. */
const stated = (one: string, two: string | readonly string[]): number | null => {
  const { forth } = viewed(one, two);
  const at = forth.tokens.findIndex(({ form }) => /^(?:not|no|never)$/.test(form));
  const there = statedPlainly(forth, at, deniedAt(forth.tokens, at));
  return there === null ? null : forth.others[there]!.sentence;
};

const DENIED = 'Wardens have not recovered any of the stolen bicycles from the canal.';

describe('a denied clause that comes back under another verb', () => {
  it.each([
    ['one sentence', 'Wardens have fished the stolen bicycles from the canal.', 0],
    ['the second of two', ['It rained.', 'Wardens have fished the stolen bicycles from the canal.'], 1],
    ['in brackets', 'Wardens (of the park) have fished the stolen bicycles from the canal.', 0],
  ])('%s', (_, two, sentence) => expect(stated(DENIED, two)).toBe(sentence));
});

it.each([
  ['it denies, too', DENIED, 'Wardens have never fished the stolen bicycles from the canal.'],
  ['its verb is privative', 'The rebels did not respect the truce in the valley.', 'The rebels ignored the truce in the valley.'],
  ['it asks', DENIED, 'Wardens asked whether the stolen bicycles were in the canal.'],
  ['it is a question', DENIED, 'Have wardens fished the stolen bicycles from the canal?'],
  ['it has a condition, as that has', 'The bath in the park will not open if it rains.', 'The bath welcomes guests of the park if the sun is out.'],
  ['it was so once', 'Wardens no longer keep bicycles by the canal.', 'Wardens left bicycles by the canal.'],
  ['it was only tried', DENIED, 'Wardens had hoped to fish the stolen bicycles from the canal.'],
  ['too little comes back', DENIED, 'Wardens sold the boats.'],
  ['only what stands behind', DENIED, 'Thieves threw the stolen bicycles into the canal.'],
  ['parted over two sentences', DENIED, ['Wardens wear green.', 'The stolen bicycles lie in the canal.']],
  ['nothing', DENIED, ''],
] as const)('none where %s', (_, one, two) => expect(stated(one, two)).toBeNull()); // prettier-ignore
