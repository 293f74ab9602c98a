/** Characters that XML 1.0 has no way to write, not even as references (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn them into line feeds or spaces.
  '\r': '&#13;',
};

/** Text for XML, in content or in an attribute. What XML forbids becomes U+FFFD; `forbiddenIn` tells where. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\u{fffd}').replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);

export interface Forbidden {
  readonly index: number;
  /** `U+0007`. */
  readonly name: string;
}

/** The characters of a text that XML forbids, in order. */
export const forbiddenIn = (text: string): Forbidden[] =>
  [...text.matchAll(FORBIDDEN)].map(({ 0: character, index }) => ({
    index,
    name: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
