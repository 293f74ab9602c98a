import { readsAsEnglish } from './language';

/**
 * Stems of words, so that "warned" meets "warning". English follows M. F. Porter, "An algorithm for suffix stripping"
 * (1980); other languages are cut to a prefix, which in retrieval does nearly as well as a stemmer of their own
 * (P. McNamee, J. Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
 */

const VOWELS = 'aeiou';
const LATIN = /^[a-z]+$/;
/** Letters kept of a word in a language without a stemmer; scripts whose words are short are left alone. */
const PREFIX = 6;

function isConsonant(word: string, at: number): boolean {
  const letter = word[at] ?? ' ';
  if (VOWELS.includes(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** Number of vowel–consonant sequences: Porter's m. */
function measure(stem: string): number {
  let sequences = 0;
  let vowel = false;
  for (let at = 0; at < stem.length; at++) {
    const consonant = isConsonant(stem, at);
    if (consonant && vowel) sequences++;
    vowel = !consonant;
  }
  return sequences;
}

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (!isConsonant(stem, at)) return true;
  return false;
}

function endsDouble(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Consonant, vowel, consonant other than w, x, y: a short stem that takes an e. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || !isConsonant(word, last) || isConsonant(word, last - 1) || !isConsonant(word, last - 2))
    return false;
  return !/[wxy]/.test(word[last] ?? '');
}

type Rule = readonly [suffix: string, replacement: string];

const DOUBLE_SUFFIXES: readonly Rule[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'],
  ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'],
  ['biliti', 'ble'],
]; // prettier-ignore
const FULL_SUFFIXES: readonly Rule[] = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
]; // prettier-ignore
const LAST_SUFFIXES = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'al', 'er',
  'ic', 'ou',
]; // prettier-ignore

/** Replaces the first suffix that fits, if what is left is long enough. */
function replaceSuffix(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 0 ? stem + replacement : word;
  }
  return word;
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ed') ? 'ed' : word.endsWith('ing') ? 'ing' : '';
  const stem = word.slice(0, word.length - suffix.length);
  if (!suffix || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e';
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? stem + 'e' : stem;
}

function dropLast(word: string): string {
  for (const suffix of LAST_SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 1 ? stem : word;
  }
  return /[st]ion$/.test(word) && measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word;
}

/** Porter's stem of an English word in lower case. */
function englishStem(word: string): string {
  if (word.length < 3) return word;
  let stem = dropTense(dropPlural(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = stem.slice(0, -1) + 'i';
  stem = dropLast(replaceSuffix(replaceSuffix(stem, DOUBLE_SUFFIXES), FULL_SUFFIXES));
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const left = measure(rest);
    if (left > 1 || (left === 1 && !endsShort(rest))) stem = rest;
  }
  return measure(stem) > 1 && endsDouble(stem) && stem.endsWith('l') ? stem.slice(0, -1) : stem;
}

/**
 * The stem of a folded word. `language` is a BCP 47 tag; an unknown language (`und`) counts as English where the word is
 * plain Latin, since a wrong suffix falls off both sides alike.
 */
export function stemOf(word: string, language: string): string {
  if (readsAsEnglish(language) && LATIN.test(word)) return englishStem(word);
  return word.length > PREFIX ? word.slice(0, PREFIX) : word;
}
