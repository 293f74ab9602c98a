/** Scripts in use that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];
const RIGHT_TO_LEFT_LETTER = new RegExp(`(?=\\p{L})[${classes(RIGHT_TO_LEFT)}]`, 'gu');
const LETTER = /\p{L}/gu;
/** Scripts without spaces between words; the dictionaries of `Intl.Segmenter` find them. */
const UNSPACED = new RegExp(
  `(?=\\p{L})[${classes(['Hani', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'])}]`,
  'u',
);
/**
 * A full stop inside a word holds it together (`U.S`, `4.5`), but for one after which the space is missing
 * (`them.White`).
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}))*/gu;

function classes(scripts: readonly string[]): string {
  return scripts.map((script) => `\\p{scx=${script}}`).join('');
}

export type Direction = 'ltr' | 'rtl';

/** The direction of a language's usual script; left to right where it is unknown. */
export function directionOfLanguage(language: string): Direction {
  if (language === 'und') return 'ltr';
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
  } catch {
    // a file may claim a language by a tag that is none
    return 'ltr';
  }
}

/**
 * The direction in which a stretch of text is set: that of most of its letters, so that neither an English
 * paragraph which opens with a Hebrew name is turned round nor a Hebrew one which opens with a company's;
 * without letters, that of its language.
 */
export function directionOf(text: string, language = 'und'): Direction {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return directionOfLanguage(language);
  const fromRight = text.match(RIGHT_TO_LEFT_LETTER)?.length ?? 0;
  return fromRight * 2 > letters ? 'rtl' : 'ltr';
}

/** A version's language as an element's `lang`. */
export const languageTag = ({ language }: { readonly language: string }): string | undefined =>
  language === 'und' ? undefined : language;

/** What tells a browser, a font and a voice how a stretch of a version's text is to be set and spoken. */
export function inLanguage(
  version: { readonly language: string },
  text: string,
): { readonly lang: string | undefined; readonly dir: Direction } {
  return { lang: languageTag(version), dir: directionOf(text, version.language) };
}

/**
 * Inside FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE words that run from the right leave the sentence
 * around them in order.
 */
export const isolated = (text: string): string =>
  directionOf(text) === 'rtl' || /\p{Bidi_Control}/u.test(text) ? `\u2068${text}\u2069` : text;

/** A sentence of ours with what it quotes of the versions isolated from it. */
export const isolatedQuotations = (sentence: string): string =>
  sentence.replace(/(?<=“)[^“”]+(?=”)/gu, isolated);

let dictionary: Intl.Segmenter | undefined;

/** Words of a stretch of text, for counts that are shown; the engine's own counts stand in the shares. */
export function wordCount(text: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  // the dictionary is picked by the script, so that the language makes no difference here
  dictionary ??= new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of dictionary.segment(text)) if (isWordLike) words += 1;
  return words;
}
