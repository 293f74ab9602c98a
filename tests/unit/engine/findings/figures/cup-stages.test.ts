import { describe, expect, it } from 'vitest';
import { changedStages } from '../../../../../src/engine/findings/figures/cup-stages';
import { alarms } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** The rounds that became others, as `one / other`. */
const changes = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return changedStages(view).map(
    ([a, b]) => `${from.version.text.slice(a.start, a.end)} / ${to.version.text.slice(b.start, b.end)}`,
  );
};

describe('a round of a cup', () => {
  it.each([
    ['Arda lost in the quarter-final of the cup.', 'Arda lost in the semi-final of the cup.', 'quarter-final / semi-final'],
    ['Arda reached the semifinals of the cup.', 'Arda reached the last eight of the cup.', 'semifinals / eight'],
    ['Arda reached the round of 16 of the cup.', 'Arda reached the quarterfinals of the cup.', '16 / quarterfinals'],
  ])('is another: %s / %s', (one, two, told) => {
    expect(changes(one, two)).toEqual([told]);
    expect(changes(two, one)).toEqual([told.split(' / ').reverse().join(' / ')]);
    expect(alarms(one, two)).toEqual(['number-changed']);
  }); // prettier-ignore

  it.each([
    ['in other words', 'Arda reached the semi-finals of the cup.', 'Arda reached the last four of the cup.'],
    ['of several', 'Arda won the quarter-final and the semi-final.', 'Arda won the semi-final.'],
    ['of another team', 'Arda reached the semi-finals.', 'Leeds were out after their quarter-final.'],
    ['no round', 'Arda lost the last four games.', 'Arda lost the last eight games.'],
  ])('is none: %s', (_, one, two) => expect(changes(one, two)).toEqual([])); // prettier-ignore
});
