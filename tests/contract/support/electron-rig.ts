import type { Shell } from '../../../src/contract';
import { carry } from '../electron-stand-in/bridge';
import { startMain, type StandIn } from '../electron-stand-in';
import type { StandInWindow } from '../electron-stand-in/window';
import type { Rig, RigOptions } from './rig';

export interface ElectronRig extends Rig {
  readonly electron: StandIn;
  readonly window: StandInWindow;
}

/**
 * The built Electron main process and preload, in the stand-in; the page's side of the bridge is all that a
 * spec gets.
 */
export async function startElectronRig({ files = [], dataFolder }: RigOptions): Promise<ElectronRig> {
  const electron = await startMain({ userData: dataFolder, args: ['--', ...files] });
  const window = [...electron.windows].find((candidate) => candidate.shown);
  if (!window) throw new Error('no window');
  return {
    electron,
    window,
    shell: carry(window.webContents.exposed.get('variorum')) as Shell,
    title: () => window.title,
    async startAgain(more) {
      const second = await startMain({ userData: dataFolder, args: ['--', ...more], isSecond: true });
      electron.app.emit('second-instance', {}, [], process.cwd(), second.handedOver());
    },
    async close() {
      for (const open of [...electron.windows]) open.destroy();
      electron.app.emit('will-quit', {});
    },
  };
}
