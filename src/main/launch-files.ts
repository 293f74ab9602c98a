import { resolve } from 'node:path';

/**
 * The files named on a command line. `skip` is how many words come before the arguments: the program, and for
 * an unpackaged app its folder. Words that begin with a dash are switches of Electron or Chromium, unless
 * they stand after `--`.
 */
export function launchFiles(argv: readonly string[], skip: number, folder: string): string[] {
  const args = argv.slice(skip);
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  const after = end < 0 ? [] : args.slice(end + 1);
  return [...before.filter((word) => word !== '' && !word.startsWith('-')), ...after].map((path) =>
    resolve(folder, path),
  );
}
