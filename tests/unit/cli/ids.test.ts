import { describe, expect, it } from 'vitest';
import { shortName, uniqueIds } from '../../../src/cli/ids';

const idsOf = (...written: string[]): string[] =>
  uniqueIds(written.map((argument) => ({ argument, name: shortName(argument) })));

describe('uniqueIds', () => {
  it('calls a version by its file, and by its path where two files have one name', () => {
    expect(idsOf('wire/a.txt', 'site/b.txt')).toEqual(['a.txt', 'b.txt']);
    expect(idsOf('wire/a.txt', 'site/a.txt')).toEqual(['wire/a.txt', 'site/a.txt']);
  });

  it('numbers what was named twice', () => {
    expect(idsOf('a.txt', 'a.txt', 'a.txt')).toEqual(['a.txt', 'a.txt#2', 'a.txt#3']);
  });

  it('keeps clear of a file that is called as a numbered one would be', () => {
    expect(idsOf('a.txt', 'a.txt', 'a.txt#2')).toEqual(['a.txt', 'a.txt#3', 'a.txt#2']);
    expect(idsOf('a.txt#2', 'a.txt', 'a.txt', 'a.txt#2')).toEqual([
      'a.txt#2',
      'a.txt',
      'a.txt#3',
      'a.txt#2#2',
    ]);
  });
});
