import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandFacts, type CommandId, type RecentFile } from '../contract';

export interface MenuActions {
  command(command: CommandId): void;
  openRecent(path: string): void;
}

export interface MenuFacts {
  readonly recent: readonly RecentFile[];
  readonly isMac: boolean;
  readonly developer: boolean;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** How Electron calls the keys of the table; the command key is asked for as such. */
const KEYS: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * The key that is shown beside a command, and whether the menu may listen for it. The page listens for all of
 * them itself and is asked first. What a field has a use of its own for, letters and undoing, is only shown;
 * the Mac cannot show a key without listening for it, so that bare letters are left out there.
 */
function keyOf(id: CommandId, isMac: boolean): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const [first]: CommandFacts['keys'] = commands[id].keys;
  if (first === undefined) return {};
  const parts = first.split('+').map((part) => KEYS[part] ?? part);
  const bare = parts.length === 1 && (parts[0] ?? '').length === 1;
  if (bare && isMac) return {};
  const accelerator = parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join('+');
  return { accelerator, registerAccelerator: !bare && id !== 'undo' && id !== 'redo' };
}

/** The menu of the application: every command of the window, and what the system adds. */
export function menuTemplate(actions: MenuActions, { recent, isMac, developer }: MenuFacts): Item[] {
  const item = (id: CommandId): Item => ({
    label: commands[id].title.replace(' …', '…'),
    id,
    ...keyOf(id, isMac),
    click: () => actions.command(id),
  });
  const items = (...ids: readonly CommandId[]): Item[] => ids.map(item);
  const recentItems: Item[] = recent.map(({ path, name }) => ({
    // Off the Mac an ampersand marks the letter behind it as a key.
    label: isMac ? name : name.replaceAll('&', '&&'),
    toolTip: path,
    click: () => actions.openRecent(path),
  }));

  return [
    ...(isMac ? [appMenu(item('about'))] : []),
    {
      label: '&File',
      submenu: [
        item('open'),
        { label: 'Open Recent', submenu: recentItems, enabled: recentItems.length > 0 },
        ...items('paste-version', 'read-again', 'save-review'),
        separator,
        ...items('export', 'copy-for-mail', 'print'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        ...items('undo', 'redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        ...items('find', 'find-next', 'find-previous'),
      ],
    },
    {
      label: '&View',
      submenu: [
        ...items('view-collation', 'view-source', 'view-findings', 'view-overview', 'view-linear'),
        separator,
        ...items('toggle-fold', 'toggle-panel'),
        separator,
        ...items('detail-words', 'detail-phrases', 'detail-rewritten'),
        separator,
        ...items('larger', 'smaller', 'appearance'),
        separator,
        { role: 'resetZoom' },
        // Without keys of their own: those belong to the size of the text.
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+Alt+=' },
        { role: 'zoomOut', accelerator: 'CmdOrCtrl+Alt+-' },
        { role: 'togglefullscreen' },
        ...(developer ? [separator, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        ...items('next-change', 'previous-change', 'changes'),
        ...items('next-finding', 'previous-finding'),
        item('goto'),
        separator,
        ...items('back', 'forward'),
        separator,
        item('palette'),
      ],
    },
    {
      label: '&Compare',
      submenu: [
        ...items('column-left', 'column-right'),
        separator,
        ...items('link-by-hand', 'deselect'),
        separator,
        ...items('rewording', 'model', 'go-on', 'cancel'),
      ],
    },
    { role: 'help', submenu: [item('shortcuts'), ...(isMac ? [] : [item('about')])] },
  ];
}

function appMenu(about: Item): Item {
  return {
    label: 'Variorum',
    submenu: [
      about,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}
