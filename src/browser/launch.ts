import { chromium, type Browser } from 'playwright-core';

/**
 * What a browser without a window has no use for. Each new profile would load the two pages of the address
 * bar's list, which costs as much as the page that is to be shown; a process kept in reserve is thrown away.
 */
const unused = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** What playwright-core switches off by the same switch, of which a browser obeys the last one only. */
const switchedOffByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What keeps an installed browser from calling home while it works for us, and from work for a window that
 * nobody sees. As root Chromium refuses its sandbox; only then it is switched off.
 */
const browserArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
  '--no-first-run',
  `--disable-features=${[...switchedOffByPlaywright, ...unused].join(',')}`,
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
