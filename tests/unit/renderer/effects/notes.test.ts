import { describe, expect, it } from 'vitest';
import { collate, versionFromText, type Collation } from '../../../../src/engine';
import * as room from '../../../../src/review';
import { AbsentNotes } from '../../../../src/renderer/effects/absent-notes';
import { placedNotes, remarksOf } from '../../../../src/renderer/effects/notes';
import { editionOf } from '../../../../src/renderer/state/edition';
import type { Remark, Remarks } from '../../../../src/renderer/state/model';
import { findingKey, rowKeys } from '../../../../src/renderer/state/remarks';

const TEXTS = {
  a: 'The council met on Monday in Arda.\n\nThe fire killed 12 people, police said.',
  b: 'The council met on Monday in Arda.\n\nThe fire killed 14 people.',
  c: 'The council met on Monday in Arda.\n\nThe fire killed 15 people, police said.',
};
const compared = (base: string): Collation =>
  collate(
    Object.entries(TEXTS).map(([id, text]) => versionFromText(text, { id, language: 'en' })),
    { base },
  );
const against = (base: string) => editionOf(compared(base));
const remark = (note: string): Remark => ({ verdict: 'to-fix', note, at: 0 });

/** A remark on every finding and on the second passage. */
function allRemarks(edition: ReturnType<typeof against>): Remarks {
  const found = edition.collation.pairs.flatMap((pair) =>
    pair.findings.map((finding) => [findingKey(edition, { pair, finding }), remark(finding.type)] as const),
  );
  return { ...Object.fromEntries(found), [rowKeys(edition, 1)[0]!]: remark('passage') };
}

describe('notes of a review', () => {
  it('are those on the findings of every pair, not of the base alone', () => {
    const edition = against('a');
    const remarks = allRemarks(edition);
    const placed = placedNotes(edition, remarks, room);
    expect([...placed.keys()].sort()).toEqual(Object.keys(remarks).sort());
    const pairs = [...placed.values()].flatMap(({ target }) =>
      target.kind === 'finding' ? [`${target.from}${target.to}`] : [],
    );
    expect(new Set(pairs)).toEqual(new Set(['ab', 'ac', 'bc']));
    expect(remarksOf(edition, [...placed.values()], {}, room)).toEqual({ remarks, absent: [] });
  });

  it('stay when another base has no place for them, and come back with the first one', () => {
    const [first, second] = [against('a'), against('b')];
    const remarks = allRemarks(first);
    const absent = new AbsentNotes();
    absent.remember(placedNotes(first, remarks, room));
    const placed = placedNotes(second, remarks, room);
    const besides = absent.besides(remarks, placed);
    // the source that `b` dropped is none that it could have dropped itself
    expect(besides.map(({ comment }) => comment)).toEqual(['attribution-dropped']);

    const file = [...placed.values(), ...besides];
    const opened = remarksOf(second, file, {}, room);
    expect(opened.absent).toEqual(besides);
    const later = new AbsentNotes();
    later.opened(opened.absent);
    expect(later.isWaiting).toBe(true);
    expect(later.besides(opened.remarks, placed)).toEqual(besides);
    let found: Remarks = {};
    later.look((waiting) => {
      const looked = remarksOf(first, waiting, opened.remarks, room);
      found = looked.remarks;
      return looked.absent;
    });
    expect(later.isWaiting).toBe(false);
    // that on the passage is kept under a paragraph of the base that it was read with
    const findingsIn = (all: Remarks) =>
      Object.keys(all)
        .filter((key) => key.startsWith('finding'))
        .sort();
    expect(findingsIn({ ...opened.remarks, ...found })).toEqual(findingsIn(remarks));
    expect(Object.values(opened.remarks).map(({ note }) => note)).toContain('passage');
  });

  it('do not take the place of a remark that is there', () => {
    const edition = against('a');
    const remarks = allRemarks(edition);
    const notes = [...placedNotes(edition, remarks, room).values()].filter(
      ({ target }) => target.kind === 'finding',
    );
    expect(remarksOf(edition, notes, remarks, room)).toEqual({ remarks: {}, absent: notes });
  });
});
