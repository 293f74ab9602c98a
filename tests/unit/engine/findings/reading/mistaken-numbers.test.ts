import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';

/** The values of the figures of a sentence, and the years of its dates. */
function numbers(text: string): [figures: number[], years: (number | null)[]] {
  const { figures, dates } = readAs('a', text);
  return [
    figures[0]!.map(({ quantity }) => quantity.value),
    dates[0]!.map(({ mention }) => mention?.year ?? null),
  ];
}

describe('a number', () => {
  it.each([
    ['in a date', 'It sank in 1987.', [[], [1987]]],
    ['before what it counts', 'Then 1987 people left.', [[1987], []]],
    ['before what it does not count', 'A 2001 agreement ended it.', [[], [2001]]],
  ])('%s is read as what it is: %s', (_, text, are) => expect(numbers(text)).toEqual(are));

  it.each([
    ['She took the one with the lamp.', []],
    ['One of them left.', []],
    ['One day they left.', []],
    ['One crate was lost.', [1]],
    ['It takes 40 litres a second.', [40]],
    ['It failed a second time.', [2]],
  ])('in words is none where it counts nothing: %s', (text, figures) =>
    expect(numbers(text)[0]).toEqual(figures),
  );

  it.each([
    ['They met at the Two Herons last night.', []],
    ['The Nine Elms line opened on time.', []],
    ['He said: “Two Americans were hurt.”', [2]],
    ['Two Americans were hurt.', [2]],
    ['Storm Kills Two Men in Arda', [2]],
    ['They met two Americans there.', [2]],
    ['They met on the Third Avenue bridge.', [3]],
  ])('with a capital before another is a name: %s', (text, figures) =>
    expect(numbers(text)[0]).toEqual(figures),
  );
});
