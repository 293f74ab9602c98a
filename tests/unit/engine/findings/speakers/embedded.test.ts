import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('a source within a relative clause', () => {
  it.each([
    [
      'Councillor Bela Storm accused the harbour office of hiding a survey that she said had found rot in the piles.',
      'Councillor Bela Storm accused the harbour office of hiding a survey that had found rot in the piles.',
    ],
    [
      'Karin Falk sold the shop to a cousin who she claimed had promised to keep the staff.',
      'Karin Falk sold the shop to a cousin who had promised to keep the staff.',
    ],
    [
      'The ministry withdrew the vaccine, which it said had caused fits in nine calves.',
      'The ministry withdrew the vaccine, which had caused fits in nine calves.',
    ],
    [
      'The club dropped the keeper, who the coach said had missed three sessions without leave.',
      'The club dropped the keeper, who had missed three sessions without leave.',
    ],
    [
      'A fever left her deaf in one ear, which she believed had sharpened the other.',
      'A fever left her deaf in one ear, which sharpened the other.',
    ],
    ['He quit over a letter, which he claimed was forged.', 'He quit over a letter, which was forged.'],
  ])('is lost where it alone was cut out: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['attribution-dropped']);
  });

  it.each([
    [
      'Councillor Bela Storm said the harbour office had hidden a survey that she said found rot in the piles.',
      'Councillor Bela Storm said the harbour office had hidden a survey that found rot in the piles.',
    ],
    [
      'Councillor Bela Storm accused the harbour office of hiding a survey that she said had found rot.',
      'Councillor Bela Storm accused the harbour office of hiding a survey which, according to her, had found rot.',
    ],
    [
      'Osric Bell showed the court a letter that he said proved the land was his.',
      'Osric Bell showed the court a letter that he said proved that the land was his.',
    ],
    [
      'Jo Marsh, a nurse who said she held on to a plank for an hour, was flown to Larne.',
      'Jo Marsh, a nurse who held on to a plank for an hour, was flown to Larne.',
    ],
    [
      'The ministry withdrew the vaccine, which it said had caused fits in nine calves.',
      'The ministry withdrew the vaccine, blaming it for fits in nine calves.',
    ],
    [
      'Osric Bell told the court that the letter, which he said was from his aunt, proved the land was his.',
      'Osric Bell told the court that the letter, which was from his aunt, proved the land was his.',
    ],
    [
      'A fever left her deaf in one ear, which she believed had sharpened the other.',
      'A fever left her deaf in one ear and, she thought, sharpened the other.',
    ],
    ['He sold the boat, which he said he had loved.', 'He sold the boat, which he had loved.'],
  ])('is no loss where it, or whoever says all of it, is still there: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
