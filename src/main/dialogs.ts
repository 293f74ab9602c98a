import { dialog, type BrowserWindow, type FileFilter as ElectronFilter } from 'electron';
import type { FileFilter } from '../contract';

const forElectron = (filters: readonly FileFilter[]): ElectronFilter[] =>
  filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** Paths that the user chose to open; none when the dialog was dismissed. */
export async function askWhatToOpen(
  window: BrowserWindow,
  filters: readonly FileFilter[],
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: forElectron(filters),
  });
  return canceled ? [] : filePaths;
}

/** The folder that the user chose; null when the dialog was dismissed. */
export async function askForFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path that the user chose to save under; null when the dialog was dismissed. */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  filters: readonly FileFilter[],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: forElectron(filters),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || !filePath ? null : filePath;
}

/** Whether the window may close although something in it was not saved. */
export function mayLoseChanges(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'The review has changes that were not saved.',
    detail: 'They are lost when the window closes.',
    buttons: ['Keep open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}
