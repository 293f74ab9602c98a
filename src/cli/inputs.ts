import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_FILE_BYTES } from '../documents';
import { shortName, type Named } from './ids';
import type { Streams } from './streams';
import { fileTrouble, Trouble } from './trouble';

export interface Input extends Named {
  readonly bytes: Uint8Array;
}

/** `git show` answers at once or not at all: the longest wait is for a repository on a slow disk. */
const GIT_MILLISECONDS = 60_000;

/**
 * Reads what the arguments name: files, folders (every file in them, by name), `-` for standard input, and revisions
 * such as `HEAD~3:story.md` where no such file exists.
 * @throws Trouble
 */
export async function readInputs(args: readonly string[], streams: Streams): Promise<Input[]> {
  if (args.filter((argument) => argument === '-').length > 1) {
    throw new Trouble('Standard input (-) can be read only once.');
  }
  const inputs: Input[] = [];
  for (const argument of args) inputs.push(...(await readInput(argument, streams)));
  return inputs;
}

async function readInput(argument: string, streams: Streams): Promise<Input[]> {
  if (argument === '-') {
    return [{ argument, name: 'stdin', bytes: await drain(streams.stdin, 'Standard input') }];
  }
  const path = resolve(streams.cwd, argument);
  const stats = await stat(path).catch((cause: unknown) => cause);
  if (isStats(stats)) {
    return stats.isDirectory() ? await readFolder(argument, path) : [await readOne(argument, path)];
  }
  const missing =
    stats instanceof Error && 'code' in stats && (stats.code === 'ENOENT' || stats.code === 'ENOTDIR');
  const [, revision, file] = /^([^:]+):(.+)$/u.exec(argument) ?? [];
  if (missing && revision !== undefined && file !== undefined && !argument.startsWith('-')) {
    return [{ argument, name: argument, bytes: await gitShow(argument, streams.cwd) }];
  }
  throw fileTrouble(argument, 'read', stats);
}

const isStats = (found: unknown): found is { isDirectory(): boolean } =>
  typeof found === 'object' && found !== null && 'isDirectory' in found;

const readOne = async (argument: string, path: string): Promise<Input> => ({
  argument,
  name: shortName(argument),
  bytes: await drain(createReadStream(path), argument),
});

async function readFolder(argument: string, path: string): Promise<Input[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw fileTrouble(argument, 'read', cause);
  });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) throw new Trouble(`${argument} is a folder without files.`);
  const inputs: Input[] = [];
  for (const name of names) inputs.push(await readOne(join(argument, name), join(path, name)));
  return inputs;
}

/** All bytes of a stream, which may be a pipe without a known size. */
async function drain(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      size += bytes.length;
      if (size > MAX_FILE_BYTES) {
        stream.destroy();
        throw new Trouble(`${name} is larger than ${MAX_FILE_BYTES / 2 ** 20} MB, the most that is read.`);
      }
      chunks.push(bytes);
    }
  } catch (cause) {
    throw cause instanceof Trouble ? cause : fileTrouble(name, 'read', cause);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A file as a revision has it. No shell sees the argument, and no filter of the repository runs. */
function gitShow(revision: string, cwd: string): Promise<Uint8Array> {
  const options = {
    cwd,
    encoding: 'buffer',
    maxBuffer: MAX_FILE_BYTES,
    timeout: GIT_MILLISECONDS,
    windowsHide: true,
  } as const;
  return new Promise((done, fail) => {
    execFile(
      'git',
      ['show', '--no-ext-diff', '--no-textconv', revision],
      options,
      (error, stdout, stderr) => {
        if (!error) return done(new Uint8Array(stdout));
        const said =
          stderr
            .toString('utf8')
            .trim()
            .split('\n')[0]
            ?.replace(/^fatal: /, '') ?? '';
        const why =
          'code' in error && error.code === 'ENOENT' ? 'git is not installed' : said || error.message;
        fail(
          new Trouble(`${revision} is neither a file nor a revision that git knows: ${why}`, {
            cause: error,
          }),
        );
      },
    );
  });
}

/** The name by which a format is guessed: the file's, also of a revision. */
export const formatName = (input: Input): string => {
  const [, file] = /^[^:]+:(.+)$/u.exec(input.name) ?? [];
  return file === undefined ? input.name : basename(file);
};
