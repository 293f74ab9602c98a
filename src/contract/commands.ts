/** What a command is called, where it is listed, and by which keys it is given. */
export interface CommandFacts {
  readonly title: string;
  readonly group: CommandGroup;
  /** As `Ctrl+Shift+Z`; `Ctrl` is the command key on a Mac. A key without Ctrl or Alt works outside fields only. */
  readonly keys: readonly string[];
}

export type CommandGroup = 'Versions' | 'Move' | 'View' | 'Reading' | 'Review' | 'Help';

/**
 * Every command of the window, in the order in which palette and sheet of shortcuts list them. The menu of
 * the application is made of the same table, so that the two cannot drift apart.
 */
export const commands = {
  open: { title: 'Open files …', group: 'Versions', keys: ['Ctrl+O'] },
  'paste-version': { title: 'Paste text as a version …', group: 'Versions', keys: ['Ctrl+Shift+V'] },
  'read-again': { title: 'Read a file again as …', group: 'Versions', keys: ['e'] },
  'save-review': { title: 'Save review …', group: 'Versions', keys: ['Ctrl+S'] },
  export: { title: 'Export …', group: 'Versions', keys: ['Ctrl+E'] },
  'copy-for-mail': { title: 'Copy for an e-mail', group: 'Versions', keys: ['Ctrl+Shift+E'] },
  print: { title: 'Print …', group: 'Versions', keys: ['Ctrl+P'] },
  'column-left': { title: 'Move the column to the left', group: 'Versions', keys: ['Alt+Shift+ArrowLeft'] },
  'column-right': {
    title: 'Move the column to the right',
    group: 'Versions',
    keys: ['Alt+Shift+ArrowRight'],
  },
  rewording: { title: 'What counts as edited …', group: 'Versions', keys: ['w'] },
  model: { title: 'Meaning model …', group: 'Versions', keys: ['m'] },
  cancel: { title: 'Cancel the comparison', group: 'Versions', keys: ['Ctrl+.'] },
  'go-on': { title: 'Go on comparing, with more time', group: 'Versions', keys: ['Ctrl+Shift+G'] },

  'next-change': { title: 'Next change', group: 'Move', keys: ['n', 'F7'] },
  'previous-change': { title: 'Previous change', group: 'Move', keys: ['p', 'Shift+F7'] },
  'next-finding': { title: 'Next finding', group: 'Move', keys: ['F8'] },
  'previous-finding': { title: 'Previous finding', group: 'Move', keys: ['Shift+F8'] },
  changes: { title: 'List of changes …', group: 'Move', keys: ['c'] },
  goto: { title: 'Go to paragraph …', group: 'Move', keys: ['g', 'Ctrl+G'] },
  find: { title: 'Find in all versions', group: 'Move', keys: ['Ctrl+F', '/'] },
  'find-next': { title: 'Next hit', group: 'Move', keys: ['F3'] },
  'find-previous': { title: 'Previous hit', group: 'Move', keys: ['Shift+F3'] },
  back: { title: 'Back', group: 'Move', keys: ['Alt+ArrowLeft'] },
  forward: { title: 'Forward', group: 'Move', keys: ['Alt+ArrowRight'] },

  'view-collation': { title: 'Collation', group: 'View', keys: ['Ctrl+1'] },
  'view-source': { title: 'Source', group: 'View', keys: ['Ctrl+2'] },
  'view-findings': { title: 'Findings', group: 'View', keys: ['Ctrl+3'] },
  'view-overview': { title: 'Overview', group: 'View', keys: ['Ctrl+4'] },
  'view-linear': { title: 'In words', group: 'View', keys: ['Ctrl+5'] },
  'toggle-panel': { title: 'Show or hide the review panel', group: 'View', keys: ['r'] },
  'toggle-fold': { title: 'Fold what is unchanged', group: 'View', keys: ['f'] },
  undo: { title: 'Undo', group: 'View', keys: ['Ctrl+Z'] },
  redo: { title: 'Redo', group: 'View', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },

  'detail-words': { title: 'Detail: words', group: 'Reading', keys: ['1'] },
  'detail-phrases': { title: 'Detail: phrases', group: 'Reading', keys: ['2'] },
  'detail-rewritten': { title: 'Detail: as rewritten', group: 'Reading', keys: ['3'] },
  larger: { title: 'Larger text', group: 'Reading', keys: ['Ctrl+='] },
  smaller: { title: 'Smaller text', group: 'Reading', keys: ['Ctrl+-'] },
  appearance: { title: 'Theme, size and typeface …', group: 'Reading', keys: ['Ctrl+,'] },

  'link-by-hand': { title: 'Link two sentences by hand', group: 'Review', keys: ['l'] },
  deselect: { title: 'Clear the selection', group: 'Review', keys: ['x'] },

  palette: { title: 'All commands', group: 'Help', keys: ['Ctrl+K', 'Ctrl+Shift+P'] },
  shortcuts: { title: 'Keyboard shortcuts', group: 'Help', keys: ['?'] },
  about: { title: 'About Variorum', group: 'Help', keys: ['Shift+F1'] },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as readonly CommandId[];
