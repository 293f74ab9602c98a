import type { CommandId } from './commands';

/**
 * What the renderer may ask of the shell it runs in: Electron or the local page. Nothing here knows what a text is.
 * Every call resolves; trouble with a file is an outcome, not an exception.
 */

/** Why something could not be done, in a closed list that both sides know. */
export type ErrorCode =
  | 'not-found'
  | 'no-permission'
  | 'too-large'
  | 'is-directory'
  | 'not-allowed'
  | 'no-browser'
  | 'cancelled'
  | 'changed-on-disk'
  | 'failed';

export interface ShellError {
  readonly code: ErrorCode;
  /** A plain sentence that names the file. */
  readonly message: string;
}

export interface FileBytes {
  readonly name: string;
  /** As shown to the user; also the handle for `watch` and `save` in place. Null for pasted or dropped bytes. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly modified: number | null;
}

export type FileOutcome =
  | { readonly ok: true; readonly file: FileBytes }
  | { readonly ok: false; readonly name: string; readonly error: ShellError };

export type SaveOutcome =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly error: ShellError };

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface SaveRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly filters: readonly FileFilter[];
  /** Write here without asking; only a path that this shell opened or saved before is accepted. */
  readonly path?: string;
  /**
   * SHA-256, hexadecimal, of the bytes that are to be replaced at `path`: where the file has others by now,
   * nothing is written and the code is `changed-on-disk`. A file that is gone is written anew.
   */
  readonly replaces?: string;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly readingSize: number;
  readonly typeface: 'serif' | 'sans';
  readonly detail: 'words' | 'phrases' | 'rewritten';
  readonly fold: boolean;
  /** Anything a view wants to keep, by a name of its own. */
  readonly views: Readonly<Record<string, unknown>>;
}

/** Commands of the application menu; the renderer has the same in its palette. */
export type MenuCommand = CommandId;

/** A file of a folder, by its path in it, with `/` between folders. */
export interface FolderFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What lies in a folder that the user chose, and in the folders right below it. */
export interface Folder {
  /** The handle for `readInFolder`: its path, where the shell may know one. */
  readonly id: string;
  readonly name: string;
  /** Whether `openFolder` finds it by its id in a later run as well. */
  readonly lasting: boolean;
  readonly files: readonly FolderFile[];
}

export type FolderOutcome =
  { readonly ok: true; readonly folder: Folder } | { readonly ok: false; readonly error: ShellError };

export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

export type Unsubscribe = () => void;

export interface Shell {
  readonly kind: 'electron' | 'page';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly appVersion: string;
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
  /** Id of the folder named when the program was started, for a model; null without one. */
  readonly modelFolder: string | null;

  /** Files named on the command line, else the sample stories. */
  initialFiles(): Promise<readonly FileOutcome[]>;
  /** The system's open dialog; an empty list when it was dismissed. */
  openDialog(filters: readonly FileFilter[]): Promise<readonly FileOutcome[]>;
  /** Reads paths that this shell knows (recent files, watched files). */
  readPaths(paths: readonly string[]): Promise<readonly FileOutcome[]>;
  /**
   * Where a file lies that was dropped on the window (a `File`), so that it can be followed, saved in place
   * and found among the recent ones; from then on the shell knows the path. Null for what lies nowhere. A
   * page in a browser cannot tell and lacks the method.
   */
  pathOfDropped?(file: object): Promise<string | null>;
  save(request: SaveRequest): Promise<SaveOutcome>;

  /** The system's dialog for a folder; the code `cancelled` when it was dismissed. */
  chooseFolder(): Promise<FolderOutcome>;
  /** Looks again into a folder that was chosen in this run or an earlier one, or named when the program was started. */
  openFolder(id: string): Promise<FolderOutcome>;
  /** One file of such a folder; larger ones than elsewhere are read. */
  readInFolder(id: string, path: string): Promise<FileOutcome>;

  /** Renders a self-contained page to a tagged PDF. */
  printToPdf(
    html: string,
  ): Promise<
    { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: ShellError }
  >;

  recentFiles(): Promise<readonly RecentFile[]>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;

  /** Follows files on disk; replaces the list followed before. */
  watch(paths: readonly string[]): Promise<void>;
  onFileChanged(listener: (path: string) => void): Unsubscribe;
  /** Files handed over later: a second start, the system's file association. */
  onFilesOpened(listener: (files: readonly FileOutcome[]) => void): Unsubscribe;
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe;
  /** Tells the shell what the window shows, so that titles and unsaved marks are right. */
  setWindowState(state: { readonly title: string; readonly edited: boolean }): Promise<void>;
}
