import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('a name and its initials', () => {
  it.each([
    [
      'The deal pleased Prime Minister Lisko.',
      'The deal pleased PM Lisko.',
      'The deal pleased {Prime Minister~PM:abbreviation} Lisko.',
    ],
    [
      'It went to the WHO in May.',
      'It went to the World Health Organization in May.',
      'It went to the {WHO~World Health Organization:abbreviation} in May.',
    ],
    [
      'The trains of the North Sea Railway stopped.',
      'The trains of the NSR stopped.',
      'The trains of the {North Sea Railway~NSR:abbreviation} stopped.',
    ],
  ])('are one: %s', (one, two, expected) => {
    expect(phrases(one, two)).toBe(expected);
  });

  it('are two where the letters are others', () =>
    expect(phrases('The trains of the North Sea Railway stopped.', 'The trains of the NWR stopped.')).toBe(
      'The trains of the [North Sea Railway/NWR] stopped.',
    ));
});
