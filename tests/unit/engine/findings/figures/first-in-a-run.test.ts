import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what ends a run', () => {
  it('is one more than the run', () => {
    const [ends, before] = ['It was Havran’s first goal in 31 games.', 'Havran had no goal in his previous 30 games.'];
    expect(alarms(ends, before)).not.toContain('number-changed');
    expect(alarms(before, ends)).not.toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['two more', 'It was Havran’s first goal in 31 games.', 'Havran had no goal in his previous 29 games.'],
    [
      'of one run',
      'Havran had no goal in his previous 31 games.',
      'Havran had no goal in his previous 30 games.',
    ],
    ['no first', 'It was Havran’s only goal in 31 games.', 'Havran had no goal in his previous 30 games.'],
  ])('is another figure: %s', (_, one, two) => expect(alarms(one, two)).toContain('number-changed'));
});
