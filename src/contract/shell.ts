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
export type MenuCommand =
  | 'open'
  | 'paste-version'
  | 'save-review'
  | 'export'
  | 'print'
  | 'find'
  | 'next-change'
  | 'previous-change'
  | 'toggle-fold'
  | 'toggle-panel'
  | 'view-collation'
  | 'view-source'
  | 'view-findings'
  | 'view-overview'
  | 'palette'
  | 'shortcuts'
  | 'about';

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

  /** Files named on the command line, else the sample stories. */
  initialFiles(): Promise<readonly FileOutcome[]>;
  /** The system's open dialog; an empty list when it was dismissed. */
  openDialog(filters: readonly FileFilter[]): Promise<readonly FileOutcome[]>;
  /** Reads paths that this shell knows (recent files, watched files). */
  readPaths(paths: readonly string[]): Promise<readonly FileOutcome[]>;
  /**
   * Where a file lies that was dropped on the window (a `File`), so that it can be followed, saved in place and found among the recent
   * ones; from then on the shell knows the path. Null for what lies nowhere. A page in a browser cannot tell and lacks the method.
   */
  pathOfDropped?(file: object): Promise<string | null>;
  save(request: SaveRequest): Promise<SaveOutcome>;
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
