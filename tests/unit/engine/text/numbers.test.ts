import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityKey } from '../../../../src/engine/text/numbers';
import { wordsOf } from '../../../../src/engine/text/words';

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
    ['one-third of them', []],
    ['2.4m people', [['2.4m', '#2400000']]],
    ['a wall 2.4m high', [['2.4m', '#2.4meter']]],
    ['at 4:12 it won 3-2', []],
    ['٥٠ رجلا', [['٥٠', '#50']]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('takes the comma for a decimal mark where the language does', () =>
    expect(found('2,5 Prozent', 'de')).toEqual([['2,5 Prozent', '#2.5%']]));
});
