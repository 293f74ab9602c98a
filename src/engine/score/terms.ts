import type { Range } from '../model';
import { houseForm, longName } from '../text/abbreviations';
import { type Quantity, quantitiesOf, quantityKey } from '../text/numbers';
import { HYPHENED, NAMES_LONG, OPENS, type Word, type WordType, capitalAt, isStopped } from '../text/word';
import type { WordForms } from '../text/word-forms';
import type { Entries, Entry, Vocabulary } from './vocabulary';

/** A word of a sentence as the scorer sees it: its place in the text and its type. */
export interface Term {
  /** Handed out as it is: every link that shows the word shares it. */
  readonly range: Range;
  readonly entry: Entry;
  /** Folded as it stands, before house style and spelling. */
  readonly form: string;
  /** Written with a capital where none was due. */
  readonly capital: boolean;
  /** Of a figure: what it says. */
  readonly quantity: Quantity | null;
}

const DIGIT = /^\p{Nd}/u;
/** Prefixes that some write with a hyphen and some without. */
const PREFIXES = new Set([
  'co',
  're',
  'pre',
  'non',
  'anti',
  'un',
  'e',
  'sub',
  'inter',
  'multi',
  'mid',
  'over',
  'under',
  'cyber',
]);
/** French and Italian articles that lean on the next word: l'homme, dell'arte. */
const ELISION = /^(?:[ldjmtscn]|qu|dell|nell|all|sull|un)'(?=\p{L}{2})/u;

/** What is compared of a word: without possessive or contracted ending, in house style, in American spelling. */
function keyOf(form: string, stopped: boolean, forms: WordForms): string {
  const whole = !form.includes("'") || form.endsWith("n't");
  const bare = whole ? form : form.replace(ELISION, '').replace(/'(?:s|re|ve|ll|d|m)?$/, '');
  const house = houseForm(bare, stopped);
  return forms.spellingOf(house === '' ? form : house);
}

/** The terms of one sentence, of which `words` and the numbers among them are given; punctuation is left out, hyphenated words are cut, long names come to their short form. */
export function termsOf(
  text: string,
  words: readonly Word[],
  forms: WordForms,
  vocabulary: Vocabulary,
  numbers: readonly Quantity[] = quantitiesOf(words, forms.language),
): Term[] {
  const terms: Term[] = [];
  const entries = vocabulary.entriesOf(forms);
  let next = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const { start, end, type } = word;
    const quantity = numbers[next];
    if (quantity?.firstWord === at) {
      const key = quantityKey({ ...quantity, unit: '' });
      terms.push({
        range: { start: quantity.start, end: quantity.end },
        entry: vocabulary.intern(key, 'figure', forms),
        form: word.form,
        capital: false,
        quantity,
      });
      at = quantity.endWord;
      next++;
      continue;
    }
    const name = type.signs & NAMES_LONG ? longName(words, at) : null;
    if (name) {
      const { short, length } = name;
      const range = { start, end: words[at + length - 1]!.end };
      const entry = vocabulary.intern(short, 'word', forms);
      terms.push({ range, entry, form: short, capital: true, quantity: null });
      at += length;
      // A number inside the name goes with it.
      while (next < numbers.length && numbers[next]!.firstWord < at) next++;
      continue;
    }
    if (word.kind !== 'punctuation') {
      const before = words[at - 1];
      const due = !before || (before.type.signs & OPENS) !== 0;
      const stopped = isStopped(text, word);
      const put = (start: number, end: number, type: WordType): void => {
        const entry = entryOf(type, stopped, entries, forms, vocabulary);
        const capital = !due && capitalAt(text, start);
        terms.push({ range: { start, end }, entry, form: type.form, capital, quantity: null });
      };
      if (type.signs & HYPHENED) putParts(word, forms, put);
      else put(start, end, type);
    }
    at++;
  }
  return terms;
}

/** Cuts a word at its hyphens, each part with its own range. */
function putParts(
  { start, end, form, kind, type }: Word,
  forms: WordForms,
  put: (start: number, end: number, type: WordType) => void,
): void {
  const parts = form.split('-');
  const joined = parts.length === 2 && PREFIXES.has(parts[0]!);
  if (end - start !== form.length || joined || kind === 'number') {
    put(start, end, joined ? forms.typeOf(parts.join('')) : type);
    return;
  }
  let at = start;
  for (const part of parts) {
    if (part) put(at, at + part.length, forms.typeOf(part));
    at += part.length + 1;
  }
}

/** The word by its type, each worked out once. */
function entryOf(
  type: WordType,
  stopped: boolean,
  { plain, stopped: cut }: Entries,
  forms: WordForms,
  vocabulary: Vocabulary,
): Entry {
  const known = stopped ? cut : plain;
  const old = known.get(type);
  if (old) return old;
  const key = keyOf(type.form, stopped, forms);
  return known.set(type, vocabulary.intern(key, DIGIT.test(key) ? 'figure' : 'word', forms));
}
