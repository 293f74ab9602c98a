import { describe, expect, it } from 'vitest';
import { errorOf, fixture, readAll } from './helpers';
import { EML, MHTML } from './samples';

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['a.docx', fixture('ferry.docx')],
  ['a.odt', fixture('ferry.odt')],
  ['a.rtf', fixture('ferry.rtf')],
  ['a.html', fixture('ferry.html')],
  ['a.mhtml', MHTML],
  ['a.eml', EML],
];

describe.each(FILES)('reading %s', (name, content) => {
  it('says how far it is, and breathes each time', async () => {
    const said: number[] = [];
    let breaths = 0;
    await readAll(
      name,
      content,
      {},
      {
        progress: (done, total) => said.push(done / total),
        breathe: async () => void (breaths += 1),
      },
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(breaths).toBe(said.length);
  });

  it('can be given up by a message that comes in meanwhile', async () => {
    let cancelled = false;
    const reading = readAll(
      name,
      content,
      {},
      {
        cancelled: () => cancelled,
        // What a worker does: the message that cancels is taken in here.
        breathe: async () => void (cancelled = true),
      },
    );
    expect((await errorOf(reading)).code).toBe('cancelled');
  });
});
