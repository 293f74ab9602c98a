import { HYPHENED, type Word, type WordType } from '../../text/words/word';
import type { WordForms } from '../../text/forms/word-forms';
import { formOf, wordsOf } from '../../text/forms/words';
import { quantitiesOf } from '../../text/numbers/numbers';
import { stemOf } from '../../text/words/stems';
import { partsOf } from './tokens';
import { MEASURES } from './units';

const SCALED = /^(?:hundred|thousand|million|billion|trillion|percent|dollar|euro|pound)/iu;
/** "one-third" is no ordinal, "twenty-third" is. */
const FRACTION = /^(?!\p{L}+ty-)\p{L}+-(?:half|halves|quarters?|thirds?|\p{L}+ths?)$/u;

/** The words of a sentence, figures apart from what they are written to. */
export function withFigures(text: string, words: readonly Word[], forms: WordForms): readonly Word[] {
  let split: Word[] | null = null;
  words.forEach((word, n) => {
    const { kind, type } = word;
    const parts = kind === 'number' || type.signs & HYPHENED ? splitFigure(text, word, forms) : null;
    if (parts && parts.length > 1) (split ??= words.slice(0, n)).push(...parts);
    else split?.push(parts?.[0] ?? word);
  });
  return split ?? words;
}

/** "under-16s", "over-65": what an age is below or above. */
const AGE_LIMIT = /^(under|over)-(\p{Nd}{1,2})s?$/u;

/** "19-year-old", "six-month": the figure in front is read by itself; so is that of "under-16s". */
function splitFigure(text: string, word: Word, forms: WordForms): Word[] {
  const hyphened = (word.type.signs & HYPHENED) !== 0;
  if (word.kind === 'number' && (!hyphened || DEGREES.test(word.form)))
    return splitMeasure(text, word, forms);
  if (!hyphened || word.kind === 'punctuation') return [word];
  const [, limit, age] = AGE_LIMIT.exec(word.form) ?? [];
  if (limit !== undefined && age !== undefined) {
    const middle = word.start + limit.length + 1;
    return [
      wordOf(word.start, middle - 1, 'word', forms.typeOf(limit)),
      wordOf(middle, middle + age.length, 'number', forms.typeOf(age)),
    ];
  }
  if (quantitiesOf([word], 'en').length > 0 && !FRACTION.test(word.form)) return [word];
  const [first, ...rest] = partsOf(text, word);
  const second = rest[0];
  if (!first || !second) return [word];
  const lead = text.slice(first.start, first.end - 1);
  const figure = wordsOf(lead, { start: 0, end: lead.length }, forms);
  if (quantitiesOf(figure, 'en').length !== 1 || figure.length !== 1) return [word];
  const kind = figure[0]!.kind;
  const formed = (start: number, end: number, kind: Word['kind']): Word =>
    wordOf(start, end, kind, forms.typeOf(formOf(text.slice(start, end))));
  // "7.3-million-dollar": scale and currency belong to the figure.
  if (SCALED.test(text.slice(second.start, second.end)))
    return [first, ...rest].map((part, k) =>
      formed(part.start, k < rest.length ? part.end - 1 : part.end, k === 0 ? kind : 'word'),
    );
  return [formed(first.start, first.end - 1, kind), formed(second.start, word.end, 'word')];
}

const GLUED = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}{2,})$/u;

/** "35C", "95°", "-7C". */
const DEGREES = /^([-+]?\p{Nd}{1,3}(?:[.,]\p{Nd})?)(°|[cf])$/u;

/** "50p", of pence. */
const PENCE = /^(\p{Nd}{1,3})(p)$/u;

/**
 * "60mph", "85kg", "35C": the figure and its measure are read one by one. "40m" is a figure by itself and
 * stays whole.
 */
function splitMeasure(text: string, word: Word, { typeOf }: WordForms): Word[] {
  const degrees = /\P{Ll}$/u.test(text.slice(word.start, word.end)) ? DEGREES.exec(word.form) : null;
  const certain = degrees ?? PENCE.exec(word.form);
  const [, figure, unit] = certain ?? GLUED.exec(word.form) ?? [];
  if (figure === undefined || unit === undefined || !(certain || Object.hasOwn(MEASURES, stemOf(unit, 'en'))))
    return [word];
  const middle = word.end - unit.length;
  return [
    wordOf(word.start, middle, 'number', typeOf(figure)),
    wordOf(middle, word.end, 'word', typeOf(unit)),
  ];
}

function wordOf(start: number, end: number, kind: Word['kind'], type: WordType): Word {
  return { start, end, form: type.form, kind, type };
}
