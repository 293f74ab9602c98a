import type { Readable, Writable } from 'node:stream';
import type { Collation, Options, Version } from '../engine';
import { terminalText } from '../reports';

/** What the command line touches of its process; tests hand in their own. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** The engine; loaded when it is needed, because its lexicon takes a while to read. */
  readonly engine: () => Promise<{ collate(versions: readonly Version[], options?: Options): Collation }>;
  /** Resolves when the user stops the program; asked for only by what runs until then. */
  readonly interrupted: () => Promise<unknown>;
}

/** Writes and waits until it is taken. A reader that went away (`| head`) is no trouble. */
export async function put(stream: Writable, data: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(data, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}

/** One sentence on standard error. What it quotes of files cannot command the terminal. */
export const say = ({ stderr }: Streams, sentence: string): Promise<void> =>
  put(stderr, `variorum: ${terminalText(sentence)}\n`);
