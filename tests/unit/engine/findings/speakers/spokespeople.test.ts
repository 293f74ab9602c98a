import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('a body that speaks through another of its people', () => {
  it.each([
    [
      'A spokesman for Brunholt Mills said the firm was glad of the vote and expected to dig the canal in spring.',
      'Brunholt’s managing director welcomed the vote and said the canal should be dug in spring.',
    ],
    [
      'A Norvik Ferries spokeswoman said the boats would sail again on Monday.',
      'The chief executive of Norvik Ferries said the boats would sail again on Monday.',
    ],
    [
      'The president of the chess league said the final would be played in Oslo.',
      'A spokesman for the chess league said the final would be played in Oslo.',
    ],
  ])('is told: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['title-changed']);
  });

  it.each([
    [
      'A spokesman for the president said the law would be signed on Friday.',
      'The president said the law would be signed on Friday.',
    ],
    [
      'A spokesman for Brunholt Mills said the firm expected to dig the canal in spring.',
      'Brunholt Mills said it expected to dig the canal in spring.',
    ],
    [
      'A spokeswoman for Norvik Ferries said the boats would sail again on Monday.',
      'A company spokesperson said the boats would sail again on Monday.',
    ],
    [
      'A spokesman for the hospital said the director had left the meeting early.',
      'The hospital’s director left the meeting early, a spokesman said.',
    ],
    [
      'The firm’s managing director said the canal would be dug in spring.',
      'The firm’s chief executive said the canal would be dug in spring.',
    ],
    [
      'A spokesman for Brunholt Mills said the canal would be dug in spring. The managing director, Ida Voss, said the cost was not known.',
      'Brunholt Mills will dig the canal in spring, said a spokesman. Its managing director, Ida Voss, said the cost was not known.',
    ],
  ])('is let go where it may be the same, or both speak: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
