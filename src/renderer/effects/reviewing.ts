import type { Collation } from '../../engine';
import type { Review } from '../../review';
import { editionIn, isPartial } from '../state/derived';
import { editionOf } from '../state/edition';
import { MAX_VERSIONS } from '../state/model';
import { act, current, useStore } from '../state/store';
import { comparable, reviewOpened } from '../state/versions';
import { narrate, notify, remarksFound, remarksRead, reviewSaved } from '../state/viewing';
import { plural } from '../state/words';
import { AbsentNotes } from './absent-notes';
import { sumOf } from './checksum';
import { placedNotes, remarksOf, reviewRoom } from './notes';
import type { Services } from './services';

export const isReview = (name: string): boolean => name.toLowerCase().endsWith('.variorum');

/**
 * Where this window's review was saved or opened last, with the checksum of what was written or read there: the
 * next save goes there without asking.
 */
let savedAs: { readonly path: string; readonly checksum: string } | null = null;

/** What this window's review says of places that are not on screen. */
const absent = new AbsentNotes();

/** Writes versions, pins, notes and verdicts to one file. */
export async function saveReview({ shell }: Services): Promise<void> {
  const state = current();
  const edition = editionIn(state);
  if (!edition || isPartial(state)) return;
  const room = await reviewRoom();
  const placed = placedNotes(edition, state.remarks, room);
  const besides = absent.besides(state.remarks, placed);
  const review: Review = {
    format: 'variorum-review',
    schema: room.CURRENT_SCHEMA,
    program: `Variorum ${shell.appVersion}`,
    saved: new Date().toISOString(),
    versions: comparable(state).map(room.keepVersion),
    base: edition.base.id,
    options: state.rewording === null ? {} : { detail: state.rewording },
    pins: state.pins,
    notes: [...placed.values(), ...besides],
  };
  const bytes = room.writeReview(review);
  const saved = await shell.save({
    suggestedName: `${edition.base.title}.${room.REVIEW_EXTENSION}`,
    bytes,
    filters: [{ name: 'Variorum review', extensions: [room.REVIEW_EXTENSION] }],
    ...(savedAs === null ? {} : { path: savedAs.path, replaces: savedAs.checksum }),
  });
  if (!saved.ok) {
    const { code, message } = saved.error;
    if (code === 'changed-on-disk') {
      // somebody else's notes are in it: this window's go into a file of their own
      savedAs = null;
      act(notify, 'error', `${message} Save again to keep this review under another name.`);
    } else if (code !== 'cancelled') act(notify, 'error', message);
    return;
  }
  // a download of a page lies nowhere that could be written again
  const lasts = savedAs !== null || shell.kind === 'electron';
  savedAs = lasts ? { path: saved.path, checksum: await sumOf(bytes) } : null;
  act(reviewSaved);
  act(narrate, `Review saved as ${saved.path}`);
  if (besides.length > 0)
    act(notify, 'info', absentSays(besides.length, 'was saved all the same', 'were saved all the same'));
}

const absentSays = (notes: number, one: string, more: string): string =>
  `${plural(notes, 'note')} of this review ${notes > 1 ? 'have' : 'has'} no place in the texts as they are compared now, and ${notes > 1 ? more : one}.`;

/** Opens a saved review in place of what is open. @throws ReviewError */
export async function openReview(name: string, path: string | null, bytes: Uint8Array): Promise<void> {
  const room = await reviewRoom();
  const review = room.readReview(bytes);
  if (review.versions.length > MAX_VERSIONS)
    throw new room.ReviewError(
      'damaged',
      `The review has ${review.versions.length} versions, and Variorum compares up to ${MAX_VERSIONS} at a time.`,
    );
  absent.opened([]);
  act(
    reviewOpened,
    name,
    room.versionsOfReview(review),
    review.base,
    review.pins,
    review.options.detail ?? null,
  );
  savedAs = path === null ? null : { path, checksum: await sumOf(bytes) };
  const collation = await nextCollation();
  if (!collation) return;
  const edition = editionIn(current());
  if (!edition || edition.collation !== collation) return;
  const read = remarksOf(edition, review.notes, {}, room);
  absent.opened(read.absent);
  act(remarksRead, read.remarks);
  const lost = read.absent.length;
  if (lost > 0)
    act(notify, 'info', absentSays(lost, 'is shown where it comes back', 'are shown where it comes back'));
}

/**
 * Keeps what was said of places that a new comparison lacks, as one with another base does, and shows what waited for
 * a place that it has.
 */
export function keepReviewed(): () => void {
  return useStore.subscribe((state, before) => {
    if (state.entries.length === 0 && before.entries.length > 0) {
      savedAs = null;
      absent.opened([]);
    }
    if (state.collation === before.collation) return;
    const { collation, remarks } = before;
    if (collation && !before.partial && Object.keys(remarks).length > 0)
      void reviewRoom().then((room) => absent.remember(placedNotes(editionOf(collation), remarks, room)));
    if (absent.isWaiting && state.collation && !state.partial) void lookAgain(state.collation);
  });
}

async function lookAgain(collation: Collation): Promise<void> {
  const room = await reviewRoom();
  const state = current();
  const edition = state.collation === collation ? editionIn(state) : null;
  if (!edition) return;
  absent.look((waiting) => {
    const found = remarksOf(edition, waiting, state.remarks, room);
    if (Object.keys(found.remarks).length > 0) act(remarksFound, found.remarks);
    return found.absent;
  });
}

/** The next whole result; null when the comparison fails or is given up. */
function nextCollation(): Promise<Collation | null> {
  const before = current().collation;
  return new Promise((resolve) => {
    const unsubscribe = useStore.subscribe((state, last) => {
      const done = state.collation !== before && state.collation !== null && !state.partial;
      const over = last.run !== null && state.run === null;
      if (!done && !over) return;
      unsubscribe();
      resolve(done ? state.collation : null);
    });
  });
}
