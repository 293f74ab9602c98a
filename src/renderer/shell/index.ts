import type { Shell } from '../../contract';
import { openPageShell } from './page';

declare global {
  interface Window {
    /** What Electron's preload puts here; a page in a browser has none. */
    readonly variorum?: Shell;
  }
}

/**
 * The shell that this page runs in. Rejects with a sentence for the user when the page was opened without the
 * token of its run, or when the program behind it has ended.
 */
export async function getShell(): Promise<Shell> {
  return window.variorum ?? openPageShell(window);
}
