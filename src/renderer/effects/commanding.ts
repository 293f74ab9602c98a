import { commandIds, commands, type CommandFacts, type CommandId } from '../../contract/commands';
import type { Detail } from '../../engine';
import { changesIn, editionIn } from '../state/derived';
import { goBack, goForward, redo, undo } from '../state/history';
import type { DialogName, State, ViewName } from '../state/model';
import { openReading, rereadable } from '../state/reading';
import { act, current } from '../state/store';
import { openDialog, select, setDetail, setFold, showView, togglePanel } from '../state/viewing';
import { cancelRun, goOn } from './collating';
import { canMoveColumn, moveColumn } from './columns';
import { copyForMail } from './exporting';
import { isTyping } from './fields';
import { beginHand, endHand } from './linking';
import { openByDialog } from './opening';
import { saveReview } from './reviewing';
import { changeReadingSize } from './settings';
import { stepChange, stepFinding } from './stepping';
import { stepHit } from './searching';
import type { Services } from './services';

/** Something the reader can do: in the palette, by a key, from the menu of the application. */
export interface Command extends CommandFacts {
  readonly id: CommandId;
  readonly enabled?: (state: State) => boolean;
  readonly run: (services: Services) => void;
}

const listeners = new Map<string, Set<() => void>>();

/** For commands that a part of the window carries out itself while it is there. */
export function onCommand(id: string, listener: () => void): () => void {
  const set = listeners.get(id) ?? new Set();
  listeners.set(id, set.add(listener));
  return () => set.delete(listener);
}

const tell = (id: string) => () => {
  for (const listener of listeners.get(id) ?? []) listener();
};

const compared = (state: State): boolean => state.collation !== null;
const shown = (state: State): boolean => editionIn(state) !== null;
const view = (name: ViewName): Doing => ({ enabled: shown, run: () => act(showView, name) });
const detail = (level: Detail): Doing => ({ run: () => act(setDetail, level) });
const dialog = (name: DialogName, enabled?: Doing['enabled']): Doing => ({
  ...(enabled ? { enabled } : {}),
  run: () => act(openDialog, name),
});
const whole = (state: State): boolean => compared(state) && !state.partial;
const changed = (state: State): boolean => changesIn(state).length > 0;
const found = (state: State): boolean => whole(state) && (editionIn(state)?.findings.length ?? 0) > 0;

type Doing = Pick<Command, 'enabled' | 'run'>;

/** What each command does, and when it can be given. */
const DOINGS: Readonly<Record<CommandId, Doing>> = {
  open: { run: (services) => void openByDialog(services) },
  'paste-version': dialog('paste'),
  'read-again': {
    enabled: (state) => rereadable(state).length > 0,
    run: () => act(openReading),
  },
  'save-review': { enabled: compared, run: (services) => void saveReview(services) },
  export: dialog('export', whole),
  'copy-for-mail': { enabled: whole, run: (services) => void copyForMail(services) },
  print: { enabled: shown, run: () => window.print() },
  'column-left': { enabled: (state) => canMoveColumn(state, -1), run: () => moveColumn(-1) },
  'column-right': { enabled: (state) => canMoveColumn(state, 1), run: () => moveColumn(1) },
  rewording: dialog('rewording'),
  model: dialog('model'),
  cancel: { enabled: (state) => state.run !== null, run: cancelRun },
  'go-on': { enabled: (state) => state.collation?.complete === false && !state.run, run: goOn },

  'next-change': { enabled: changed, run: () => stepChange(1) },
  'previous-change': { enabled: changed, run: () => stepChange(-1) },
  'next-finding': { enabled: found, run: () => stepFinding(1) },
  'previous-finding': { enabled: found, run: () => stepFinding(-1) },
  changes: dialog('changes', changed),
  goto: dialog('goto', shown),
  find: { enabled: shown, run: tell('find') },
  'find-next': { run: () => stepHit(1) },
  'find-previous': { run: () => stepHit(-1) },
  back: { enabled: (state) => state.back.length > 0, run: () => act(goBack) },
  forward: { enabled: (state) => state.forward.length > 0, run: () => act(goForward) },

  'view-collation': view('collation'),
  'view-source': view('source'),
  'view-findings': view('findings'),
  'view-overview': view('overview'),
  'view-linear': view('linear'),
  'toggle-panel': { enabled: compared, run: () => act(togglePanel) },
  'toggle-fold': { enabled: compared, run: () => act(setFold, !current().fold) },
  undo: { enabled: (state) => state.past.length > 0, run: () => act(undo) },
  redo: { enabled: (state) => state.future.length > 0, run: () => act(redo) },

  'detail-words': detail('words'),
  'detail-phrases': detail('phrases'),
  'detail-rewritten': detail('rewritten'),
  larger: { run: () => changeReadingSize(1) },
  smaller: { run: () => changeReadingSize(-1) },
  appearance: dialog('appearance'),

  'link-by-hand': {
    enabled: (state) => whole(state) && (editionIn(state)?.sides.length ?? 0) > 0,
    run: () => (current().hand ? endHand() : beginHand()),
  },
  deselect: { enabled: (state) => state.selection !== null, run: () => act(select, null) },

  palette: dialog('palette'),
  shortcuts: dialog('shortcuts'),
  about: dialog('about'),
};

/** Every command, in the order in which the palette and the sheet of shortcuts list them. */
export const COMMANDS: readonly Command[] = commandIds.map((id) => ({ id, ...commands[id], ...DOINGS[id] }));

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

export const isEnabled = (command: Command): boolean => command.enabled?.(current()) ?? true;

export function runCommand(services: Services, id: CommandId): void {
  const command = BY_ID.get(id);
  if (command && isEnabled(command)) command.run(services);
}

/** Menu commands have the ids of these commands. In a field the reader takes back what was typed there. */
export function runMenuCommand(services: Services, id: CommandId): void {
  if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) document.execCommand(id);
  else runCommand(services, id);
}

/** The key that is shown beside a command. */
export const keyOf = (id: CommandId): string | undefined => BY_ID.get(id)?.keys[0];
