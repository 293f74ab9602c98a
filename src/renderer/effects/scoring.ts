import type { Folder, FolderOutcome, ShellError } from '../../contract/shell';
import { modelFailed, modelFrom, modelOff, modelOpened, modelOpening } from '../state/scoring';
import type { ModelFolder } from '../state/model';
import { act, current } from '../state/store';
import { notify } from '../state/viewing';
import type { ModelSource } from '../worker/client';
import { WorkError } from '../worker/line';
import { cancelRun } from './collating';
import type { Services } from './services';

/** Trouble with a folder or a file in it, in the shell's words. */
class FolderTrouble extends Error {
  constructor({ message }: ShellError) {
    super(message);
  }
}

/** The model that is opened or in use; another one, or none, makes what is under way void. */
let asked = 0;

/** Lets the user choose a folder, and opens the model in it. */
export async function chooseModel(services: Services): Promise<void> {
  const chosen = await services.shell.chooseFolder();
  if (chosen.ok) await open(services, chosen.folder, chosen);
  else if (chosen.error.code !== 'cancelled') act(notify, 'error', chosen.error.message);
}

/** The model of the last time, or the one named when the program was started, reads along again. */
export async function startModel(services: Services): Promise<void> {
  const { shell } = services;
  const named = shell.modelFolder;
  const kept = modelFrom((await shell.settings()).views['model']);
  const folder = named === null ? kept : { id: named, name: lastPart(named), lasting: true };
  if (folder) await openModel(services, folder);
}

const lastPart = (path: string): string => path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;

/** Opens the model of a folder that was chosen earlier. */
export const openModel = (services: Services, folder: ModelFolder): Promise<void> =>
  open(services, folder, null);

async function open(services: Services, of: ModelFolder, listed: FolderOutcome | null): Promise<void> {
  const mine = (asked += 1);
  const folder: ModelFolder = { id: of.id, name: of.name, lasting: of.lasting };
  act(modelOpening, folder);
  try {
    const outcome = listed ?? (await services.shell.openFolder(folder.id));
    if (!outcome.ok) throw new FolderTrouble(outcome.error);
    const name = await services.work.openModel(sourceOf(services, outcome.folder, () => mine === asked));
    if (mine === asked) act(modelOpened, folder, name);
  } catch (error) {
    if (mine !== asked) return;
    const known = error instanceof WorkError || error instanceof FolderTrouble;
    act(modelFailed, folder, known ? error.message : `The model could not be opened (${String(error)}).`);
  }
}

/** Reads what a model wants of a folder, one file after the other, and says how far it is. */
function sourceOf({ shell, work }: Services, folder: Folder, wanted: () => boolean): ModelSource {
  return async () => {
    const paths = await work.modelFiles(folder.files.map(({ path }) => path));
    const sizes = new Map(folder.files.map(({ path, size }) => [path, size]));
    const total = paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    const files: Record<string, Uint8Array> = {};
    let done = 0;
    for (const path of paths) {
      if (!wanted()) throw new WorkError('cancelled', 'Cancelled');
      const outcome = await shell.readInFolder(folder.id, path);
      if (!outcome.ok) throw new FolderTrouble(outcome.error);
      files[path] = outcome.file.bytes;
      done += outcome.file.bytes.length;
      if (current().model.status === 'opening') act(modelOpening, folder, done, total);
    }
    return { folder: folder.name, files };
  };
}

/** Compares by the words alone again. */
export async function switchModelOff({ work }: Services): Promise<void> {
  const mine = (asked += 1);
  cancelRun();
  // the worker forgets it before the next comparison asks
  if (current().model.status !== 'off') await work.closeModel();
  if (mine === asked) act(modelOff);
}
