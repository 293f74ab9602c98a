import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileOutcome } from '../../../src/contract';
import { until } from '../electron-stand-in';
import type { Rig, StartRig } from './rig';
import { readPdf } from './read-pdf';
import { withoutPermission } from './without-permission';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (outcome: FileOutcome | undefined): string =>
  outcome?.ok
    ? new TextDecoder().decode(outcome.file.bytes)
    : `not read: ${outcome?.error.code ?? 'nothing'}`;
const errorOf = (outcome: FileOutcome | undefined): { code: string; message: string } | undefined =>
  outcome?.ok === false ? outcome.error : undefined;

/** What every shell owes its page, told by the page's side alone. */
export function describeShell(name: string, start: StartRig): void {
  describe(`${name}: what every shell owes its page`, () => {
    let folder = '';
    let rigs: Rig[] = [];

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'variorum-shell-'));
    });
    afterEach(async () => {
      for (const rig of rigs) await rig.close();
      rigs = [];
      rmSync(folder, { recursive: true, force: true });
    });

    async function open(files: readonly string[] = []): Promise<Rig> {
      const rig = await start({ files, dataFolder: join(folder, 'data') });
      rigs.push(rig);
      return rig;
    }
    function write(file: string, text: string): string {
      const path = join(folder, file);
      writeFileSync(path, text);
      return path;
    }

    it('opens the three sample stories, the report first, when no file is named', async () => {
      const { shell } = await open();
      const outcomes = await shell.initialFiles();
      expect(outcomes.map((outcome) => outcome.ok && outcome.file.name)).toEqual([
        '001_d8078e1bd6dae867.txt',
        '000_95ac1f7326fa371e.txt',
        '004_c66c99d77e959bb8.txt',
      ]);
      expect(await shell.recentFiles()).toEqual([]);
    });

    it('opens the files that are named, byte for byte and in order', async () => {
      const [first, second] = [write('b.txt', 'Zwei – “two”\r\n'), write('a.txt', '')];
      const { shell } = await open([first, second]);
      const outcomes = await shell.initialFiles();
      expect(outcomes.map(textOf)).toEqual(['Zwei – “two”\r\n', '']);
      expect(outcomes.map((outcome) => outcome.ok && outcome.file.path)).toEqual([first, second]);
      expect((await shell.recentFiles()).map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    });

    it('says of each file that cannot be read why, and opens the others', async () => {
      const huge = write('huge.txt', '');
      truncateSync(huge, 200 * 1024 * 1024);
      mkdirSync(join(folder, 'drafts'));
      const { shell } = await open([
        huge,
        join(folder, 'gone.txt'),
        join(folder, 'drafts'),
        write('fine.txt', 'fine'),
      ]);
      const outcomes = await shell.initialFiles();
      expect(outcomes.map((outcome) => errorOf(outcome)?.code ?? textOf(outcome))).toEqual([
        'too-large',
        'not-found',
        'is-directory',
        'fine',
      ]);
      expect(errorOf(outcomes[0])?.message).toBe('huge.txt has 200 MB; files of up to 100 MB can be opened.');
      expect(errorOf(outcomes[1])?.message).toContain('gone.txt');
      expect(errorOf(outcomes[2])?.message).toContain('drafts');
    });

    it('says that a file may not be read', async ({ skip }) => {
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      writeFileSync(join(closed, 'secret.txt'), 'secret');
      const { shell } = await open([join(closed, 'secret.txt')]);
      const outcomes = await withoutPermission(closed, () => shell.initialFiles());
      if (outcomes === null) return skip('this system has no such permissions');
      expect(errorOf(outcomes[0])?.code).toBe('no-permission');
      expect(errorOf(outcomes[0])?.message).toContain('secret.txt');
      expect(textOf((await shell.initialFiles())[0])).toBe('secret');
    });

    it('reads a file again, and says when it has vanished', async () => {
      const path = write('story.txt', 'one');
      const { shell } = await open([path]);
      await shell.initialFiles();
      writeFileSync(path, 'two');
      expect(textOf((await shell.readPaths([path]))[0])).toBe('two');
      rmSync(path);
      expect(errorOf((await shell.readPaths([path]))[0])?.code).toBe('not-found');
    });

    it('leaves alone what the user never chose, in reading and in saving', async () => {
      const other = write('other.txt', 'private');
      const { shell } = await open([write('story.txt', 'mine')]);
      await shell.initialFiles();
      const roundabout = `${folder}/nowhere/../other.txt`;
      const outcomes = await shell.readPaths([other, roundabout, '/etc/passwd']);
      expect(outcomes.map((outcome) => errorOf(outcome)?.code)).toEqual([
        'not-allowed',
        'not-allowed',
        'not-allowed',
      ]);
      const saved = await shell.save({
        suggestedName: 'x.txt',
        bytes: encode('!'),
        filters: [],
        path: other,
      });
      expect(saved.ok || saved.error.code).toBe('not-allowed');
      expect(readFileSync(other, 'utf8')).toBe('private');
    });

    it('reads in no folder that the user never chose', async () => {
      write('model.onnx', 'private');
      const { shell } = await open();
      expect(shell.modelFolder).toBeNull();
      for (const path of [folder, '/etc', '.']) {
        const opened = await shell.openFolder(path);
        expect(opened.ok || opened.error.code, path).toBe('not-allowed');
        expect(errorOf(await shell.readInFolder(path, 'model.onnx'))?.code, path).toBe('not-allowed');
      }
    });

    it('never writes the sample stories', async () => {
      const { shell } = await open();
      const [sample] = await shell.initialFiles();
      const path = sample?.ok ? sample.file.path : null;
      expect(path).not.toBeNull();
      expect(textOf((await shell.readPaths([path ?? '']))[0]).length).toBeGreaterThan(1000);
      const before = readFileSync(path ?? '', 'utf8');
      const saved = await shell.save({
        suggestedName: 's.txt',
        bytes: encode('!'),
        filters: [],
        path: path ?? '',
      });
      expect(saved.ok || saved.error.code).toBe('not-allowed');
      expect(readFileSync(path ?? '', 'utf8')).toBe(before);
    });

    it('saves in place what was opened', async () => {
      const path = write('review.variorum', 'old');
      const { shell } = await open([path]);
      await shell.initialFiles();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
      expect(await shell.save({ suggestedName: 'r.variorum', bytes, filters: [], path })).toEqual({
        ok: true,
        path,
      });
      expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    });

    it('leaves alone what was changed since it was read, until it is told to write over it', async () => {
      const path = write('story.txt', 'theirs');
      const { shell } = await open([path]);
      await shell.initialFiles();
      const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
      const request = { suggestedName: 'story.txt', bytes: encode('ours'), filters: [], path };
      const refused = await shell.save({ ...request, replaces: sumOf('as it was read') });
      expect(refused).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } });
      expect(!refused.ok && refused.error.message).toContain('story.txt');
      expect(readFileSync(path, 'utf8')).toBe('theirs');
      expect(await shell.save(request)).toEqual({ ok: true, path });
      expect(await shell.save({ ...request, bytes: encode('more'), replaces: sumOf('ours') })).toEqual({
        ok: true,
        path,
      });
      rmSync(path);
      expect((await shell.save({ ...request, replaces: sumOf('more') })).ok).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe('ours');
    });

    it('says why it could not save', async () => {
      const path = write('review.variorum', 'old');
      const { shell } = await open([path]);
      await shell.initialFiles();
      rmSync(path);
      mkdirSync(path);
      const saved = await shell.save({
        suggestedName: 'r.variorum',
        bytes: encode('new'),
        filters: [],
        path,
      });
      expect(saved.ok).toBe(false);
      expect(!saved.ok && saved.error.message).toContain('review.variorum');
    });

    it('keeps settings and recent files from one run to the next', async () => {
      const path = write('story.txt', 'one');
      const first = await open([path]);
      await first.shell.initialFiles();
      const views = { collation: { $bytes: 0, wide: true } };
      await first.shell.changeSettings({ theme: 'dark', views });
      await first.shell.changeSettings({ readingSize: 20, views: { source: 1 } });
      const second = await open();
      const settings = await second.shell.settings();
      expect(settings).toMatchObject({ theme: 'dark', readingSize: 20, typeface: 'serif' });
      expect(settings.views).toEqual({ ...views, source: 1 });
      expect(await second.shell.recentFiles()).toEqual([{ path, name: 'story.txt' }]);
      expect(textOf((await second.shell.readPaths([path]))[0])).toBe('one');
    });

    it('starts with defaults from damaged settings and keeps the damaged file', async () => {
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'data', 'settings.json'), '{ "theme": "dar');
      const { shell } = await open();
      expect((await shell.settings()).theme).toBe('system');
      expect(readFileSync(join(folder, 'data', 'settings.json.damaged'), 'utf8')).toBe('{ "theme": "dar');
    });

    it('tells when a followed file changes, until it follows others', async () => {
      const [path, other] = [write('story.txt', 'one'), write('other.txt', 'one')];
      const { shell } = await open([path, other]);
      await shell.initialFiles();
      const changed: string[] = [];
      shell.onFileChanged((file) => changed.push(file));
      await shell.watch([path]);
      writeFileSync(path, 'two');
      await until(() => changed.length > 0);
      expect(new Set(changed)).toEqual(new Set([path]));
      await shell.watch([other]);
      changed.length = 0;
      writeFileSync(path, 'three');
      writeFileSync(other, 'two');
      await until(() => changed.length > 0);
      expect(new Set(changed)).toEqual(new Set([other]));
      await shell.watch([]);
    });

    it('hands over the files of a second start, also before anybody listens, until nobody does', async () => {
      const { shell, startAgain } = await open([write('story.txt', 'one')]);
      await shell.initialFiles();
      const later = write('later.txt', 'two');
      await startAgain([later, join(folder, 'gone.txt')]);
      const handed: FileOutcome[] = [];
      const stop = shell.onFilesOpened((files) => handed.push(...files));
      await until(() => handed.length > 0);
      expect(handed.map((outcome) => errorOf(outcome)?.code ?? textOf(outcome))).toEqual([
        'two',
        'not-found',
      ]);
      expect(textOf((await shell.readPaths([later]))[0])).toBe('two');
      stop();
    });

    it('shows the title, and a mark for what is not saved', async () => {
      const { shell, title } = await open();
      await shell.setWindowState({ title: 'Kirby', edited: false });
      expect(title()).toBe('Kirby · Variorum');
      await shell.setWindowState({ title: 'Kirby', edited: true });
      expect(title()).toContain('Kirby');
      if (process.platform !== 'darwin') expect(title()).toBe('• Kirby · Variorum');
    });

    it('prints a page to a PDF without running its scripts', async () => {
      const { shell } = await open();
      const html =
        '<!doctype html><html lang="en"><title>Report</title><body><h1>Kept</h1><script>document.body.textContent = "ran"</script>';
      const printed = await shell.printToPdf(html);
      expect(printed.ok || printed.error).toBe(true);
      if (!printed.ok) return;
      expect(await readPdf(printed.bytes)).toMatchObject({ text: 'Kept 1 / 1', tagged: true });
    });

    it('knows its facts at once', async () => {
      const { shell } = await open();
      expect(shell.maxBytes).toBe(100 * 1024 * 1024);
      expect(shell.appVersion).toMatch(/^\d+\.\d+\.\d+/);
      expect(shell.platform).toBe({ darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux');
    });
  });
}
