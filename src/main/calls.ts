import { nativeTheme } from 'electron';
import { refusal, type CallHandlers, type Settings } from '../contract';
import type { Host } from '../host';
import { askForFolder, askWhatToOpen, askWhereToSave } from './dialogs';
import type { Printer } from './print';
import type { AppWindow } from './window';

/**
 * What Electron's shell does for each call of the page. `onRecent` follows whatever may have changed the
 * recent files.
 */
export function createCalls(
  host: Host,
  print: Printer,
  window: () => AppWindow | null,
  onRecent: () => Promise<void>,
): CallHandlers {
  const browserWindow = (): AppWindow['browserWindow'] => {
    const open = window();
    if (!open) throw new Error('There is no window.');
    return open.browserWindow;
  };
  const thenRecent = async <T>(outcome: Promise<T>): Promise<T> => {
    const value = await outcome;
    await onRecent();
    return value;
  };
  return {
    initialFiles: () => thenRecent(host.initialFiles()),
    openDialog: async (filters) => thenRecent(host.openChosen(await askWhatToOpen(browserWindow(), filters))),
    adopt: (path) => thenRecent(host.adopt(path)),
    readPaths: (paths) => host.readPaths(paths),
    async save({ suggestedName, bytes, filters, path, replaces }) {
      if (path !== undefined) return host.saveKnown(path, bytes, replaces);
      const chosen = await askWhereToSave(browserWindow(), suggestedName, filters);
      if (chosen === null) return refusal('cancelled', 'Nothing was saved.');
      return thenRecent(host.saveChosen(chosen, bytes));
    },
    async chooseFolder() {
      const chosen = await askForFolder(browserWindow());
      return chosen === null ? refusal('cancelled', 'No folder was chosen.') : host.openChosenFolder(chosen);
    },
    openFolder: (id) => host.openFolder(id),
    readInFolder: (id, path) => host.readInFolder(id, path),
    printToPdf: print,
    recentFiles: () => host.recentFiles(),
    settings: () => host.settings(),
    async changeSettings(change) {
      const settings = await host.changeSettings(change);
      applyTheme(settings);
      return settings;
    },
    watch: (paths) => host.watch(paths),
    setWindowState: async (state) => window()?.setState(state),
  };
}

/** High contrast is a palette of the page's own; the system's dialogs then follow the system. */
export function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}
