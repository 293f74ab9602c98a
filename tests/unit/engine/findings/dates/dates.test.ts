import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/engine';
import { dateFindings } from '../../../../../src/engine/findings/dates/dates';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { viewed } from '../../../../support/linked-sides';

const dates = (one: string, two: string, dependent = true): readonly Finding[] => {
  const { view, from, to } = viewed(one, two);
  return dateFindings(view, from, to, indexLinks([view.link]), dependent);
};
const changed = (one: string, two: string): string[] =>
  dates(one, two).map(({ a, b }) => `${one.slice(a!.start, a!.end)} / ${two.slice(b!.start, b!.end)}`);

describe('a date that became another', () => {
  it.each([
    ['a weekday', 'The loom broke on Tuesday.', 'The loom broke on Thursday.', 'Tuesday / Thursday'],
    ['a day', 'The loom broke on March 3.', 'The loom broke on March 4.', 'March 3 / March 4'],
    ['a month', 'The loom broke in March.', 'The loom broke in April.', 'March / April'],
    ['a year', 'The loom broke in 1961.', 'The loom broke in 1962.', '1961 / 1962'],
    ['a time of day', 'The loom broke at 3:40 p.m. in the mill.', 'The loom broke at 4:40 p.m. in the mill.', '3:40 p.m. / 4:40 p.m.'],
    ['in another style', 'The loom broke on 3 March 1961.', 'The loom broke on 1961-03-04.', '3 March 1961 / 1961-03-04'],
    ['in brackets', 'The loom (of 1961) broke.', 'The loom (of 1962) broke.', '1961 / 1962'],
  ])('%s: %s / %s', (_, one, two, words) => {
    expect(changed(one, two)).toEqual([words]);
    expect(changed(two, one)).toEqual([words.split(' / ').reverse().join(' / ')]);
  }); // prettier-ignore

  it('is told with the words around both, from 0.7 to 0.95', () => {
    const of = (one: string, two: string): number => dates(one, two)[0]!.confidence;
    const [few, many] = [
      of('It broke on Tuesday.', 'It broke on Thursday.'),
      of('The old loom of the mill broke on Tuesday.', 'The old loom of the mill broke on Thursday.'),
    ];
    expect(few).toBeGreaterThanOrEqual(0.7);
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThanOrEqual(0.95);
  });

  it('and two that changed places', () => {
    const one = 'The loom came on Monday and broke on Friday.';
    const two = 'The loom came on Friday and broke on Monday.';
    expect(changed(one, two)).toEqual(['Monday / Friday', 'Friday / Monday']);
    expect(dates(one, two).every(({ confidence }) => confidence === 0.85)).toBe(true);
  });

  it('and another zone beside the same time', () => {
    const [one, two] = [
      'The loom broke at 5 p.m. GMT in the mill.',
      'The loom broke at 5 p.m. EST in the mill.',
    ];
    expect(dates(one, two).map(({ confidence }) => confidence)).toEqual([0.8]);
    expect(dates(one, one)).toEqual([]);
  });

  it('and one left over where the text draws on the other', () => {
    const one = 'On Tuesday, after weeks of rain and a strike of drivers, the loom broke.';
    const two = 'The loom broke, as nobody had thought it would in so mild a winter, on Thursday.';
    expect(dates(one, two).map(({ confidence }) => confidence)).toEqual([0.6]);
    expect(dates(one, two, false)).toEqual([]);
  });
});

it.each([
  ['the same in another style', 'The loom broke on Jun. 20, 2024.', 'The loom broke on 2024-06-20.'],
  ['the same time', 'The loom broke at noon.', 'The loom broke at 12 p.m.'],
  ['one that tells less', 'The loom broke on 3 March 1961.', 'The loom broke in March.'],
  ['one turn of time', 'The loom must be mended by the end of June.', 'The loom must be mended before July.'],
  ['when it was said', 'The loom broke on Tuesday, the clerk said.', 'The loom broke, the clerk said on Thursday.'],
  ['the night before', 'The loom broke in the night before Sunday.', 'The loom broke on Saturday night.'],
  ['two times in two zones', 'The loom broke at 5 p.m. GMT.', 'The loom broke at noon EST.'],
  ['a doubt', 'The loom may break.', 'The loom broke in May.'],
  ['within quotations on both sides', '“The loom broke on Tuesday,” she said.', '“The loom broke on Thursday,” she said.'],
  ['gone', 'The loom broke on Tuesday.', 'The loom broke.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(changed(one, two)).toEqual([]);
  expect(changed(two, one)).toEqual([]);
}); // prettier-ignore
