#!/usr/bin/env node
/**
 * Everything that must hold, in one command, on a machine that has nothing but Node and npm:
 * installs, builds, finds a browser, then checks format, lint, types, import rules and runs every test.
 * Ends with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureInstalled, root } from './prepare.mjs';

/** A check that is not a test run counts as one: it passed or it failed. */
const CHECKS = [
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint', '.']],
  ['imports', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests']],
  ['types: pure', ['tsc', '-p', 'tsconfig/pure.json']],
  ['types: node', ['tsc', '-p', 'tsconfig/node.json']],
  ['types: renderer', ['tsc', '-p', 'tsconfig/renderer.json']],
  ['types: tests', ['tsc', '-p', 'tsconfig/tests.json']],
];

let passed = 0;
let failed = 0;
const trouble = [];

function start([tool, ...args]) {
  const [program, before] = tool === 'npm' ? ['npm', []] : ['npx', ['--no-install', tool]];
  // On Windows both are scripts, which only a shell can start; no argument here comes from outside.
  return spawnSync(program, [...before, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function say(ok, name, seconds) {
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  (${seconds.toFixed(1)} s)`);
}

/** Runs a command of node_modules/.bin, or npm itself, and counts it as one check. */
function check(name, command) {
  const before = performance.now();
  const run = start(command);
  const ok = run.status === 0;
  if (ok) passed++;
  else failed++;
  if (!ok) trouble.push(name);
  say(ok, name, (performance.now() - before) / 1000);
  return ok;
}

/** Runs a vitest project and adds its own counts; a run that reports no test at all has failed. */
function suite(project) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const report = join(folder, 'report.json');
  const before = performance.now();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = start(['vitest', 'run', '--project', project, ...reporters]);
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
  const ok = run.status === 0 && counts.passed > 0;
  if (!ok) trouble.push(`tests: ${project}`);
  if (!ok && counts.failed === 0) failed++;
  say(ok, `tests: ${project}`, (performance.now() - before) / 1000);
}

ensureInstalled();
const built = check('build', ['npm', 'run', '--silent', 'build']);
for (const [name, command] of CHECKS) check(name, command);
suite('unit');
if (built) {
  process.env.VARIORUM_BROWSER = ensureBrowser();
  suite('built');
}

if (trouble.length > 0) console.log(`\nFailed: ${trouble.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
