import { describe, expect, it } from 'vitest';
import { alarms, readAs } from '../../../../support/alarms';

const namesIn = (sentence: string): string[] =>
  readAs('a', sentence)
    .names.flat()
    .map(({ parts }) => parts.join(' '));

describe('a given name that is also another word', () => {
  it.each([
    ['The witness, June Abbot, left the room.', ['june abbot']],
    ['The prize went to April Sandoval.', ['april sandoval']],
    ['Will Tarrant scored twice.', ['will tarrant']],
    ['In June Castellano left the club.', ['castellano']],
    ['The June Castellano concert sold out.', ['castellano']],
    ['Will Tarrant play on Sunday?', ['tarrant']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it.each([
    [
      'The real discovery is Jun Castellano, 22.',
      'The real discovery is Juan Castellano, 22.',
      'name-changed',
    ],
    ['The winner was May Lindqvist, a baker.', 'The winner was Mary Lindqvist, a baker.', 'name-changed'],
    ['She sued Jan Marsden over the fence.', 'She sued Jon Marsden over the fence.', 'name-changed'],
    ['In June Castellano left the club.', 'In July Castellano left the club.', 'date-changed'],
  ])('changed: %s → %s', (one, two, type) => {
    expect(alarms(one, two)).toEqual([type]);
  });

  it.each([
    ['In June Castellano left the club.', 'Castellano left the club in June.'],
    ['The winner was May Lindqvist, a baker.', 'Baker May Lindqvist won.'],
    ['Will Tarrant and May Lindqvist wed in May.', 'May Lindqvist and Will Tarrant were married in May.'],
    ['August Velde retired. In August Velde had won.', 'Velde retired. In August he had won.'],
  ])('kept: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  });
});
