import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../../src/engine/text/numbers/numbers';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

/** The numbers of a text in short: `5%` of "five per cent", `33s` of a share. */
function numbersIn(text: string, language: string): string[] {
  const words = wordsOf(text, { start: 0, end: text.length }, createWordForms(language));
  return quantitiesOf(words, language).map(({ value, unit, share }) =>
    share ? `${Math.round(value)}s` : `${value}${unit}`,
  );
}

const READ: Readonly<Record<string, readonly (readonly [text: string, ...numbers: string[]])[]>> = {
  zh: [
    ['派出一百二十名队员', '120'],
    ['五千余名居民', '5000'],
    ['一九八七年建成,二〇二四年重修', '1987', '2024'],
    ['三分之一的桥墩', '33s'],
    ['三亿五千万元', '350000000'],
    ['3.5亿元', '350000000'],
    ['两百多万人', '2000000'],
    ['十月三日公布', '10', '3'],
    ['上涨百分之十二', '12%'],
    ['三成以上', '30%'],
    ['第二十五届', '25'],
    ['三十五点六亿', '3560000000'],
    ['1万5千', '15000'],
    ['两个小时', '2'],
    ['一些人在三峡大坝十分小心,千万别统一称呼'],
    ['10万余人和1.8万名员工', '100000', '18000'],
    ['一名男子'],
    ['数百人'],
  ],
  ja: [
    ['約一万二千世帯が停電', '12000'],
    ['3億5000万円', '350000000'],
    ['男性二人を捜索', '2'],
    ['三分の一が', '33s'],
    ['3分の1が', '33s'],
    ['従業員の一割を', '10%'],
    ['四日正午', '4'],
    ['六月二十五日に', '6', '25'],
    ['2023千葉マラソン', '2023'],
    ['2千6百人', '2600'],
    ['六本木の千葉さんは十分に休んだ'],
    ['数百人が統一を求めた'],
  ],
  ko: [
    ['이백 원을 올렸다', '200'],
    ['200원을 올렸다', '200'],
    ['십오일부터', '15'],
    ['15일부터', '15'],
    ['오천억 원', '500000000000'],
    ['결함 열두 건이', '12'],
    ['12건이', '12'],
    ['3억 5천만 명', '350000000'],
    ['천이백여 명', '1200'],
    ['이 문제를 일하는 사람이'],
    ['오만한 태도로'],
  ],
  ru: [
    ['девятнадцать моряков', '19'],
    ['две тысячи пятьсот тонн', '2500'],
    ['полтора миллиона', '1500000'],
    ['триста миллионов', '300000000'],
    ['с первого июля', '1'],
    ['5-го мая', '5'],
    ['один из них и тысячи людей'],
  ],
  it: [
    ['ventiquattro ore', '24'],
    ['quattrocento abitanti', '400'],
    ['ventimila spettatori', '20000'],
    ['un milione e mezzo di euro', '1500000'],
    ['trentotto', '38'],
    ['il primo giugno', '1'],
    ['uno dei primi'],
  ],
  pt: [
    ['vinte e cinco pessoas', '25'],
    ['mil e duzentos', '1200'],
    ['dois milhões e meio', '2500000'],
    ['5 por cento', '5%'],
    ['um homem'],
  ],
  nl: [
    ['vijfentwintig mensen', '25'],
    ['tweehonderdvijftig', '250'],
    ['drie miljoen', '3000000'],
    ['ten minste een man'],
  ],
  pl: [
    ['dwadzieścia pięć osób', '25'],
    ['dwa tysiące pięćset', '2500'],
    ['jeden z nich'],
  ],
  tr: [
    ['on iki kişi', '12'],
    ['yüz yirmi beş', '125'],
    ['yüzde kırk beşe', '45%'],
    ["yüzde 45'e", '45%'],
    ['iki buçuk milyon', '2500000'],
    ['bir kişi'],
  ],
  he: [
    ['כארבעת אלפים נהגים', '4000'],
    ['כאלף ושמונה מאות תושבים', '1800'],
    ['כ-4,000 נהגים', '4000'],
    ['שנים עשר אחוזים', '12%'],
    ['ב-3 באוקטובר', '3'],
    ['אחד מהם'],
  ],
  hi: [
    ['चार लाख रुपये', '400000'],
    ['एक लाख बीस हजार', '120000'],
    ['पांच सौ के पार', '500'],
    ['25 प्रतिशत', '25%'],
    ['एक आदमी'],
  ],
  ar: [
    ['في العاشر من أكتوبر', '10'],
    ['في المركز العاشر من السباق'],
  ],
  es: [
    ['tres millones y medio', '3500000'],
    ['el primero de enero', '1'],
    ['el primero de la lista'],
  ],
  fr: [
    ['le premier septembre', '1'],
    ['le 1er septembre', '1'],
    ['le premier ministre'],
  ],
  de: [
    ['zweieinhalb Millionen', '2500000'],
    ['am ersten Tag'],
  ],
}; // prettier-ignore

describe.each(Object.keys(READ))('numbers in %s', (language) => {
  it.each(READ[language]!.map(([text, ...numbers]) => [text, numbers] as const))('of %s', (text, numbers) => {
    expect(numbersIn(text, language)).toEqual(numbers);
  });
});

/**
 * A number as it is spelled in a language of which each power of ten has a word; `one` is said before none of
 * those up to `silent`.
 */
function spelled(value: number, digits: string, scales: readonly (readonly [number, string])[], silent: number, space = ''): string {
  if (value < 10) return digits[value]!;
  const [worth, name] = scales.find(([worth]) => worth <= value)!;
  const [times, rest] = [Math.floor(value / worth), value % worth];
  const head = times === 1 && worth <= silent ? '' : spelled(times, digits, scales, silent, space);
  return head + name + (rest ? space + spelled(rest, digits, scales, silent, space) : '');
} // prettier-ignore

describe('every number that can be spelled is read', () => {
  const values = Array.from({ length: 400 }, (_, k) => 11 + ((k * 7919 * (k + 3)) % 99_999_000));

  it('in Japanese', () => {
    const scales = [[1e8, '億'], [1e4, '万'], [1e3, '千'], [100, '百'], [10, '十']] as const; // prettier-ignore
    for (const value of values)
      expect(numbersIn(`${spelled(value, '〇一二三四五六七八九', scales, 1000)}人が`, 'ja')).toEqual([
        String(value),
      ]);
  });

  it('in Korean', () => {
    const scales = [[1e8, '억'], [1e4, '만'], [1e3, '천'], [100, '백'], [10, '십']] as const; // prettier-ignore
    for (const value of values)
      expect(numbersIn(`${spelled(value, '영일이삼사오육칠팔구', scales, 1000)} 명이`, 'ko')).toEqual([
        String(value),
      ]);
  });
});
