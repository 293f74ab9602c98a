import { EventEmitter } from 'node:events';
import { createRequire, register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StandInSession } from './session';
import { StandInWindow, type InvokeHandler } from './window';

export interface StandInOptions {
  readonly userData: string;
  /** Words after the program's name. */
  readonly args: readonly string[];
  /** Whether another instance runs already. */
  readonly isSecond?: boolean;
}

/**
 * A stand-in for the `electron` module with the built main process running in it, and handles for what
 * surrounds an app.
 */
export interface StandIn {
  readonly app: EventEmitter & { readonly switches: ReadonlySet<string>; readonly hasQuit: boolean };
  readonly windows: ReadonlySet<StandInWindow>;
  readonly defaultSession: StandInSession;
  readonly sessions: ReadonlyMap<string, StandInSession>;
  /** What the user does in the next dialogs. */
  readonly user: { opens: readonly string[]; savesAs: string | null; button: number };
  /** Names of the dialogs that were shown. */
  readonly dialogs: string[];
  menu(): readonly Electron.MenuItemConstructorOptions[];
  /** What this instance offered to a running one. */
  handedOver(): unknown;
  readonly themes: string[];
}

const standIns = new Map<string, object>();
Object.assign(globalThis, { [Symbol.for('variorum.electron-stand-ins')]: standIns });
register('./hooks.mjs', import.meta.url);

const { nativeImport } = createRequire(import.meta.url)('./native-import.cjs') as {
  nativeImport: (url: string) => Promise<unknown>;
};

const root = resolve(import.meta.dirname, '../../..');

class StandInApp extends EventEmitter {
  readonly switches = new Set<string>();
  readonly isPackaged = false;
  sandboxed = false;
  ready = false;
  hasQuit = false;
  offered: unknown = null;
  private readonly readiness = withResolvers();

  constructor(private readonly options: StandInOptions) {
    super();
  }

  readonly commandLine = { appendSwitch: (name: string): void => void this.switches.add(name) };
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }
  requestSingleInstanceLock(data: unknown): boolean {
    this.offered = structuredClone(data);
    return !this.options.isSecond;
  }
  whenReady = (): Promise<unknown> => this.readiness.promise;
  getVersion = (): string => '1.2.3';
  getAppPath = (): string => root;
  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`The stand-in has no folder "${name}"`);
    return this.options.userData;
  }
  quit(): void {
    if (this.hasQuit) return;
    this.hasQuit = true;
    this.emit('will-quit', { preventDefault: () => undefined });
  }
  becomeReady(): void {
    this.ready = true;
    this.readiness.resolve(undefined);
  }
}

function withResolvers(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolvePromise: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((done) => (resolvePromise = done));
  return { promise, resolve: resolvePromise };
}

/**
 * Runs the built main process against a new stand-in. Resolves when its window stands, or at once for a
 * second instance.
 */
export async function startMain(options: StandInOptions): Promise<StandIn> {
  const app = new StandInApp(options);
  const windows = new Set<StandInWindow>();
  const handlers = new Map<string, InvokeHandler>();
  const sessions = new Map<string, StandInSession>();
  const defaultSession = new StandInSession('default');
  const user = { opens: [] as readonly string[], savesAs: null as string | null, button: 0 };
  const dialogs: string[] = [];
  const themes: string[] = [];
  let menu: readonly Electron.MenuItemConstructorOptions[] = [];
  const surroundings = { defaultSession, handlers, app, windows };

  const electron = {
    app,
    BrowserWindow: class extends StandInWindow {
      constructor(given: Electron.BrowserWindowConstructorOptions) {
        super(given, surroundings);
      }
    },
    dialog: {
      async showOpenDialog() {
        dialogs.push('open');
        return { canceled: user.opens.length === 0, filePaths: [...user.opens] };
      },
      async showSaveDialog() {
        dialogs.push('save');
        return { canceled: user.savesAs === null, filePath: user.savesAs ?? '' };
      },
      showMessageBoxSync() {
        dialogs.push('message');
        return user.button;
      },
    },
    ipcMain: {
      handle(channel: string, handler: InvokeHandler) {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (next: Electron.MenuItemConstructorOptions[]) => void (menu = next),
    },
    nativeTheme: {
      shouldUseDarkColors: false,
      set themeSource(theme: string) {
        themes.push(theme);
      },
    },
    protocol: {
      registerSchemesAsPrivileged() {
        if (app.ready)
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      },
    },
    session: {
      defaultSession,
      fromPartition(name: string) {
        const session = sessions.get(name) ?? new StandInSession(name);
        sessions.set(name, session);
        return session;
      },
    },
  } satisfies { [N in keyof typeof Electron.CrossProcessExports]?: unknown };

  await importMain(electron, options.args);
  if (!app.sandboxed) throw new Error('The app did not switch the sandbox on for every process');
  app.becomeReady();
  if (!options.isSecond) await until(() => [...windows].some((window) => window.shown));
  return {
    app,
    windows,
    defaultSession,
    sessions,
    user,
    dialogs,
    menu: () => menu,
    handedOver: () => app.offered,
    themes,
  };
}

/** The program reads its words while it is being imported, from where Electron puts them. */
async function importMain(electron: object, args: readonly string[]): Promise<void> {
  const run = String(standIns.size + 1);
  standIns.set(run, electron);
  const { argv } = process;
  process.argv = ['electron', ...args];
  try {
    await nativeImport(`${pathToFileURL(join(root, 'out/main/index.js')).href}?run=${run}`);
  } finally {
    process.argv = argv;
  }
}

/** Waits for something that the app does in its own time; fails after a time far beyond what it ever needs. */
export async function until(holds: () => boolean, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Nothing happened within ${milliseconds} ms: ${holds.toString()}`);
    await new Promise((later) => setTimeout(later, 10));
  }
}
