import type { Note } from '../../review';
import type { Remarks } from '../state/model';
import { noteOf, type NotePlace } from './notes';

/**
 * Notes that have no place in the comparison on screen: on findings that only stand against another base, or on words that
 * were edited away. They stay in the review file, and are shown again where their place comes back.
 */
export class AbsentNotes {
  /** Notes of the review that was opened, as long as no comparison had a place for them. */
  private waiting: readonly Note[] = [];
  /** Where the remarks of the window stood last. */
  private readonly places = new Map<string, NotePlace>();

  /** A review was opened; `waiting` are those of its notes that have no place. */
  opened(waiting: readonly Note[]): void {
    this.waiting = waiting;
    this.places.clear();
  }

  /** Remembers where remarks stand in a comparison that is about to go. */
  remember(placed: ReadonlyMap<string, Note>): void {
    for (const [key, { target }] of placed) this.places.set(key, target);
  }

  /** The notes that a review has to keep besides those that are placed. */
  besides(remarks: Remarks, placed: ReadonlyMap<string, Note>): readonly Note[] {
    const left = Object.entries(remarks).flatMap(([key, remark]) => {
      const place = placed.has(key) ? undefined : this.places.get(key);
      return place ? [noteOf(remark, place)] : [];
    });
    return [...left, ...this.waiting];
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Hands the waiting notes to `find`, which returns those that still find no place. */
  look(find: (waiting: readonly Note[]) => readonly Note[]): void {
    this.waiting = find(this.waiting);
  }
}
