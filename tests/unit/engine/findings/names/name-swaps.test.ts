import { describe, expect, it } from 'vitest';
import { alarms, findingsBetween } from '../../../../support/alarms';

describe('two names that changed places', () => {
  it.each([
    ['Norfield sued Harwick over the old mill.', 'Harwick sued Norfield over the old mill.'],
    ['Anna Roe praised Karl Lind in the old mill.', 'Karl Lind praised Anna Roe in the old mill.'],
  ])('%s', (one, two) => {
    expect(alarms(one, two)).toContain('name-changed');
    expect(alarms(two, one)).toContain('name-changed');
  });

  it('is told once', () => {
    const found = findingsBetween(
      'Norfield sued Harwick over the old mill.',
      'Harwick sued Norfield over the old mill.',
    ).filter(({ type }) => type === 'name-changed');
    expect(found).toHaveLength(1);
  });

  it.each([
    ['Norfield and Harwick fought over the old mill.', 'Harwick and Norfield fought over the old mill.'],
    ['Norfield beat Harwick in the old mill.', 'Harwick was beaten by Norfield in the old mill.'],
    ['Jensen sold the old mill to Holt.', 'Holt bought the old mill from Jensen.'],
    [
      'The order went to Velm Marine, a shipyard in Port Linden.',
      'The order went to Port Linden shipyard Velm Marine.',
    ],
    [
      'The order went to Velm Marine, a firm based in Port Linden.',
      'The order went to Port Linden-based Velm Marine.',
    ],
    ['Norfield met Harwick in the old mill.', 'Harwick met Norfield in the old mill.'],
  ])('is none between “%s” and “%s”', (one, two) => expect(alarms(one, two)).not.toContain('name-changed'));
});
