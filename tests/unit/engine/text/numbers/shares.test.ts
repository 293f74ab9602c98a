import { describe, expect, it } from 'vitest';
import { mayBeShare, partAfter, shareAt } from '../../../../../src/engine/text/numbers/shares';
import { written } from '../../../../support/written';

const share = (forms: string, at = 0) => shareAt(written(forms), at);

describe('shareAt', () => {
  it.each([
    ['half of the shops', 0, 50, 1],
    ['cut by half', 2, 50, 3],
    ['two thirds of them', 0, 200 / 3, 2],
    ['two-thirds', 0, 200 / 3, 1],
    ['a third of them', 0, 100 / 3, 2],
    ['an eighth of them', 0, 12.5, 2],
    ['one-fifth', 0, 20, 1],
    ['2/3 of them', 0, 200 / 3, 1],
    ['about 3/4', 1, 75, 2],
    ['nearly three quarters', 1, 75, 3],
  ])('%s', (forms, at, value, endWord) => {
    const found = share(forms, at);
    expect(found?.value).toBeCloseTo(value, 10);
    expect(found?.endWord).toBe(endWord);
    expect(mayBeShare(forms.split(' ')[at]!)).toBe(true);
  });

  it.each([
    ['half a million', 0],
    ['the first half', 2],
    ['half past nine', 0],
    ['more than half an hour', 2],
    ['a third man', 0],
    ['a quarter past', 0],
    ['for three quarters', 1],
    ['a quarter of an hour', 0],
    ['half of a percentage point', 0],
    ['2/3 in the final', 0],
    ['five halves of it', 0],
    ['one-on-one of them', 0],
    ['a house of cards', 0],
  ])('“%s” is none', (forms, at) => expect(share(forms, at)).toBeNull());

  it('is less than the whole', () => {
    expect(share('three halves of it')).toBeNull();
    expect(share('3/2 of it')).toBeNull();
  });
});

describe('partAfter', () => {
  it.each([
    ['and a half', 1 / 2, 3],
    ['and a-half', 1 / 2, 2],
    ['and one quarter', 1 / 4, 3],
    ['and three quarters', 3 / 4, 3],
  ])('%s', (forms, part, endWord) => expect(partAfter(written(forms), 0)).toEqual({ part, endWord }));

  it('adds nothing else', () => {
    for (const forms of ['and a third', 'or a half', 'and half', 'and two quarters'])
      expect(partAfter(written(forms), 0), forms).toBeNull();
  });
});
