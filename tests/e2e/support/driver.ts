import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

export interface LaunchOptions {
  /**
   * Files to open. Unless given, the three sample stories in the order of their names, handed in as a user
   * would name them; none at all (`[]`) leaves it to the app what to open: its own samples, the agency's
   * report first.
   */
  readonly files?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Settings and recent files of an earlier run; a fresh folder unless given. */
  readonly dataDir?: string;
  /** The folder of a model, named when the program is started. Only the local page takes one. */
  readonly modelFolder?: string;
}

/** The running app, whichever shell it runs in: one page to act on and what went wrong in it. */
export interface Driver {
  readonly kind: 'electron' | 'page';
  readonly page: Page;
  /** Errors on the console, uncaught exceptions, and requests that left the app, as sentences. A good run has none. */
  readonly complaints: readonly string[];
  readonly dataDir: string;
  /** A second start of the program that names files. */
  startAgain(files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export type Launch = (options?: LaunchOptions) => Promise<Driver>;

/**
 * The sample stories in the order of their names, so that letters and base of a spec do not hang on what the
 * app opens by itself.
 */
export const seeds: readonly string[] = [
  '000_95ac1f7326fa371e.txt',
  '001_d8078e1bd6dae867.txt',
  '004_c66c99d77e959bb8.txt',
].map((name) => resolve('seeds', name));

/** Two columns and the review panel fit side by side. */
export const defaultViewport = { width: 1440, height: 900 };

/** Follows a page from now on and collects what a good run has none of. */
export function collectComplaints(page: Page, isOwnUrl: (url: string) => boolean): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!isOwnUrl(url) && !/^(?:data|blob|about):/.test(url)) complaints.push(`request: ${url}`);
  });
  return complaints;
}
