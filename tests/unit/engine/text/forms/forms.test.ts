import { describe, expect, it } from 'vitest';
import { collapsed, cosmeticForm } from '../../../../../src/engine/text/forms/forms';

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
    ['a time of day', 'at 3.40 a.m. on Monday', 'at 3:40am on Monday'],
    ['a full hour', 'at 5pm', 'at 5.00 p.m.'],
    ['a time in 24 hours', 'at 5.30pm', 'at 17:30'],
    ['a time with its zone', 'at 0930 GMT', 'at 9:30 GMT'],
    ['a day of the year', 'on Nov. 26', 'on 26 November'],
    ['a day of the year with its ending', 'the 3rd of May 2024', 'the May 3, 2024'],
    ['compounds of a number', 'a six-year-old girl', 'a 6-year-old girl'],
    ['a unit that stands close', '28km west', '28 kilometres west'],
    ['another dollar sign', 'US$4 a dose', '$4 a dose'],
    ['a currency in words', 'a €5m loan', 'a 5 million euros loan'],
    ['ordinals', 'the 20th time', 'the twentieth time'],
    ['a short number', 'shirt No. 9', 'shirt number nine'],
    ['titles', 'Gov. Smith and Dr. Low', 'Gov Smith and Dr Low'],
    ['companies', 'Brandt & Co. of St. Louis', 'Brandt and Co of St Louis'],
    ['versus', 'Rovers v United', 'Rovers vs. United'],
    ['a range of years', 'in 2010-12', 'in 2010–2012'],
    ['decades', "the 1990's", 'the 1990s'],
    ['a minus', 'minus 5 degrees', '-5 degrees'],
    ['an article for a number', 'a dozen cows', '12 cows'],
    ['a half in words', 'two and a half million', '2.5 million'],
    ['a share in words', 'two-thirds of them', '2/3 of them'],
    ['a date in figures', 'on June 20, 2024, he', 'on 2024-06-20, he'],
    ['noon', 'at noon', 'at 12 p.m.'],
    ['midnight', 'at midnight', 'at 00:00'],
    ['a short year', "in '99", 'in 1999'],
    ['a short decade', "the '90s", 'the 1990s'],
    ['a state', 'of Tampa, Fla., he', 'of Tampa, Florida, he'],
  ])('does not see %s', (_, a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['another figure', '100 men', '200 men'],
    ['figures that run together', '1, 5', '15'],
    ['a decimal', '1.5 points', '15 points'],
    ['another word', 'the pact', 'the treaty'],
    ['a currency', '$5', '£5'],
    ['a word more', 'he said', 'he said so'],
    ['a sign', '-5 degrees', '5 degrees'],
    ['another time', 'at 3.40 a.m.', 'at 3.40 p.m.'],
    ['another minute', 'at 3.40 a.m.', 'at 3:45am'],
    ['another day', 'on Nov. 26', 'on 25 November'],
    ['another month', 'on Nov. 26', 'on 26 December'],
    ['another age', 'a six-year-old girl', 'a 7-year-old girl'],
    ['another dollar', 'A$4 a dose', '$4 a dose'],
    ['another scale', 'a million litres', 'a thousand litres'],
    ['a share that is about the same', 'a third of them', '33% of them'],
    ['another date', 'on June 20, 2024', 'on 2024-06-21'],
    ['another range', 'in 2010-12', 'in 2010-13'],
  ])('sees %s', (_, a, b) => expect(same(a, b)).toBe(false));

  it.each([
    ['de', 'einundzwanzig Tage', '21 Tage'],
    ['de', 'fünftausend Menschen', '5.000 Menschen'],
    ['de', 'zweihundertfünfzig Euro', '250 Euro'],
    ['de', '2,5 Mio. Euro', '2,5 Millionen Euro'],
    ['de', 'zwölf Prozent', '12 %'],
    ['de', 'um 15.30 Uhr', 'um 15:30 Uhr'],
    ['fr', 'vingt et un jours', '21 jours'],
    ['fr', 'quatre-vingt-dix-sept personnes', '97 personnes'],
    ['fr', 'soixante-quinze pour cent', '75 %'],
    ['fr', 'deux cents soldats', '200 soldats'],
    ['fr', 'trois mille habitants', '3000 habitants'],
    ['fr', '5 millions d’euros', 'cinq millions d’euros'],
    ['fr', 'à 15h30', 'à 15 h 30'],
    ['es', 'treinta y dos heridos', '32 heridos'],
    ['es', 'doscientos veinte detenidos', '220 detenidos'],
    ['es', 'dos mil personas', '2.000 personas'],
    ['es', 'un millón de euros', '1 millón de euros'],
    ['es', 'cinco por ciento', '5 %'],
    ['ru', '5 млн рублей', '5 миллионов рублей'],
    ['ar', '٥ رجال', '5 رجال'],
    ['th', '๕ คน', '5 คน'],
  ])('reads numbers in %s: %s is %s', (language, a, b) => expect(same(a, b, language)).toBe(true));

  it.each([
    ['de', 'ein Mann', '1 Mann'],
    ['de', 'einundzwanzig Tage', '22 Tage'],
    ['fr', 'un homme', '1 homme'],
    ['fr', 'quatre-vingts jours', '24 jours'],
    ['es', 'una casa', '1 casa'],
    ['es', 'doce heridos', '2 heridos'],
  ])('in %s leaves articles alone and keeps numbers apart: %s is not %s', (language, a, b) =>
    expect(same(a, b, language)).toBe(false),
  );

  it('reads figures by the habits of the language', () => {
    expect(same('5.000 Menschen', '5000 Menschen', 'de')).toBe(true);
    expect(same('5.000 people', '5000 people', 'en')).toBe(false);
  });
});

describe('collapsed', () => {
  it('knows all white space', () => expect(collapsed(' a\u00a0b\n\tc ')).toBe('a b c'));
});
