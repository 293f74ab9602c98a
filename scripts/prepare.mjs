/**
 * What has to be there before the app or its tests can run: packages, a build, a browser. Plain Node without
 * any package, since in a fresh clone there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);

/**
 * Runs npm and ends this process with npm's code when it fails, after all that npm said. A run that goes well
 * is quiet.
 */
function npm(...args) {
  // On Windows npm is a script, which only a shell can start; no argument here comes from outside.
  const run = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // A build lists every file that it writes.
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
  console.error(`npm ${args.join(' ')} failed${run.error ? `: ${run.error.message}` : ''}.`);
  process.exit(run.status || 1);
}

/** The packages that a lock file names, by where they stand; null when it cannot be read. */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm leaves a copy of what it installed there.
 * Compared by content, not by date: a checkout or an edit of a script gives the lock file a new date without
 * new packages. Optional packages may be missing: most are for other platforms.
 */
function isInstalled() {
  const wanted = packagesIn(inRoot('package-lock.json'));
  const present = packagesIn(inRoot('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (once; a few minutes) …');
  npm('ci', '--no-audit', '--no-fund');
}

/** What a build leaves, and what it is made of. */
const outputs = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/cli/index.js',
  'out/engine/index.js',
];
const sources = [
  'src',
  'scripts/lexicon',
  'scripts/build-lexicon.mjs',
  'electron.vite.config.ts',
  'vite.node.config.ts',
  'package-lock.json',
];

/**
 * The newest date below a path, in milliseconds; 0 when there is nothing. Folders count: a deleted file
 * changes theirs.
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}

function isBuilt() {
  if (!outputs.every((path) => existsSync(inRoot(path)))) return false;
  const oldest = Math.min(...outputs.map((path) => statSync(inRoot(path)).mtimeMs));
  return Math.max(...sources.map((path) => newest(inRoot(path)))) <= oldest;
}

export function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building (once, and after changes; about a minute) …');
  npm('run', '--silent', 'build');
}

/** What the app itself would find; its source is TypeScript, so it is asked in a process that reads that. */
function findBrowser() {
  const program =
    "import { findBrowser } from './src/browser/find.ts'; process.stdout.write(findBrowser() ?? '');";
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return run.status === 0 ? run.stdout : '';
}

/** Playwright's own Chromium, fetched when it can be. */
function fetchPlaywrights() {
  const fetched = spawnSync(
    process.execPath,
    [inRoot('node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    {
      cwd: root,
      stdio: 'ignore',
    },
  );
  if (fetched.status !== 0) return '';
  const program =
    "import { chromium } from 'playwright-core'; process.stdout.write(chromium.executablePath());";
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return run.status === 0 && existsSync(run.stdout) ? run.stdout : '';
}

/** Debian's package, where this runs as root on a system that has it. */
function installDebians() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return '';
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}

/** The path of a browser for the end-to-end tests; empty, and said so, when there is none to be had. */
export function ensureBrowser() {
  const installed = findBrowser();
  if (installed) return installed;
  console.log('No Chromium, Chrome or Edge is installed; trying to fetch one …');
  const fetched = fetchPlaywrights() || installDebians();
  if (!fetched)
    console.error(
      'Install Chromium, Chrome or Edge, or name one in VARIORUM_BROWSER, for the end-to-end tests.',
    );
  return fetched;
}
