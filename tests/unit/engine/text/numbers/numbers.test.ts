import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityKey } from '../../../../../src/engine/text/numbers/numbers';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const found = (text: string, language = 'en') =>
  quantitiesOf(wordsOf(text, { start: 0, end: text.length }), language).map((q) => [
    text.slice(q.start, q.end),
    quantityKey(q),
  ]);

describe('quantitiesOf', () => {
  it.each([
    ['about 5,000 men', [['5,000', '#5000']]],
    ['five thousand men', [['five thousand', '#5000']]],
    ['two hundred and fifty', [['two hundred and fifty', '#250']]],
    ['twenty-one', [['twenty-one', '#21']]],
    ['$2.5 billion', [['$2.5 billion', '#2500000000$']]],
    ['£3m', [['£3m', '#3000000£']]],
    ['12 per cent of them', [['12 per cent', '#12%']]],
    [
      'the 20th and the second',
      [
        ['20th', '#20th'],
        ['second', '#2th'],
      ],
    ],
    ['-5 degrees', [['-5', '#-5']]],
    ['the thirty-third', [['thirty-third', '#33th']]],
    ['a million litres', [['a million', '#1000000']]],
    [
      'a dozen cows, two dozen sheep',
      [
        ['a dozen', '#12'],
        ['two dozen', '#24'],
      ],
    ],
    ['half a dozen eggs', [['half a dozen', '#6']]],
    ['a score of cows', [['a score', '#20']]],
    ['a score of 3-2, a score of unknown origin, a third man', [['third', '#3th']]],
    ['two and a half million', [['two and a half million', '#2500000']]],
    ['a million and a half', [['a million and a half', '#1500000']]],
    [
      'two-and-a-half years, 2½ years',
      [
        ['two-and-a-half', '#2.5'],
        ['2½', '#2.5'],
      ],
    ],
    ['minus 5 degrees', [['minus 5', '#-5']]],
    [
      '5 degrees below zero',
      [
        ['5', '#-5'],
        ['zero', '#0'],
      ],
    ],
    ['plus or minus 3 points', [['3', '#3']]],
    [
      "in '99 and '99 bottles",
      [
        ['99', '#1999'],
        ['99', '#99'],
      ],
    ],
    ['half the fleet', [['half', '#50%']]],
    ['the first half and half an hour, half of a point', [['first', '#1th']]],
    [
      'a quarter of them, three-quarters of us',
      [
        ['a quarter', '#25%'],
        ['three-quarters', '#75%'],
      ],
    ],
    ['3/4 of them on 3/4', [['3/4', '#75%']]],
    ['profits fell for three quarters', [['three', '#3']]],
    ['2.4m people', [['2.4m', '#2400000']]],
    ['a wall 2.4m high', [['2.4m', '#2.4meter']]],
    ['at 4:12 it won 3-2', []],
    ['٥٠ رجلا', [['٥٠', '#50']]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('takes the comma for a decimal mark where the language does', () =>
    expect(found('2,5 Prozent', 'de')).toEqual([['2,5 Prozent', '#2.5%']]));

  it.each([
    ['สิบห้าปี', [['สิบห้า', '#15']]],
    ['ยี่สิบเอ็ดคน', [['ยี่สิบเอ็ด', '#21']]],
    ['สองพันห้าร้อยหกสิบเจ็ด', [['สองพันห้าร้อยหกสิบเจ็ด', '#2567']]],
    ['หนึ่งแสนสองหมื่นคน', [['หนึ่งแสนสองหมื่น', '#120000']]],
    ['สี่สิบห้าล้านบาท', [['สี่สิบห้าล้าน', '#45000000']]],
    ['45 ล้านบาท', [['45 ล้าน', '#45000000']]],
    ['ร้อยละ 20', [['ร้อยละ 20', '#20%']]],
    ['ร้อยละยี่สิบห้า', [['ร้อยละยี่สิบห้า', '#25%']]],
    // A person, dozens, hundreds: no numbers.
    ['คนหนึ่ง', []],
    ['หลายสิบคน', []],
    ['หลายร้อยคน', []],
  ])('%s in Thai', (text, expected) => expect(found(text, 'th')).toEqual(expected));

  it.each([
    ['خمسة عشر عامًا', [['خمسة عشر', '#15']]],
    ['أحد عشر لاعبا', [['أحد عشر', '#11']]],
    ['خمسة وعشرين شخصا', [['خمسة وعشرين', '#25']]],
    ['مئة وخمسة وعشرون شخصا', [['مئة وخمسة وعشرون', '#125']]],
    ['ثلاث مئة كتاب', [['ثلاث مئة', '#300']]],
    ['ثلاثمئة ألف ساكن', [['ثلاثمئة ألف', '#300000']]],
    ['300 ألف ساكن', [['300 ألف', '#300000']]],
    ['مئتي مليون دينار', [['مئتي مليون', '#200000000']]],
    ['عشرين بالمئة', [['عشرين بالمئة', '#20%']]],
    ['20 في المئة', [['20 في المئة', '#20%']]],
    ['20 في المدينة', [['20', '#20']]],
    // Thursday, dozens: no numbers.
    ['يوم الخميس', []],
    ['عشرات القتلى', []],
  ])('%s in Arabic', (text, expected) => expect(found(text, 'ar')).toEqual(expected));
});
