import { describe, expect, it } from 'vitest';
import { openPhraseIn } from '../../../../../src/engine/findings/doubts/open-phrases';
import { alarms, readAs } from '../../../../support/alarms';

function leavesOpen(text: string): boolean {
  const tokens = readAs('a', text).tokens[0]!;
  return openPhraseIn(tokens, 0, tokens.length - 1) !== '';
}

describe('a phrase that leaves a statement open', () => {
  it.each([
    'Some say the statue is Roman.',
    'With luck the bridge will reopen in May.',
    'The odds are that it rained.',
    'There is talk that the band will split.',
    'The firm is toying with selling the yard.',
    'It is a fake, for all anyone knows.',
    'Divers take the wreck to be the Halcyon.',
    'The firm is thinking of selling the yard.',
    'A leak cannot be ruled out.',
    'Divers have not yet excluded a leak.',
  ])('%s', (text) => expect(leavesOpen(text)).toBe(true));

  it.each([
    'Experts say the statue is Roman.',
    'She wished him luck with the bridge.',
    'The odds of the bookmaker were long.',
    'The boy was toying at the table.',
    'There is a talk on bands tonight.',
    'Divers ruled out a leak.',
  ])('and none: %s', (text) => expect(leavesOpen(text)).toBe(false));
});

describe('a doubt', () => {
  it.each([
    ['The band may split after the tour.', 'There is talk that the band will split after the tour.'],
    ['The bridge may reopen in May.', 'With luck the bridge will reopen in May.'],
    ['The statue of the rider may be Roman.', 'Some say the statue of the rider is Roman.'],
  ])('is kept by it: “%s”, “%s”', (one, two) => expect(alarms(one, two)).toEqual([]));

  it('is lost where nothing keeps it, or only what was there besides', () => {
    const slim = 'The museum might buy the boat, but the chances are slim.';
    expect(alarms(slim, 'The museum will buy the boat, but the chances are slim.')).toEqual([
      'hedge-dropped',
    ]);
    const may = 'The band may split after the tour of Japan.';
    expect(alarms(may, 'The band will split after the tour of Japan.')).toEqual(['hedge-dropped']);
  });
});
