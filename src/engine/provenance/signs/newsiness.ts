import type { Reading } from '../../reading/reading';
import { SAYING } from './changed-words';
import { falling } from './leaning';

/**
 * Quotations, and words as "said", for each word: nine in ten papers and essays have 0.008 at most, nine in
 * ten news stories 0.011 or more.
 */
const SPOKEN = { least: 0.008, most: 0.011 } as const;

/**
 * How far a text reports what people say as news does, 0..1. Drafts of essays and papers grow and are
 * polished, so that what tells a source of news tells nothing there. "Said" counts in English only.
 */
export function newsiness({ version, wordsOf, countOf, quotations }: Reading): number {
  let words = 0;
  let spoken = quotations().length;
  for (let n = 0; n < version.sentences.length; n++) {
    words += countOf(n);
    for (const { form } of wordsOf(n)) if (SAYING.has(form)) spoken++;
  }
  return 1 - falling(spoken / (words || 1), SPOKEN);
}
