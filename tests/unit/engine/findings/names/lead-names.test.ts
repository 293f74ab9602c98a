import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { alarms, findingsBetween } from '../../../../support/alarms';
import { knowing } from '../../../../support/laid-out';

describe('a name that opens its sentence', () => {
  it.each([
    ['Democrats rejected the plan for the harbour.', 'Republicans rejected the plan for the harbour.'],
    [
      'Democrats rejected the plan of Ana Petrak for it.',
      'Republicans rejected the plan of Ana Petrak for it.',
    ],
    ['NATO rejected the plan for the harbour.', 'UNESCO rejected the plan for the harbour.'],
    ['Mr Kelso rejected the plan for the harbour.', 'Mr Tarrow rejected the plan for the harbour.'],
    ['Kelso rejected the plan; in the end Kelso left.', 'Tarrow rejected the plan; in the end Tarrow left.'],
  ])('is told where it changed: %s / %s', (one, two) => {
    expect(alarms(one, two)).toContain('name-changed');
    expect(alarms(two, one)).toContain('name-changed');
  });

  it.each([
    [
      'is another word',
      'Farmers rejected the plan for the harbour.',
      'Fishermen rejected the plan for the harbour.',
    ],
    ['is a day', 'Monday brought rain to all of the harbour.', 'Today brought rain to all of the harbour.'],
    [
      'does something else',
      'Democrats rejected the plan for the harbour.',
      'Republicans wrote a song on old ferries.',
    ],
  ])('is not told where it %s: %s / %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('name-changed');
    expect(alarms(two, one)).not.toContain('name-changed');
  });

  it('is a name where the lexicon knows no other form of it, and no common word', () => {
    const told = (known: Lexicon) =>
      findingsBetween(
        'Chile rejected the plan for the harbour.',
        'Peru rejected the plan for the harbour.',
        known,
      ).map(({ type }) => type);
    expect(told(knowing([]))).toContain('name-changed');
    expect(
      told(
        knowing([
          ['chile', 'chiles', 'kin'],
          ['peru', 'perus', 'kin'],
        ]),
      ),
    ).not.toContain('name-changed');
    // One of a class beside another: one name is enough.
    expect(
      told(
        knowing([
          ['chile', 'chiles', 'kin'],
          ['chile', 'peru', 'other'],
        ]),
      ),
    ).toContain('name-changed');
    expect(told(knowing([['chile', 'peru', 'kin']]))).not.toContain('name-changed');
  });

  it('is none where the text has the word without a capital', () => {
    const types = (meal: string) =>
      alarms(
        `Greens rejected the plan, and the mayor eats ${meal}.`,
        `Tories rejected the plan, and the mayor eats ${meal}.`,
      );
    expect(types('fish')).toContain('name-changed');
    expect(types('greens')).not.toContain('name-changed');
  });
});
