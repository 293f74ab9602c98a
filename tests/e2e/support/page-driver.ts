import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../../src/browser';
import { startServer } from '../../../src/server';
import { collectComplaints, defaultViewport, seeds, type Driver, type LaunchOptions } from './driver';

/**
 * One browser for all specs of a worker, which share their modules; each launch gets a profile of its own in
 * it. It ends with the worker's process, of which playwright-core takes care.
 */
let browser: Promise<Browser> | null = null;

export async function sharedBrowser(): Promise<Browser> {
  const executable = findBrowser();
  if (!executable) throw new Error('No Chromium, Chrome or Edge was found; name one in VARIORUM_BROWSER.');
  browser ??= launchBrowser(executable);
  return browser;
}

/** For whoever goes on when nothing is to be looked at any more. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** The built window in a real browser, served by the local page's server. */
export async function launchPage(options: LaunchOptions = {}): Promise<Driver> {
  const { files = seeds, viewport = defaultViewport, colorScheme = 'light' } = options;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
  const { modelFolder } = options;
  const server = await startServer({
    files,
    rendererDir: resolve('out/renderer'),
    dataDir,
    ...(modelFolder === undefined ? {} : { modelFolder }),
  });
  const context = await (
    await sharedBrowser()
  ).newContext({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const { origin } = new URL(server.url);
  const complaints = collectComplaints(page, (url) => url.startsWith(`${origin}/`));
  await page.goto(server.url);
  return {
    kind: 'page',
    page,
    complaints,
    dataDir,
    startAgain: (more) => server.open(more),
    async close() {
      await context.close();
      await server.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
