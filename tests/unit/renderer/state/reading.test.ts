import { describe, expect, it } from 'vitest';
import type { Choices, Part } from '../../../../src/renderer/worker/readings';
import { redo, undo } from '../../../../src/renderer/state/history';
import { INITIAL } from '../../../../src/renderer/state/initial';
import type { Entry, State } from '../../../../src/renderer/state/model';
import {
  canReadAgain,
  columnsAdded,
  openReading,
  readAnew,
  readingSays,
  readOtherwise,
  rereadable,
  sourceSays,
} from '../../../../src/renderer/state/reading';
import {
  expectVersions,
  fileKept,
  moveVersion,
  removeVersion,
  versionChanged,
  versionFailed,
  versionsRead,
  type ReadVersion,
} from '../../../../src/renderer/state/versions';
import { setRemark } from '../../../../src/renderer/state/viewing';
import { story } from '../fixture';

const TRACKED: Choices = {
  encoding: false,
  plain: false,
  variants: [
    { id: 'accepted', label: 'With all changes accepted' },
    { id: 'original', label: 'Before the changes' },
    { id: 'both', label: 'Both, as two versions' },
  ],
};
const TEXT: Choices = { encoding: true, plain: false, variants: [] };

const read = (id: string, text: string, more: Partial<ReadVersion> = {}): ReadVersion => ({
  version: { ...story(id, [[text]]), source: { name: `${id}.txt`, checksum: text } },
  notices: [],
  choices: TEXT,
  ...more,
});
const as = (variant: string, at = 0, of = 1): { part: Part; choices: Choices } => ({
  part: { at, of, variant },
  choices: TRACKED,
});
const opened = (...files: ReadVersion[]): State =>
  files.reduce((state, file) => {
    const { id } = file.version;
    const expected = fileKept(
      expectVersions(state, [{ id, name: `${id}.txt`, path: `/${id}.txt` }]),
      id,
      `file ${id}`,
    );
    return versionsRead(expected, id, [file]);
  }, INITIAL);
const texts = (state: State): string[] => state.entries.map(({ version }) => version?.text ?? '');
const ids = (state: State): string[] => state.entries.map(({ id }) => id);
const entryOf = (state: State, id: string): Entry => {
  const entry = state.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};

const KOI8 = { encoding: 'koi8-r' };

describe('reading a file otherwise', () => {
  const start = opened(read('a', 'A'), read('b', 'B'), read('c', 'C'));

  it('keeps id, place, base and notes, and says what was chosen', () => {
    const noted = setRemark({ ...start, base: 'b' }, 'row\nb\nB', { verdict: 'to-fix' }, 1);
    const state = readOtherwise(noted, 'file b', [read('b', 'B!')], KOI8);
    expect(ids(state)).toEqual(['a', 'b', 'c']);
    expect(texts(state)).toEqual(['A', 'B!', 'C']);
    expect(state.base).toBe('b');
    expect(state.remarks).toBe(noted.remarks);
    expect(state.narration).toBe('b.txt was read again');
    expect(entryOf(state, 'b')).toMatchObject({ name: 'b.txt', path: '/b.txt', reading: KOI8 });
    expect(readingSays(entryOf(state, 'b'))).toBe('koi8-r');
    expect(readingSays(entryOf(state, 'a'))).toBeNull();
  });

  it('is taken back and done again', () => {
    const state = readOtherwise(start, 'file b', [read('b', 'B!')], KOI8);
    const back = undo(state);
    expect(texts(back)).toEqual(['A', 'B', 'C']);
    expect(readingSays(entryOf(back, 'b'))).toBeNull();
    expect(back.narration).toBe('Undone: read b.txt again');
    const again = redo(back);
    expect(texts(again)).toEqual(['A', 'B!', 'C']);
    expect(entryOf(again, 'b').reading).toEqual(KOI8);
    const twice = readOtherwise(state, 'file b', [read('b', 'B?')], {});
    expect(texts(undo(twice))).toEqual(['A', 'B!', 'C']);
    expect(texts(undo(undo(twice)))).toEqual(['A', 'B', 'C']);
  });

  it('leaves alone what was learnt of a file under the same reading', () => {
    const state = readOtherwise(start, 'file b', [read('b', 'B!')], KOI8);
    const later = readAnew(removeVersion(state, 'c'), 'file b', [read('b', 'B! on disk')]);
    expect(entryOf(later, 'b').reading).toEqual(KOI8);
    expect(texts(undo(later))).toEqual(['A', 'B! on disk', 'C']);
  });

  it('takes edits with it, and undo brings them back', () => {
    const edited = versionChanged(start, story('b', [['Typed']]), true);
    // as it was read before, for the sake of what the file says
    const state = readOtherwise(edited, 'file b', [read('b', 'B')], entryOf(edited, 'b').reading);
    expect(entryOf(state, 'b')).toMatchObject({ edited: false, version: { text: 'B' } });
    const back = undo(state);
    expect(entryOf(back, 'b')).toMatchObject({ edited: true, version: { text: 'Typed' } });
  });

  it('makes a version of a file that could not be read', () => {
    const failed = versionFailed(
      start,
      'b',
      { code: 'binary', message: 'b.txt is not a text.' },
      { ...TEXT, plain: true },
    );
    expect(canReadAgain(entryOf(failed, 'b'))).toBe(true);
    const state = readOtherwise(failed, 'file b', [read('b', 'B!')], { format: 'text' });
    expect(entryOf(state, 'b')).toMatchObject({ status: 'ready', error: null });
    expect(readingSays(entryOf(state, 'b'))).toBe('as plain text');
    expect(entryOf(undo(state), 'b').status).toBe('failed');
  });

  it('does nothing to a file that was closed in the meantime', () => {
    const closed = removeVersion(start, 'b');
    expect(readOtherwise(closed, 'file b', [read('b', 'B!')], KOI8)).toBe(closed);
    expect(readAnew(closed, 'file b', [read('b', 'B!')])).toBe(closed);
  });
});

