import type { Collation, Detail, Pin, VersionId } from '../../engine';
import { leaving, undoable } from './history';
import { MARKS, type Mark } from '../../account/marks';
import {
  type Appearance,
  type DialogName,
  type Find,
  type Notice,
  type Remark,
  type Run,
  type Selection,
  type State,
  type Trouble,
  type ViewName,
} from './model';

export function showView(state: State, view: ViewName): State {
  return view === state.view ? state : { ...leaving(state), view };
}

/** Moves the reader's place. A jump (not a step to a neighbour) can be gone back from. */
export function select(state: State, selection: Selection | null, jump = false): State {
  const from = jump ? leaving(state) : state;
  const version = selection?.version ?? null;
  return { ...from, selection, pair: pairFor(state, version), ...(selection ? {} : { change: null }) };
}

/** A step to a change: its cell is selected, and the change is told. */
export function selectChange(state: State, change: string, selection: Selection, narration: string): State {
  return { ...select(state, selection), change, narration };
}

/** Under review stand the base and the version whose cell is selected; the base alone keeps the pair there was. */
function pairFor(state: State, version: VersionId | null): State['pair'] {
  if (!state.base || !version || version === state.base) return state.pair;
  return [state.base, version];
}

export const showPair = (state: State, pair: readonly [VersionId, VersionId]): State => ({ ...state, pair });
export const togglePanel = (state: State, on = !state.panel): State => ({ ...state, panel: on });
export const openDialog = (state: State, dialog: DialogName | null): State => ({ ...state, dialog });
export const narrate = (state: State, narration: string): State => ({ ...state, narration });

export function setDetail(state: State, detail: Detail): State {
  return detail === state.detail ? state : undoable(state, { ...state, detail }, 'detail');
}

/** How much rewording counts as edited, 0..1; null for what is usual. The versions are compared again. */
export function setRewording(state: State, rewording: number | null): State {
  return rewording === state.rewording ? state : undoable(state, { ...state, rewording }, 'rewording');
}

export function setFold(state: State, fold: boolean): State {
  return undoable(state, { ...state, fold, opened: [] }, fold ? 'fold unchanged' : 'unfold');
}

export function toggleOpened(state: State, key: string): State {
  const opened = state.opened.includes(key)
    ? state.opened.filter((other) => other !== key)
    : [...state.opened, key];
  return undoable(state, { ...state, opened }, 'fold');
}

export function toggleMark(state: State, mark: Mark): State {
  const hidden = state.hidden.includes(mark)
    ? state.hidden.filter((other) => other !== mark)
    : [...state.hidden, mark];
  return undoable(state, { ...state, hidden }, 'filter');
}

/** Shows one kind of mark alone; when it stands alone already, all of them again. */
export function soloMark(state: State, mark: Mark): State {
  const others = MARKS.filter((other) => other !== mark);
  const alone = others.every((other) => state.hidden.includes(other)) && !state.hidden.includes(mark);
  return undoable(state, { ...state, hidden: alone ? [] : others }, 'filter');
}

export function setFind(state: State, change: Partial<Find>): State {
  const fresh = 'at' in change ? {} : { at: -1 };
  return { ...state, find: { ...state.find, ...fresh, ...change } };
}

export const setAppearance = (state: State, change: Partial<Appearance>): State => ({
  ...state,
  appearance: { ...state.appearance, ...change },
});

export function notify(state: State, tone: Notice['tone'], text: string): State {
  if (state.notices.some((notice) => notice.text === text)) return state;
  const id = Math.max(0, ...state.notices.map((notice) => notice.id)) + 1;
  return { ...state, notices: [...state.notices, { id, tone, text }] };
}

export const dismiss = (state: State, id: number): State => ({
  ...state,
  notices: state.notices.filter((notice) => notice.id !== id),
});

export const runStarted = (state: State): State => ({
  ...state,
  run: { phase: 'reading', done: 0, total: 0 },
  trouble: null,
});
export const runProgress = (state: State, run: Run): State => (state.run ? { ...state, run } : state);
export const runFailed = (state: State, trouble: Trouble): State => ({ ...state, run: null, trouble });
export const runCancelled = (state: State): State => ({
  ...state,
  run: null,
  narration: 'Comparison cancelled',
});

/** A result, or its first rows. What was selected stays selected when its text or else its row still exists. */
export function collated(state: State, collation: Collation | null, partial = false): State {
  const selection =
    collation && state.selection ? followed(state.selection, state.collation, collation) : null;
  const run = partial ? state.run : null;
  return { ...state, collation, partial, selection, run, trouble: null, hand: null };
}

/** The row in which the selected text stands now: links made or broken move passages. */
function followed(selection: Selection, before: Collation | null, now: Collation): Selection | null {
  const cells = before?.rows[selection.row]?.cells ?? {};
  const own = selection.version === null ? undefined : cells[selection.version]?.[0];
  const [id, paragraph] =
    selection.version !== null && own !== undefined
      ? [selection.version, own]
      : (Object.entries(cells).map(([one, paragraphs]) => [one, paragraphs[0]] as const)[0] ?? []);
  const row =
    id === undefined || paragraph === undefined
      ? -1
      : now.rows.findIndex((one) => one.cells[id]?.includes(paragraph));
  if (row >= 0) return { ...selection, row };
  return selection.row < now.rows.length ? selection : null;
}

export function setRemark(state: State, key: string, change: Partial<Omit<Remark, 'at'>>, at: number): State {
  const before = state.remarks[key] ?? { verdict: null, note: '', at };
  const remark = { ...before, ...change, at };
  const { [key]: _gone, ...others } = state.remarks;
  const remarks = remark.verdict === null && remark.note === '' ? others : { ...others, [key]: remark };
  const typing = change.note !== undefined;
  return undoable(state, { ...state, remarks }, typing ? `note ${key}` : 'verdict', typing);
}

/** Remarks as a saved review has them: no step to undo. */
export const remarksRead = (state: State, remarks: State['remarks']): State => ({
  ...state,
  remarks,
  saved: { remarks, pins: state.pins },
});

/** Remarks of a saved review whose place came back: also in the steps that undo and redo lead to. */
export function remarksFound(state: State, found: State['remarks']): State {
  const and = <T extends Pick<State, 'remarks'>>(at: T): T => ({
    ...at,
    remarks: { ...found, ...at.remarks },
  });
  const next = and(state);
  const saved =
    state.remarks === state.saved.remarks ? { ...state.saved, remarks: next.remarks } : state.saved;
  return { ...next, saved, past: state.past.map(and), future: state.future.map(and) };
}

export const reviewSaved = (state: State): State => ({
  ...state,
  saved: { remarks: state.remarks, pins: state.pins },
});

/** Whether verdicts, notes or pins would be lost with the window. */
export const isUnsaved = ({ remarks, pins, saved }: State): boolean =>
  (remarks !== saved.remarks && Object.keys(remarks).length + Object.keys(saved.remarks).length > 0) ||
  (pins !== saved.pins && pins.length + saved.pins.length > 0);

export function addPin(state: State, pin: Pin): State {
  const label = pin.kind === 'link' ? 'pin link' : 'break link';
  return undoable(state, { ...state, pins: [...state.pins, pin] }, label);
}

export function removePin(state: State, pin: Pin): State {
  return undoable(state, { ...state, pins: state.pins.filter((other) => other !== pin) }, 'unpin');
}
