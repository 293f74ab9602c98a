import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  callNames,
  channelOf,
  commandIds,
  contentSecurityPolicy,
  type MenuCommand,
} from '../../src/contract';
import { startMain, until } from './electron-stand-in';
import { dropFile } from './electron-stand-in/preload';
import type { StandInContents } from './electron-stand-in/window';
import { startElectronRig, type ElectronRig } from './support/electron-rig';

describe('Electron: the built main process and preload', () => {
  let folder = '';
  let rig: ElectronRig;
  let contents: StandInContents;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-electron-'));
    writeFileSync(join(folder, 'story.txt'), 'one');
    rig = await startElectronRig({ files: [join(folder, 'story.txt')], dataFolder: join(folder, 'data') });
    contents = rig.window.webContents;
  });
  afterEach(async () => {
    await rig.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const load = (url: string, method?: string): Promise<Response | null> =>
    rig.electron.defaultSession.load(url, method);

  it('puts one global into the page and nothing else', () => {
    expect([...contents.exposed.keys()]).toEqual(['variorum']);
  });

  it('serves the built window with the policy, and only it', async () => {
    const page = await load('app://variorum/index.html');
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page?.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*(?:unsafe-inline|'unsafe-eval'|https?:|\*)/);
    expect((await load('app://variorum/missing.js'))?.status).toBe(404);
    expect((await load('app://variorum/index.html', 'POST'))?.status).toBe(404);
  });

  it.each([
    'app://variorum/../main/index.js',
    'app://variorum/%2e%2e/main/index.js',
    'app://variorum/..%2fmain%2findex.js',
    'app://variorum/assets/..%2f..%2fmain/index.js',
    'app://variorum/%2e%2e%5cmain%5cindex.js',
    'app://variorum/%2fetc/passwd',
    'app://variorum/index.html%00.js',
    'app://variorum/%zz',
  ])('gives nothing for %s', async (url) => {
    expect(existsSync('out/main/index.js')).toBe(true);
    expect((await load(url))?.status).toBe(404);
  });

  it('lets no request leave', async () => {
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'ws://example.org/',
      'app://other/index.html',
    ]) {
      expect(await load(url), url).toBeNull();
    }
    expect(rig.electron.defaultSession.spellChecker).toBe(false);
    expect(rig.electron.app.switches).toContain('host-resolver-rules');
  });

  it('gives no permission but the clipboard, and that to its own page', () => {
    const { defaultSession } = rig.electron;
    const permits = (permission: string, origin = 'app://variorum/') =>
      defaultSession.permits(contents as unknown as Electron.WebContents, permission, origin);
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'hid']) {
      expect(permits(permission), permission).toEqual({ asked: false, checked: false });
    }
    expect(permits('clipboard-read')).toEqual({ asked: true, checked: true });
    contents.frame = { url: 'https://example.org/', parent: null };
    expect(permits('clipboard-read', 'https://example.org')).toEqual({ asked: false, checked: false });
  });

  it('goes nowhere', () => {
    expect(contents.goes('will-navigate', 'https://example.org/')).toBe(false);
    expect(contents.goes('will-navigate', 'app://variorum/other.html')).toBe(false);
    expect(contents.goes('will-redirect', 'https://example.org/')).toBe(false);
    expect(contents.goes('will-frame-navigate', 'https://example.org/')).toBe(false);
    expect(contents.goes('will-frame-navigate', 'about:srcdoc')).toBe(true);
    expect(contents.goes('will-attach-webview', 'app://variorum/index.html')).toBe(false);
    expect(contents.opens('https://example.org/')).toBe(false);
    expect(contents.opens('app://variorum/index.html')).toBe(false);
  });

  it('answers its own page only', async () => {
    const own = contents.frame;
    const foreign = [
      { url: 'https://example.org/', parent: null },
      { url: 'app://other/index.html', parent: null },
      { url: 'app://variorum/index.html', parent: own },
      { url: 'about:srcdoc', parent: own },
      { url: 'not a url', parent: null },
      null,
    ];
    for (const name of callNames) {
      for (const frame of foreign) {
        await expect(
          contents.invokeFrom(frame, channelOf(name), []),
          `${name} ${frame?.url}`,
        ).rejects.toThrow('foreign page');
      }
    }
    await expect(contents.invokeFrom(own, channelOf('settings'), [])).resolves.toMatchObject({
      theme: 'system',
    });
  });

  it('answers no other window, even one that shows the app', async () => {
    const stranger = Object.assign(Object.create(contents) as StandInContents, { session: contents.session });
    await expect(stranger.invokeFrom(contents.frame, channelOf('settings'), [])).rejects.toThrow(
      'foreign page',
    );
  });

  it.each([
    ['readPaths', [['story.txt', 7]]],
    ['readPaths', ['story.txt']],
    ['readPaths', [['a\0b']]],
    ['readPaths', [Array.from({ length: 101 }, () => 'a')]],
    ['readPaths', []],
    ['settings', ['more than was asked']],
    ['changeSettings', [{ theme: 'neon' }]],
    ['changeSettings', [{ readingSize: Number.NaN }]],
    ['changeSettings', [{ unknown: 1 }]],
    ['save', [{ suggestedName: '../x', bytes: new Uint8Array(1), filters: [] }]],
    ['save', [{ suggestedName: 'x', bytes: 'text', filters: [] }]],
    ['save', [{ suggestedName: 'x', bytes: new Uint16Array(1), filters: [] }]],
    ['openDialog', [[{ name: 'All', extensions: ['../x'] }]]],
    ['setWindowState', [{ title: 'x', edited: 'yes' }]],
  ] as const)('refuses %s %j', async (name, args) => {
    await expect(contents.invokeFrom(contents.frame, channelOf(name), [...args])).rejects.toThrow(
      'ValiError',
    );
  });

  it('opens what the user chooses in the dialog, or nothing', async () => {
    writeFileSync(join(folder, 'other.txt'), 'two');
    expect(await rig.shell.openDialog([{ name: 'Stories', extensions: ['txt'] }])).toEqual([]);
    rig.electron.user.opens = [join(folder, 'other.txt')];
    const [opened] = await rig.shell.openDialog([]);
    expect(opened?.ok && opened.file.name).toBe('other.txt');
    expect((await rig.shell.recentFiles()).map(({ name }) => name)).toEqual(['other.txt']);
  });

  it('opens the folder that the user chooses in the dialog, and reads in it from then on', async () => {
    const model = join(folder, 'model');
    mkdirSync(model);
    writeFileSync(join(model, 'tokenizer.json'), '{}');
    const dismissed = await rig.shell.chooseFolder();
    expect(dismissed.ok || dismissed.error.code).toBe('cancelled');
    expect((await rig.shell.openFolder(model)).ok).toBe(false);
    rig.electron.user.opens = [model];
    const chosen = await rig.shell.chooseFolder();
    expect(chosen.ok && chosen.folder.files).toEqual([{ path: 'tokenizer.json', size: 2 }]);
    const read = await rig.shell.readInFolder(model, 'tokenizer.json');
    expect(read.ok && new TextDecoder().decode(read.file.bytes)).toBe('{}');
    await expect(rig.shell.readInFolder(model, '../story.txt')).rejects.toThrow('ValiError');
  });

  it('knows where a dropped file lies, and nothing of a file that a script made', async () => {
    const path = join(folder, 'dropped.txt');
    writeFileSync(path, 'dropped');
    expect((await rig.shell.readPaths([path]))[0]).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await rig.shell.pathOfDropped?.(new File(['x'], path))).toBeNull();
    await expect(rig.shell.pathOfDropped?.({ path })).rejects.toThrow('takes a File');
    expect((await rig.shell.readPaths([path]))[0]).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await rig.shell.pathOfDropped?.(dropFile(path))).toBe(path);
    expect((await rig.shell.readPaths([path]))[0]).toMatchObject({ ok: true, file: { path } });
    expect((await rig.shell.recentFiles())[0]).toEqual({ path, name: 'dropped.txt' });
  });

  it('saves where the user says, and from then on without asking', async () => {
    const bytes = new TextEncoder().encode('saved');
    const request = {
      suggestedName: 'report.html',
      bytes,
      filters: [{ name: 'HTML', extensions: ['html'] }],
    };
    const dismissed = await rig.shell.save(request);
    expect(dismissed.ok || dismissed.error.code).toBe('cancelled');
    const path = join(folder, 'report.html');
    rig.electron.user.savesAs = path;
    expect(await rig.shell.save(request)).toEqual({ ok: true, path });
    expect(readFileSync(path, 'utf8')).toBe('saved');
    expect(await rig.shell.save({ ...request, bytes: new TextEncoder().encode('again'), path })).toEqual({
      ok: true,
      path,
    });
    expect(readFileSync(path, 'utf8')).toBe('again');
    expect(rig.electron.dialogs).toEqual(['save', 'save']);
  });

  it('prints in a window without scripts, tagged and numbered, and leaves none behind', async () => {
    const seen = new Set<StandInContents>();
    rig.electron.app.on('web-contents-created', (_event, created: StandInContents) => seen.add(created));
    const printed = await rig.shell.printToPdf('<!doctype html><title>x</title><p>text</p>');
    expect(printed.ok).toBe(true);
    const [printer] = seen;
    expect(printer?.pdfOptions).toMatchObject({
      generateTaggedPDF: true,
      displayHeaderFooter: true,
      preferCSSPageSize: true,
    });
    expect(printer?.scripts).toBe(false);
    expect(printer?.session.name).toBe('print');
    expect(printer?.opens('https://example.org/')).toBe(false);
    expect(await printer?.session.load('https://example.org/')).toBeNull();
    expect(await printer?.session.load('app://variorum/index.html')).toBeNull();
    expect((await printer?.session.load(printer.getURL()))?.status).toBe(404);
    expect(rig.electron.windows.size).toBe(1);
  });

  it('asks before a window with unsaved changes closes', async () => {
    await rig.shell.setWindowState({ title: 'Kirby', edited: true });
    rig.electron.user.button = 0;
    expect(rig.window.close()).toBe(false);
    rig.electron.user.button = 1;
    expect(rig.window.close()).toBe(true);
    expect(rig.electron.dialogs).toEqual(['message', 'message']);
  });

  it('closes without a word when nothing is unsaved', async () => {
    await rig.shell.setWindowState({ title: 'Kirby', edited: false });
    expect(rig.window.close()).toBe(true);
    expect(rig.electron.dialogs).toEqual([]);
  });

  it('sends the commands of its menu to the page', async () => {
    await rig.shell.initialFiles();
    const commands: MenuCommand[] = [];
    rig.shell.onMenuCommand((command) => commands.push(command));
    const flat = (
      items: readonly Electron.MenuItemConstructorOptions[],
    ): Electron.MenuItemConstructorOptions[] =>
      items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
    const items = flat(rig.electron.menu());
    const withIds = items.filter((item) => item.id);
    for (const item of withIds) (item.click as () => void)();
    expect(commands).toEqual(withIds.map((item) => item.id));
    expect(new Set(commands)).toEqual(new Set(commandIds));
    expect(items.map((item) => item.label)).toContain('story.txt');
  });

  it('dresses as the settings say', async () => {
    await rig.shell.changeSettings({ theme: 'dark' });
    await rig.shell.changeSettings({ theme: 'contrast' });
    expect(rig.electron.themes).toEqual(['system', 'dark', 'system']);
  });

  it('hands its files to the instance that runs already, and ends', async () => {
    const second = await startMain({
      userData: join(folder, 'data'),
      args: [join(folder, 'a.txt'), '--switch'],
      isSecond: true,
    });
    expect(second.app.hasQuit).toBe(true);
    expect(second.windows.size).toBe(0);
    expect(second.handedOver()).toEqual({ files: [join(folder, 'a.txt')] });
  });

  it('comes to the front for a second start, whatever that one sends', async () => {
    rig.window.minimize();
    rig.electron.app.emit('second-instance', {}, [], '/', { files: ['x', 7] });
    await until(() => rig.window.focused > 0);
    expect(rig.window.isMinimized()).toBe(false);
  });
});
