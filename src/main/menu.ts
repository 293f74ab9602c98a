import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, RecentFile } from '../contract';

export interface MenuActions {
  command(command: MenuCommand): void;
  openRecent(path: string): void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** Builds the application menu anew: the recent files are part of it. */
export function setMenu(
  actions: MenuActions,
  recent: readonly RecentFile[],
  isMac: boolean,
  developer: boolean,
): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    id: command,
    ...(accelerator ? { accelerator } : {}),
    click: () => actions.command(command),
  });
  const recentItems: Item[] = recent.map(({ path, name }) => ({
    label: name,
    toolTip: path,
    click: () => actions.openRecent(path),
  }));
  const about = item('About Variorum', 'about');

  const template: Item[] = [
    ...(isMac ? [appMenu(about)] : []),
    {
      label: '&File',
      submenu: [
        item('Open…', 'open', 'CmdOrCtrl+O'),
        { label: 'Open Recent', submenu: recentItems, enabled: recentItems.length > 0 },
        item('Paste as New Version', 'paste-version', 'CmdOrCtrl+Shift+V'),
        separator,
        item('Save Review…', 'save-review', 'CmdOrCtrl+S'),
        item('Export…', 'export', 'CmdOrCtrl+E'),
        item('Print…', 'print', 'CmdOrCtrl+P'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item('Find…', 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Collation', 'view-collation', 'CmdOrCtrl+1'),
        item('Source', 'view-source', 'CmdOrCtrl+2'),
        item('Findings', 'view-findings', 'CmdOrCtrl+3'),
        item('Overview', 'view-overview', 'CmdOrCtrl+4'),
        separator,
        item('Fold Unchanged Passages', 'toggle-fold'),
        item('Review Panel', 'toggle-panel'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(developer ? [separator, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('Next Change', 'next-change', 'F8'),
        item('Previous Change', 'previous-change', 'Shift+F8'),
        separator,
        item('Command Palette…', 'palette', 'CmdOrCtrl+K'),
      ],
    },
    { role: 'help', submenu: [item('Keyboard Shortcuts', 'shortcuts'), ...(isMac ? [] : [about])] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
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
