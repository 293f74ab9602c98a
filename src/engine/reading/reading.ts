import { type Quotation, quotationsOf } from './quotes';
import type { Version } from '../model';
import { itemMarksOf } from '../text/blocks/item-marks';
import { lazily } from '../text/lazily';
import { type Quantity, quantitiesOf } from '../text/numbers/numbers';
import { resultsOf } from '../text/words/results';
import { type WordForms, createWordForms } from '../text/forms/word-forms';
import { type Word, wordsOf } from '../text/forms/words';
import { type Keybook, type Stemmed, createKeybook } from './keybook';
import { type Token, countTokens, tokensOf } from './tokens';

/**
 * The words of a version, sentence by sentence; each is cut when it is first asked for and kept as long as
 * the reading.
 */
export interface Reading {
  readonly version: Version;
  /** The book that its words come from. */
  readonly forms: WordForms;
  /** Words and marks of a sentence. */
  wordsOf(sentence: number): readonly Word[];
  /** Words of a sentence, marks left out. */
  countOf(sentence: number): number;
  /** Numbers among the words of a sentence. */
  quantitiesOf(sentence: number): readonly Quantity[];
  /** The tokens of several sentences, in the order given. */
  tokensOf(sentences: readonly number[]): readonly Token[];
  /** How many of them a sentence has, marks left out. */
  tokenCountOf(sentence: number): number;
  /** The words of a sentence that say something. */
  contentOf(sentence: number): readonly Stemmed[];
  quotations(): readonly Quotation[];
}

/** `book` hands in what the words of other versions in the language come to. */
export function readingOf(
  version: Version,
  book: Keybook = createKeybook(createWordForms(version.language)),
): Reading {
  const words: (readonly Word[] | undefined)[] = [];
  const counts: (number | undefined)[] = [];
  const quantities: (readonly Quantity[] | undefined)[] = [];
  const tokens: (readonly Token[] | undefined)[] = [];
  const content: (readonly Stemmed[] | undefined)[] = [];
  let quotations: readonly Quotation[] | null = null;
  const { text, sentences, language } = version;
  const marks = lazily(() => itemMarksOf(version));
  const scores = lazily(() => resultsOf(version));
  const read = (n: number): readonly Word[] => {
    const cut = withoutMark(wordsOf(text, sentences[n]!, book.forms), marks().get(n), book.forms);
    return withScore(cut, scores().get(n), book.forms);
  };
  const wordsAt = (n: number): readonly Word[] => (words[n] ??= read(n));
  const quantitiesAt = (n: number): readonly Quantity[] =>
    (quantities[n] ??= quantitiesOf(wordsAt(n), language));
  const tokensAt = (n: number): readonly Token[] =>
    (tokens[n] ??= tokensOf(text, wordsAt(n), quantitiesAt(n), n, language, book));
  return {
    version,
    forms: book.forms,
    wordsOf: wordsAt,
    countOf: (n) =>
      (counts[n] ??= wordsAt(n).reduce((sum, word) => sum + (word.kind === 'punctuation' ? 0 : 1), 0)),
    quantitiesOf: quantitiesAt,
    tokensOf: (numbers) => (numbers.length === 1 ? tokensAt(numbers[0]!) : numbers.flatMap(tokensAt)),
    tokenCountOf: (n) => countTokens(text, wordsAt(n), quantitiesAt(n), language),
    contentOf: (n) =>
      (content[n] ??= tokensAt(n)
        .filter((token) => token.content)
        .map(({ key }) => book.stemmed(key))),
    quotations: () => (quotations ??= quotationsOf(version)),
  };
}

/** The mark of an item is a bullet, whatever it says: its number is no figure of the story. */
function withoutMark(words: readonly Word[], end: number | undefined, forms: WordForms): readonly Word[] {
  const first = words[0];
  const rest = end === undefined ? -1 : words.findIndex((word) => word.start >= end);
  if (!first || rest < 1) return words;
  const type = forms.typeOf(BULLET);
  const mark: Word = {
    start: first.start,
    end: words[rest - 1]!.end,
    form: BULLET,
    kind: 'punctuation',
    type,
  };
  return [mark, ...words.slice(rest)];
}

const BULLET = '\u2022';

/** In `Arden 2, Bolton Vale 1` the first number stands for the score, and the second is a mark. */
function withScore(words: readonly Word[], score: string | undefined, forms: WordForms): readonly Word[] {
  if (score === undefined) return words;
  const [first, last] = [words.findIndex(({ kind }) => kind === 'number'), words.length - 1];
  const type = forms.typeOf(score);
  const mark = forms.typeOf(BULLET);
  return words.map((word, n) => {
    if (n === first) return { ...word, form: score, type };
    return n === last ? { ...word, form: BULLET, kind: 'punctuation', type: mark } : word;
  });
}
