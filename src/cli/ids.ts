import { basename } from 'node:path';
import { siglum } from '../account/siglum';
import type { Version } from '../engine';
import { Trouble } from './trouble';

/** What stands on the command line, and what it is called by itself. */
export interface Named {
  /** As written. */
  readonly argument: string;
  /** Short name: the file's. */
  readonly name: string;
}

export const shortName = (argument: string): string =>
  argument === '-' ? 'stdin' : basename(argument) || argument;

/**
 * An id for every input: its file name; where two have the same, what was written; where that is the same too, with a
 * number. So an id depends on what was written alone and can be named again with `--base`.
 */
export function uniqueIds(inputs: readonly Named[]): string[] {
  const times = (names: readonly string[], name: string) => names.filter((other) => other === name).length;
  const short = inputs.map(({ name }) => name);
  const wanted = inputs.map(({ argument, name }) => (times(short, name) > 1 ? argument : name));
  // A file may itself be called as a numbered one would be: what was written goes before what was made up.
  const taken = new Set(wanted);
  return wanted.map((id, index) => {
    if (wanted.indexOf(id) === index) return id;
    let number = 2;
    while (taken.has(`${id}#${number}`)) number++;
    taken.add(`${id}#${number}`);
    return `${id}#${number}`;
  });
}

/**
 * The version that the user names: by its id, by the path as written, by its letter (A, B ...) or by its
 * number (1, 2 ...); in this order. `inputs` runs parallel to `versions`.
 * @throws Trouble when there is no such version
 */
export function findVersion(
  wanted: string,
  versions: readonly Version[],
  inputs: readonly Named[],
  option: string,
): Version {
  const found =
    versions.find(({ id }) => id === wanted) ??
    versions.find((_, index) => inputs[index]?.argument === wanted) ??
    versions.find((_, index) => siglum(index) === wanted.toUpperCase()) ??
    versions.find((_, index) => String(index + 1) === wanted);
  if (found) return found;
  const names = versions.map(({ id }, index) => `${siglum(index)} = ${id}`).join(', ');
  throw new Trouble(`${option} ${wanted}: there is no such version. The versions are: ${names}.`);
}
