import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('the rest of a whole', () => {
  it.each([
    ['of whom', 'Doctors treated 26 hikers, of whom seven were still in hospital on Monday.', 'Of the 26 hikers treated, 19 had gone home by Monday.'],
    ['all but', 'Of 50 boats, 44 reached the harbour.', 'All but six of the 50 boats reached the harbour.'],
    ['all except', 'The club has 80 members, and 62 voted for the merger.', "All except 18 of the club's 80 members voted for the merger."],
    ['another verb', 'About 70 percent of the forest has been felled.', 'Only about 30 percent of the forest is left.'],
    ['another noun', 'Some 85 percent of the power comes from wind.', 'Only 15 percent of the power comes from other sources.'],
  ])('is told in other words: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('number-changed');
    expect(alarms(two, one)).not.toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['now', 'About 65 percent of the homes are already insured.', 'Only around 35 percent of the homes are insured at present.'],
    ['so far', 'About 75 percent of the staff have joined the strike.', 'Just 25 percent of staff have so far joined the strike.'],
    ['of a count', 'Of 40 schools, 12 closed.', 'Of 40 schools, 28 closed.'],
    ['of more', 'Of 50 boats, 44 reached the harbour.', 'All but nine of the 50 boats reached the harbour.'],
  ])('is not what is told of the part: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('number-changed');
  }); // prettier-ignore
});
