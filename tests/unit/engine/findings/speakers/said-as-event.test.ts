import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what was said, as an event', () => {
  it.each([
    ['Prices rose 4 percent after the ministry said that it would ban exports.', 'Prices rose 4 percent after the announcement of an export ban.'],
    ['The bank lost 3.4% after the regulator said that it would review its books.', 'The bank lost 3.4% following the announcement of a review of its books.'],
  ])('stays one: %s / %s', (one, two) => {
    expect(alarms(one, two)).not.toContain('attribution-dropped');
  }); // prettier-ignore

  it('became a fact', () => {
    const one = 'He resigned after a newspaper said he had lied about his income.';
    expect(alarms(one, 'He resigned after he had lied about his income.')).toContain('attribution-dropped');
  });
});
