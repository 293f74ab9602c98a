import { describe, expect, it } from 'vitest';
import { LONG_FIRST, houseForm, longName } from '../../../../../src/engine/text/words/abbreviations';

describe('houseForm', () => {
  it.each([
    ['jan', 'january'],
    ['sept', 'september'],
    ['gov', 'governor'],
    ['sen', 'senator'],
    ['inc', 'incorporated'],
    ['u.s', 'us'],
    ['p.m', 'pm'],
  ])('takes %s with a full stop for %s', (form, whole) => expect(houseForm(form, true)).toBe(whole));

  it.each(['bridge', 'march', 'genève', 'ñandú', '', '’', 'constructor', '__proto__', 'toString'])(
    'leaves “%s” as it is, stopped or not',
    (form) => expect([houseForm(form, true), houseForm(form, false)]).toEqual([form, form]),
  );

  it.each([
    ['feb', 'february'],
    ['u.s', 'us'],
    ['mister', 'mr'],
    ['周三', '星期三'],
    ['sun', 'sun'],
    ['co', 'co'],
    ['3.5', '3.5'],
    ['.net', '.net'],
  ])('takes %s without one for %s', (form, whole) => expect(houseForm(form, false)).toBe(whole));

  it('gives a form that stands for itself', () => {
    for (const form of ['jan', 'gov', 'sgt', 'u.s', 'st', 'inc', 'mph', 'km/h']) {
      const whole = houseForm(form, true);
      expect(houseForm(whole, true), form).toBe(whole);
    }
  });
});

describe('longName', () => {
  const at = (words: string, from = 0) =>
    longName(
      words.split(' ').map((form) => ({ form })),
      from,
    );

  it.each([
    ['united states', 0, 'us', 2, true],
    ['the united nations said', 1, 'un', 2, true],
    ['european union', 0, 'eu', 2, true],
    ['united states of america', 0, 'us', 4, true],
    ['90 miles per hour', 1, 'mph', 3, false],
  ] as const)('finds the short form in “%s”', (words, from, short, length, name) =>
    expect(at(words, from)).toEqual({ short, length, name }),
  );

  it.each([
    ['united', 0],
    ['united we stand', 0],
    ['the united states', 0],
    ['states united', 0],
    ['united states', 1],
    ['united states', 2],
    ['miles per gallon', 0],
  ] as const)('finds none in “%s” at %i', (words, from) => expect(at(words, from)).toBeNull());

  it('knows by which words they begin', () => {
    expect(LONG_FIRST.has('united')).toBe(true);
    expect(LONG_FIRST.has('nations')).toBe(false);
  });
});
