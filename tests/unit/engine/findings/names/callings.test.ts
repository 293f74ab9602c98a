import { describe, expect, it } from 'vitest';
import { callingsOf } from '../../../../../src/engine/findings/names/callings';
import { readAs } from '../../../../support/alarms';

const called = (...sentences: string[]): string[] =>
  callingsOf(readAs('a', ...sentences)).map(({ noun, person }) => `${person.join(' ')}: ${noun}`);

describe('callingsOf', () => {
  it.each([
    ['The tour promoter, Ewan Brill, apologised.', 'ewan brill: promot'],
    ['Confirmed by her sister, Miriam Osei, the news spread.', 'miriam osei: sister'],
    ['Ray Dobbs, the chairman of the club, resigned.', 'ray dobbs: chairman'],
  ])('%s', (text, expected) => {
    expect(called('It rained on Sunday.', text)).toContain(expected);
  });

  it('takes no name for what somebody is', () =>
    expect(called('It rained on Sunday.', 'In Leeds, Ray Dobbs resigned.')).toEqual([]));
});
