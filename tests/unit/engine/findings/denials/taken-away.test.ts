import { describe, expect, it } from 'vitest';
import { isTakenAway } from '../../../../../src/engine/findings/denials/taken-away';
import { alarms, readAs } from '../../../../support/alarms';

function isTaken(text: string, word: string): boolean {
  const tokens = readAs('a', text).tokens[0]!;
  return isTakenAway(
    tokens,
    tokens.findIndex(({ form }) => form === word),
  );
}

describe('what a verb takes away from somebody', () => {
  it.each([
    ['The fever took most of the hearing on one side.', 'hearing'],
    ['The crash cost the family its riches.', 'riches'],
    ['The stroke robbed him of speech.', 'speech'],
    ['He lost his sight.', 'sight'],
    ['The siege imposed in May is over.', 'imposed'],
    ['The hearing in her left ear was lost.', 'hearing'],
  ])('%s', (text, word) => expect(isTaken(text, word)).toBe(true));

  it.each([
    ['The operation gave him back his hearing.', 'hearing'],
    ['She took the train to the hearing.', 'hearing'],
    ['The fire took the roof of the open hall.', 'open'],
    ['The club lost in Turin, and the hearing was good.', 'hearing'],
    ['The siege imposed in May is over a bridge.', 'imposed'],
  ])('and not: %s', (text, word) => expect(isTaken(text, word)).toBe(false));
});

describe('an opposite', () => {
  it('that was taken away says the same', () => {
    const open = 'The verdict left the club unpopular in the northern valleys.';
    expect(alarms(open, 'The verdict cost the club its popularity in the northern valleys.')).toEqual([]);
  });

  it('is told where nothing takes it away', () => {
    expect(alarms('The club lost the final in Turin on Sunday.', 'The club won the final in Turin on Sunday.')).toEqual(['negation-changed']);
    expect(alarms('The storm left the harbour road open to lorries.', 'The storm left the harbour road closed to lorries.')).toEqual(['negation-changed']);
  }); // prettier-ignore
});
