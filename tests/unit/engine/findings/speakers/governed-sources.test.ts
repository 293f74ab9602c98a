import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const lost = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'attribution-dropped')
    .map(({ message }) => message);

describe('what a source governs', () => {
  it.each([
    [
      'She won the prize in 1984 for "Salt Road" but stayed away because, she explained, her goats were giving birth.',
      'She won the prize in 1984 for Salt Road but stayed away because her goats were giving birth.',
    ],
    [
      'Police used water cannon and 14 people were detained, a police spokeswoman said.',
      'Police used water cannon and 14 people were detained.',
    ],
    [
      'The fever has killed 31 people in three weeks, the health ministry said on Thursday, as agencies warned of a lack of vaccine.',
      'The fever has killed 31 people in three weeks. Agencies say that there is a lack of vaccine.',
    ],
    ['Lawyers said that remedies were likely in hotel locks.', 'Remedies will be demanded in hotel locks.'],
    [
      'She said the wage demand would add 380 million euros to costs.',
      'Its wage demand would mean 380 million euros in costs.',
    ],
    [
      'The clinic disclosed that 40 patients had been given the wrong drug.',
      '40 patients were given the wrong drug.',
    ],
  ])('is lost: %s → %s', (a, b) => {
    expect(lost(a, b)).toHaveLength(1);
  });

  it.each([
    // Nothing of what was ascribed stands there.
    [
      'Last year’s spending limits apply month by month, which economists say would cost the country its rating.',
      'Last year’s spending limits apply month by month.',
    ],
    [
      'The shares fell by 3 percent, and traders said more losses were likely.',
      'The shares fell by 3 percent.',
    ],
    // The source is there in other words.
    [
      'Twelve people have died of the fever, the ministry of health said.',
      'By the health ministry’s count twelve people have died of the fever.',
    ],
    [
      'If the other side does not move there will be a strike, he warned.',
      'If the other side did not move, he threatened, there would be a strike.',
    ],
    [
      'Police will search the woods on Friday, a police spokesman said.',
      'Police will search the woods on Friday.',
    ],
  ])('is not lost: %s → %s', (a, b) => {
    expect(lost(a, b)).toEqual([]);
  });
});
