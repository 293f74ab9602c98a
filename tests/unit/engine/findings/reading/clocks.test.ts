import { describe, expect, it } from 'vitest';
import { clocksOf, timeKey } from '../../../../../src/engine/findings/reading/clocks';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

/** The times of day in a sentence, as they stand and in minutes since midnight. */
const clocks = (text: string): [string, number][] =>
  clocksOf(wordsOf(text, { start: 0, end: text.length })).map(({ start, end, minutes }) => [
    text.slice(start, end),
    minutes,
  ]);

describe('clocksOf', () => {
  it.each<[string, [string, number][]]>([
    ['They met at 3:40 p.m. on the quay.', [['3:40 p.m', 940]]],
    ['They met at 3.40pm on the quay.', [['3.40pm', 940]]],
    ['They left at 6 a.m. and came back at noon.', [['6 a.m', 360], ['noon', 720]]],
    ['They paid 3.40 crowns for 6 loaves.', []],
    ['', []],
  ])('%s', (text, found) => expect(clocks(text).map(([shown, at]) => [shown.replace(/\.$/, ''), at])).toEqual(found)); // prettier-ignore

  it('takes what may be a length of time for none', () => {
    expect(clocks('Il est parti vers 15 h 20.')).toHaveLength(1);
    expect(clocks('Il est parti vers 15 h.')).toEqual([]);
  });
});

it('timeKey tells times and dates apart, and is the same for the same', () => {
  const [noon, twelve] = ['They met at noon.', 'It was 12 p.m. then.'].map(
    (text) => clocksOf(wordsOf(text, { start: 0, end: text.length }))[0]!,
  );
  expect(timeKey(noon!)).toBe(timeKey(twelve!));
  const date = { year: 1924, month: 6, day: 20, weekday: null, firstWord: 0, endWord: 3, start: 0, end: 12 };
  expect(timeKey(date)).not.toBe(timeKey({ ...date, day: 21 }));
  expect(timeKey(date)).not.toBe(timeKey(noon!));
});
