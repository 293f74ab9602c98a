import type { Spelled } from './spelled';
import type { Written } from '../words/word';

const DIGITS = new Map('ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'.split(' ').map((word, n) => [word, n] as const)); // prettier-ignore
/** One after a ten, and the two of twenty. */
const LAST_ONE = 'เอ็ด';
const TENS: ReadonlyMap<string, number> = new Map([
  ['สิบ', 10],
  ['ยี่สิบ', 20],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['ร้อย', 1e2],
  ['พัน', 1e3],
  ['หมื่น', 1e4],
  ['แสน', 1e5],
]);
/** "Several tens": no number. */
const SEVERAL = 'หลาย';

/**
 * The number in Thai words that starts at `at`, as the dictionary cuts them, millions left out:
 * `สองพันห้าร้อย` is 2,500. It starts with a digit or a ten; a lone "one" is an article and a lone scale a
 * round "hundreds".
 */
export function spelledInThai(words: readonly Written[], at: number): Spelled | null {
  if (words[at - 1]?.form === SEVERAL) return null;
  let value = 0;
  let digit: number | null = null;
  let smallest = Infinity;
  let end = at;
  for (; end < words.length; end++) {
    const form = words[end]!.form;
    const ten = TENS.get(form);
    const scale = SCALES.get(form);
    if (ten !== undefined && smallest > 10 && (ten === 10 || digit === null)) {
      value += ten * (digit ?? 1);
      [digit, smallest] = [null, 10];
    } else if (scale !== undefined && digit && scale < smallest) {
      value += digit * scale;
      [digit, smallest] = [null, scale];
    } else if (digit === null && (DIGITS.has(form) || (form === LAST_ONE && smallest === 10))) {
      digit = DIGITS.get(form) ?? 1;
    } else break;
  }
  if (end === at || (end === at + 1 && digit === 1)) return null;
  return { value: value + (digit ?? 0), endWord: end };
}
