import { expect, it } from 'vitest';
import { endsOf, wayWordAt, STANDS_AT_AN_END } from '../../../../../src/engine/findings/words/axes';

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
  ['welcomed', 'condemned'],
  ['authorised', 'vetoed'],
  ['upheld', 'dismissed'],
  ['backed', 'criticised'],
  ['attended', 'boycotted'],
  ['submitted', 'withdrew'],
  ['continued', 'halted'],
  ['kept', 'lifted'],
  ['improved', 'worsened'],
  ['accelerated', 'slowed'],
])('%s and %s go opposite ways', (one, other) => {
  const ends = endsOf(one);
  expect(endsOf(other).some((end) => ends.includes(-end))).toBe(true);
  expect(endsOf(other).some((end) => ends.includes(end))).toBe(false);
  expect([STANDS_AT_AN_END.test(one), STANDS_AT_AN_END.test(other)]).toEqual([true, true]);
});

it('knows a word that is the contrary of several: who backs neither blocks, opposes nor condemns', () => {
  const ends = endsOf('backed');
  expect(ends).toHaveLength(3);
  for (const form of ['blocked', 'opposed', 'condemned'])
    expect(endsOf(form).filter((end) => ends.includes(-end))).toHaveLength(1);
});

it.each([
  ['took part in it', 'attended'],
  ['called off the strike', 'cancelled'],
  ['turned down the offer', 'rejected'],
  ['went ahead', 'proceeded'],
  ['turned to the offer', 'turned'],
  ['went', 'went'],
])('reads %s as %s', (text, word) => {
  const tokens = text.split(' ').map((form) => ({ form }));
  expect(wayWordAt(tokens, 0)).toBe(word);
});

it('knows that most words go no way', () => {
  for (const form of ['ship', 'falling-out', 'lostwithiel', 'risk', 'window']) {
    expect(endsOf(form)).toEqual([]);
    expect(STANDS_AT_AN_END.test(form)).toBe(false);
  }
});
