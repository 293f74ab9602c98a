import { describe, expect, it } from 'vitest';
import { periodFindings } from '../../../../../src/engine/findings/dates/periods';
import { viewed } from '../../../../support/linked-sides';

/** Periods that changed, as `was / is`. */
const changed = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return periodFindings(view, from, to).map(
    ({ a, b }) => `${one.slice(a!.start, a!.end)} / ${two.slice(b!.start, b!.end)}`,
  );
};

describe('a period that became another', () => {
  it.each([
    ['a quarter', 'The kiln lost money in the third quarter.', 'The kiln lost money in the second quarter.', 'third quarter / second quarter'],
    ['a half', 'The kiln lost money in the first half of the year.', 'The kiln lost money in the second half of the year.', 'first half / second half'],
    ['a year', 'The kiln will open in the valley next year.', 'The kiln will open in the valley this year.', 'next year / this year'],
    ['a decade', 'The kiln was built in the 1960s.', 'The kiln was built in the 1970s.', '1960s / 1970s'],
    ['the middle of a decade', 'The kiln was built in the mid-1960s.', 'The kiln was built in the mid-1970s.', 'mid-1960s / mid-1970s'],
    ['the middle of a decade in words', 'The kiln was built in the mid-sixties.', 'The kiln was built in the mid-70s.', 'sixties / mid-70s'],
    ['the middle of a century', 'The kiln was built in the mid-18th century.', 'The kiln was built in the mid-17th century.', 'mid-18th century / mid-17th century'],
    ['a century', 'The kiln was built in the 18th century.', 'The kiln was built in the 17th century.', '18th century / 17th century'],
    ['a season', 'The kiln opens in the spring.', 'The kiln opens in the autumn.', 'spring / autumn'],
    ['a part of a day', 'The old kiln burned down in the morning.', 'The old kiln burned down in the afternoon.', 'morning / afternoon'],
  ])('%s: %s / %s', (_, one, two, words) => {
    expect(changed(one, two)).toEqual([words]);
    expect(changed(two, one)).toEqual([words.split(' / ').reverse().join(' / ')]);
  }); // prettier-ignore
});

it.each([
  ['the same', 'The kiln was built in the 1960s.', 'The kiln was built in the sixties.'],
  ['the middle of it', 'The kiln was built in the mid-1960s, in the 18th century style.', 'The kiln was built in the sixties, in the style of the mid-18th century.'],
  ['somebody’s age', 'The keeper of the kiln is in her 60s.', 'The keeper of the kiln is in her 70s.'],
  ['another word for it', 'The kiln opens in the autumn.', 'The kiln opens in the fall.'],
  ['two kinds', 'The kiln opens in the spring.', 'The kiln opens next year.'],
  ['night and morning', 'The old kiln burned down in the night.', 'The old kiln burned down in the morning.'],
  ['several of a kind', 'The kiln opens in the spring and in the autumn.', 'The kiln opens in the summer.'],
  ['no season', 'The kiln is fed by a spring.', 'The kiln opens in the autumn.'],
  ['quarters of a town', 'The kiln stands in the old quarter.', 'The kiln stands in the second quarter.'],
  ['another statement', 'The kiln lost money in the third quarter.', 'In the second quarter Arda sold its boats.'],
  ['another statement', 'The church is of the 18th century.', 'The bridge is of the 17th century.'],
  ['on one side alone', 'The kiln opens in the spring.', 'The kiln opens.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(changed(one, two)).toEqual([]);
  expect(changed(two, one)).toEqual([]);
}); // prettier-ignore
