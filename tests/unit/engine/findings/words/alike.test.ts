import { expect, it } from 'vitest';
import { ANSWERS, areAlike, RELATED, SAYS_THE_SAME } from '../../../../../src/engine/findings/words/alike';
import { knowing } from '../../../../support/laid-out';

it('takes the more likeness the less the words around tell', () => {
  expect(RELATED).toBeLessThan(ANSWERS);
  expect(ANSWERS).toBeLessThan(SAYS_THE_SAME);
  const lexicon = { ...knowing([]), likeness: () => ANSWERS };
  expect(areAlike(lexicon, 'boat', 'ship', RELATED)).toBe(true);
  expect(areAlike(lexicon, 'boat', 'ship', ANSWERS)).toBe(true);
  expect(areAlike(lexicon, 'boat', 'ship', SAYS_THE_SAME)).toBe(false);
  expect(areAlike(null, 'boat', 'boat', 0)).toBe(false);
});
