/** HTML that is known to be safe: it came out of the `markup` template, never out of a text. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML shows it. Control characters, which HTML would drop, become their pictures (U+2400 ...); tab and line
 * ends stay.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, (control) =>
      String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0)),
    )
    .replace(/[\u007f-\u009f]/g, '\u{fffd}');
}

/** A template whose fixed parts are HTML and whose values are text, unless they are markup themselves. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.map((fixed, index) => fixed + (index < values.length ? toHtml(values[index]) : ''));
  return new Markup(parts.join(''));
}

function toHtml(content: Content): string {
  if (content instanceof Markup) return content.html;
  if (Array.isArray(content)) return content.map(toHtml).join('');
  if (content === null || content === undefined || content === false) return '';
  return escapeHtml(String(content));
}
