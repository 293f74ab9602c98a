import type { Range } from '../model';
import { houseForm } from '../text/abbreviations';
import { isFunctionWord } from '../text/function-words';
import { quantitiesOf, quantityKey } from '../text/numbers';
import type { Word } from '../text/words';

/** What is compared inside a link: a word, a number in all its words, or a mark. Never cut any further. */
export interface Token extends Range {
  /** Equal where two tokens differ in typography and house style at most. */
  readonly key: string;
  /** Number of its sentence in the version. */
  readonly sentence: number;
  readonly punctuation: boolean;
  /** Says something by itself: no function word, no mark. */
  readonly content: boolean;
}

/** Marks inside a word that house styles put or leave out. */
const SILENT = /[\p{P}\p{Cf}]/gu;

/** The tokens of one sentence, of which `words` are given. A number in several words is one token: `five thousand`, `50 per cent`. */
export function tokensOf(text: string, words: readonly Word[], sentence: number, language: string): Token[] {
  const quantities = new Map(quantitiesOf(words, language).map((quantity) => [quantity.firstWord, quantity]));
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const quantity = quantities.get(at);
    if (quantity) {
      const { start, end } = quantity;
      tokens.push({ start, end, key: quantityKey(quantity), sentence, punctuation: false, content: true });
      at = quantity.endWord;
      continue;
    }
    const punctuation = word.kind === 'punctuation';
    const content = !punctuation && !isFunctionWord(word.form);
    tokens.push({ start: word.start, end: word.end, key: keyOf(text, word), sentence, punctuation, content });
    at++;
  }
  return tokens;
}

function keyOf(text: string, word: Word): string {
  if (word.kind !== 'word') return word.form;
  const house = houseForm(word.form, word.form.includes('.') || text[word.end] === '.');
  return house.replace(SILENT, '') || word.form;
}