describe('two versions of one file', () => {
  const start = opened(read('a', 'A'), read('w', 'After', as('accepted')), read('c', 'C'));
  const two = [read('w-2', 'Before', as('original', 0, 2)), read('w', 'After', as('accepted', 1, 2))];
  const both = readOtherwise(start, 'file w', two, { variant: 'both' });

  it('stand where the one was', () => {
    expect(ids(both)).toEqual(['a', 'w-2', 'w', 'c']);
    expect(columnsAdded(start, 'file w', two)).toBe(1);
    expect(entryOf(both, 'w-2')).toMatchObject({ name: 'w-2.txt', path: '/w.txt', file: 'file w' });
    expect(readingSays(entryOf(both, 'w-2'))).toBeNull();
    const original = readOtherwise(start, 'file w', [read('w', 'Before', as('original'))], {
      variant: 'original',
    });
    expect(readingSays(entryOf(original, 'w'))).toBe('before the changes');
  });

  it('become one again by undo, and two by doing it again', () => {
    const back = undo(both);
    expect(ids(back)).toEqual(['a', 'w', 'c']);
    const again = redo(back);
    expect(ids(again)).toEqual(['a', 'w-2', 'w', 'c']);
    expect(ids(undo(again))).toEqual(['a', 'w', 'c']);
  });

  it('become one by another reading, and the base goes to it', () => {
    const moved = moveVersion({ ...both, base: 'w-2', pair: ['w-2', 'a'] }, 'w', 3);
    const one = readOtherwise(moved, 'file w', [read('w', 'After', as('accepted'))], {});
    expect(ids(one)).toEqual(['a', 'c', 'w']);
    expect(one.base).toBe('w');
    expect(one.pair).toBeNull();
    expect(ids(undo(one))).toEqual(['a', 'w-2', 'c', 'w']);
    expect(undo(one).base).toBe('w-2');
  });

  it('stay closed when the file is read again as the same', () => {
    const closed = removeVersion(both, 'w-2');
    expect(columnsAdded(closed, 'file w', two)).toBe(0);
    const anew = readAnew(closed, 'file w', [two[0]!, read('w', 'After!', as('accepted', 1, 2))]);
    expect(texts(anew)).toEqual(['A', 'After!', 'C']);
    expect(ids(undo(anew))).toEqual(['a', 'w-2', 'w', 'c']);
  });
});

describe('what can be read again', () => {
  it('is what leaves a choice and is kept', () => {
    const plain: Choices = { encoding: false, plain: false, variants: [] };
    const state = opened(
      read('pdf', 'P', { choices: plain }),
      read('w', 'W', as('accepted')),
      read('t', 'T'),
    );
    expect(rereadable(state).map(({ id }) => id)).toEqual(['w', 't']);
    const pasted = versionsRead(expectVersions(INITIAL, [{ id: 'p', name: 'p', path: null }]), 'p', [
      read('p', 'P'),
    ]);
    expect(rereadable(pasted)).toEqual([]);
    expect(openReading(pasted)).toBe(pasted);
  });

  it('is asked of the column named, else of that in which the reader stands, else of one that failed', () => {
    const state = opened(read('a', 'A'), read('b', 'B'), read('c', 'C'));
    expect(openReading(state, 'b')).toMatchObject({ dialog: 'reading', rereading: 'b' });
    const selected: State = { ...state, selection: { row: 0, version: 'c' } };
    expect(openReading(selected).rereading).toBe('c');
    expect(openReading(state).rereading).toBe('a');
    const failed = versionFailed(state, 'b', { code: 'binary', message: '' }, TEXT);
    expect(openReading(failed).rereading).toBe('b');
  });

  it('remembers what a format offers while its file is read as plain text', () => {
    const page: Choices = { encoding: true, plain: true, variants: TRACKED.variants };
    const state = opened(read('a', 'A', { choices: page }));
    const bare = readOtherwise(state, 'file a', [read('a', '<p>A', { choices: TEXT })], { format: 'text' });
    expect(entryOf(bare, 'a').choices).toBe(page);
  });

  it('is told with where it came from', () => {
    const state = opened(read('a', 'A'));
    const version = entryOf(state, 'a').version!;
    const source = { name: 'a.txt', path: '/desk/a.txt', encoding: 'koi8-r', reading: 'The whole page' };
    const told = readOtherwise(
      state,
      'file a',
      [{ version: { ...version, title: 'A title', source }, notices: [] }],
      KOI8,
    );
    expect(sourceSays(entryOf(told, 'a'))).toBe(
      'a.txt\nA title\n/desk/a.txt\nThe whole page\nEncoding: koi8-r (chosen)',
    );
  });
});
