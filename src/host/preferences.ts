import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import {
  defaultSettings,
  maxFolders,
  maxRecentFiles,
  schemas,
  type RecentFile,
  type Settings,
} from '../contract';
import { createJsonStore } from './json-store';

/** Settings, recent files and chosen folders, each a JSON file in the user's data folder. */
export interface Preferences {
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  recentFiles(): Promise<readonly RecentFile[]>;
  /** Puts files in front of the list, the last named first. */
  remember(paths: readonly string[]): Promise<readonly RecentFile[]>;
  /** Folders that the user chose, the last one first. */
  folders(): Promise<readonly string[]>;
  rememberFolder(path: string): Promise<readonly string[]>;
}

// Settings that an older version did not know take their defaults, those that a newer one added are dropped.
const storedSettings = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => ({ ...defaultSettings, ...stored })),
  v.object(schemas.settings.entries),
);

export function createPreferences(folder: string, onTrouble: (message: string) => void): Preferences {
  const settings = createJsonStore<Settings>(
    join(folder, 'settings.json'),
    storedSettings,
    defaultSettings,
    onTrouble,
  );
  const recent = createJsonStore<readonly RecentFile[]>(
    join(folder, 'recent-files.json'),
    schemas.recentFiles,
    [],
    onTrouble,
  );
  const folders = createJsonStore<readonly string[]>(
    join(folder, 'folders.json'),
    schemas.paths,
    [],
    onTrouble,
  );
  return {
    settings: () => settings.read(),
    changeSettings: (change) =>
      settings.update((old) => ({ ...old, ...change, views: { ...old.views, ...change.views } })),
    recentFiles: () => recent.read(),
    remember: (paths) =>
      recent.update((old) => {
        const newest = [...paths].reverse().map((path) => ({ path: resolve(path), name: basename(path) }));
        const all = [...newest, ...old];
        return all
          .filter((file, at) => all.findIndex(({ path }) => path === file.path) === at)
          .slice(0, maxRecentFiles);
      }),
    folders: () => folders.read(),
    rememberFolder: (path) =>
      folders.update((old) => [path, ...old.filter((other) => other !== path)].slice(0, maxFolders)),
  };
}
