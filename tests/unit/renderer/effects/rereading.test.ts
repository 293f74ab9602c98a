import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileOutcome, Shell } from '../../../../src/contract/shell';
import { fileChanged, keepUpToDate } from '../../../../src/renderer/effects/following';
import { KeptFiles } from '../../../../src/renderer/effects/kept-files';
import { openOutcomes } from '../../../../src/renderer/effects/opening';
import { encodingsFor, lookInto, readAgain } from '../../../../src/renderer/effects/rereading';
import type { Services } from '../../../../src/renderer/effects/services';
import { undo } from '../../../../src/renderer/state/history';
import { INITIAL } from '../../../../src/renderer/state/initial';
import { MAX_VERSIONS, type Entry } from '../../../../src/renderer/state/model';
import { act, current, useStore } from '../../../../src/renderer/state/store';
import { removeVersion, versionChanged } from '../../../../src/renderer/state/versions';
import { WorkClient } from '../../../../src/renderer/worker/client';
import type { Port } from '../../../../src/renderer/worker/line';
import type { Request } from '../../../../src/renderer/worker/messages';
import { SearchClient } from '../../../../src/renderer/worker/search-client';
import { Work } from '../../../../src/renderer/worker/work';
import { fixture } from '../../documents/helpers';
import { story } from '../fixture';

// comparing wants a lexicon, reading does not
vi.mock('../../../../src/renderer/worker/lexicon', () => ({ loadLexicon: () => Promise.resolve(null) }));

/** The worker's work in this thread; what is posted is cloned and handed over as between threads. */
function workHere(): Port {
  const port: Port = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: () => undefined,
  };
  const work = new Work((answer, transfer) =>
    port.onmessage?.({ data: structuredClone(answer, { transfer }) }),
  );
  port.postMessage = (message, transfer = []) =>
    void work.handle(structuredClone(message, { transfer }) as Request);
  return port;
}

/** A desk whose files can be changed. */
function desk(most?: number) {
  const disk = new Map<string, Uint8Array>();
  const outcome = (path: string): FileOutcome => {
    const bytes = disk.get(path);
    const name = path.slice(1);
    return bytes
      ? { ok: true, file: { name, path, bytes: bytes.slice(), modified: 0 } }
      : { ok: false, name, error: { code: 'not-found', message: `${name} was not found.` } };
  };
  const shell: Pick<Shell, 'readPaths' | 'watch'> = {
    readPaths: (paths) => Promise.resolve(paths.map(outcome)),
    watch: () => Promise.resolve(),
  };
  const services: Services = {
    shell: shell as Shell,
    work: new WorkClient(workHere),
    search: new SearchClient(),
    files: new KeptFiles(most),
  };
  const write = (path: string, content: string | Uint8Array) =>
    disk.set(path, typeof content === 'string' ? strToU8(content) : content);
  return {
    services,
    write,
    remove: (path: string) => disk.delete(path),
    async open(path: string, content: string | Uint8Array) {
      write(path, content);
      await openOutcomes(services, [outcome(path)]);
    },
  };
}

const texts = (): string[] => current().entries.map(({ version }) => version?.text ?? '');
const entry = (at: number): Entry => {
  const one = current().entries[at];
  if (!one) throw new Error(`no column ${at}`);
  return one;
};
/** `café` in Windows-1252. */
const CAFE = Uint8Array.from('Le caf\u00e9 ferme.', (letter) => letter.charCodeAt(0));
const SHUT = Uint8Array.from('Ferm\u00e9.', (letter) => letter.charCodeAt(0));
const LATIN = { encoding: 'iso-8859-15' };
const GREEK = { encoding: 'windows-1253' };

beforeEach(() => useStore.setState(INITIAL, true));

