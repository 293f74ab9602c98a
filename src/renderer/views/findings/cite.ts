/** Most paragraphs that a cell names. */
const MOST = 2;

/** Paragraphs from 0 as cited, from 1: `¶4`, `¶4, 9`, and with more than two of them `¶4, 9 …`. */
export function citeAll(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return '';
  const named = paragraphs.slice(0, MOST).map((paragraph) => paragraph + 1);
  return `¶${named.join(', ')}${paragraphs.length > MOST ? ' …' : ''}`;
}
