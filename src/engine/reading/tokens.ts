import type { Range } from '../model';
import { isShort, styledOf } from '../text/forms/house-style';
import type { Quantity } from '../text/numbers/numbers';
import { FUNCTION_WORD, type Word } from '../text/words/word';
import { addressesIn } from './addresses';
import type { Keybook } from './keybook';

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

/**
 * The tokens of one sentence, of which `words` and the numbers among them are given. A number in several
 * words is one token, as is a time, a day, a mail address or a telephone number: `five thousand`, `50 per
 * cent`, `Nov. 26`.
 */
export function tokensOf(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  sentence: number,
  language: string,
  book: Keybook,
): Token[] {
  const styled = styledOf(text, words, language, quantities);
  const plain = styled.size === 0;
  const addresses = addressesIn(words);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const address = addresses?.get(at);
    if (address !== undefined) {
      const { start } = word;
      const { end } = words[address - 1]!;
      const key = text.slice(start, end).toLowerCase();
      tokens.push({ start, end, key, sentence, punctuation: false, content: true });
      at = address;
      continue;
    }
    const piece = plain ? undefined : styled.get(at);
    if (piece) {
      const { start } = word;
      const { end } = words[piece.endWord - 1]!;
      const key = piece.tail ? `${piece.key} ${piece.tail}` : piece.key;
      tokens.push({ start, end, key, sentence, punctuation: false, content: true });
      at = piece.endWord;
      continue;
    }
    const punctuation = word.kind === 'punctuation';
    const content = !punctuation && !(word.type.signs & FUNCTION_WORD);
    tokens.push({
      start: word.start,
      end: word.end,
      key: keyOf(text, words, at, book),
      sentence,
      punctuation,
      content,
    });
    at++;
  }
  return tokens.slice();
}

/** How many tokens a sentence has that are no marks, counted without making them. */
export function countTokens(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  language: string,
): number {
  const styled = styledOf(text, words, language, quantities);
  const addresses = addressesIn(words);
  let count = 0;
  for (let at = 0; at < words.length;) {
    const end = addresses?.get(at) ?? styled.get(at)?.endWord;
    if (end !== undefined || words[at]!.kind !== 'punctuation') count++;
    at = end ?? at + 1;
  }
  return count;
}

function keyOf(text: string, words: readonly Word[], at: number, book: Keybook): string {
  const word = words[at]!;
  return word.kind === 'word' ? book.keyOf(word.type, isShort(text, words, at)) : word.form;
}
