import { watch, type FSWatcher } from 'chokidar';

/** Follows a list of files. A file that vanishes counts as changed: reading it again tells what became of it. */
export interface FileWatcher {
  /** Replaces the list; resolves when the new one is being followed. */
  follow(paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * How long a file's size must stand still before it counts as written, in milliseconds: longer than the pause
 * between two writes of a word processor that saves in pieces, short enough to feel immediate.
 */
const settleMilliseconds = 200;

export function createFileWatcher(
  onChanged: (path: string) => void,
  onTrouble: (message: string) => void,
): FileWatcher {
  let watcher: FSWatcher | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function replace(paths: readonly string[]): Promise<void> {
    await watcher?.close();
    watcher = null;
    if (paths.length === 0) return;
    const next = watch([...paths], {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: settleMilliseconds, pollInterval: settleMilliseconds / 4 },
    });
    watcher = next;
    next.on('change', onChanged).on('add', onChanged).on('unlink', onChanged);
    next.on('error', (cause) => onTrouble(String(cause)));
    await new Promise<void>((ready) => next.once('ready', ready));
  }

  const follow = (paths: readonly string[]): Promise<void> => {
    const turn = queue.then(() => replace(paths));
    queue = turn.catch(() => undefined);
    return turn;
  };
  return { follow, close: () => follow([]) };
}
