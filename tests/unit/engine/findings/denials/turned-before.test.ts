import { describe, expect, it } from 'vitest';
import { isTurnedBefore } from '../../../../../src/engine/findings/denials/turned-before';
import { NEGATES } from '../../../../../src/engine/findings/words/word-classes';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/viewed';

const isTurned = (verb: string, ...sentences: string[]): boolean => {
  const tokens = readAs('a', ...sentences).tokens.flat();
  return isTurnedBefore(tokens, placeOf(tokens, verb), NEGATES, /^(?:hope|if)$/);
};

describe('what is done is turned or left open by a word', () => {
  it.each([
    [true, 'The divers have not yet reached the wreck.'],
    [true, 'The divers hope to have reached the wreck.'],
    [false, 'The divers reached the wreck.'],
    [false, 'The divers who did not sail with the others reached the wreck.'],
    [false, 'The divers reached the wreck, if not the hold.'],
  ])('close before it: %s, %s', (turned, sentence) => {
    expect(isTurned('reached', sentence)).toBe(turned);
  });

  it('of its own sentence', () => {
    expect(isTurned('reached', 'They did not.', 'Others reached the wreck.')).toBe(false);
  });
});
