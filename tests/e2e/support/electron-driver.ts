import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { isRoot } from '../../../src/browser';
import { collectComplaints, defaultViewport, seeds, type Driver, type LaunchOptions } from './driver';

const root = resolve('.');

/** Electron's runtime, where it is installed and can show a window; null elsewhere. Nothing is fetched. */
export function findElectron(): string | null {
  const home = resolve('node_modules/electron');
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(home, 'dist'),
    readFileSync(pathFile, 'utf8'),
  );
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const canShow = process.platform !== 'linux' || (!isRoot() && Boolean(DISPLAY ?? WAYLAND_DISPLAY));
  return canShow && existsSync(program) ? program : null;
}

/** The built app in Electron itself. */
export async function launchElectron(program: string, options: LaunchOptions = {}): Promise<Driver> {
  const { files = seeds, viewport = defaultViewport, colorScheme = 'light' } = options;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
  const args = (more: readonly string[]): string[] => [`--user-data-dir=${dataDir}`, root, '--', ...more];
  const app = await _electron.launch({ executablePath: program, args: args(files), cwd: root, colorScheme });
  const page = await app.firstWindow();
  await page.setViewportSize(viewport);
  return {
    kind: 'electron',
    page,
    complaints: collectComplaints(page, (url) => url.startsWith('app://variorum/')),
    dataDir,
    startAgain: (more) =>
      new Promise((ended) =>
        spawn(program, args(more), { cwd: root, stdio: 'ignore' }).on('exit', () => ended()),
      ),
    async close() {
      await app.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
