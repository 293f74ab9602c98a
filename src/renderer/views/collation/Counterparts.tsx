import { useEffect, type RefObject } from 'react';
import type { Range as TextRange, VersionId } from '../../../engine';
import { sentenceCounterparts, wordCounterparts } from '../../state/counterparts';
import type { Edition } from '../../state/edition';

const HIGHLIGHT = 'counterpart';

/**
 * Lights what stands for the same in every version while the pointer or the focus rests on a sentence, and
 * the very words where the links match them. Done on the page itself: text under the pointer changes too
 * often to be drawn anew for it.
 */
export function Counterparts({
  edition,
  scroller,
}: {
  readonly edition: Edition;
  readonly scroller: RefObject<HTMLDivElement | null>;
}) {
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    let lit: Element[] = [];
    const clear = () => {
      for (const element of lit) element.removeAttribute('data-lit');
      lit = [];
      CSS.highlights?.delete(HIGHLIGHT);
    };
    const light = (target: EventTarget | null, at: { x: number; y: number } | null) => {
      clear();
      const sentence = target instanceof Element ? sentenceOf(target) : null;
      if (!sentence) return;
      for (const [id, numbers] of sentenceCounterparts(edition, sentence.version, sentence.number))
        for (const number of numbers) lit.push(...elementsOf(root, id, number));
      if (lit.length > 1) for (const element of lit) element.setAttribute('data-lit', '');
      const offset = at && offsetAt(at.x, at.y);
      if (offset !== null && offset !== undefined)
        highlight(root, wordCounterparts(edition, sentence.version, sentence.number, offset));
    };
    const over = (event: PointerEvent) => light(event.target, { x: event.clientX, y: event.clientY });
    const focus = (event: FocusEvent) => {
      const first = event.target instanceof Element ? event.target.querySelector('[data-sentence]') : null;
      if (event.target instanceof Element && event.target.matches(':focus-visible')) light(first, null);
    };
    root.addEventListener('pointermove', over);
    root.addEventListener('pointerleave', clear);
    root.addEventListener('focusin', focus);
    root.addEventListener('focusout', clear);
    return () => {
      clear();
      root.removeEventListener('pointermove', over);
      root.removeEventListener('pointerleave', clear);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('focusout', clear);
    };
  }, [edition, scroller]);
  return null;
}

function sentenceOf(target: Element): { readonly version: VersionId; readonly number: number } | null {
  const sentence = target.closest<HTMLElement>('[data-sentence]');
  const cell = sentence?.closest<HTMLElement>('[data-version]');
  if (!sentence || !cell) return null;
  return { version: cell.dataset['version'] ?? '', number: Number(sentence.dataset['sentence']) };
}

const elementsOf = (root: HTMLElement, id: VersionId, sentence: number): Element[] => [
  ...root.querySelectorAll(`.cell[data-version="${CSS.escape(id)}"] [data-sentence="${sentence}"]`),
];

/** Offset in the version's text of what is drawn at a point of the window. */
function offsetAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const run = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-start]');
  return run && caret ? Number(run.dataset['start']) + caret.offset : null;
}

function highlight(
  root: HTMLElement,
  words: readonly { readonly version: VersionId; readonly range: TextRange }[],
): void {
  if (!CSS.highlights || words.length === 0) return;
  const ranges = words.flatMap(({ version, range }) => rangesOf(root, version, range));
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** A stretch of a version's text as stretches of the page; empty where it is not drawn. */
function rangesOf(root: HTMLElement, id: VersionId, { start, end }: TextRange): Range[] {
  const ranges: Range[] = [];
  for (const run of root.querySelectorAll<HTMLElement>(
    `.cell[data-version="${CSS.escape(id)}"] [data-start]`,
  )) {
    const node = run.firstChild;
    const from = Number(run.dataset['start']);
    if (!(node instanceof Text) || from >= end || from + node.length <= start) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.length, end - from));
    ranges.push(range);
  }
  return ranges;
}
