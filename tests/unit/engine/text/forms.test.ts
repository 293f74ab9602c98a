import { describe, expect, it } from 'vitest';
import { collapsed, cosmeticForm } from '../../../../src/engine/text/forms';

const same = (a: string, b: string, language = 'en'): boolean =>
  cosmeticForm(a, language) === cosmeticForm(b, language);

describe('cosmeticForm', () => {
  it.each([
    ['quotation marks', '"a big mistake"', '“a big mistake”'],
    ['dashes', 'June 20 - Reuters', 'June 20 – Reuters'],
    ['letter case', 'The Pact', 'the pact'],
    ['a missing space', 'one of them.White House', 'one of them. White House'],
    ['an ellipsis', 'potentially ... depending', 'potentially … depending'],
    ['invisible characters', 'co\u00adoperation', 'cooperation'],
    ['Unicode form', 'cafe\u0301', 'café'],
    ['thousands', '5,000 men', '5000 men'],
    ['small numbers', 'six men', '6 men'],
    ['numbers in words', 'five thousand men', '5,000 men'],
    ['per cent', '12 per cent', '12%'],
    ['initialisms', 'the U.S. army', 'the US army'],
    ['months', 'Jun. 20', 'June 20'],
    ['a final full stop', 'a signatory', 'a signatory.'],
    ['a scale', '$2.5 million', '$2,500,000'],
  ])('does not see %s', (_, a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['another figure', '100 men', '200 men'],
    ['figures that run together', '1, 5', '15'],
    ['a decimal', '1.5 points', '15 points'],
    ['another word', 'the pact', 'the treaty'],
    ['a currency', '$5', '£5'],
    ['a word more', 'he said', 'he said so'],
    ['a sign', '-5 degrees', '5 degrees'],
  ])('sees %s', (_, a, b) => expect(same(a, b)).toBe(false));

  it('reads figures by the habits of the language', () => {
    expect(same('5.000 Menschen', '5000 Menschen', 'de')).toBe(true);
    expect(same('5.000 people', '5000 people', 'en')).toBe(false);
  });
});

describe('collapsed', () => {
  it('knows all white space', () => expect(collapsed(' a\u00a0b\n\tc ')).toBe('a b c'));
});
