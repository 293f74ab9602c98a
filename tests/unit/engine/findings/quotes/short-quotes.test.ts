import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const both = (one: string, two: string) => [alarms(one, two), alarms(two, one)];
const altered = [['quote-altered'], ['quote-altered']];

describe('a quotation of a word or two in the place of another', () => {
  it.each([
    ['with the same word before it', 'Ida Roe called the shed "absurd".', 'Ida Roe called the shed "ridiculous".'],
    ['with the same word behind it', 'It was an "absurd" shed to Ida Roe.', 'It was a "ridiculous" shed to Ida Roe.'],
    ['with the same word in it', 'Ida Roe spoke with "great regret" of it.', 'Ida Roe told it with "great relief" then.'],
    ['with the same word in it alone', 'The shed was sold with "great regret" in May.', 'In May "great relief" met the sale of the shed.'],
    ['in its figure', 'Ida Roe spoke of "40 owls" there.', 'Ida Roe spoke of "60 owls" there.'],
    ['in its vowels', 'Ida Roe called the shed "राजा".', 'Ida Roe called the shed "रोजी".'],
    ['which is no name', 'The shed pays an "owl tax" now.', 'The shed pays a "bat tax" now.'],
  ])('is altered %s', (_, one, two) => expect(both(one, two)).toEqual(altered)); // prettier-ignore

  it.each([
    ['said of something else', 'Ida Roe called the shed "absurd".', 'Ida Roe called the barn "ridiculous".'],
    ['one of two', 'Ida Roe called the shed "absurd" and "vile".', 'Ida Roe called the shed "silly" and "foul".'],
    ['one for two', 'Ida Roe called the shed "absurd".', 'Ida Roe called the shed "silly" and "foul".'],
    ['a figure in another style', 'Ida Roe spoke of "forty owls" there.', 'Ida Roe spoke of "40 owls" there.'],
    ['one word in another spelling', 'Ida Roe called the shed "rundown".', 'Ida Roe called the shed "run-down".'],
    ['the title of a work', 'Ida Roe read "Owls" in the shed.', 'Ida Roe read "Bats" in the shed.'],
    ['of which both sides have one', 'Ida Roe called the shed "vile" and "absurd".', 'Ida Roe called the shed "absurd".'],
  ])('is not: %s', (_, one, two) => {
    for (const found of both(one, two)) expect(found).not.toContain('quote-altered');
  }); // prettier-ignore

  it('is not where its words stand beside it without marks', () => {
    expect(alarms('Ida Roe called the shed "absurd".', 'Ida Roe called the absurd shed "silly".')).not.toContain('quote-altered');
  }); // prettier-ignore
});

const trimmed = (one: string, two: string) => alarms(one, two).includes('quote-trimmed');

describe('a quotation in the place of a longer one', () => {
  it.each([
    ['between the same words', 'Ida Roe called the shed "cold, damp and dark" in May.', 'Ida Roe called the shed "cold" in May.', true],
    ['said of something else', 'Ida Roe called the shed "cold, damp and dark" in May.', 'Ida Roe called the barn "cold" in June.', false],
    ['with the rest said beside it', 'Ida Roe called the shed "cold, damp and dark" in May.', 'Ida Roe called the damp and dark shed "cold" in May.', false],
    ['before the next sentence', 'Ida Roe called the shed "cold but not so damp". She left in May with two cows.', 'Ida Roe called the shed "cold", leaving in May with two cows.', true],
    ['before the rest in other words', 'Ida Roe called the shed "cold but not so damp". She left in May with two cows.', 'Ida Roe called the shed "cold" but dry enough, leaving in May with two cows.', false],
  ])('%s: cut or not', (_, one, two, expected) => expect(trimmed(one, two)).toBe(expected)); // prettier-ignore
});
