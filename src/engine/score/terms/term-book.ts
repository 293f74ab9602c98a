import { houseForm } from '../../text/words/abbreviations';
import { isAcronym } from '../../text/words/acronyms';
import { type WordType, capitalAt } from '../../text/words/word';
import type { WordForms } from '../../text/forms/word-forms';
import type { Entry } from './entry';
import type { KnownTerms, Term } from './term';
import type { Vocabulary } from './vocabulary';

const DIGIT = /^\p{Nd}/u;
/** French and Italian articles that lean on the next word: l'homme, dell'arte. */
const ELISION = /^(?:[ldjmtscn]|qu|dell|nell|all|sull|un)'(?=\p{L}{2})/u;

/** What is compared of a word: without possessive or contracted ending, in house style, in American spelling. */
export function keyOf(form: string, stopped: boolean, forms: WordForms): string {
  const whole = !form.includes("'") || form.endsWith("n't");
  const bare = whole ? form : form.replace(ELISION, '').replace(/'(?:s|re|ve|ll|d|m)?$/, '');
  const house = houseForm(bare, stopped);
  return forms.spellingOf(house === '' ? form : house);
}

/** Where the terms of a text come from: what is known of its words in the vocabulary. */
export interface TermBook {
  readonly known: KnownTerms;
  readonly forms: WordForms;
  readonly vocabulary: Vocabulary;
}

/** How a word may be written, as bits of a sum. */
const UPPER = 1;
const CAPITAL = 2;
const ACRONYM = 4;

/** How the word at a place is written; `due` where a capital says nothing. */
export function writtenAs(text: string, start: number, end: number, due: boolean): number {
  if (!capitalAt(text, start)) return 0;
  return UPPER | (due ? 0 : CAPITAL) | (isAcronym(text, start, end) ? ACRONYM : 0);
}

/** The term of a plain word; `stopped` where a full stop stands behind it or in it. */
export function wordTerm(book: TermBook, type: WordType, stopped: boolean, written: number): Term {
  const known = stopped ? book.known.stopped : book.known.plain;
  const own = known.get(type) ?? known.set(type, []);
  return (own[written] ??= {
    entry: entryOf(type, stopped, book),
    form: type.form,
    capital: (written & CAPITAL) > 0,
    upper: (written & UPPER) > 0,
    acronym: (written & ACRONYM) > 0,
    value: undefined,
  });
}

/** What is put for something that is no plain word. */
export interface Other {
  readonly key: string;
  readonly kind: Entry['kind'];
  readonly base: string;
  readonly form: string;
  /** Of a long name: written as one. */
  readonly name?: boolean;
  readonly value?: number;
}

/** The term of a figure, a name or whatever else is put for what stands there. */
export function otherTerm({ known, forms, vocabulary }: TermBook, other: Other): Term {
  const { key, kind, base, form, name = false, value } = other;
  const all = [key, kind, base, form, name, value].join('\n');
  let term = known.others.get(all);
  if (!term) {
    const entry = vocabulary.intern(key, kind, forms, base);
    known.others.set(all, (term = { entry, form, capital: name, upper: name, acronym: name, value }));
  }
  return term;
}

function entryOf(type: WordType, stopped: boolean, { forms, vocabulary }: TermBook): Entry {
  const key = keyOf(type.form, stopped, forms);
  return vocabulary.intern(key, DIGIT.test(key) ? 'figure' : 'word', forms);
}
