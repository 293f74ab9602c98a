import { editionIn } from '../state/derived';
import { chooseEnd, endAt, handAt, sentencesAt, startHand, stopHand } from '../state/hand';
import type { HandEnd } from '../state/model';
import { act, current } from '../state/store';
import { select, showView } from '../state/viewing';
import { moveSelection, reveal } from './stepping';

/** Begins a link by hand in the collation, on the selected cell or at the very beginning. */
export function beginHand(): void {
  const edition = editionIn(current());
  if (!edition) return;
  const { selection } = current();
  const row = selection?.row ?? 0;
  act(showView, 'collation');
  act(select, { row, version: selection?.version ?? edition.base.id });
  act(startHand, edition);
  // out of the panel or bar from which it was begun, so that the arrows walk the texts
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  reveal(row);
}

export function endHand(): void {
  if (current().hand) act(stopHand);
}

export function choose(end: HandEnd): void {
  const edition = editionIn(current());
  if (edition) act(chooseEnd, edition, end);
}

/** Walks by sentences up and down, and by columns to the sides. */
function walk(step: -1 | 0 | 1, columns: -1 | 0 | 1): void {
  const edition = editionIn(current());
  const { hand, selection } = current();
  if (!edition || !hand) return;
  if (step !== 0 && selection?.version) {
    const here = sentencesAt(edition, selection.row, selection.version);
    const place = hand.at?.version === selection.version ? here.indexOf(hand.at.sentence) : -1;
    const sentence = place < 0 ? undefined : here[place + step];
    if (sentence !== undefined) {
      act(handAt, edition, { version: selection.version, sentence });
      return;
    }
  }
  moveSelection(step, columns);
  act(handAt, edition, endAt(edition, current(), step < 0));
}

const WALKS: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key does while a link is made; false where it has no part in it. */
export function handKey(key: string): boolean {
  const { hand } = current();
  if (!hand) return false;
  const way = WALKS[key];
  if (way) walk(...way);
  else if (key === 'Escape') endHand();
  else if (key === 'Enter') {
    if (hand.at) choose(hand.at);
  } else return false;
  return true;
}
