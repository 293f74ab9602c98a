import { afterEach, describe } from 'vitest';
import type { Driver, Launch } from './driver';
import { findElectron, launchElectron } from './electron-driver';
import { launchPage } from './page-driver';

export type { Driver, Launch, LaunchOptions } from './driver';

/**
 * Declares the same specs for every shell that this machine can run: the local page in an installed browser,
 * and Electron where its runtime is there. What `launch` started is closed after each spec.
 *
 *     describeApp('collation view', (launch) => {
 *       it('shows the samples', async () => {
 *         const { page } = await launch();
 *       });
 *     });
 */
export function describeApp(title: string, specs: (launch: Launch, kind: Driver['kind']) => void): void {
  describeOne(`${title} (local page)`, 'page', launchPage, specs);
  const electron = findElectron();
  if (electron)
    describeOne(`${title} (Electron)`, 'electron', (options) => launchElectron(electron, options), specs);
}

function describeOne(
  title: string,
  kind: Driver['kind'],
  start: Launch,
  specs: (launch: Launch, kind: Driver['kind']) => void,
): void {
  describe(title, () => {
    const running: Driver[] = [];
    afterEach(async () => {
      for (const driver of running.splice(0)) await driver.close();
    });
    specs(async (options) => {
      const driver = await start(options);
      running.push(driver);
      return driver;
    }, kind);
  });
}
