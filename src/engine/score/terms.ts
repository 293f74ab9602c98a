import type { Range } from '../model';
import { houseForm, longName } from '../text/abbreviations';
import { type Quantity, quantitiesOf, quantityKey } from '../text/numbers';
import type { WordForms } from '../text/word-forms';
import { type Word, capitalAt } from '../text/words';
import type { Entry, Vocabulary } from './vocabulary';

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
const OPENING = /^["'([:.!?•*]$/;
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
  language: string,
  vocabulary: Vocabulary,
  numbers: readonly Quantity[] = quantitiesOf(words, language),
): Term[] {
  const terms: Term[] = [];
  const quantities = new Map(numbers.map((quantity) => [quantity.firstWord, quantity]));
  const forms = words.map((word) => word.form);
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const quantity = quantities.get(at);
    if (quantity) {
      const key = quantityKey({ ...quantity, unit: '' });
      terms.push({
        range: { start: quantity.start, end: quantity.end },
        entry: vocabulary.intern(key, 'figure', language),
        form: word.form,
        capital: false,
        quantity,
      });
      at = quantity.endWord;
      continue;
    }
    const name = longName(forms, at);
    if (name) {
      const end = (words[at + name.length - 1] ?? word).end;
      terms.push({
        range: { start: word.start, end },
        entry: vocabulary.intern(name.short, 'word', language),
        form: name.short,
        capital: true,
        quantity: null,
      });
      at += name.length;
      continue;
    }
    if (word.kind !== 'punctuation') pushWord(text, word, opens(words[at - 1]), language, vocabulary, terms);
    at++;
  }
  return terms;
}

function opens(before: Word | undefined): boolean {
  return !before || OPENING.test(before.form);
}

/** Cuts a word at its hyphens, each part with its own range. */
function pushWord(
  text: string,
  word: Word,
  opening: boolean,
  language: string,
  vocabulary: Vocabulary,
  terms: Term[],
): void {
  const { start, end, form } = word;
  const stopped = form.includes('.') || text[end] === '.';
  const push = (start: number, end: number, form: string): void => {
    const entry = entryOf(form, stopped, language, vocabulary);
    const capital = !opening && capitalAt(text, start);
    terms.push({ range: { start, end }, entry, form, capital, quantity: null });
  };
  const parts = form.includes('-') ? form.split('-') : [form];
  const joined = parts.length === 2 && PREFIXES.has(parts[0] ?? '');
  if (parts.length === 1 || end - start !== form.length || joined || word.kind === 'number') {
    push(start, end, joined ? parts.join('') : form);
    return;
  }
  let at = start;
  for (const part of parts) {
    if (part) push(at, at + part.length, part);
    at += part.length + 1;
  }
}

/** The type of a word by its form, each form worked out once. */
function entryOf(form: string, stopped: boolean, language: string, vocabulary: Vocabulary): Entry {
  const asked = stopped ? form + '.' : form;
  const known = vocabulary.byForm.get(asked);
  if (known) return known;
  const key = keyOf(form, stopped, vocabulary.formsOf(language));
  const entry = vocabulary.intern(key, DIGIT.test(key) ? 'figure' : 'word', language);
  vocabulary.byForm.set(asked, entry);
  return entry;
}
