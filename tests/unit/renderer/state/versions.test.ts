import { describe, expect, it } from 'vitest';
import { redo, undo } from '../../../../src/renderer/state/history';
import { INITIAL } from '../../../../src/renderer/state/initial';
import { MAX_VERSIONS, type State } from '../../../../src/renderer/state/model';
import {
  chooseBase,
  comparable,
  expectVersions,
  freeId,
  moveVersion,
  removeVersion,
  room,
  versionChanged,
  versionFailed,
  versionsRead,
} from '../../../../src/renderer/state/versions';
import { story } from '../fixture';

const arrive = (state: State, ...ids: string[]): State =>
  expectVersions(
    state,
    ids.map((id) => ({ id, name: `${id}.txt`, path: `/tmp/${id}.txt` })),
  );
const read = (state: State, id: string): State =>
  versionsRead(state, id, [{ version: story(id, [[`Text of ${id}.`]]), notices: [] }]);
const open = (...ids: string[]): State => ids.reduce(read, arrive(INITIAL, ...ids));
const idsOf = (state: State): string[] => state.entries.map((entry) => entry.id);

describe('the list of versions', () => {
  it('names ids apart', () => {
    expect(freeId('a.txt', [])).toBe('a.txt');
    expect(freeId('a.txt', ['a.txt', 'a.txt (2)'])).toBe('a.txt (3)');
  });

  it('has no base until a text is there, and then the first readable one', () => {
    const waiting = arrive(INITIAL, 'a', 'b');
    expect(waiting.base).toBeNull();
    expect(comparable(waiting)).toEqual([]);
    const failed = versionFailed(waiting, 'a', {
      code: 'binary',
      message: 'a.txt is a PNG image, not a text.',
    });
    expect(read(failed, 'b').base).toBe('b');
  });

  it('has the file opened first as its base, whichever was read first', () => {
    const second = read(arrive(INITIAL, 'a', 'b'), 'b');
    expect(second.base).toBe('b');
    expect(read(second, 'a').base).toBe('a');
    expect(read(chooseBase(open('b', 'c'), 'c'), 'b').base).toBe('c');
  });

  it('keeps the others when one cannot be read', () => {
    const state = versionFailed(arrive(open('a', 'b'), 'c'), 'c', {
      code: 'empty',
      message: 'c.txt is empty.',
    });
    expect(comparable(state).map((version) => version.id)).toEqual(['a', 'b']);
    expect(state.entries[2]).toMatchObject({ status: 'failed', error: { code: 'empty' } });
  });

  it('puts all versions of one file where the file was expected', () => {
    const state = versionsRead(arrive(INITIAL, 'a', 'b'), 'a', [
      { version: story('a', [['One.']]), notices: ['guessed'] },
      { version: story('a-2', [['Two.']]), notices: [] },
    ]);
    expect(idsOf(state)).toEqual(['a', 'a-2', 'b']);
    expect(state.entries[0]?.notices).toEqual(['guessed']);
  });

  it('has room for twenty', () => {
    const many = open(...Array.from({ length: 20 }, (_, index) => `v${index}`));
    expect(room(many)).toBe(0);
    const archive = versionsRead(
      arrive(open('a'), 'z'),
      'z',
      Array.from({ length: 30 }, (_, index) => ({ version: story(`z${index}`, [['Z.']]), notices: [] })),
    );
    expect(archive.entries).toHaveLength(MAX_VERSIONS);
  });

  it('closes a version, gives its base to the next, and brings both back', () => {
    const closed = removeVersion(open('a', 'b', 'c'), 'a');
    expect(idsOf(closed)).toEqual(['b', 'c']);
    expect(closed.base).toBe('b');
    const back = undo(closed);
    expect(idsOf(back)).toEqual(['a', 'b', 'c']);
    expect(back.base).toBe('a');
    expect(idsOf(redo(back))).toEqual(['b', 'c']);
  });

  it('keeps what was opened after a step that is undone', () => {
    const state = read(arrive(removeVersion(open('a', 'b'), 'a'), 'c'), 'c');
    expect(idsOf(undo(state))).toEqual(['a', 'b', 'c']);
  });

  it('brings back the list, not an older text', () => {
    const moved = moveVersion(open('a', 'b'), 'b', 0);
    const edited = versionChanged(moved, story('a', [['Edited.']]), true);
    const back = undo(edited);
    expect(idsOf(back)).toEqual(['a', 'b']);
    expect(back.entries[0]).toMatchObject({ edited: true, version: { text: 'Edited.' } });
  });

  it('reorders within bounds and leaves the base alone', () => {
    const state = moveVersion(open('a', 'b', 'c'), 'a', 9);
    expect(idsOf(state)).toEqual(['b', 'c', 'a']);
    expect(state.base).toBe('a');
    expect(moveVersion(state, 'b', -3)).toBe(state);
  });

  it('chooses a base among what can be read', () => {
    const state = versionFailed(arrive(open('a', 'b'), 'c'), 'c', {
      code: 'empty',
      message: 'c.txt is empty.',
    });
    expect(chooseBase(state, 'b').base).toBe('b');
    expect(chooseBase(state, 'c')).toBe(state);
    expect(chooseBase(state, 'a')).toBe(state);
  });
});
