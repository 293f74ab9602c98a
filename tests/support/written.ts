import type { Written } from '../../src/engine/text/words/word';

/**
 * Folded words in a row, parted by spaces; figures are numbers, what has neither letter nor figure is
 * punctuation.
 */
export function written(forms: string): Written[] {
  let start = 0;
  return forms.split(' ').map((form) => {
    const kind = /^\p{Nd}/u.test(form) ? 'number' : /\p{L}/u.test(form) ? 'word' : 'punctuation';
    const word = { start, end: start + form.length, form, kind } as const;
    start = word.end + 1;
    return word;
  });
}
