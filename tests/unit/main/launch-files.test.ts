import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchFiles } from '../../../src/main/launch-files';

const folder = resolve('/desk');
const files = (argv: readonly string[], skip = 1): string[] => launchFiles(argv, skip, folder);

describe('launchFiles', () => {
  it('takes the words that are no switches, seen from the folder of the start', () => {
    expect(files(['variorum', 'a.txt', '--inspect', '-v', '../b.txt'])).toEqual([
      resolve('/desk/a.txt'),
      resolve('/b.txt'),
    ]);
  });

  it('takes every word after two dashes', () => {
    expect(files(['variorum', '--flag', '--', '-odd name.txt', '--', 'c.txt'])).toEqual(
      ['-odd name.txt', '--', 'c.txt'].map((name) => resolve(folder, name)),
    );
  });

  it('skips the folder of an app that is not packaged', () => {
    expect(files(['electron', '.', 'a.txt'], 2)).toEqual([resolve('/desk/a.txt')]);
  });

  it('finds none where there are none', () => {
    expect(files(['variorum'])).toEqual([]);
    expect(files(['variorum', '', '--'])).toEqual([]);
  });
});
