import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { factsArgument, type ShellFacts } from '../contract';
import { mayLoseChanges } from './dialogs';
import { appUrl } from './origin';

export interface AppWindow {
  readonly browserWindow: BrowserWindow;
  setState(state: { readonly title: string; readonly edited: boolean }): void;
}

/** Two columns and the review panel side by side; below the minimum the columns could not be read. */
const size = { width: 1440, height: 900, minWidth: 720, minHeight: 480 };

const icon = join(import.meta.dirname, '../../resources/icon.png');

export function openWindow(facts: ShellFacts, dark: boolean): AppWindow {
  const window = new BrowserWindow({
    ...size,
    show: false,
    title: 'Variorum',
    // Windows and the Mac take it from the program itself.
    ...(facts.platform === 'linux' ? { icon } : {}),
    // The colour of the page behind the window while it loads, so that it does not flash.
    backgroundColor: dark ? '#16181c' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      additionalArguments: [factsArgument(facts)],
    },
  });
  let edited = false;
  window.once('ready-to-show', () => window.show());
  // The page says what the title is; its own <title> would overwrite it.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (edited && !mayLoseChanges(window)) event.preventDefault();
  });
  void window.loadURL(appUrl);
  return {
    browserWindow: window,
    setState(state) {
      edited = state.edited;
      window.setDocumentEdited(edited);
      const mark = edited && process.platform !== 'darwin' ? '• ' : '';
      window.setTitle(state.title ? `${mark}${state.title} · Variorum` : 'Variorum');
    },
  };
}
