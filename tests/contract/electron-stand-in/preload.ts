import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import * as timers from 'node:timers';
import * as url from 'node:url';
import { createContext, Script } from 'node:vm';
import { carry } from './bridge';

/** What a sandboxed preload may say to the main process. */
export interface RendererChannel {
  invoke(channel: string, args: unknown[]): Promise<unknown>;
  readonly incoming: EventEmitter;
}

/**
 * Runs a preload as Electron's sandbox does: one CommonJS script, in a world of its own, whose `require`
 * knows four modules and whose `electron` has only what a sandboxed renderer has. Returns what the preload
 * put into the page's world.
 */
export function runPreload(
  file: string,
  argv: readonly string[],
  channel: RendererChannel,
): Map<string, unknown> {
  const exposed = new Map<string, unknown>();
  const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> = {
    exposeInMainWorld(key, api) {
      if (exposed.has(key)) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
      exposed.set(key, carry(api, key));
    },
  };
  const modules: Readonly<Record<string, unknown>> = {
    electron: { contextBridge, ipcRenderer: rendererSide(channel), webUtils: { getPathForFile: pathOf } },
    events: EventEmitter,
    timers,
    url,
  };
  const require = (id: string): unknown => {
    const module = modules[id.replace(/^node:/, '')];
    if (module === undefined) throw new Error(`module not found: ${id}`);
    return module;
  };
  const source = readFileSync(file, 'utf8');
  const script = new Script(`(function (require, exports, module, process) {${source}\n})`, {
    filename: file,
  });
  const run = script.runInContext(createContext(webGlobals())) as (...given: unknown[]) => void;
  const module = { exports: {} };
  run(require, module.exports, module, sandboxedProcess(argv));
  return exposed;
}

const dropped = new WeakMap<object, string>();

/** A file as the user drops it on a window: the system knows where it lies. */
export function dropFile(path: string): File {
  const file = new File([], path.split('/').at(-1) ?? '');
  dropped.set(file, path);
  return file;
}

function pathOf(file: object): string {
  if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File');
  return dropped.get(file) ?? '';
}

function rendererSide({ invoke, incoming }: RendererChannel): Partial<Electron.IpcRenderer> {
  const refuse = (name: string) => (): never => {
    throw new Error(`${name} is refused: it blocks the page or bypasses the wrapper`);
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, structuredClone(args)),
    on(channel: string, listener: (...args: unknown[]) => void) {
      incoming.on(channel, listener);
      return ipcRenderer;
    },
    sendSync: refuse('sendSync'),
    sendToHost: refuse('sendToHost'),
    send: refuse('send'),
  };
  return ipcRenderer as unknown as Partial<Electron.IpcRenderer>;
}

/** The few properties of Electron's `process` in a sandbox that anybody would use. */
const sandboxedProcess = (argv: readonly string[]): object => ({
  argv: [...argv],
  env: {},
  platform: process.platform,
  sandboxed: true,
  contextIsolated: true,
  type: 'renderer',
});

/** A page's globals that need no document. Node's own are missing on purpose. */
function webGlobals(): object {
  const {
    console,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    structuredClone,
    queueMicrotask,
    setTimeout,
    clearTimeout,
  } = globalThis;
  return {
    console,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    structuredClone,
    queueMicrotask,
    setTimeout,
    clearTimeout,
  };
}
