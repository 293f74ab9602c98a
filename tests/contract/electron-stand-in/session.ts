type RequestListener = (
  details: { readonly url: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** A session: which requests pass, who answers a scheme, which permissions are given. */
export class StandInSession {
  private listener: RequestListener | null = null;
  private readonly handlers = new Map<string, ProtocolHandler>();
  private permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  private permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  spellChecker = true;

  constructor(readonly name: string) {}

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.listener = listener;
    },
  };

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.handlers.set(scheme, handler);
    },
  };

  setPermissionRequestHandler: Electron.Session['setPermissionRequestHandler'] = (handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Electron.Session['setPermissionCheckHandler'] = (handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Electron.Session['setDevicePermissionHandler'] = () => undefined;
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }

  /** What a page of this session gets for a URL; null when the request was cancelled or nobody answers its scheme. */
  async load(url: string, method = 'GET'): Promise<Response | null> {
    const cancelled = await new Promise<boolean>((answer) => {
      if (this.listener) this.listener({ url }, ({ cancel }) => answer(cancel === true));
      else answer(false);
    });
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    return cancelled || !handler ? null : handler(new Request(url, { method }));
  }

  /** Whether a page is given a permission, asked and unasked. Without handlers Electron grants everything. */
  permits(
    contents: Electron.WebContents,
    permission: string,
    origin: string,
  ): { asked: boolean; checked: boolean } {
    let asked = true;
    this.permissionRequest?.(contents, permission as 'media', (granted) => (asked = granted), {} as never);
    const checked = this.permissionCheck?.(contents, permission as 'media', origin, {} as never) ?? true;
    return { asked, checked };
  }
}
