/** Scripts in use that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];
const RIGHT_TO_LEFT_LETTER = new RegExp(`(?=\\p{L})[${classes(RIGHT_TO_LEFT)}]`, 'gu');
const LETTER = /\p{L}/gu;

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

/**
 * Inside FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE words that run from the right leave the sentence
 * around them in order.
 */
export const isolated = (text: string): string =>
  directionOf(text) === 'rtl' || /\p{Bidi_Control}/u.test(text) ? `\u2068${text}\u2069` : text;

/** A sentence of ours with what it quotes of the versions isolated from it. */
export const isolatedQuotations = (sentence: string): string =>
  sentence.replace(/(?<=“)[^“”]+(?=”)/gu, isolated);
