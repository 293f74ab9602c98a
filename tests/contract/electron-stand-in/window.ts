import { EventEmitter } from 'node:events';
import { printHtml } from '../../../src/browser';
import { runPreload } from './preload';
import type { StandInSession } from './session';

export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

export type InvokeHandler = (event: unknown, ...args: unknown[]) => unknown;

export interface Surroundings {
  readonly defaultSession: StandInSession;
  readonly handlers: ReadonlyMap<string, InvokeHandler>;
  readonly app: EventEmitter;
  readonly windows: Set<StandInWindow>;
}

export class StandInContents extends EventEmitter {
  readonly incoming = new EventEmitter();
  frame: Frame = { url: '', parent: null };
  /** What the preload put into the page's world. */
  exposed = new Map<string, unknown>();
  pdfOptions: Electron.PrintToPDFOptions | null = null;
  private destroyed = false;
  private openHandler: ((details: { url: string }) => { action: string }) | null = null;

  constructor(
    readonly session: StandInSession,
    /** Whether its pages may run scripts. */
    readonly scripts: boolean,
    private readonly handlers: ReadonlyMap<string, InvokeHandler>,
  ) {
    super();
  }

  getURL = (): string => this.frame.url;
  isDestroyed = (): boolean => this.destroyed;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    const copies = structuredClone(args);
    this.incoming.emit(channel, {}, ...copies);
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.pdfOptions = options;
    const response = await this.session.load(this.frame.url);
    const printed = await printHtml((await response?.text()) ?? '');
    if (!printed.ok) throw new Error(printed.error.message);
    return Buffer.from(printed.bytes);
  }

  /** A message as a frame of this page sends it; what Electron's main process would get and give. */
  async invokeFrom(frame: Frame | null, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler({ sender: this, senderFrame: frame }, ...structuredClone(args)));
    } catch (cause) {
      throw new Error(`Error invoking remote method '${channel}': ${String(cause)}`, { cause });
    }
  }

  /** Whether the page gets away with going elsewhere by one of its ways. */
  goes(
    way: 'will-navigate' | 'will-redirect' | 'will-frame-navigate' | 'will-attach-webview',
    url: string,
  ): boolean {
    let prevented = false;
    this.emit(way, { url, preventDefault: () => (prevented = true) }, url);
    return !prevented;
  }

  opens = (url: string): boolean => this.openHandler?.({ url }).action !== 'deny';

  destroy(): void {
    this.destroyed = true;
    this.incoming.removeAllListeners();
  }
}

/** A window that refuses to be opened less sandboxed than the app promises. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  title: string;
  edited = false;
  shown = false;
  focused = 0;
  private minimized = false;

  constructor(
    private readonly options: Electron.BrowserWindowConstructorOptions,
    private readonly surroundings: Surroundings,
  ) {
    super();
    const preferences = options.webPreferences ?? {};
    for (const [name, wanted] of required) {
      if (preferences[name] !== wanted) throw new Error(`A window with ${name} ${String(preferences[name])}`);
    }
    const session =
      (preferences.session as unknown as StandInSession | undefined) ?? surroundings.defaultSession;
    this.title = options.title ?? '';
    this.webContents = new StandInContents(session, preferences.javascript !== false, surroundings.handlers);
    surroundings.windows.add(this);
    surroundings.app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const response = await this.webContents.session.load(url);
    if (!response?.ok) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
    const contents = this.webContents;
    contents.frame = { url, parent: null };
    const { preload, additionalArguments = [] } = this.options.webPreferences ?? {};
    if (preload) {
      contents.exposed = runPreload(preload, ['electron', ...additionalArguments], {
        invoke: (channel, args) => contents.invokeFrom(contents.frame, channel, args),
        incoming: contents.incoming,
      });
    }
    this.emit('ready-to-show');
    contents.emit('did-finish-load');
  }

  show(): void {
    this.shown = true;
  }
  focus(): void {
    this.focused += 1;
  }
  minimize(): void {
    this.minimized = true;
  }
  isMinimized = (): boolean => this.minimized;
  restore(): void {
    this.minimized = false;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setDocumentEdited(edited: boolean): void {
    this.edited = edited;
  }
  isDestroyed = (): boolean => !this.surroundings.windows.has(this);

  /** As the user closes it; false when the app kept it open. */
  close(): boolean {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
    return !prevented;
  }

  destroy(): void {
    if (!this.surroundings.windows.delete(this)) return;
    this.webContents.destroy();
    this.emit('closed');
  }
}

const required = [
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
] as const;
