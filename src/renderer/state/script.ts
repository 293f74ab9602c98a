import { directionOf, type Direction } from '../../account/direction';

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
