import type { MenuCommand } from '../../contract/shell';
import { changesIn, editionIn } from '../state/derived';
import { goBack, goForward, redo, undo } from '../state/history';
import type { State, ViewName } from '../state/model';
import { act, current } from '../state/store';
import { openDialog, select, setDetail, setFold, showView, togglePanel } from '../state/viewing';
import { cancelRun } from './collating';
import { beginHand, endHand } from './linking';
import { openByDialog } from './opening';
import { saveReview } from './reviewing';
import { changeReadingSize } from './settings';
import { stepChange } from './stepping';
import { stepHit } from './searching';
import type { Services } from './services';

export type CommandGroup = 'Versions' | 'Move' | 'View' | 'Reading' | 'Review' | 'Help';

/** Something the reader can do: in the palette, by a key, from the menu of the application. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** As `Ctrl+Shift+Z`; `Ctrl` is the command key on a Mac. A key without Ctrl or Alt works outside fields only. */
  readonly keys: readonly string[];
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
const view = (name: ViewName, title: string, key: string): Command => ({
  id: `view-${name}`,
  title,
  group: 'View',
  keys: [key],
  enabled: shown,
  run: () => act(showView, name),
});

/** Every command, in the order in which the palette and the sheet of shortcuts list them. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'open',
    title: 'Open files …',
    group: 'Versions',
    keys: ['Ctrl+O'],
    run: (services) => void openByDialog(services),
  },
  {
    id: 'paste-version',
    title: 'Paste text as a version …',
    group: 'Versions',
    keys: ['Ctrl+Shift+V'],
    run: () => act(openDialog, 'paste'),
  },
  {
    id: 'save-review',
    title: 'Save review …',
    group: 'Versions',
    keys: ['Ctrl+S'],
    enabled: compared,
    run: (services) => void saveReview(services),
  },
  {
    id: 'export',
    title: 'Export …',
    group: 'Versions',
    keys: ['Ctrl+E'],
    enabled: compared,
    run: tell('export'),
  },
  {
    id: 'print',
    title: 'Print …',
    group: 'Versions',
    keys: ['Ctrl+P'],
    enabled: shown,
    run: () => window.print(),
  },
  {
    id: 'cancel',
    title: 'Cancel the comparison',
    group: 'Versions',
    keys: [],
    enabled: (state) => state.run !== null,
    run: cancelRun,
  },

  {
    id: 'next-change',
    title: 'Next change',
    group: 'Move',
    keys: ['n', 'F7'],
    enabled: (state) => changesIn(state).length > 0,
    run: () => stepChange(1),
  },
  {
    id: 'previous-change',
    title: 'Previous change',
    group: 'Move',
    keys: ['p', 'Shift+F7'],
    enabled: (state) => changesIn(state).length > 0,
    run: () => stepChange(-1),
  },
  {
    id: 'changes',
    title: 'List of changes …',
    group: 'Move',
    keys: ['c'],
    enabled: (state) => changesIn(state).length > 0,
    run: () => act(openDialog, 'changes'),
  },
  {
    id: 'goto',
    title: 'Go to paragraph …',
    group: 'Move',
    keys: ['g', 'Ctrl+G'],
    enabled: shown,
    run: () => act(openDialog, 'goto'),
  },
  {
    id: 'find',
    title: 'Find in all versions',
    group: 'Move',
    keys: ['Ctrl+F', '/'],
    enabled: shown,
    run: tell('find'),
  },
  { id: 'find-next', title: 'Next hit', group: 'Move', keys: ['F3'], run: () => stepHit(1) },
  { id: 'find-previous', title: 'Previous hit', group: 'Move', keys: ['Shift+F3'], run: () => stepHit(-1) },
  {
    id: 'back',
    title: 'Back',
    group: 'Move',
    keys: ['Alt+ArrowLeft'],
    enabled: (state) => state.back.length > 0,
    run: () => act(goBack),
  },
  {
    id: 'forward',
    title: 'Forward',
    group: 'Move',
    keys: ['Alt+ArrowRight'],
    enabled: (state) => state.forward.length > 0,
    run: () => act(goForward),
  },

  view('collation', 'Collation', 'Ctrl+1'),
  view('source', 'Source', 'Ctrl+2'),
  view('findings', 'Findings', 'Ctrl+3'),
  view('overview', 'Overview', 'Ctrl+4'),
  view('linear', 'In words', 'Ctrl+5'),
  {
    id: 'toggle-panel',
    title: 'Show or hide the review panel',
    group: 'View',
    keys: ['r'],
    enabled: compared,
    run: () => act(togglePanel),
  },
  {
    id: 'link-by-hand',
    title: 'Link two sentences by hand',
    group: 'Review',
    keys: ['l'],
    enabled: (state) => compared(state) && !state.partial && (editionIn(state)?.sides.length ?? 0) > 0,
    run: () => (current().hand ? endHand() : beginHand()),
  },
  {
    id: 'toggle-fold',
    title: 'Fold what is unchanged',
    group: 'View',
    keys: ['f'],
    enabled: compared,
    run: () => act(setFold, !current().fold),
  },
  {
    id: 'undo',
    title: 'Undo',
    group: 'View',
    keys: ['Ctrl+Z'],
    enabled: (state) => state.past.length > 0,
    run: () => act(undo),
  },
  {
    id: 'redo',
    title: 'Redo',
    group: 'View',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    enabled: (state) => state.future.length > 0,
    run: () => act(redo),
  },

  {
    id: 'detail-words',
    title: 'Detail: words',
    group: 'Reading',
    keys: ['1'],
    run: () => act(setDetail, 'words'),
  },
  {
    id: 'detail-phrases',
    title: 'Detail: phrases',
    group: 'Reading',
    keys: ['2'],
    run: () => act(setDetail, 'phrases'),
  },
  {
    id: 'detail-rewritten',
    title: 'Detail: as rewritten',
    group: 'Reading',
    keys: ['3'],
    run: () => act(setDetail, 'rewritten'),
  },
  { id: 'larger', title: 'Larger text', group: 'Reading', keys: ['Ctrl+='], run: () => changeReadingSize(1) },
  {
    id: 'smaller',
    title: 'Smaller text',
    group: 'Reading',
    keys: ['Ctrl+-'],
    run: () => changeReadingSize(-1),
  },
  {
    id: 'appearance',
    title: 'Theme, size and typeface …',
    group: 'Reading',
    keys: ['Ctrl+,'],
    run: () => act(openDialog, 'appearance'),
  },
  {
    id: 'deselect',
    title: 'Clear the selection',
    group: 'Reading',
    keys: [],
    enabled: (state) => state.selection !== null,
    run: () => act(select, null),
  },

  {
    id: 'palette',
    title: 'All commands',
    group: 'Help',
    keys: ['Ctrl+K', 'Ctrl+Shift+P'],
    run: () => act(openDialog, 'palette'),
  },
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    keys: ['?'],
    run: () => act(openDialog, 'shortcuts'),
  },
  { id: 'about', title: 'About Variorum', group: 'Help', keys: [], run: () => act(openDialog, 'about') },
];

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

export const isEnabled = (command: Command): boolean => command.enabled?.(current()) ?? true;

export function runCommand(services: Services, id: string): void {
  const command = BY_ID.get(id);
  if (command && isEnabled(command)) command.run(services);
}

/** Menu commands have the ids of these commands. */
export const runMenuCommand = (services: Services, command: MenuCommand): void =>
  runCommand(services, command);

/** The key that is shown beside a command. */
export const keyOf = (id: string): string | undefined => BY_ID.get(id)?.keys[0];
