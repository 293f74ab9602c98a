import { houseForm } from './abbreviations';
import { quantitiesOf, quantityKey } from './numbers';
import { type Word, formOf, wordsOf } from './words';

/** White space collapsed: two texts equal under this are identical. */
export function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Marks without a sound of their own; sentence punctuation, quotation marks, hyphens, bullets. */
const SILENT = /[\p{P}\p{Cf}\p{Z}\p{Cc}]/gu;

function stoppedAt(text: string, word: Word): boolean {
  return word.form.includes('.') || text[word.end] === '.';
}

/**
 * The form under which two texts differ in typography and house style alone: letter case, punctuation, quotation marks,
 * dashes, white space (also where it is missing), invisible characters, Unicode form, style of numbers and abbreviations fall away;
 * figures keep their value, percent and currency signs stay. Made to be compared, not shown.
 */
export function cosmeticForm(text: string, language: string): string {
  const words = wordsOf(text, { start: 0, end: text.length });
  const quantities = new Map(quantitiesOf(words, language).map((quantity) => [quantity.firstWord, quantity]));
  let form = '';
  for (let at = 0; at < words.length;) {
    const quantity = quantities.get(at);
    const word = words[at];
    if (quantity) {
      // Bars keep figures apart: 1, 5 is not 15.
      form += `|${quantityKey(quantity)}|`;
      at = quantity.endWord;
      continue;
    }
    if (word && word.kind !== 'punctuation')
      form += word.kind === 'number' ? `|${styledNumber(word.form)}|` : styledWord(word, text);
    at++;
  }
  return form;
}

/** Times, scores, ranges: what stands between their digits matters, but not which dash it is. */
function styledNumber(form: string): string {
  return formOf(form).replace(/[–—-]/g, '-');
}

function styledWord(word: Word, text: string): string {
  const house = houseForm(word.form, stoppedAt(text, word));
  return house === '%' || house === '&' ? house : house.replace(SILENT, '');
}
