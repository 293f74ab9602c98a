#!/usr/bin/env node
/**
 * Starts the app: installs and builds when that is due, then opens Electron, or where it cannot run the same
 * app as a local page.
 *   npm start -- [FILES...]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

/** npm runs scripts in the project's folder; the user's own is where names of files count from. */
const folder = process.env.INIT_CWD ?? process.cwd();
const files = process.argv.slice(2).map((file) => resolve(folder, file));

/**
 * An Electron that ends in trouble sooner than this, in milliseconds, never showed a window: a library is
 * missing, for instance.
 */
const startTime = 5000;
/** Electron's runtime has more than 100 MB; longer than this, in milliseconds, nobody waits without a word. */
const fetchTime = 300_000;

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function runtimePath() {
  const home = join(root, 'node_modules/electron');
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist'),
    readFileSync(pathFile, 'utf8'),
  );
  return existsSync(path) ? path : null;
}

/** Electron comes without its runtime and fetches it when it is first used. */
function fetchRuntime() {
  const installer = join(root, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: fetchTime });
  return runtimePath();
}

/** Runs Electron to its end. Resolves to null when it was used, else to why it could not be. */
async function runElectron() {
  if (!hasDisplay()) return 'There is no display for Electron';
  if (process.platform === 'linux' && process.getuid() === 0)
    return 'Electron does not run as root with its sandbox';
  const program = runtimePath() ?? fetchRuntime();
  if (!program) return "Electron's runtime is not installed and could not be fetched";
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const started = Date.now();
  const code = await ended(spawn(program, [root, '--', ...files], { stdio: 'inherit', env }));
  return code !== 0 && Date.now() - started < startTime ? `Electron could not start (${code})` : null;
}

/** Serves the same app as a local page, to its end. The command line prints the address and opens the browser. */
async function runPage() {
  const open = hasDisplay() ? ['--open'] : [];
  const program = join(root, 'out/cli/index.js');
  const code = await ended(
    spawn(process.execPath, [program, 'serve', ...open, '--', ...files], { stdio: 'inherit' }),
  );
  process.exitCode = typeof code === 'number' ? code : 1;
}

/** A process's exit code, or what ended it. Interrupting this program interrupts that one, and is no trouble. */
function ended(child) {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      interrupted = true;
      child.kill(signal);
    });
  }
  return new Promise((done) => {
    child.on('error', (cause) => done(cause.message));
    child.on('exit', (code, signal) => done(interrupted ? 0 : (signal ?? code)));
  });
}

ensureInstalled();
ensureBuilt();
const reason = await runElectron();
if (reason !== null) {
  console.log(`${reason}; opening the same app as a local page.`);
  await runPage();
}
