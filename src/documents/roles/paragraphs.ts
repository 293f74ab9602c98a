import type { ParagraphKind } from '../../engine';
import type { DeclaredParagraph } from '../model';

/** A paragraph whose kind only a declaring format knows. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind?: ParagraphKind;
}

/** The declared paragraphs, else the lines of the text that are not blank, without the white space around them. */
export function paragraphsOf(
  text: string,
  declared: readonly DeclaredParagraph[] | undefined,
): readonly Stretch[] {
  if (declared) return declared;
  const found: Stretch[] = [];
  for (const line of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length });
  }
  return found;
}
