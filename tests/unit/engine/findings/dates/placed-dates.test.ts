import { describe, expect, it } from 'vitest';
import {
  agree,
  contradict,
  mentionAt,
  placedDates,
  sharePart,
} from '../../../../../src/engine/findings/dates/placed-dates';
import { readAs } from '../../../../support/alarms';

const datesIn = (...sentences: string[]) => {
  const reading = readAs('a', ...sentences);
  const tokens = reading.tokens.flat();
  const placed = placedDates(tokens, reading, [...reading.tokens.keys()]);
  return { tokens, placed, text: reading.version.text };
};
const dateIn = (phrase: string) => datesIn(`The loom broke ${phrase}.`).placed[0]!.date;

describe('the dates of a link', () => {
  it('stand where their words do', () => {
    const { tokens, placed } = datesIn('The loom broke in 1961.', 'It was mended on Tuesday.');
    expect(placed.map(({ at }) => tokens[at]!.form)).toEqual(['1961', 'tuesday']);
    expect(mentionAt(placed[0]!)).toEqual({ at: placed[0]!.at, mention: placed[0]!.date.mention });
  });

  it('begin with what a time of day is reckoned from', () => {
    const { text, placed } = datesIn('The loom broke 20 minutes before noon.');
    const [{ date, time }] = placed as [(typeof placed)[number]];
    expect(text.slice(date.start, date.end)).toBe('20 minutes before noon');
    expect(time?.least).toBe(11 * 60 + 40);
  });
});

describe('two dates', () => {
  it.each([
    ['on 4 November', 'on 4 December', { contradict: true, agree: false, sharePart: true }],
    ['on 4 November', 'on 4 November 1961', { contradict: false, agree: true, sharePart: true }],
    ['in 1961', 'on Tuesday', { contradict: false, agree: false, sharePart: false }],
    ['at 3:40 p.m.', 'at 4:40 p.m.', { contradict: true, agree: false, sharePart: false }],
    ['at 3:40 p.m.', 'at 3:40 p.m.', { contradict: false, agree: true, sharePart: false }],
    ['at 3:40 p.m.', 'in 1961', { contradict: false, agree: false, sharePart: false }],
  ])('%s, %s', (one, two, are) => {
    const [x, y] = [dateIn(one), dateIn(two)];
    expect({ contradict: contradict(x, y), agree: agree(x, y), sharePart: sharePart(x, y) }).toEqual(are);
    expect({ contradict: contradict(y, x), agree: agree(y, x), sharePart: sharePart(y, x) }).toEqual(are);
  });
});
