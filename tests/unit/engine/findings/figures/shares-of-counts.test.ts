import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a share and the counts that it is of', () => {
  it.each([
    ['in percent', 'Of 50 boats, 44 reached the harbour.', 'Some 88 percent of the 50 boats reached the harbour.'],
    ['in words', 'It sold 30 of 40 paintings.', 'It sold three quarters of its 40 paintings.'],
    ['of a bare whole', 'The vaccine protected 19 of the 20 mice.', 'The vaccine protected 95 percent of the 20 mice.'],
    ['more than', 'The court heard 62 of 120 appeals.', 'The court heard more than half of the 120 appeals.'],
    ['less than', 'Nine of the 40 whales died.', 'Less than a quarter of the 40 whales died.'],
    ['of others', 'The drug cured 30 of the 40 mice.', 'Half of the doctors believe that the drug cured 30 of the 40 mice.'],
  ])('agree: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('number-changed');
    expect(alarms(two, one)).not.toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['in percent', 'Of 50 boats, 44 reached the harbour.', 'Some 68 percent of the 50 boats reached the harbour.'],
    ['more than', 'It sold 30 of 40 paintings.', 'It sold more than 80 percent of its 40 paintings.'],
    ['in words', 'Some 27 of 81 tests were positive.', 'Half of the 81 tests were positive.'],
    ['without the whole', 'He won 18 of 24 matches.', 'He won 90 percent of his matches.'],
  ])('contradict each other: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('number-changed');
    expect(alarms(two, one)).toContain('number-changed');
  }); // prettier-ignore
});
