import {
  createEmitter,
  parsePageEvent,
  refusal,
  ShellFault,
  type FileOutcome,
  type Shell,
} from '../../contract';
import { createApi, type Api } from './api';
import { readEvents } from './event-stream';
import { createPageFiles, type PageFiles } from './page-files';
import { takeToken } from './token';

/** The local page's shell, from the window that shows it. */
export async function openPageShell(window: Window): Promise<Shell> {
  const token = takeToken(window);
  if (token === null) {
    throw new ShellFault(
      'This page was opened without its token. Use the whole address that the program printed.',
    );
  }
  const api = createApi({ origin: window.location.origin, token, fetch: window.fetch.bind(window) });
  return createPageShell(api, createPageFiles(window.document), showIn(window));
}

/** Shows the state of the page in its window: the title, and a question before unsaved work is left. */
export function showIn(window: Window): ShowState {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return ({ title, edited }) => {
    window.document.title = `${edited ? '• ' : ''}${title ? `${title} · ` : ''}Variorum`;
    if (edited) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}

type ShowState = (state: Parameters<Shell['setWindowState']>[0]) => void;

/** `show` tells the user of the window's state. */
export async function createPageShell(api: Api, files: PageFiles, show: ShowState): Promise<Shell> {
  const facts = await api.facts();
  const fileChanged = createEmitter<string>();
  const filesOpened = createEmitter<readonly FileOutcome[]>();
  // A download has no place that could be written again: saving under its name downloads once more.
  const downloads = new Set<string>();
  void listen(api, fileChanged.emit, async (paths) => filesOpened.emit(await api.call('readPaths', paths)));
  return {
    kind: 'page',
    ...facts,
    initialFiles: () => api.call('initialFiles'),
    openDialog: (filters) => files.choose(filters, facts.maxBytes),
    readPaths: (paths) => api.call('readPaths', paths),
    save(request) {
      if (request.path !== undefined && !downloads.has(request.path)) {
        return api.call('save', request).catch(asRefusal);
      }
      const outcome = files.download(request);
      if (outcome.ok) downloads.add(outcome.path);
      return Promise.resolve(outcome);
    },
    chooseFolder: () => files.chooseFolder(),
    openFolder: (id) => files.openFolder(id) ?? api.call('openFolder', id).catch(asRefusal),
    async readInFolder(id, path) {
      const chosen = files.readInFolder(id, path);
      return (
        chosen ??
        api.call('readInFolder', id, path).catch((cause: unknown) => ({ name: path, ...asRefusal(cause) }))
      );
    },
    printToPdf: (html) => api.call('printToPdf', html).catch(asRefusal),
    recentFiles: () => api.call('recentFiles'),
    settings: () => api.call('settings'),
    changeSettings: (change) => api.call('changeSettings', change),
    watch: (paths) => api.call('watch', paths),
    onFileChanged: (listener) => fileChanged.on(listener),
    onFilesOpened: (listener) => filesOpened.on(listener),
    // A page has no menu; the renderer's palette and keys are all there is.
    onMenuCommand: () => () => undefined,
    async setWindowState(state) {
      show(state);
    },
  };
}

/** Follows the server's events to their end: when the program ends, nothing changes any more. */
async function listen(
  api: Api,
  onChanged: (path: string) => void,
  onHanded: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    for await (const { name, data } of readEvents(await api.events())) {
      if (name === 'fileChanged') onChanged(parsePageEvent('fileChanged', JSON.parse(data)));
      if (name === 'filesHanded') await onHanded(parsePageEvent('filesHanded', JSON.parse(data)));
    }
  } catch {
    // The connection broke because the program ended; the next call that needs it says so.
  }
}

const asRefusal = (cause: unknown): ReturnType<typeof refusal> =>
  refusal('failed', cause instanceof Error ? cause.message : String(cause));
