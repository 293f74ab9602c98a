import { startElectronRig } from './support/electron-rig';
import { startPageRig } from './support/page-rig';
import { describeShell } from './support/shell-specs';

describeShell('Electron', startElectronRig);
describeShell('local page', startPageRig);
