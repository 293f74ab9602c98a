import { describe, expect, it } from 'vitest';
import {
  isScale,
  isTemperature,
  sameTemperature,
  scaleAfter,
} from '../../../../../src/engine/findings/reading/temperatures';
import { readAs } from '../../../../support/alarms';

/** The scale of the first figure of a sentence. */
function scale(text: string): string {
  const tokens = readAs('a', text).tokens[0]!;
  return scaleAfter(
    tokens,
    tokens.findIndex(({ kind }) => kind === 'figure'),
  );
}

describe('the scale of a figure', () => {
  it.each([
    ['It was 35 degrees Celsius there.', 'celsius'],
    ['It was 35C there.', 'celsius'],
    ['It was 95 degrees Fahrenheit there.', 'fahrenheit'],
    ['It was 95F there.', 'fahrenheit'],
    ['It was 35 degrees there.', 'degree'],
    ['It was 35° there.', 'degree'],
    ['It was 35 metres there.', ''],
    ['Celsius was 35 then.', ''],
  ])('%s: %s', (text, name) => expect(scale(text)).toBe(name));

  it('is told from other units and from names', () => {
    expect(['celsius', 'fahrenheit', 'degree', 'meter', ''].map(isTemperature)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['c', 'fahrenheit', 'kelso'].map(isScale)).toEqual([true, true, false]);
  });
});

describe('two temperatures', () => {
  it.each([
    [35, 'celsius', 95, 'fahrenheit'],
    [35, 'celsius', 96, 'fahrenheit'],
    [-40, 'celsius', -40, 'fahrenheit'],
    // Without a scale it may be on either.
    [95, 'degree', 35, 'celsius'],
    [35, 'degree', 95, 'fahrenheit'],
    [35, 'degree', 36, 'celsius'],
    [35, 'celsius', 35, 'celsius'],
  ] as const)('are the same: %s %s, %s %s', (x, one, y, other) => {
    expect(sameTemperature(x, one, y, other)).toBe(true);
    expect(sameTemperature(y, other, x, one)).toBe(true);
  });

  it.each([
    [35, 'celsius', 97, 'fahrenheit'],
    [35, 'celsius', 36, 'celsius'],
    [35, 'celsius', 35, 'fahrenheit'],
    [95, 'degree', 39, 'celsius'],
  ] as const)('are not: %s %s, %s %s', (x, one, y, other) => {
    expect(sameTemperature(x, one, y, other)).toBe(false);
    expect(sameTemperature(y, other, x, one)).toBe(false);
  });
});
