import { basename, join, resolve } from 'node:path';
import {
  maxModelFileBytes,
  refusal,
  type FileOutcome,
  type FolderOutcome,
  type SaveOutcome,
} from '../contract';
import { createAccess } from './access';
import { shownName } from './file-errors';
import { listFolder } from './folder';
import { createPreferences, type Preferences } from './preferences';
import { readFileOutcome } from './read-file';
import { saveFile } from './save-file';
import { createFileWatcher } from './watch-files';

export interface HostOptions {
  /** Where settings and recent files are kept. */
  readonly dataFolder: string;
  /** Files named on the command line. */
  readonly files: readonly string[];
  /** What opens when no file was named. */
  readonly samples: readonly string[];
  readonly maxBytes: number;
  /** A folder named on the command line, for a model. */
  readonly modelFolder?: string;
  readonly onFileChanged: (path: string) => void;
  /** Something went wrong that no caller waits for; a sentence for the log. */
  readonly onTrouble: (message: string) => void;
}

/** What both shells do with the disk, as far as `access` lets a page. */
export interface Host extends Omit<Preferences, 'remember' | 'folders' | 'rememberFolder'> {
  initialFiles(): Promise<readonly FileOutcome[]>;
  /** Paths that the page asks for; unknown ones are refused one by one. */
  readPaths(paths: readonly string[]): Promise<readonly FileOutcome[]>;
  /** Paths that the user chose; from now on the page may read and save them. */
  openChosen(paths: readonly string[]): Promise<readonly FileOutcome[]>;
  /** A path that the user dropped; its bytes are with the page already. */
  adopt(path: string): Promise<void>;
  /** A path that the page asks for; `replaces` as in `SaveRequest`. */
  saveKnown(path: string, bytes: Uint8Array, replaces?: string): Promise<SaveOutcome>;
  /** A path that the user chose. */
  saveChosen(path: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /** A folder that the user chose. */
  openChosenFolder(path: string): Promise<FolderOutcome>;
  /** A folder that the page asks for. */
  openFolder(path: string): Promise<FolderOutcome>;
  readInFolder(folder: string, path: string): Promise<FileOutcome>;
  watch(paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  const { maxBytes, onTrouble } = options;
  const preferences = createPreferences(options.dataFolder, onTrouble);
  const watcher = createFileWatcher(options.onFileChanged, onTrouble);
  const access = createAccess(preferences, options);

  /** One after the other: the sum of what is held at once stays small. */
  async function readAll(paths: readonly string[]): Promise<FileOutcome[]> {
    const outcomes: FileOutcome[] = [];
    for (const path of paths) outcomes.push(await readFileOutcome(path, maxBytes));
    return outcomes;
  }

  async function openChosen(paths: readonly string[]): Promise<readonly FileOutcome[]> {
    const resolved = paths.map((path) => resolve(path));
    // Also those that cannot be read: the user named them and may try again.
    access.allow(resolved);
    const outcomes = await readAll(resolved);
    const opened = outcomes.flatMap((outcome) =>
      outcome.ok && outcome.file.path ? [outcome.file.path] : [],
    );
    if (opened.length > 0) await preferences.remember(opened);
    return outcomes;
  }

  async function openChosenFolder(path: string): Promise<FolderOutcome> {
    const outcome = await listFolder(resolve(path));
    if (outcome.ok) await preferences.rememberFolder(outcome.folder.id);
    return outcome;
  }

  async function saveChosen(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const resolved = resolve(path);
    const outcome = await saveFile(resolved, bytes);
    if (outcome.ok) {
      access.allow([resolved]);
      await preferences.remember([resolved]);
    }
    return outcome;
  }

  return {
    settings: preferences.settings,
    changeSettings: preferences.changeSettings,
    recentFiles: preferences.recentFiles,
    initialFiles: () =>
      options.files.length > 0
        ? openChosen(options.files)
        : readAll(options.samples.map((path) => resolve(path))),
    async readPaths(paths) {
      const outcomes: FileOutcome[] = [];
      for (const path of paths) {
        const readable = await access.mayRead(path);
        outcomes.push(
          readable ? await readFileOutcome(path, maxBytes) : { name: basename(path), ...notAllowed(path) },
        );
      }
      return outcomes;
    },
    openChosen,
    async adopt(path) {
      const resolved = resolve(path);
      access.allow([resolved]);
      await preferences.remember([resolved]);
    },
    async saveKnown(path, bytes, replaces) {
      return (await access.mayWrite(path)) ? saveFile(path, bytes, replaces) : notAllowed(path);
    },
    saveChosen,
    openChosenFolder,
    async openFolder(path) {
      return (await access.mayOpenFolder(path)) ? openChosenFolder(path) : notAllowed(path);
    },
    async readInFolder(folder, path) {
      return (await access.mayOpenFolder(folder))
        ? readFileOutcome(join(folder, path), maxModelFileBytes)
        : { name: path, ...notAllowed(folder) };
    },
    async watch(paths) {
      const known: string[] = [];
      for (const path of paths) if (await access.mayRead(path)) known.push(path);
      await watcher.follow(known);
    },
    close: () => watcher.close(),
  };
}

const notAllowed = (path: string): ReturnType<typeof refusal> =>
  refusal(
    'not-allowed',
    `${shownName(path)} was not opened here before, so it is left alone. Choose it in the open dialog.`,
  );
