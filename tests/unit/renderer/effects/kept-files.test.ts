import { describe, expect, it } from 'vitest';
import { KeptFiles } from '../../../../src/renderer/effects/kept-files';

const FILE = { name: 'a.txt', path: '/a.txt', inner: null };
const bytes = (length: number, value = 1): Uint8Array => new Uint8Array(length).fill(value);

describe('kept files', () => {
  it('give the same bytes as often as they are asked for, whatever became of those handed in', async () => {
    const files = new KeptFiles();
    const handed = bytes(3);
    const key = files.keep(FILE, handed);
    structuredClone(handed, { transfer: [handed.buffer] });
    expect(await files.bytes(key)).toEqual(bytes(3));
    expect(await files.bytes(key)).toEqual(bytes(3));
    expect(files.about(key)).toMatchObject(FILE);
    expect(await files.bytes('another')).toBeNull();
  });

  it('are replaced by what their file holds now', async () => {
    const files = new KeptFiles();
    const key = files.keep(FILE, bytes(3));
    files.note(key, 'sum');
    expect(files.about(key)?.checksum).toBe('sum');
    files.replace(key, bytes(2, 9));
    expect(await files.bytes(key)).toEqual(bytes(2, 9));
    expect(files.about(key)?.checksum).toBeNull();
    files.forget(key);
    expect(files.about(key)).toBeNull();
  });

  it('let the oldest bytes go beyond their limit, and still know the files', async () => {
    const files = new KeptFiles(10);
    const [first, second, third] = [
      files.keep(FILE, bytes(4)),
      files.keep(FILE, bytes(4)),
      files.keep(FILE, bytes(4)),
    ];
    expect(await files.bytes(first)).toBeNull();
    expect(files.about(first)).toMatchObject(FILE);
    expect(await files.bytes(second)).toEqual(bytes(4));
    files.replace(second, bytes(5));
    expect(await files.bytes(third)).toEqual(bytes(4));
    files.replace(second, bytes(8));
    expect(await files.bytes(third)).toBeNull();
    expect(await files.bytes(second)).toEqual(bytes(8));
  });
});
