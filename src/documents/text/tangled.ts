/**
 * Marks of emphasis, code and links in one block; written paragraphs have some tens. The parser's time grows
 * with their square.
 */
const MOST_MARKS = 1_500;
/** Quotations and lists inside one another at the start of a line; the parser calls itself for each. */
const DEEPEST = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){50}/m;

/**
 * True where a text has more Markdown in one block than anyone writes, so that parsing it might take minutes
 * or fill the stack.
 */
export function isTangled(text: string): boolean {
  if (DEEPEST.test(text)) return true;
  return text.split(/\n[ \t\r]*\n/).some((block) => (block.match(/[*_[\]`~<]/g)?.length ?? 0) > MOST_MARKS);
}
