import { directionOf, type Direction } from '../../account/direction';

/** Words that run in one direction, with what stands between them. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Cuts a text where its direction changes, since a Word file says of each run whether it runs from the right and must
 * not say so of Latin letters (ECMA-376, 17.3.2.30). Spaces, figures and marks between two directions go with the
 * paragraph `around` them, as in the Unicode bidirectional algorithm (UAX 9, rule N2).
 */
export function stretches(text: string, around: Direction): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let end = 0;
  let direction = around;
  const close = (at: number, next: Direction) => {
    if (at > from) found.push({ text: text.slice(from, at), direction });
    from = at;
    direction = next;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = directionOf(word);
    if (own !== direction) close(own === around ? end : index, own);
    end = index + word.length;
  }
  if (direction !== around) close(end, around);
  close(text.length, around);
  return found;
}
