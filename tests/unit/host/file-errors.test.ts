import { describe, expect, it } from 'vitest';
import { fileError } from '../../../src/host/file-errors';

const cause = (code: string): Error => Object.assign(new Error(`${code}: said the system`), { code });

describe('fileError', () => {
  it.each([
    ['ENOENT', 'not-found'],
    ['ENOTDIR', 'not-found'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EISDIR', 'is-directory'],
    ['EIO', 'failed'],
  ])('%s is %s', (systemCode, code) => {
    const error = fileError('/desk/wire copy.txt', 'read', cause(systemCode));
    expect(error.code).toBe(code);
    expect(error.message).toContain('wire copy.txt');
    expect(error.message).toMatch(/^.+\.$/u);
  });

  it('says in saving what saving needs', () => {
    expect(fileError('/gone/r.html', 'saved', cause('ENOENT')).message).toBe(
      'The folder for r.html was not found.',
    );
    expect(fileError('/r.html', 'saved', cause('ENOSPC')).message).toBe(
      'r.html could not be saved (ENOSPC).',
    );
  });

  it('does not lose a cause that has no code', () => {
    expect(fileError('/r.html', 'read', 'odd').message).toContain('odd');
  });
});
