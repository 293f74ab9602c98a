import { houseForm } from '../../text/words/abbreviations';
import { createSlots } from '../../text/words/slots';
import { APOSTROPHED, FUNCTION_WORD, type WordType } from '../../text/words/word';
import { type WordForms, createWordForms, withoutMarks } from '../../text/forms/word-forms';
import { baseVerb } from '../../text/words/verbs';
import { classesOf } from './word-classes';

/** What a form comes to wherever it stands. */
export interface WordForm {
  /** Folded, in house style: equal where two words differ in typography or style alone. */
  readonly key: string;
  /** Equal where two words are inflections of one. */
  readonly stem: string;
  /** Says something by itself. */
  readonly content: boolean;
  /** What the lists say of the form: see `word-classes.ts`. */
  readonly classes: number;
}

/**
 * The words of one language, each worked out when it is first asked for; texts that are read with one book
 * share them.
 */
export interface Wordbook {
  readonly forms: WordForms;
  /** `stopped` where a full stop stands inside or follows. */
  wordOf(type: WordType, stopped: boolean): WordForm;
  /** The classes of a form that is no word by itself: of a figure, a date, a mark. */
  classesOf(type: WordType): number;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

export function createWordbook(forms: WordForms = createWordForms('und')): Wordbook {
  const plain = createSlots<WordForm>();
  const stopped = createSlots<WordForm>();
  const classes = createSlots<number>();
  const classesIn = (type: WordType): number =>
    classes.get(type) ?? classes.set(type, classesOf(type.form, forms));
  return {
    forms,
    wordOf(type, stops) {
      const known = stops ? stopped : plain;
      return known.get(type) ?? known.set(type, formed(type, stops, forms, classesIn(type)));
    },
    classesOf: classesIn,
  };
}

function formed({ form, signs }: WordType, stopped: boolean, forms: WordForms, classes: number): WordForm {
  const key = plainForm(form, stopped, forms);
  // Of what a possessive stands for in house style: "harbour's" is the harbor's.
  const stem = forms.stemOf(
    baseVerb(signs & APOSTROPHED ? plainForm(form.replace(/'s?$/, ''), stopped, forms) : key),
  );
  return { key, stem, content: !(signs & FUNCTION_WORD) && SAYS_SOMETHING.test(key), classes };
}

function plainForm(form: string, stopped: boolean, forms: WordForms): string {
  const house = forms.spellingOf(houseForm(form, stopped));
  return house.length > 1 ? withoutMarks(house) || house : house;
}
