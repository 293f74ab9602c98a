import type { Reading } from '../../reading/reading';
import { isQuoted } from '../../reading/quotes';
import { primaryTag, readsAsEnglish } from '../../text/language';

/**
 * Words by which a writer speaks of himself, by language. A speech, an opinion piece or a talk put down as it
 * was spoken has them outside quotation marks; who reports on one says "he" and "she".
 */
// A map, as a document may claim to be in any language, `constructor` too.
const FIRST_PERSON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'we', "we're", "we've", "we'll", 'our']),
    de: new Set(['ich', 'mich', 'mir', 'mein', 'meine', 'meinen', 'meiner', 'wir', 'uns', 'unser', 'unsere']),
    fr: new Set(['je', "j'", "j'ai", 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos']),
    es: new Set(['yo', 'mi', 'mis', 'nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras']),
    it: new Set(['io', 'mio', 'mia', 'noi', 'nostro', 'nostra']),
    pt: new Set(['eu', 'meu', 'minha', 'nosso', 'nossa']),
    zh: new Set(['\u6211', '\u6211\u4EEC', '\u6211\u5011', '\u6211\u7684']),
    ja: new Set(['\u79C1', '\u50D5', '\u4FFA', '\u79C1\u305F\u3061']),
  }),
);
/**
 * So many of them are no slip, and the sentences that have one are no quotations that lost their marks; the
 * other text has a quarter of that at most.
 */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.25;
const MOST_OF_OTHER = 0.25;

/**
 * Whether a text tells of itself where the other does not. A report has the same statements in the third person or in
 * quotation marks; nobody turns a report into the speaker's own words.
 */
export function speaksForItself(own: Voice, other: Voice): boolean {
  return own.words >= LEAST_WORDS && own.share >= LEAST_SHARE && other.share <= MOST_OF_OTHER * own.share;
}

/** The words by which a writer speaks of himself, and the share of the sentences that have one. */
export interface Voice {
  readonly words: number;
  readonly share: number;
}

/** How far a text speaks of itself. */
export function voiceOf({ version, wordsOf, quotations }: Reading): Voice {
  const known = FIRST_PERSON.get(readsAsEnglish(version.language) ? 'en' : primaryTag(version.language));
  if (!known) return { words: 0, share: 0 };
  const { sentences } = version;
  let words = 0;
  let holders = 0;
  for (let n = 0; n < sentences.length; n++) {
    const before = words;
    for (const word of wordsOf(n)) if (known.has(word.form) && !isQuoted(quotations(), word)) words++;
    if (words > before) holders++;
  }
  return { words, share: holders / (sentences.length || 1) };
}
