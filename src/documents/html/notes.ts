import type { DomNode } from './dom';

const NUMBER = /^\s*\[?(\d{1,3}|[*†‡§])\]?\s*$/u;

const says = (node: DomNode): string =>
  ['class', 'role', 'epub:type'].map((name) => node.getAttribute(name) ?? '').join(' ');

function isJump(node: DomNode): boolean {
  return (
    node.localName === 'a' &&
    (node.getAttribute('href') ?? '').startsWith('#') &&
    NUMBER.test(node.textContent)
  );
}

/**
 * Whether an element is the raised number in the text that leads to a note. As in every format, it is no part
 * of the text.
 */
export function isNoteReference(node: DomNode): boolean {
  if (!isJump(node)) return false;
  if (/(?:foot|end)note-?(?:anc|ref)|noteref/i.test(says(node))) return true;
  return node.parentNode?.localName === 'sup' || node.querySelector('sup') !== null;
}

/** The number with which a note begins, which leads back to the text. */
export function noteNumber(node: DomNode): string | undefined {
  if (!isJump(node) || !/(?:foot|end)note-?(?:sym|back)|backlink|backref/i.test(says(node))) return undefined;
  return NUMBER.exec(node.textContent)?.[1];
}
