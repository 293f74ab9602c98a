import { expect, it } from 'vitest';
import { endsOf, STANDS_AT_AN_END } from '../../../../src/engine/findings/axes';

it.each([
  ['climbed', 'slid'],
  ['upheld', 'quashed'],
  ['freed', 'remanded'],
  ['hired', 'sacked'],
  ['reopened', 'shut'],
  ['launched', 'scrapped'],
  ['promoted', 'relegated'],
  ['extended', 'curtailed'],
  ['tightened', 'eased'],
  ['won', 'lost'],
])('%s and %s go opposite ways', (one, other) => {
  expect(endsOf(one)).toHaveLength(1);
  expect(endsOf(other)).toEqual(endsOf(one).map((end) => -end));
  expect([STANDS_AT_AN_END.test(one), STANDS_AT_AN_END.test(other)]).toEqual([true, true]);
});

it('knows a word that is the contrary of two: who backs neither blocks nor opposes', () => {
  const ends = endsOf('backed');
  expect(ends).toHaveLength(2);
  expect(['blocked', 'opposed'].map((form) => endsOf(form)[0]!)).toEqual(ends.map((end) => -end));
});

it('knows that most words go no way', () => {
  for (const form of ['ship', 'falling-out', 'lostwithiel', 'risk', 'window']) {
    expect(endsOf(form)).toEqual([]);
    expect(STANDS_AT_AN_END.test(form)).toBe(false);
  }
});
