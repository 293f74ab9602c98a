#!/usr/bin/env node
/**
 * Everything that must hold, in one command, on a machine that has nothing but Node and npm:
 * installs, builds, finds a browser, then checks format, lint, types, import rules and runs every test.
 * Ends with one line: `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureInstalled, root } from './prepare.mjs';

const BUILD = 'build';

/**
 * A check that is not a test run counts as one: it passed or it failed. In the order in which they start, the
 * long ones first. What reads every file waits for the build, which writes into the project's own folder, too.
 */
const WHILE_BUILDING = [
  [BUILD, ['npm', 'run', '--silent', 'build']],
  ['types: tests', ['tsc', '-p', 'tsconfig/tests.json']],
  ['types: renderer', ['tsc', '-p', 'tsconfig/renderer.json']],
  ['types: node', ['tsc', '-p', 'tsconfig/node.json']],
  ['types: pure', ['tsc', '-p', 'tsconfig/pure.json']],
];
const WHEN_BUILT = [
  ['lint', ['eslint', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['imports', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests']],
];

let passed = 0;
let failed = 0;
const trouble = [];

/** How to start a command of node_modules/.bin, or npm itself, in the folder of the project. */
function program([tool, ...args]) {
  const [name, before] = tool === 'npm' ? ['npm', []] : ['npx', ['--no-install', tool]];
  // On Windows both are scripts, which only a shell can start; no argument here comes from outside.
  return [name, [...before, ...args], { cwd: root, shell: process.platform === 'win32' }];
}

/** Counts a command as one check and says how it went. */
function count(ok, name, before) {
  if (ok) passed++;
  else failed++;
  if (!ok) trouble.push(name);
  say(ok, name, (performance.now() - before) / 1000);
}

function say(ok, name, seconds) {
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  (${seconds.toFixed(1)} s)`);
}

/** Runs a command in the foreground; true when it went well. */
function run(command) {
  const [name, args, options] = program(command);
  return spawnSync(name, args, { ...options, stdio: 'inherit' }).status === 0;
}

/** Runs a command beside others; resolves to whether it went well and what it wrote. */
function runBeside(command) {
  return new Promise((resolve) => {
    const [name, args, options] = program(command);
    const child = spawn(name, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('error', ({ message }) => resolve({ ok: false, output: `${output}${message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs the checks, two at a time: each is one thread, and it takes but one core. */
async function checkAll(checks) {
  const left = [...checks];
  const next = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const [name, command] = check;
      const before = performance.now();
      const { ok, output } = await runBeside(command);
      process.stdout.write(output);
      count(ok, name, before);
    }
  };
  await Promise.all([next(), next()]);
}

/** Runs projects of vitest and adds their own counts; a run that reports no test at all has failed. */
function suite(name, ...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const report = join(folder, 'report.json');
  const before = performance.now();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters]);
  let counts = { passed: 0, failed: 0 };
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: json.numPassedTests, failed: json.numFailedTests };
  } catch {
    // No report: the runner died. Counted as a failure below.
  }
  rmSync(folder, { recursive: true, force: true });
  passed += counts.passed;
  failed += counts.failed;
  // A file that cannot be loaded, or a run without tests, fails without a failed test.
  const good = ok && counts.passed > 0;
  if (!good) trouble.push(`tests: ${name}`);
  if (!good && counts.failed === 0) failed++;
  say(good, `tests: ${name}`, (performance.now() - before) / 1000);
}

ensureInstalled();
await checkAll(WHILE_BUILDING);
await checkAll(WHEN_BUILT);
const built = !trouble.includes(BUILD);
suite('unit', 'unit', 'alone');
if (built) {
  process.env.VARIORUM_BROWSER = ensureBrowser();
  suite('built', 'built');
}

if (trouble.length > 0) console.log(`\nFailed: ${trouble.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
