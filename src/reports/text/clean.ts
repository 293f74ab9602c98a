/**
 * Text that a terminal can only show, not obey: control characters become their pictures (U+2400 ...), bidirectional
 * controls and half surrogate pairs become `<U+202E>`. Tab and line ends become a space.
 */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Bidi_Control}|\p{Surrogate}/gu, (character) => `<U+${hex(character)}>`)
    .replace(/\p{Cc}/gu, (control) => picture(control));
}

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

function picture(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `<U+${hex(control)}>`;
}
