import { describe, expect, it } from 'vitest';
import { runTimeChanges } from '../../../../../src/engine/findings/figures/run-times';
import { viewed } from '../../../../support/linked-sides';

/** What took so long by the watch and in words, as `one / other`. */
const changes = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return runTimeChanges(view).map(
    ([a, b]) => `${from.version.text.slice(a.start, a.end)} / ${to.version.text.slice(b.start, b.end)}`,
  );
};

describe('how long something took', () => {
  it.each([
    ['Malk scored 7:14 into overtime.', 'Malk scored seven minutes and 41 seconds into overtime.', '7:14 / seven minutes and 41 seconds'],
    ['He ran the race in 2:41:07.', 'He ran the race in two hours, 41 minutes and 17 seconds.', '2:41:07 / two hours, 41 minutes and 17 seconds'],
    ['She won the race in 3:54.88.', 'She won the race in three minutes 45.88 seconds.', '3:54.88 / three minutes 45.88 seconds'],
    ['She won the race in 3:54.88.', 'She won the race in three minutes and 50 seconds.', '3:54.88 / three minutes and 50 seconds'],
    ['The film lasts 2:05 in all.', 'The film lasts two hours and 15 minutes in all.', '2:05 / two hours and 15 minutes'],
    ['The goal came at 12:05 of the second period.', 'The goal came 12 minutes and 50 seconds into the second period.', '12:05 / 12 minutes and 50 seconds'],
  ])('is another: %s / %s', (one, two, told) => {
    expect(changes(one, two)).toEqual([told]);
    expect(changes(two, one)).toEqual([told.split(' / ').reverse().join(' / ')]);
  }); // prettier-ignore

  it.each([
    ['in words', 'Malk scored 7:41 into overtime.', 'Malk scored seven minutes and 41 seconds into overtime.'],
    ['to the hundredth', 'She won the race in 3:54.88.', 'She won the race in three minutes 54.88 seconds.'],
    ['rounded', 'She won the race in 3:54.88.', 'She won the race in three minutes and 55 seconds.'],
    ['cut to seconds', 'She won the race in 3:54.88.', 'She won the race in three minutes and 54 seconds.'],
    ['in hours', 'The film lasts 2:05 in all.', 'The film lasts two hours and five minutes in all.'],
    ['of another thing', 'The train leaves at 7:14 from Oslo.', 'The train from Oslo was seven minutes and 41 seconds late.'],
    ['of several', 'Kern ran the race in 4:12 and Dahl in 4:15.', 'Kern ran the race in four minutes and 22 seconds.'],
    ['too far off', 'Malk scored 7:14 into overtime.', 'Malk scored one minute and 41 seconds into overtime.'],
    ['in minutes alone', 'The song lasts 3:30 on the record.', 'The song lasts four minutes on the record.'],
  ])('is the same, or no rival: %s', (_, one, two) => expect(changes(one, two)).toEqual([])); // prettier-ignore
});
