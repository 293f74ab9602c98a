import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';

describe('readVersion', () => {
  const reading = readAs(
    'a',
    'Then Ana Petrak paid 700 crowns in Tolva on 20 June.',
    'In Tolva “Petrak won,” the mayor said at 3:40 p.m.',
    'Forty boats and 700 crates were lost.',
  );

  it('finds names, each full one once', () => {
    expect(reading.names.map((list) => list.map(({ bare }) => bare.join(' ')))).toEqual([
      ['ana petrak', 'tolva'],
      ['tolva', 'petrak'],
      [],
    ]);
    expect(reading.fullNames).toEqual([['ana', 'petrak']]);
  });

  it('finds figures and the sentences that have their values', () => {
    expect(reading.figures.map((list) => list.map(({ quantity }) => quantity.value))).toEqual([
      [700],
      [],
      [40, 700],
    ]);
    expect(reading.withFigure.get(700)).toEqual([0, 2]);
    expect(reading.withFigure.has(20)).toBe(false);
  });

  it('finds dates and times of day, apart from figures', () => {
    expect(reading.dates.map((list) => list.map(({ clock }) => clock))).toEqual([[null], [940], []]);
    for (const [key, sentences] of reading.withDate)
      expect(sentences, key).toEqual(key.startsWith('~') ? [1] : [0]);
  });

  it('knows every form that stands in it', () => {
    expect(reading.forms.has('mayor')).toBe(true);
    expect(reading.forms.has('bishop')).toBe(false);
  });

  it.each([
    ['parts a figure from its measure', 'It ran at 60mph.', [60]],
    ['parts an age', 'A 19-year-old won.', [19]],
    ['takes “one” for no figure where it stands for a thing', 'She took the one with the lamp.', []],
    ['takes a bare year for no figure', 'It was built in 1987.', []],
    ['takes a count before a plural for no year', 'They saw 1987 people.', [1987]],
  ])('%s', (_, text, values) =>
    expect(readAs('a', text).figures[0]!.map(({ quantity }) => quantity.value)).toEqual(values),
  );

  it('reads nothing out of nothing', () => {
    const { tokens, names, figures, dates } = readAs('a');
    expect([tokens, names, figures, dates]).toEqual([[], [], [], []]);
  });
});
