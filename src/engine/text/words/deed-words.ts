import { TENSED } from './being';
import { baseVerb } from './verbs';

/** Verbs whose past is the word itself. */
const UNCHANGING = /^(?:beat|hit|cut|hurt|set|split|shut|let|put|cost|bet|quit)$/;
const PAST = /\p{L}(?:[^e]|re)ed$/u;
const PRESENT = /\p{L}{2}(?!s)\p{L}s$/u;

/**
 * Whether a folded English word, standing between two nouns, tells by its form that one does something to the
 * other: `sued`, `beat`, `took`.
 */
export function isDeed(form: string): boolean {
  return PAST.test(form) || UNCHANGING.test(form) || (baseVerb(form) !== form && !TENSED.test(form));
}

/** Whether a folded English word that says something could be a verb in its third person, or a noun in its plural: `sues`, `banks`. */
export function mayBeDeed(form: string): boolean {
  return PRESENT.test(form);
}
