import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  channelOf,
  createEmitter,
  parseEvent,
  parseResult,
  readFactsArgument,
  type CallArgs,
  type CallName,
  type CallResult,
  type Emitter,
  type EventName,
  type EventPayload,
  type Shell,
} from '../contract';

/** The one wrapper of this side: every call and every event passes here and is checked. */
async function call<N extends CallName>(name: N, ...args: CallArgs<N>): Promise<CallResult<N>> {
  return parseResult(name, await ipcRenderer.invoke(channelOf(name), ...args));
}

/** Listens from the start, since files may be handed over while the page still loads. */
function eventsOf<N extends EventName>(name: N): Emitter<EventPayload<N>> {
  const emitter = createEmitter<EventPayload<N>>();
  ipcRenderer.on(channelOf(name), (_event, payload: unknown) => emitter.emit(parseEvent(name, payload)));
  return emitter;
}

/** Only a file that the user dropped or chose has a path; one that a script made has none. */
async function pathOfDropped(file: object): Promise<string | null> {
  const path = webUtils.getPathForFile(file as File);
  if (path === '') return null;
  await call('adopt', path);
  return path;
}

const fileChanged = eventsOf('fileChanged');
const filesOpened = eventsOf('filesOpened');
const menuCommand = eventsOf('menuCommand');

const shell = {
  kind: 'electron',
  ...readFactsArgument(process.argv),
  initialFiles: () => call('initialFiles'),
  openDialog: (filters) => call('openDialog', filters),
  readPaths: (paths) => call('readPaths', paths),
  pathOfDropped,
  save: (request) => call('save', request),
  chooseFolder: () => call('chooseFolder'),
  openFolder: (id) => call('openFolder', id),
  readInFolder: (id, path) => call('readInFolder', id, path),
  printToPdf: (html) => call('printToPdf', html),
  recentFiles: () => call('recentFiles'),
  settings: () => call('settings'),
  changeSettings: (change) => call('changeSettings', change),
  watch: (paths) => call('watch', paths),
  onFileChanged: (listener) => fileChanged.on(listener),
  onFilesOpened: (listener) => filesOpened.on(listener),
  onMenuCommand: (listener) => menuCommand.on(listener),
  setWindowState: (state) => call('setWindowState', state),
} satisfies Shell;

contextBridge.exposeInMainWorld('variorum', shell);
