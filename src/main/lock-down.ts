import type { App, Session, WebContents } from 'electron';
import { isAppUrl } from './origin';

/** What loads nothing from anywhere: it carries its content with it. */
const isSelfContained = (url: string): boolean =>
  /^(?:data|blob|devtools):/.test(url) || url === 'about:srcdoc';

/**
 * Copying a passage and pasting a version; the text stays in the window. Everything else a page may ask for
 * is refused.
 */
const grantedToApp: ReadonlySet<string> = new Set(['clipboard-read', 'clipboard-sanitized-write']);

/** No request leaves the machine, and no permission is given beyond the clipboard. */
export function lockDownSession(session: Session, isOwnUrl: (url: string) => boolean = isAppUrl): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOwnUrl(url) && !isSelfContained(url) }),
  );
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(grantedToApp.has(permission) && isAppUrl(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => grantedToApp.has(permission) && isAppUrl(origin),
  );
  session.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from a server of Google's.
  session.setSpellCheckerEnabled(false);
}

/** Nothing that is shown leads elsewhere: no navigation, no new window, no guest page. */
function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== 'about:srcdoc') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Before the app is ready: every process in a sandbox, every host name unknown, every page locked down at birth. */
export function lockDownApp(app: App): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
}
