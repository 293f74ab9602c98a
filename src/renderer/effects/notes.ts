import type { Note, ResolvedNote } from '../../review';
import type { Edition } from '../state/edition';
import type { Remark, Remarks } from '../state/model';
import { findingKey, rowKeys, saidOf } from '../state/remarks';

/** The review room cuts sentences, so that it is fetched only when a review is opened or saved. */
export const reviewRoom = () => import('../../review');
export type ReviewRoom = Awaited<ReturnType<typeof reviewRoom>>;

export type NotePlace = Note['target'];

/** A remark as a review keeps it. */
export const noteOf = ({ verdict, note, at }: Remark, target: NotePlace): Note => ({
  target,
  verdict,
  comment: note,
  at: new Date(at).toISOString(),
});

/** The remarks that have a place in the comparison, by their keys, in its order. */
export function placedNotes(edition: Edition, remarks: Remarks, room: ReviewRoom): ReadonlyMap<string, Note> {
  const { collation } = edition;
  const placed = new Map<string, Note>();
  const place = (key: string, target: () => NotePlace): void => {
    const remark = remarks[key];
    if (remark && !placed.has(key)) placed.set(key, noteOf(remark, target()));
  };
  collation.rows.forEach((_, row) => {
    for (const key of saidOf(edition, row, remarks)) place(key, () => room.rowTarget(collation, row));
  });
  for (const pair of collation.pairs)
    for (const finding of pair.findings)
      place(findingKey(edition, { pair, finding }), () =>
        room.findingTarget(collation, pair.from, pair.to, finding),
      );
  return placed;
}

/**
 * Notes of a review as remarks by their keys, and those that find no place in the comparison. Several on one passage
 * are kept apart; `taken` are keys of other remarks.
 */
export function remarksOf(
  edition: Edition,
  notes: readonly Note[],
  taken: Remarks,
  room: ReviewRoom,
): { readonly remarks: Remarks; readonly absent: readonly Note[] } {
  const { notes: resolved, unresolved } = room.resolveNotes({ notes }, edition.collation);
  const without = new Set(unresolved);
  const remarks: Record<string, Remark> = {};
  const absent: Note[] = [...unresolved];
  notes
    .filter((note) => !without.has(note))
    .forEach((note, index) => {
      const key = keyOf(edition, resolved[index]!.target, (one) => one in remarks || one in taken);
      if (key === undefined) absent.push(note);
      else remarks[key] = remarkOf(note);
    });
  return { remarks, absent };
}

const remarkOf = ({ verdict, comment, at }: Note): Remark => ({
  verdict,
  note: comment,
  at: at === undefined ? 0 : Date.parse(at),
});

/** The key for a note at its place, unless it is taken. */
function keyOf(
  edition: Edition,
  target: ResolvedNote['target'],
  isTaken: (key: string) => boolean,
): string | undefined {
  if (target.kind === 'row') return rowKeys(edition, target.row).find((key) => !isTaken(key));
  const pair = edition.collation.pairs.find(({ from, to }) => from === target.from && to === target.to);
  const finding = pair?.findings[target.finding];
  const key = pair && finding && findingKey(edition, { pair, finding });
  return key === undefined || isTaken(key) ? undefined : key;
}
