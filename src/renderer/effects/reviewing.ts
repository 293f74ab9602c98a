import type { Collation } from '../../engine';
import type { Note, Review } from '../../review';
import { editionIn, isPartial } from '../state/derived';
import { findingIndex, type Edition } from '../state/edition';
import { MAX_VERSIONS, type Remark, type Remarks } from '../state/model';
import { findingKey, rowKeys, saidOf } from '../state/remarks';
import { act, current, useStore } from '../state/store';
import { comparable, reviewOpened } from '../state/versions';
import { narrate, notify, remarksRead, reviewSaved } from '../state/viewing';
import { plural } from '../state/words';
import { sumOf } from './checksum';
import type { Services } from './services';

/** The review room cuts sentences, so that it is fetched only when a review is opened or saved. */
const reviewRoom = () => import('../../review');

export const isReview = (name: string): boolean => name.toLowerCase().endsWith('.variorum');

/**
 * Where this window's review was saved or opened last, with the checksum of what was written or read there: the
 * next save goes there without asking.
 */
let savedAs: { readonly path: string; readonly checksum: string } | null = null;

function notesOf(
  edition: Edition,
  remarks: Remarks,
  room: Awaited<ReturnType<typeof reviewRoom>>,
): readonly Note[] {
  const { collation } = edition;
  const note = (key: string, target: () => Note['target']): Note[] => {
    const remark = remarks[key];
    return remark
      ? [
          {
            target: target(),
            verdict: remark.verdict,
            comment: remark.note,
            at: new Date(remark.at).toISOString(),
          },
        ]
      : [];
  };
  return [
    ...collation.rows.flatMap((_, row) =>
      saidOf(edition, row, remarks).flatMap((key) => note(key, () => room.rowTarget(collation, row))),
    ),
    ...edition.findings.flatMap((one) =>
      note(findingKey(edition, one), () =>
        room.findingTarget(collation, one.pair.from, one.pair.to, one.finding),
      ),
    ),
  ];
}

/** Writes versions, pins, notes and verdicts to one file. */
export async function saveReview({ shell }: Services): Promise<void> {
  const state = current();
  const edition = editionIn(state);
  if (!edition || isPartial(state)) return;
  const room = await reviewRoom();
  const notes = notesOf(edition, state.remarks, room);
  const review: Review = {
    format: 'variorum-review',
    schema: room.CURRENT_SCHEMA,
    program: `Variorum ${shell.appVersion}`,
    saved: new Date().toISOString(),
    versions: comparable(state).map(room.keepVersion),
    base: edition.base.id,
    options: state.rewording === null ? {} : { detail: state.rewording },
    pins: state.pins,
    notes,
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
  savedAs = shell.kind === 'electron' ? { path: saved.path, checksum: await sumOf(bytes) } : null;
  act(reviewSaved);
  act(narrate, `Review saved as ${saved.path}`);
  const lost = Object.keys(state.remarks).length - notes.length;
  if (lost > 0)
    act(
      notify,
      'info',
      `${plural(lost, 'note')} on passages that are no longer there ${lost > 1 ? 'were' : 'was'} not saved.`,
    );
}

/** Opens a saved review in place of what is open. @throws ReviewError */
export async function openReview(name: string, path: string | null, bytes: Uint8Array): Promise<void> {
  const room = await reviewRoom();
  const review = room.readReview(bytes);
  if (review.versions.length > MAX_VERSIONS)
    throw new room.ReviewError(
      'damaged',
      `The review has ${review.versions.length} versions, and Variorum compares up to ${MAX_VERSIONS} at a time.`,
    );
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
  const { notes, unresolved } = room.resolveNotes(review, collation);
  const taken = new Set<string>();
  // Several remarks on one passage are kept apart.
  const freeKey = (row: number): string | undefined => rowKeys(edition, row).find((key) => !taken.has(key));
  const remarks = notes.flatMap(({ target, verdict, comment, at }): [string, Remark][] => {
    const finding = edition.findings.find(
      (one) =>
        target.kind === 'finding' &&
        one.pair.from === target.from &&
        one.pair.to === target.to &&
        findingIndex(one) === target.finding,
    );
    const key = target.kind === 'row' ? freeKey(target.row) : finding && findingKey(edition, finding);
    if (key === undefined) return [];
    taken.add(key);
    return [[key, { verdict, note: comment, at: at === undefined ? 0 : Date.parse(at) }]];
  });
  act(remarksRead, Object.fromEntries(remarks));
  const lost = unresolved.length + notes.length - remarks.length;
  if (lost > 0)
    act(
      notify,
      'info',
      `${plural(lost, 'note')} of this review no longer ${lost > 1 ? 'have' : 'has'} a place in the texts.`,
    );
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
