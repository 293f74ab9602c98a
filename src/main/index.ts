import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import * as v from 'valibot';
import { schemas, type MenuCommand } from '../contract';
import { createHost, sampleFiles, shellFacts, type Host } from '../host';
import { applyTheme, createCalls } from './calls';
import { answerCalls, tell } from './ipc';
import { launchFiles } from './launch-files';
import { lockDownApp, lockDownSession } from './lock-down';
import { setMenu } from './menu';
import { createPrinter } from './print';
import { registerAppScheme, serveApp } from './protocol';
import { openWindow, type AppWindow } from './window';

/** What a second start hands to the first: absolute paths. */
const handover = v.object({ files: schemas.paths });

const files = launchFiles(process.argv, process.defaultApp ? 2 : 1, process.cwd());
let host: Host | null = null;
let window: AppWindow | null = null;

registerAppScheme();
lockDownApp(app);

if (app.requestSingleInstanceLock({ files })) {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handed = v.safeParse(handover, data);
    void open(handed.success ? handed.output.files : []);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void host?.close());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const appFolder = app.getAppPath();
  serveApp(session.defaultSession, join(appFolder, 'out/renderer'));
  lockDownSession(session.defaultSession);
  host = createHost({
    dataFolder: app.getPath('userData'),
    files,
    samples: sampleFiles(join(appFolder, 'seeds')),
    maxBytes: facts().maxBytes,
    onFileChanged: (path) => void tell(page(), 'fileChanged', path),
    onTrouble: (message) => process.stderr.write(`${message}\n`),
  });
  answerCalls(
    createCalls(host, createPrinter(), () => window, refreshMenu),
    page,
  );
  applyTheme(await host.settings());
  await refreshMenu();
  showWindow();
}

const facts = (): ReturnType<typeof shellFacts> => shellFacts(app.getVersion());
const page = (): AppWindow['browserWindow']['webContents'] | null =>
  window?.browserWindow.webContents ?? null;

function showWindow(): void {
  if (!window) {
    window = openWindow(facts(), nativeTheme.shouldUseDarkColors);
    window.browserWindow.on('closed', () => (window = null));
    return;
  }
  if (window.browserWindow.isMinimized()) window.browserWindow.restore();
  window.browserWindow.focus();
}

/** Files that come while the app runs. Before it runs they count as named on the command line (the Mac does so). */
async function open(paths: readonly string[]): Promise<void> {
  if (!host) {
    files.push(...paths);
    return;
  }
  showWindow();
  if (paths.length === 0) return;
  tell(page(), 'filesOpened', await host.openChosen(paths));
  await refreshMenu();
}

async function refreshMenu(): Promise<void> {
  if (!host) return;
  const actions = {
    command: (command: MenuCommand) => void tell(page(), 'menuCommand', command),
    openRecent: (path: string) => void open([path]),
  };
  setMenu(actions, {
    recent: await host.recentFiles(),
    isMac: process.platform === 'darwin',
    developer: !app.isPackaged,
  });
}
