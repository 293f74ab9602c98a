import type { Range } from '../model';
import { houseForm } from '../text/abbreviations';
import { isFunctionWord } from '../text/function-words';
import { isShort, styledOf } from '../text/house-style';
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

/** The tokens of one sentence, of which `words` are given. A number in several words is one token, as is a time or a day: `five thousand`, `50 per cent`, `Nov. 26`. */
export function tokensOf(text: string, words: readonly Word[], sentence: number, language: string): Token[] {
  const styled = styledOf(text, words, language);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const piece = styled.get(at);
    if (piece) {
      const { start, end } = { start: word.start, end: words[piece.endWord - 1]!.end };
      const key = piece.tail ? `${piece.key} ${piece.tail}` : piece.key;
      tokens.push({ start, end, key, sentence, punctuation: false, content: true });
      at = piece.endWord;
      continue;
    }
    const punctuation = word.kind === 'punctuation';
    const content = !punctuation && !isFunctionWord(word.form);
    tokens.push({
      start: word.start,
      end: word.end,
      key: keyOf(text, words, at),
      sentence,
      punctuation,
      content,
    });
    at++;
  }
  return tokens;
}

function keyOf(text: string, words: readonly Word[], at: number): string {
  const word = words[at]!;
  if (word.kind !== 'word') return word.form;
  return houseForm(word.form, isShort(text, words, at)).replace(SILENT, '') || word.form;
}
