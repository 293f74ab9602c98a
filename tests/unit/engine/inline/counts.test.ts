import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

describe('a figure and its unit', () => {
  it.each([
    ['It burned for 19 days there.', 'It burned for almost three weeks there.', 'It burned for [19 days/almost three weeks] there.', ['days', 'weeks']],
    ['It will last 48 hours from May.', 'It will last two days from May.', 'It will last [48 hours/two days] from May.', ['hours', 'days']],
    ['It went on for more than three decades.', 'It went on for over 30 years.', 'It went on for [more than three decades/over 30 years] .', ['decades', 'years']],
  ] as const)('are one thing where both changed: %s / %s', (one, two, expected, [x, y]) => {
    // Days and weeks exclude each other: the aligner saw one put for the other.
    for (const relation of ['edited', 'paraphrased'] as const)
      expect(editsBetween(one, two, relation, [[x, y, 'meaning']]).phrases).toBe(expected);
    expect(editsBetween(one, two, 'edited', [[x, y, 'meaning']]).words).toBe(expected);
  }); // prettier-ignore

  it('go together where the unit is of another system', () => {
    expect(editsBetween('It is 30 miles long.', 'It is 48 kilometres long.').phrases).toBe(
      'It is [30 miles/48 kilometres] long.',
    );
    expect(editsBetween('It is 30 miles long.', 'It is about 48 kilometres long.').phrases).toBe(
      'It is [30 miles/about 48 kilometres] long.',
    );
  });

  it.each([
    // The same unit; the same figure; what is counted is no unit.
    ['He waited three days there.', 'He waited five days there.', 'He waited [three/five] days there.', null],
    ['He waited three days there.', 'He waited three weeks there.', 'He waited three [days/weeks] there.', ['days', 'weeks']],
    ['It won by 12 votes there.', 'It won by 15 votes there.', 'It won by [12/15] votes there.', null],
  ] as const)('stay apart: %s / %s', (one, two, expected, match) => {
    const matches = match ? [[match[0], match[1], 'meaning'] as const] : [];
    expect(editsBetween(one, two, 'edited', matches).phrases).toBe(expected);
  }); // prettier-ignore
});
