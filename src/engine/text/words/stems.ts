import { primaryTag, readsAsEnglish } from '../language';
import { withoutAffixes } from './stems-abroad';

/**
 * Stems of words, so that "warned" meets "warning". English follows M. F. Porter, "An algorithm for suffix
 * stripping" (1980); other languages lose light endings where they are known and are cut to a prefix, which
 * in retrieval does nearly as well as a stemmer of their own (P. McNamee, J. Mayfield, "Character n-gram
 * tokenization for European language text retrieval", 2004).
 */

const A = 0x61;
const Y = 24;
/** By letter, one bit each. */
const VOWELS = [...'aeiou'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)), 0);
const LATIN = /^[a-z]+$/;
/** Letters kept of a word in a language without a stemmer; scripts whose words are short are left alone. */
const PREFIX = 6;

/** Porter's letters: a vowel is a, e, i, o, u, and y behind a consonant. */
function isConsonant(word: string, at: number): boolean {
  const letter = word.charCodeAt(at) - A;
  if ((VOWELS >>> letter) & 1) return false;
  return letter !== Y || at === 0 || !isConsonant(word, at - 1);
}

/** Number of vowel–consonant sequences in the first `length` letters: Porter's m. */
function measure(word: string, length = word.length): number {
  let sequences = 0;
  let vowel = false;
  for (let at = 0; at < length; at++) {
    const letter = word.charCodeAt(at) - A;
    // A y behind a vowel is a consonant, and the other way round.
    const consonant: boolean = letter === Y ? vowel || at === 0 : !((VOWELS >>> letter) & 1);
    if (consonant && vowel) sequences++;
    vowel = !consonant;
  }
  return sequences;
}

function hasVowel(word: string, length = word.length): boolean {
  for (let at = 0; at < length; at++) if (!isConsonant(word, at)) return true;
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

/** Rules by the last letter of their suffix, in their order: nearly all fit no word that ends in another. */
function byLastLetter(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const sorted = new Map<string, Rule[]>();
  for (const rule of rules) {
    const letter = rule[0].slice(-1);
    const others = sorted.get(letter);
    if (others) others.push(rule);
    else sorted.set(letter, [rule]);
  }
  return sorted;
}

const DOUBLE_SUFFIXES = byLastLetter([
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'],
  ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'],
  ['biliti', 'ble'],
]); // prettier-ignore
const FULL_SUFFIXES = byLastLetter([
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
]); // prettier-ignore
const LAST_SUFFIXES = byLastLetter([
  ['ement', ''], ['ance', ''], ['ence', ''], ['able', ''], ['ible', ''], ['ment', ''], ['ant', ''], ['ent', ''], ['ism', ''],
  ['ate', ''], ['iti', ''], ['ous', ''], ['ive', ''], ['ize', ''], ['al', ''], ['er', ''], ['ic', ''], ['ou', ''],
]); // prettier-ignore

/** Replaces the first suffix that fits, if what is left has more sequences than `least`. */
function replaceSuffix(word: string, rules: ReadonlyMap<string, readonly Rule[]>, least = 0): string {
  const rule = rules.get(word.slice(-1))?.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement] = rule;
  const length = word.length - suffix.length;
  return measure(word, length) > least ? word.slice(0, length) + replacement : word;
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ed') ? 'ed' : word.endsWith('ing') ? 'ing' : '';
  const stem = word.slice(0, word.length - suffix.length);
  if (!suffix || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e';
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? stem + 'e' : stem;
}

function dropLast(word: string): string {
  if (/[st]ion$/.test(word)) return measure(word, word.length - 3) > 1 ? word.slice(0, -3) : word;
  return replaceSuffix(word, LAST_SUFFIXES, 1);
}

/** Porter's stem of an English word in lower case. */
function englishStem(word: string): string {
  if (word.length < 3) return word;
  let stem = dropTense(dropPlural(word));
  if (stem.endsWith('y') && hasVowel(stem, stem.length - 1)) stem = stem.slice(0, -1) + 'i';
  stem = dropLast(replaceSuffix(replaceSuffix(stem, DOUBLE_SUFFIXES), FULL_SUFFIXES));
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const left = measure(rest);
    if (left > 1 || (left === 1 && !endsShort(rest))) stem = rest;
  }
  return measure(stem) > 1 && endsDouble(stem) && stem.endsWith('l') ? stem.slice(0, -1) : stem;
}

/**
 * The stem of a folded word. `language` is a BCP 47 tag; an unknown language (`und`) counts as English where
 * the word is plain Latin, since a wrong suffix falls off both sides alike.
 */
export function stemOf(word: string, language: string): string {
  if (readsAsEnglish(language) && LATIN.test(word)) return englishStem(word);
  const bare = withoutAffixes(word, primaryTag(language));
  return bare.length > PREFIX ? bare.slice(0, PREFIX) : bare;
}
