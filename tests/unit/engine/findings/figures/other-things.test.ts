import { describe, expect, it } from 'vitest';
import { alarms, findingsBetween } from '../../../../support/alarms';

const told = (one: string, two: string): string[] =>
  findingsBetween(one, two)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

describe('how many times as much', () => {
  it.each([
    [
      'The loom was sold for ten times its estimate.',
      'The loom was sold for a hundred times what it was thought to be worth.',
    ],
    ['The mill is three times deeper than the pond.', 'The mill is four times as deep as the pond.'],
  ])('is another in other words, too: %s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });

  it.each([
    [
      'The loom was sold for ten times its estimate.',
      'The loom was sold for ten times what it was thought to be worth.',
    ],
    ['The loom broke three times in May.', 'In May the new loom made four times as much cloth.'],
  ])('and is the same, or something else: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
});

describe('two figures that tell other things', () => {
  it.each([
    [
      'how far a count has come',
      'With 31 of 120 districts counted Lund led.',
      'After 104 of 120 had been counted Lund led.',
    ],
    [
      'how much time is left',
      'Reed scored with six minutes left to win the cup.',
      'Reed scored after 84 minutes to win the cup.',
    ],
    [
      'what befell others',
      'The storm claimed 40 lives on the coast, the coastguard said.',
      'The coastguard said the storm on the coast injured 25 people.',
    ],
  ])('are no change: %s', (_, a, b) => {
    expect(alarms(a, b)).toEqual([]);
    expect(alarms(b, a)).toEqual([]);
  });

  it.each([
    [
      'The lifeboat crew saved 40 lives in the storm, the coastguard said.',
      'The coastguard said the lifeboat crew saved 25 people in the storm.',
    ],
    [
      'The storm claimed 40 lives on the coast, the coastguard said.',
      'The coastguard said the storm on the coast killed 25 people.',
    ],
  ])('one thing befell them: %s', (a, b) => {
    expect(alarms(a, b)).toEqual(['number-changed']);
    expect(alarms(b, a)).toEqual(['number-changed']);
  });
});

describe('of two figures, that of which the same outcome is told', () => {
  it.each([
    [
      'A ferry with 200 people aboard sank off Arda on Monday, killing 31 people.',
      'At least 29 people drowned when a ferry sank off Arda on Monday.',
      'The figure “31” became “29”.',
    ],
    [
      'At least 29 people drowned when a ferry sank off Arda on Monday.',
      'A ferry with 200 people aboard sank off Arda on Monday, killing 31 people.',
      'The figure “29” became “31”.',
    ],
    [
      'A bus carrying 48 pupils left the road near Marsham on Monday, injuring 19 of them.',
      'On Monday 23 pupils were hurt when a school bus left the road near Marsham.',
      'The figure “19” became “23”.',
    ],
    [
      'The quake killed 61 people in a town of 900 people.',
      'In the town hit by the quake 67 people died.',
      'The figure “61” became “67”.',
    ],
  ])('became the other: %s → %s', (one, two, message) => expect(told(one, two)).toEqual([message]));

  it.each([
    [
      'A ferry with 200 people aboard sank off Arda on Monday, killing 31 people.',
      '31 people drowned when a ferry went down off Arda on Monday.',
    ],
    [
      'A ferry with 200 people aboard sank off Arda on Monday, killing 31 people.',
      'A ferry with 200 people aboard sank off Arda on Monday.',
    ],
    [
      'A blast at a plant with 120 workers killed nine of them on Monday.',
      'Nine workers were killed in a blast at the plant on Monday.',
    ],
  ])('stayed: %s → %s', (one, two) => expect(told(one, two)).toEqual([]));
});

it('leaves a figure without an outcome to its like', () =>
  expect(
    told('The ferry had 200 people aboard when it sank.', 'The ferry had 240 people aboard when it sank.'),
  ).toEqual(['The figure “200” became “240”.']));
