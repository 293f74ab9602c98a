import { describe, expect, it } from 'vitest';
import { alarms, findingsBetween, readAs } from '../../../../support/alarms';
import { versionFromText } from '../../../../../src/engine';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { fractionsIn } from '../../../../../src/engine/findings/figures/fractions';
import { spansOf } from '../../../../../src/engine/findings/figures/ranges';

/** Ranges as `15..16 %`. */
function spans(text: string): string[] {
  return spansOf(readAs('a', text).tokens[0]!).map(({ low, high, unit }) => `${low}..${high} ${unit}`.trim());
}

describe('a range', () => {
  it.each([
    ['Sales will grow by 15-16 percent.', '15..16 %'],
    ['Sales will grow between 15% and 16%.', '15..16 %'],
    ['Repairs take three to four weeks.', '3..4 week'],
    ['It costs $5m-$6m to build.', '5000000..6000000 $'],
    ['It costs five or six million dollars.', '5000000..6000000 $'],
  ])('is read: %s', (text, span) => expect(spans(text)).toEqual([span]));

  it.each(['They won 2-1 in Arda.', 'Sales rose from 15 to 16 percent.', 'It has 15 cats and 16 dogs.'])(
    'is none: %s',
    (text) => expect(spans(text)).toEqual([]),
  );
});

describe('a range that became another', () => {
  it.each([
    ['Sales of the mill will grow by 15-16 percent.', 'Sales of the mill will grow between 13% and 14%.'],
    ['Sales of the mill will grow by 15-16 percent.', 'Sales of the mill will grow by 18 percent.'],
    ['Repairs of the lock take three to four weeks.', 'Repairs of the lock take five to six weeks.'],
  ])('is told: %s %s', (one, two) => expect(alarms(one, two)).toContain('number-changed'));

  it.each([
    ['Sales of the mill will grow by 15-16 percent.', 'Sales of the mill will grow between 15% and 16%.'],
    ['Sales of the mill will grow by 14-18 percent.', 'Sales of the mill will grow by some 16 percent.'],
    ['Repairs of the lock take three to four weeks.', 'Repairs of the lock take 3-4 weeks.'],
  ])('is not where it stayed: %s %s', (one, two) => expect(findingsBetween(one, two)).toEqual([]));
});

it.each([
  ['응답자 10명 중 7명이 찬성했다.', 70],
  ['응답자 열 명 중 여섯 명은 반대했다.', 60],
  ['受访者10人中有7人支持。', 70],
])('reads the share that has its whole first: %s', (text, value) => {
  const { tokens } = readVersion(versionFromText(text, { id: 'a' }));
  expect(fractionsIn(tokens[0]!, 0).map(({ figure }) => figure.quantity.value)).toEqual([value]);
});

describe('a range of which one end changed', () => {
  it('is told with its like among several', () => {
    const one =
      'The bank expects a margin of 4 to 4.5 percent, against a forecast of 3.5 to 4.2 percent, and loan growth of 2 to 5 percent.';
    const two = 'The bank expects a margin of 4% to 4.5%, and a forecast of 3.2% to 4.2% stood before.';
    const told = findingsBetween(one, two).filter(({ type }) => type === 'number-changed');
    expect(told.map(({ message }) => message)).toEqual([
      'The figure “3.5 to 4.2 percent” became “3.2% to 4.2%”.',
    ]);
  });
});
