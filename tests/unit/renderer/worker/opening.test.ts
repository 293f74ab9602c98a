import { describe, expect, it } from 'vitest';
import { Cancelled, Job, type Of } from '../../../../src/renderer/worker/job';
import { encodingsIn, lookAtFile, readFile, readText } from '../../../../src/renderer/worker/opening';
import { Unread } from '../../../../src/renderer/worker/trouble';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const job = (cancelled = false): Job =>
  new Job(
    1,
    () => undefined,
    () => cancelled,
  );
const request = (over: Partial<Of<'read'>>): Of<'read'> => ({
  kind: 'read',
  request: 1,
  id: 'a',
  name: 'a.txt',
  path: '/desk/a.txt',
  bytes: bytes('The mayor opened the bridge.'),
  taken: [],
  reading: {},
  columns: [],
  ...over,
});

describe('a file that is opened', () => {
  it('becomes a version with its id, its place in the file and what may be chosen', async () => {
    const [document, ...more] = await readFile(job(), request({}));
    expect(more).toEqual([]);
    expect(document).toMatchObject({
      version: { id: 'a', text: 'The mayor opened the bridge.' },
      part: { at: 0, of: 1, variant: null },
      choices: { encoding: true, plain: false, variants: [] },
    });
  });

  it('says how else it might be read where it cannot be', async () => {
    const failing = readFile(job(), request({ bytes: bytes('') }));
    await expect(failing).rejects.toBeInstanceOf(Unread);
    await expect(failing).rejects.toMatchObject({ choices: { variants: [] }, cause: { code: 'empty' } });
  });

  it('is given up between reading and making versions', async () => {
    const failing = readFile(job(true), request({}));
    await expect(failing).rejects.toSatisfy(
      (error) => error instanceof Cancelled || (error as Unread).cause instanceof Cancelled,
    );
  });

  it('is looked at beside the texts it is open as', async () => {
    const look: Of<'look'> = { ...request({}), kind: 'look', against: [] };
    const [seen] = await lookAtFile(job(), look, ['Another text.']);
    expect(seen).toMatchObject({ paragraphs: 1, fresh: 1 });
  });

  it('names encodings where one decides', () => {
    const asked = (name: string, text: string): Of<'encodings'> => ({
      kind: 'encodings',
      request: 1,
      name,
      bytes: bytes(text),
      reading: {},
    });
    expect(encodingsIn(asked('a.txt', 'The mayor.'))?.known.length).toBeGreaterThan(1);
    expect(encodingsIn(asked('a.rtf', '{\\rtf1 The mayor.}'))).toBeNull();
  });
});

it('a text without a file is a version by itself, under its name', () => {
  const made = readText({ kind: 'text', request: 1, id: 'p', name: 'Pasted', text: 'The mayor.' });
  expect(made).toMatchObject({
    version: { id: 'p', title: 'Pasted', text: 'The mayor.' },
    part: { at: 0, of: 1 },
    choices: { encoding: false },
  });
});
