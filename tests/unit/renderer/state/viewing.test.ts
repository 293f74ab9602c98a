import { describe, expect, it } from 'vitest';
import { goBack, goForward, redo, undo, undoable } from '../../../../src/renderer/state/history';
import { MARKS } from '../../../../src/account/marks';
import { INITIAL } from '../../../../src/renderer/state/initial';
import type { State } from '../../../../src/renderer/state/model';
import {
  addPin,
  collated,
  dismiss,
  isUnsaved,
  notify,
  remarksFound,
  removePin,
  runCancelled,
  runProgress,
  runStarted,
  select,
  setDetail,
  setFind,
  setRemark,
  setRewording,
  showView,
  soloMark,
  toggleMark,
  toggleOpened,
} from '../../../../src/renderer/state/viewing';
import { sample } from '../fixture';

const { collation } = sample();
const compared: State = { ...collated(INITIAL, collation), base: 'base' };

describe('view changes', () => {
  it('filter marks, one at a time or one alone, and back', () => {
    const off = toggleMark(compared, 'edited');
    expect(off.hidden).toEqual(['edited']);
    expect(toggleMark(off, 'edited').hidden).toEqual([]);
    const solo = soloMark(off, 'added');
    expect(MARKS.filter((mark) => !solo.hidden.includes(mark))).toEqual(['added']);
    expect(soloMark(solo, 'added').hidden).toEqual([]);
  });

  it('are undone and done again step by step', () => {
    const changed = setDetail(toggleMark(compared, 'moved'), 'words');
    const once = undo(changed);
    expect([once.detail, once.hidden]).toEqual(['phrases', ['moved']]);
    expect(undo(once).hidden).toEqual([]);
    expect(redo(redo(undo(once)))).toMatchObject({ detail: 'words', hidden: ['moved'] });
    expect(undo(compared).narration).toBe('Nothing to undo');
  });

  it('are among others how much rewording counts as edited', () => {
    const changed = setRewording(setRewording(compared, 1), 0);
    expect([changed.rewording, undo(changed).rewording]).toEqual([0, 1]);
    expect(redo(undo(changed)).rewording).toBe(0);
    expect(undo(undo(changed)).rewording).toBeNull();
    expect(setRewording(changed, 0)).toBe(changed);
  });

  it('forget what could be done again once something else is done', () => {
    const back = undo(setDetail(compared, 'words'));
    expect(toggleOpened(back, 'fold 3').future).toEqual([]);
  });
});

describe('places', () => {
  it('are gone back to and forward again', () => {
    const there = select(select(compared, { row: 1, version: 'other' }), { row: 4, version: 'base' }, true);
    const away = showView(there, 'overview');
    const back = goBack(away);
    expect([back.view, back.selection?.row]).toEqual(['collation', 4]);
    expect(goBack(back).selection?.row).toBe(1);
    expect(goForward(goForward(goBack(back))).view).toBe('overview');
    expect(goBack(compared)).toBe(compared);
  });

  it('put the version of the selected cell under review against the base', () => {
    expect(select(compared, { row: 1, version: 'other' }).pair).toEqual(['base', 'other']);
    expect(select(select(compared, { row: 1, version: 'other' }), { row: 2, version: 'base' }).pair).toEqual([
      'base',
      'other',
    ]);
  });

  it('stay while the row exists', () => {
    const selected = select(compared, { row: 5, version: 'other' });
    expect(collated(selected, collation).selection?.row).toBe(5);
    expect(collated(selected, { ...collation, rows: collation.rows.slice(0, 3) }).selection).toBeNull();
    expect(collated(selected, null).selection).toBeNull();
  });
});

describe('runs', () => {
  it('show progress while they last and leave the last result when cancelled', () => {
    const running = runProgress(runStarted(compared), { phase: 'linking', done: 2, total: 9 });
    expect(running.run).toEqual({ phase: 'linking', done: 2, total: 9 });
    const cancelled = runCancelled(running);
    expect([cancelled.run, cancelled.collation]).toEqual([null, collation]);
    expect(runProgress(cancelled, { phase: 'linking', done: 3, total: 9 }).run).toBeNull();
  });

  it('keep running while only the first rows are there', () => {
    const partial = collated(runStarted(INITIAL), collation, true);
    expect([partial.partial, partial.run !== null]).toEqual([true, true]);
    expect(collated(partial, collation).run).toBeNull();
  });
});

describe('remarks', () => {
  it('join typing in one note to one step back', () => {
    const typed = setRemark(setRemark(compared, 'k', { note: 'a' }, 1), 'k', { note: 'ab' }, 2);
    expect(typed.remarks['k']).toEqual({ verdict: null, note: 'ab', at: 2 });
    expect(undo(typed).remarks).toEqual({});
  });

  it('keep verdict and note apart, and vanish when both are empty', () => {
    const decided = setRemark(setRemark(compared, 'k', { verdict: 'to-fix' }, 1), 'k', { note: 'why' }, 2);
    expect(undo(decided).remarks['k']).toEqual({ verdict: 'to-fix', note: '', at: 1 });
    const emptied = setRemark(setRemark(decided, 'k', { verdict: null }, 3), 'k', { note: '' }, 4);
    expect(emptied.remarks).toEqual({});
  });
});

describe('remarks that come back', () => {
  const remarked = (key: string): State['remarks'] => ({ [key]: { verdict: 'to-fix', note: '', at: 0 } });
  const [old, found] = [remarked('a'), remarked('b')];

  it('are there after undo as well, and leave a saved review saved', () => {
    const state = { ...INITIAL, remarks: old, saved: { remarks: old, pins: INITIAL.pins } };
    const next = remarksFound(undoable(state, { ...state }, 'step'), found);
    expect(next.remarks).toEqual({ ...old, ...found });
    expect(isUnsaved(next)).toBe(false);
    expect(undo(next).remarks).toEqual({ ...old, ...found });
    expect(isUnsaved(remarksFound({ ...state, remarks: { ...old } }, found))).toBe(true);
  });
});

describe('pins', () => {
  it('are added and taken away, each undoable', () => {
    const pin = {
      kind: 'forbid',
      a: [{ version: 'base', text: 'A.', occurrence: 0 }],
      b: [{ version: 'other', text: 'B.', occurrence: 0 }],
    } as const;
    const pinned = addPin(compared, pin);
    expect(pinned.pins).toEqual([pin]);
    expect(undo(pinned).pins).toEqual([]);
    expect(undo(removePin(pinned, pin)).pins).toEqual([pin]);
  });
});

describe('notices and find', () => {
  it('say a thing once and go when dismissed', () => {
    const twice = notify(notify(compared, 'error', 'No.'), 'error', 'No.');
    expect(twice.notices).toHaveLength(1);
    expect(dismiss(twice, twice.notices[0]?.id ?? -1).notices).toEqual([]);
  });

  it('start over at the first hit when the query changes', () => {
    const found = setFind(setFind(compared, { query: 'pact' }), { at: 3 });
    expect(found.find.at).toBe(3);
    expect(setFind(found, { words: true }).find.at).toBe(-1);
  });
});

describe('a new result', () => {
  it('keeps the selected text selected where it stands in another row now', () => {
    const { collation } = sample();
    const before = { ...INITIAL, collation, selection: { row: 4, version: 'base' } };
    const now = { ...collation, rows: [...collation.rows].reverse() };
    expect(collated(before, now).selection).toEqual({ row: 1, version: 'base' });
    expect(collated({ ...before, selection: { row: 4, version: 'other' } }, now).selection?.row).toBe(1);
    expect(collated(before, { ...collation, rows: [] }).selection).toBeNull();
  });
});
