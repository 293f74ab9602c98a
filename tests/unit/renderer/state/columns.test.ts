import { describe, expect, it } from 'vitest';
import { canStepColumn, placeColumn, stepColumn } from '../../../../src/renderer/state/columns';
import { undo } from '../../../../src/renderer/state/history';
import { INITIAL } from '../../../../src/renderer/state/initial';
import type { State } from '../../../../src/renderer/state/model';
import {
  chooseBase,
  comparable,
  expectVersions,
  versionFailed,
  versionsRead,
} from '../../../../src/renderer/state/versions';
import { story } from '../fixture';

const open = (...ids: string[]): State =>
  ids.reduce(
    (state, id) => versionsRead(state, id, [{ version: story(id, [[`Text of ${id}.`]]), notices: [] }]),
    expectVersions(
      INITIAL,
      ids.map((id) => ({ id, name: id, path: null })),
    ),
  );
/** The columns as the window shows them: the base first. */
const columns = (state: State): string => {
  const ids = comparable(state).map(({ id }) => id);
  return [...ids.filter((id) => id === state.base), ...ids.filter((id) => id !== state.base)].join('');
};

describe('columns', () => {
  it('are put before another one, or last', () => {
    expect(columns(placeColumn(open('a', 'b', 'c', 'd'), 'd', 'b'))).toBe('adbc');
    expect(columns(placeColumn(open('a', 'b', 'c', 'd'), 'b', 'd'))).toBe('acbd');
    expect(columns(placeColumn(open('a', 'b', 'c', 'd'), 'b', null))).toBe('acdb');
  });

  it('stand after the base, wherever that is in the list', () => {
    const state = chooseBase(open('a', 'b', 'c', 'd'), 'c');
    expect(columns(state)).toBe('cabd');
    expect(columns(placeColumn(state, 'd', 'a'))).toBe('cdab');
    expect(columns(placeColumn(state, 'd', 'c'))).toBe('cdab');
    expect(columns(placeColumn(state, 'a', null))).toBe('cbda');
    expect(placeColumn(state, 'c', 'a')).toBe(state);
  });

  it('that stand there already stay, and there is nothing to undo', () => {
    const state = open('a', 'b', 'c');
    for (const before of ['b', 'c', 'gone'] as const) expect(placeColumn(state, 'b', before)).toBe(state);
    expect(placeColumn(state, 'c', null)).toBe(state);
    expect(placeColumn(state, 'b', 'a')).toBe(state);
  });

  it('go one place to either side, as far as there is one', () => {
    const state = chooseBase(open('a', 'b', 'c', 'd'), 'c');
    expect(columns(stepColumn(state, 'b', 1))).toBe('cadb');
    expect(columns(stepColumn(state, 'b', -1))).toBe('cbad');
    expect(columns(undo(stepColumn(state, 'b', -1)))).toBe('cabd');
    const can = (id: string) => [canStepColumn(state, id, -1), canStepColumn(state, id, 1)];
    expect(can('a')).toEqual([false, true]);
    expect(can('d')).toEqual([true, false]);
    expect(can('c')).toEqual([false, false]);
    expect(can('gone')).toEqual([false, false]);
    expect(stepColumn(state, 'd', 1)).toBe(state);
  });

  it('are counted without files that could not be read', () => {
    const failed = versionFailed(open('a', 'b', 'c'), 'b', { code: 'empty', message: 'b is empty.' });
    expect(canStepColumn(failed, 'c', -1)).toBe(false);
    expect(placeColumn(failed, 'c', 'b').entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
