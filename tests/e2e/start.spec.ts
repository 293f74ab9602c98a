import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../src/renderer/shell/api';
import { asPage } from '../contract/support/page-rig';

// Elsewhere a display is always there, and the desktop program would open.
describe.runIf(process.platform === 'linux')('npm start where Electron cannot show a window', () => {
  let folder = '';
  let running: ChildProcess | null = null;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-start-'))));
  afterEach(() => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts as npm does, in a desk's folder without a display, and waits for the page's address. */
  async function start(
    ...files: string[]
  ): Promise<{ output: string; url: URL; ended: Promise<number | null> }> {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const child = spawn(process.execPath, [resolve('scripts/start.mjs'), ...files], {
      cwd: resolve('.'),
      env: { ...env, INIT_CWD: folder, XDG_CONFIG_HOME: join(folder, 'config') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
    let output = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      output += String(chunk);
      const address = /http:\S+/.exec(output);
      if (address) return { output, url: new URL(address[0]), ended };
    }
    throw new Error(`no address in: ${output}`);
  }

  it('says so in one line and serves the same app with the files that were named', async () => {
    writeFileSync(join(folder, 'story.txt'), 'Kept.');
    const { output, url, ended } = await start('story.txt', 'gone.txt');
    const lines = output.trim().split('\n');
    expect(lines.slice(-2)).toEqual([
      'There is no display for Electron; opening the same app as a local page.',
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#token=\S+$/),
    ]);
    expect((await fetch(url.origin)).status).toBe(200);
    const token = new URLSearchParams(url.hash.slice(1)).get('token') ?? '';
    const api = createApi({ origin: url.origin, token, fetch: asPage(url.origin) });
    const outcomes = await api.call('initialFiles');
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.file.path : outcome.error.code))).toEqual([
      join(folder, 'story.txt'),
      'not-found',
    ]);
    expect(await api.call('recentFiles')).toEqual([{ path: join(folder, 'story.txt'), name: 'story.txt' }]);
    expect(existsSync(join(folder, 'config', 'variorum', 'recent-files.json'))).toBe(true);
    running?.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
