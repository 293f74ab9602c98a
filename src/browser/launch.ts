import { chromium, type Browser } from 'playwright-core';

/**
 * What keeps an installed browser from calling home while it works for us. As root Chromium refuses its
 * sandbox; only then it is switched off.
 */
export const browserArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
  '--no-first-run',
];

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Starts a browser without a window. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot(),
    args: [...browserArguments],
  });
}