describe('reading a file again', () => {
  it('reads the bytes that were opened, whatever the disk has now', async () => {
    const { services, open, remove } = desk();
    await open('/a.txt', CAFE);
    expect(texts()).toEqual(['Le café ferme.']);
    remove('/a.txt');
    const { checksum } = entry(0).version?.source ?? {};
    expect(await readAgain(services, 'a.txt', GREEK)).toBeNull();
    expect(texts()).toEqual(['Le cafι ferme.']);
    expect(entry(0).version?.source).toMatchObject({ encoding: 'windows-1253', path: '/a.txt', checksum });
    expect(await readAgain(services, 'a.txt', {})).toBeNull();
    expect(texts()).toEqual(['Le café ferme.']);
  });

  it('asks the shell for a file that is no longer kept, and says so where there is none', async () => {
    const { services, open, remove } = desk(4);
    await open('/a.txt', CAFE);
    expect(await readAgain(services, 'a.txt', GREEK)).toBeNull();
    expect(texts()).toEqual(['Le cafι ferme.']);
    remove('/a.txt');
    expect(await readAgain(services, 'a.txt', LATIN)).toBe('a.txt was not found.');
    expect(texts()).toEqual(['Le cafι ferme.']);
  });

  it('leaves everything as it is where it fails', async () => {
    const { services, open } = desk();
    await open(
      '/a.txt',
      Uint8Array.from({ length: 60 }, () => 0xe9),
    );
    const before = current();
    expect(await readAgain(services, 'a.txt', { encoding: 'utf-8' })).toMatch(/is not a text in utf-8/);
    expect(await readAgain(services, 'a.txt', { variant: 'page', format: 'html' })).toBeNull();
    expect(await readAgain(services, 'no such', {})).toMatch(/no file/);
    expect(before.entries[0]?.version).not.toBeNull();
  });

  it('finds no room for a second version where there are as many as can be', async () => {
    const { services, open } = desk();
    for (let at = 1; at < MAX_VERSIONS; at += 1) await open(`/${at}.txt`, `Text ${at}`);
    await open('/t.docx', fixture('tracked.docx'));
    const before = current().entries;
    expect(await readAgain(services, 't.docx', { variant: 'both' })).toMatch(/up to 20 versions.*1 more/);
    expect(current().entries).toBe(before);
    act(removeVersion, '1.txt');
    expect(await readAgain(services, 't.docx', { variant: 'both' })).toBeNull();
    expect(
      current()
        .entries.map(({ name }) => name)
        .slice(-2),
    ).toEqual(['t.docx (before changes)', 't.docx (changes accepted)']);
    expect(entry(19).id).toBe('t.docx');
  });

  it('is shown before: encodings with a line of the file, and the text as it would be', async () => {
    const { services, open } = desk();
    await open('/a.txt', CAFE);
    const { file } = entry(0);
    const encodings = await encodingsFor(services, file ?? '', {});
    expect(encodings?.known.find(({ id }) => id === 'windows-1253')?.sample).toBe('Le cafι ferme.');
    const signal = new AbortController().signal;
    const [look] = await lookInto(services, file ?? '', GREEK, signal);
    expect(look).toMatchObject({ fresh: 1, paragraphs: 1 });
    expect(texts()).toEqual(['Le café ferme.']);
    await expect(lookInto(services, 'gone', {}, signal)).rejects.toThrow(/open it again/);
  });

  it('is offered for a file that could not be read', async () => {
    const { services, open } = desk();
    await open('/a.json', '{"note": "x"}');
    expect(entry(0)).toMatchObject({ status: 'failed', choices: { encoding: true, plain: true } });
    expect(await readAgain(services, 'a.json', { format: 'text' })).toBeNull();
    expect(texts()).toEqual(['{"note": "x"}']);
  });
});

describe('a file that changes on disk', () => {
  it('is read again as it was chosen, in every column it has', async () => {
    const { services, open, write } = desk();
    await open('/t.docx', fixture('tracked.docx'));
    await readAgain(services, 't.docx', { variant: 'both' });
    await open('/a.txt', CAFE);
    await readAgain(services, 'a.txt', GREEK);
    write('/a.txt', new Uint8Array([...CAFE, 0x0a, 0xe9]));
    await fileChanged(services, '/a.txt');
    expect(entry(2).version?.text).toBe('Le cafι ferme.\nι');
    await fileChanged(services, '/t.docx');
    expect(current().entries.map(({ id }) => id)).toEqual(['t.docx-2', 't.docx', 'a.txt']);
    expect(current().past).toHaveLength(2);
  });

  it('keeps its text where it can no longer be read, and where it was edited here', async () => {
    const { services, open, write, remove } = desk();
    await open('/a.txt', CAFE);
    write('/a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    await fileChanged(services, '/a.txt');
    expect(texts()).toEqual(['Le café ferme.']);
    expect(current().notices.at(-1)?.text).toMatch(/PNG image, not a text\. The text as it was stays open\./);
    remove('/a.txt');
    await fileChanged(services, '/a.txt');
    expect(current().notices.at(-1)?.text).toMatch(/was not found\. The text as it was/);
    act(versionChanged, story('a.txt', [['Typed.']]), true);
    write('/a.txt', CAFE);
    await fileChanged(services, '/a.txt');
    expect(texts()).toEqual(['Typed.']);
    expect(current().notices.at(-1)?.text).toMatch(/Your edits here are kept/);
  });

  it('is an archive: each file in it stays in its column and in its reading', async () => {
    const { services, open, write } = desk();
    await open('/all.zip', zipSync({ 'one.txt': CAFE, 'two.txt': strToU8('Two.') }));
    expect(texts()).toEqual(['Le café ferme.', 'Two.']);
    const [one, two] = current().entries.map(({ id }) => id);
    expect(await readAgain(services, one ?? '', GREEK)).toBeNull();
    expect(texts()).toEqual(['Le cafι ferme.', 'Two.']);
    write('/all.zip', zipSync({ 'one.txt': SHUT, 'three.txt': CAFE, 'two.txt': strToU8('2.') }));
    await fileChanged(services, '/all.zip');
    expect(texts()).toEqual(['Fermι.', '2.']);
    expect(current().entries.map(({ id }) => id)).toEqual([one, two]);
    write('/all.zip', zipSync({ 'two.txt': strToU8('Two again.') }));
    await fileChanged(services, '/all.zip');
    expect(texts()).toEqual(['Fermι.', 'Two again.']);
    expect(current().notices.at(-1)?.text).toBe(
      'all.zip no longer has one.txt as a text. The text as it was stays open.',
    );
  });

  it('is what undo comes back to', async () => {
    const { services, open, write } = desk();
    const stop = keepUpToDate(services);
    await open('/a.txt', CAFE);
    await readAgain(services, 'a.txt', GREEK);
    write('/a.txt', SHUT);
    await fileChanged(services, '/a.txt');
    expect(texts()).toEqual(['Fermι.']);
    act(undo);
    await vi.waitFor(() => expect(texts()).toEqual(['Fermé.']));
    expect(entry(0).reading).toEqual({});
    stop();
  });
});
