import { describe, expect, it } from 'vitest';
import { collate, inPassages, versionFromText, type Version } from '../../../src/engine';
import {
  keepVersion,
  readReview,
  resolveNotes,
  ReviewError,
  rowTarget,
  findingTarget,
  versionsOfReview,
  writeReview,
  type Review,
} from '../../../src/review';
import { migrate, type Migration } from '../../../src/review/migrate';

const A =
  'The council approved the budget.\n\nThe mayor said: "We will never raise fares here."\n\nIt rained.';
const B =
  'It rained.\n\nThe mayor said: "We will certainly raise fares here."\n\nThe council approved the budget.';
const versions = [versionFromText(A, { id: 'a' }), versionFromText(B, { id: 'b' })];

function review(list: readonly Version[] = versions, notes: Review['notes'] = []): Review {
  return {
    format: 'variorum-review',
    schema: 1,
    program: 'Variorum 1.0.0',
    saved: '2026-02-03T04:05:06.000Z',
    versions: list.map(keepVersion),
    base: 'a',
    options: { detail: 0.5 },
    pins: [
      {
        kind: 'forbid',
        a: [{ version: 'a', text: 'It rained.', occurrence: 0 }],
        b: [{ version: 'b', text: 'It rained.', occurrence: 0 }],
      },
    ],
    notes,
  };
}

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a saved review', () => {
  it('comes back as it was, byte for byte on a second save', () => {
    const saved = writeReview(review());
    expect(readReview(saved)).toEqual(review());
    expect(writeReview(readReview(saved))).toEqual(saved);
  });

  it('keeps half surrogate pairs and control characters of a text', () => {
    const odd = versionFromText('odd \ud800 and \u0000 text.', { id: 'a' });
    const [back] = versionsOfReview(readReview(writeReview(review([odd, versions[1]!]))));
    expect(back?.text).toBe('odd \ud800 and \u0000 text.');
  });

  it('gives the same versions again', () => {
    expect(versionsOfReview(readReview(writeReview(review())))).toEqual(versions);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{'), 'not-a-review'],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), 'not-a-review'],
    ['other JSON', bytes({ schema: 1 }), 'not-a-review'],
    ['a list', bytes([1]), 'not-a-review'],
    ['no schema', bytes({ format: 'variorum-review' }), 'damaged'],
    ['a later schema', bytes({ ...review(), schema: 2 }), 'newer'],
    [
      'a range outside the text',
      bytes({ ...review(), versions: [{ ...keepVersion(versions[0]!), text: '' }] }),
      'damaged',
    ],
    ['a base that is none of them', bytes({ ...review(), base: 'z' }), 'damaged'],
    [
      'an id twice',
      bytes({ ...review(), versions: [keepVersion(versions[0]!), keepVersion(versions[0]!)] }),
      'damaged',
    ],
    [
      'a wrong verdict',
      bytes({
        ...review(),
        notes: [{ target: { kind: 'row', paragraphs: [] }, verdict: 'ok', comment: '' }],
      }),
      'damaged',
    ],
  ])('refuses %s', (_, input, code) => {
    let caught: unknown;
    try {
      readReview(input);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ReviewError);
    expect((caught as ReviewError).code).toBe(code);
    expect((caught as ReviewError).message).toMatch(/\.$/);
  });

  it('says where it is damaged', () => {
    expect(() => readReview(bytes({ ...review(), base: 7 }))).toThrow(/at base/);
  });

  it('climbs from schema to schema', () => {
    const steps = new Map<number, Migration>([
      [1, (old: Readonly<Record<string, unknown>>) => ({ ...old, one: true })],
      [2, (old: Readonly<Record<string, unknown>>) => ({ ...old, two: old['one'] })],
    ]);
    expect(migrate({ format: 'variorum-review', schema: 1 }, steps, 3)).toEqual({
      format: 'variorum-review',
      schema: 3,
      one: true,
      two: true,
    });
    expect(() => migrate({ format: 'variorum-review', schema: 1 }, new Map(), 3)).toThrow(/schema 1/);
  });
});

describe('notes', () => {
  const collation = collate(versions);

  it('find their row again after another has been put before it', () => {
    const row = collation.rows.findIndex(({ cells }) => cells['a']?.includes(1));
    const note = { target: rowTarget(collation, row), verdict: 'to-fix' as const, comment: 'Call him.' };
    const later = collate([versionFromText(`Breaking.\n\n${A}`, { id: 'a' }), versions[1]!]);
    const { notes, unresolved } = resolveNotes(review(versions, [note]), later);
    const target = notes[0]?.target;
    const found = target?.kind === 'row' ? later.rows[target.row]?.cells['a'] : undefined;
    expect(unresolved).toEqual([]);
    expect(found).toContain(2);
  });

  it('speak of passages, also where a version merges paragraphs', () => {
    const merged = versionFromText(A.replace('budget.\n\n', 'budget. '), { id: 'b' });
    const now = collate([versions[0]!, merged]);
    const [first, last] = [rowTarget(now, 0), rowTarget(now, 1)];
    expect(first.paragraphs.map(({ version }) => version)).toEqual(['a', 'a', 'b']);
    const notes = [first, last].map((target) => ({ target, verdict: null, comment: '' }));
    const rows = (collation: typeof now) =>
      resolveNotes(review(collation.versions, notes), collation).notes.map(({ target }) => target);
    expect(rows(now)).toEqual([0, 1].map((row) => ({ kind: 'row', row })));
    // What is laid out in passages already is addressed alike.
    expect(rows(inPassages(now))).toEqual(rows(now));
    expect(rowTarget(inPassages(now), 1)).toEqual(last);
  });

  it('find their finding again, and are told where it is gone', () => {
    const pair = collation.pairs[0]!;
    expect(pair.findings.length).toBeGreaterThan(0);
    const notes = pair.findings.map((finding) => ({
      target: findingTarget(collation, pair.from, pair.to, finding),
      verdict: 'accepted' as const,
      comment: '',
    }));
    const same = resolveNotes(review(versions, notes), collation);
    expect(same.notes.map(({ target }) => target)).toEqual(
      pair.findings.map((_, finding) => ({ kind: 'finding', from: 'a', to: 'b', finding })),
    );
    const mended = collate([versions[0]!, versionFromText(B.replace('certainly', 'never'), { id: 'b' })]);
    expect(resolveNotes(review(versions, notes), mended).unresolved).toEqual(notes);
  });
});
