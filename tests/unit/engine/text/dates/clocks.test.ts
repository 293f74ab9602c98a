import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { clockAt, sameZone } from '../../../../../src/engine/text/dates/clocks';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const clock = (text: string): string | null => {
  const words = wordsOf(text, { start: 0, end: text.length });
  const found = clockAt(words, 0);
  return found && `${found.minutes} ${text.slice(0, words[found.endWord - 1]!.end)}`;
};

describe('times of day', () => {
  it.each([
    ['3.40 a.m. on Friday', '220 3.40 a.m.'],
    ['3:40pm', '940 3:40pm'],
    ['16:00', '960 16:00'],
    ['15.40 Uhr', '940 15.40'],
    ['15h40', '940 15h40'],
    ['15 h 30', '930 15 h 30'],
    ['1540 GMT', '940 1540'],
    ['1540 PST', '940 1540'],
    ['14.30 MST', '870 14.30'],
    ['9 EST', '540 9'],
    ['21.12', '1272 21.12'],
    ['09.30 in the hall', '570 09.30'],
    ['12 noon', '720 12 noon'],
    ['midnight', '0 midnight'],
    ['12 a.m.', '0 12 a.m.'],
  ])('are read: %s', (text, expected) => {
    expect(clock(text)).toBe(expected);
  });

  it.each([
    '3.40',
    '21.12 seconds',
    '1540 people',
    '1540',
    '25:00',
    '16:75',
    '2:1',
    '12 men',
    '7 a day',
    '2560 GMT',
  ])('are not: %s', (text) => {
    expect(clock(text)).toBeNull();
  });

  it('have zones of one place, in summer and winter', () => {
    expect(sameZone('est', 'edt')).toBe(true);
    expect(sameZone('gmt', 'utc')).toBe(true);
    expect(sameZone('gmt', 'bst')).toBe(false);
    expect(sameZone('noon', 'edt')).toBe(false);
  });

  const pairOf = (a: string, b: string) =>
    collate([a, b].map((line, n) => versionFromText(`${line}\n\nRain fell all night.`, { id: `${n}` })))
      .pairs[0]!;

  it('are the same to the links and to the findings, in any zone', () => {
    const { links, findings } = pairOf('The ferry left at 1540 BST.', 'The ferry left at 3:40 p.m. BST.');
    expect(links[0]!.relation).toBe('cosmetic');
    expect(findings).toEqual([]);
    expect(
      pairOf('The ferry left at 15h40 on Friday.', 'The ferry left at 16h40 on Friday.').findings[0]!.type,
    ).toBe('date-changed');
  });

  it('are told from lengths of time', () => {
    const { findings } = pairOf('It takes 15 h to get there by road.', 'It takes 16 h to get there by road.');
    expect(findings.map(({ type }) => type)).toEqual(['number-changed']);
  });
});
