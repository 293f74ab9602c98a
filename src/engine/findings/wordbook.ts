import { houseForm } from '../text/abbreviations';
import { isFunctionWord } from '../text/function-words';
import { type WordForms, createWordForms, withoutMarks } from '../text/word-forms';
import { baseVerb } from './verbs';
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

/** The words of one language, each worked out when it is first asked for; texts that are read with one book share them. */
export interface Wordbook {
  /** How many words there are. */
  readonly size: number;
  /** `stopped` where a full stop stands inside or follows. */
  wordOf(form: string, stopped: boolean): WordForm;
  /** The classes of a form that is no word by itself: of a figure, a date, a mark. */
  classesOf(form: string): number;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

export function createWordbook(language: string, forms = createWordForms(language)): Wordbook {
  const plain = new Map<string, WordForm>();
  const stopped = new Map<string, WordForm>();
  const classes = new Map<string, number>();
  const classesIn = (form: string): number => {
    let found = classes.get(form);
    if (found === undefined) classes.set(form, (found = classesOf(form)));
    return found;
  };
  return {
    get size() {
      return classes.size;
    },
    wordOf(form, stops) {
      const known = stops ? stopped : plain;
      let word = known.get(form);
      if (!word) known.set(form, (word = formed(form, stops, forms, classesIn(form))));
      return word;
    },
    classesOf: classesIn,
  };
}

function formed(form: string, stopped: boolean, forms: WordForms, classes: number): WordForm {
  const house = forms.spellingOf(houseForm(form, stopped));
  const key = house.length > 1 ? withoutMarks(house) || house : house;
  const stem = forms.stemOf(baseVerb(form.includes("'") ? form.replace(/'s?$/, '') : key));
  return { key, stem, content: !isFunctionWord(form) && SAYS_SOMETHING.test(key), classes };
}
