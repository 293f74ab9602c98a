import { houseForm } from '../words/abbreviations';
import { isShort, styledOf } from './house-style';
import { type Quantity, quantitiesOf } from '../numbers/numbers';
import { type Word, formOf, wordsOf } from './words';

/** White space collapsed: two texts equal under this are identical. */
export function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const LETTERS = /^[a-z]+$/;
/** Marks without a sound of their own; sentence punctuation, quotation marks, hyphens, bullets. */
const SILENT = /[\p{P}\p{Cf}\p{Z}\p{Cc}]/gu;

/**
 * The form under which two texts differ in typography and house style alone: letter case, punctuation,
 * quotation marks, dashes, white space (also where it is missing), invisible characters, Unicode form, style
 * of numbers and abbreviations fall away; figures keep their value, percent and currency signs stay. Made to
 * be compared, not shown.
 */
export function cosmeticForm(text: string, language: string): string {
  return cosmeticFormOf(text, wordsOf(text, { start: 0, end: text.length }), language);
}

/** The same of words of a text that have been cut already, and the numbers among them. */
export function cosmeticFormOf(
  text: string,
  words: readonly Word[],
  language: string,
  numbers: readonly Quantity[] = quantitiesOf(words, language),
): string {
  const styled = styledOf(text, words, language, numbers);
  let form = '';
  for (let at = 0; at < words.length;) {
    const piece = styled.get(at);
    const word = words[at];
    if (piece) {
      // Bars keep figures apart: 1, 5 is not 15.
      form += `|${piece.key}|${piece.tail}`;
      at = piece.endWord;
      continue;
    }
    if (word && word.kind !== 'punctuation')
      form += word.kind === 'number' ? `|${styledNumber(word.form)}|` : styledWord(words, at, text);
    at++;
  }
  return form;
}

/** Scores, ranges, decades: what stands between their digits matters, but not which dash it is. */
function styledNumber(form: string): string {
  return formOf(form).replace(/[–—-]/g, '-').replace(/'s$/, 's');
}

function styledWord(words: readonly Word[], at: number, text: string): string {
  const house = houseForm(words[at]!.form, isShort(text, words, at));
  if (house === '&') return 'and';
  return house === '%' || LETTERS.test(house) ? house : house.replace(SILENT, '');
}
