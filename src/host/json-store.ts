import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';

/** One JSON file that holds one value. */
export interface JsonStore<T> {
  read(): Promise<T>;
  /** Reads, changes, writes; updates of one store follow one another. */
  update(change: (value: T) => T): Promise<T>;
}

/**
 * A missing file is `fallback`; a damaged one is put aside as `*.damaged` and is `fallback` too. A folder
 * that cannot be written keeps the value for this run only: settings are no reason to stop an editor.
 */
export function createJsonStore<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  onTrouble: (message: string) => void,
): JsonStore<T> {
  let queue: Promise<unknown> = Promise.resolve();
  let loaded: { readonly value: T } | null = null;

  async function load(): Promise<T> {
    if (loaded) return loaded.value;
    const value = await readStored();
    loaded = { value };
    return value;
  }

  async function readStored(): Promise<T> {
    let json: string;
    try {
      json = await readFile(file, 'utf8');
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'))
        onTrouble(`${file}: ${String(cause)}`);
      return fallback;
    }
    try {
      return v.parse(schema, JSON.parse(json));
    } catch (cause) {
      onTrouble(`${file} is damaged and was put aside: ${String(cause)}`);
      await rename(file, `${file}.damaged`).catch((trouble: unknown) => onTrouble(String(trouble)));
      return fallback;
    }
  }

  async function store(value: T): Promise<void> {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomic(file, `${JSON.stringify(value, null, 2)}\n`);
    } catch (cause) {
      onTrouble(`${file} could not be written: ${String(cause)}`);
    }
  }

  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    read: () => inTurn(load),
    update: (change) =>
      inTurn(async () => {
        const value = change(await load());
        loaded = { value };
        await store(value);
        return value;
      }),
  };
}
