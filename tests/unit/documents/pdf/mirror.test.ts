import { expect, it } from 'vitest';
import { directionOf } from '../../../../src/account/direction';
import { isRightToLeft } from '../../../../src/documents/pdf/mirror';

const fragment = (text: string) => ({ text, left: 0, right: 9, y: 0, size: 9, font: 'f' });

it('mirrors a page by the letters that window and reports set from right to left, and by no others', () => {
  const unlike: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const letter = String.fromCodePoint(point);
    if (!/\p{L}/u.test(letter)) continue;
    if (isRightToLeft([fragment(letter)]) !== (directionOf(letter) === 'rtl')) unlike.push(letter);
  }
  expect(unlike).toEqual([]);
});

it.each([
  ['שלום Ada', true],
  ['Ada Lovelace של', false],
  ['𐴀𐴁', true],
  ['2026', false],
])('goes by most letters of a page: %s', (text, is) => {
  expect(isRightToLeft([fragment(text)])).toBe(is);
});
