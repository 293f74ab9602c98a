import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (one: string, two: string): string[] =>
  findingsBetween(one, two)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

describe('percentages of what stands before them', () => {
  it.each([
    [
      'Members voted by 88% to 12% for the stoppage on a turnout of 71%.',
      'In a ballot whose result came out on Thursday, 88 percent voted for a stoppage, on a turnout of 74 percent.',
      'The figure “71%” became “74 percent”.',
    ],
    [
      'Inflation was 3.1 percent and unemployment stood at 7.4 percent in May, the office said.',
      'The office said unemployment stood at 7.9 percent in May, and prices rose 3.1 percent.',
      'The figure “7.4 percent” became “7.9 percent”.',
    ],
    [
      'Profit rose 4 percent, with a margin of 11 percent, the brewer said on Monday.',
      'The brewer said on Monday it had a margin of 14 percent as profit rose 4 percent.',
      'The figure “11 percent” became “14 percent”.',
    ],
  ])('belong together beside others: %s → %s', (one, two, message) =>
    expect(told(one, two)).toEqual([message]),
  );

  it.each([
    [
      'Members voted by 88% to 12% for the stoppage on a turnout of 71%.',
      'In a ballot with a turnout of 71 percent, 88 percent voted to stop work.',
    ],
    [
      'The turnout was 71 percent in the towns and 60 percent in the villages.',
      'In the villages turnout was 60 percent, in the towns 71.',
    ],
    [
      'Exports rose 4 percent in May after an increase of 2 percent in April.',
      'An increase of 3 percent in March was followed by two good months for exports, of which May brought 4 percent.',
    ],
  ])('are told of other things or stayed: %s → %s', (one, two) => expect(told(one, two)).toEqual([]));
});
