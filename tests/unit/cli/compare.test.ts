import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { machine } from './machine';

const OLD = 'The council approved the budget on Monday.\n\nIt cost 14 million dollars, the mayor said.\n';
const NEW = 'The council approved the new budget on Monday.\n\nIt cost 40 million dollars, the mayor said.\n';

describe('variorum compare', () => {
  it('exits 0 for the same text, white space aside, and 1 for another', async () => {
    const { variorum } = machine({
      'a.txt': OLD,
      'b.txt': OLD.replace(/\n+/g, '\r\n\r\n\r\n'),
      'c.txt': NEW,
    });
    expect((await variorum(['compare', 'a.txt', 'b.txt'])).code).toBe(0);
    expect((await variorum(['compare', 'a.txt', 'c.txt'])).code).toBe(1);
  });

  it('takes a difference in typography for a difference', async () => {
    const { variorum } = machine({ 'a.txt': '"Yes," he said.', 'b.txt': '“Yes,” he said.' });
    expect((await variorum(['compare', 'a.txt', 'b.txt'])).code).toBe(1);
  });

  it('prints what changed, with signs and without colour in a pipe', async () => {
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const { out } = await variorum(['compare', 'a.txt', 'b.txt']);
    expect(out).toContain('{+new+}');
    expect(out).toMatch(/\[-14\b/);
    expect(out).not.toContain('\u001b');
  });

  it('colours on a terminal only, and honours NO_COLOR and FORCE_COLOR', async () => {
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const coloured = async (setting: object) =>
      (await variorum(['compare', 'a.txt', 'b.txt'], setting)).out.includes('\u001b[');
    expect(await coloured({ tty: true })).toBe(true);
    expect(await coloured({ tty: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ tty: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toBe(false);
  });

  it('counts as much rewording as edited as it is told', async () => {
    const { variorum } = machine({
      'a.txt': 'The officials believe that the country is seeking fighter aircraft and missiles.',
      'b.txt': 'Officials say the country wants fighter aircraft, ships and missiles.',
    });
    const run = async (...flags: string[]) => {
      const date = ['--format', 'json', '--date', '2026-01-02'];
      const { out } = await variorum(['compare', 'a.txt', 'b.txt', ...date, ...flags]);
      const { pairs, report } = JSON.parse(out);
      return { out, said: [pairs[0].links[0].relation, report.options] };
    };
    const label = 'Rewording that counts as edited';
    expect((await run('--rewording', 'little')).said).toEqual(['paraphrased', { [label]: 'little' }]);
    expect((await run('--rewording', 'much')).said).toEqual(['edited', { [label]: 'much' }]);
    expect((await run('--rewording', '0.9', '--detail', 'words')).said).toEqual([
      'edited',
      { [label]: '0.9' },
    ]);
    const usual = await run();
    expect(usual.said[1]).toEqual({});
    for (const named of ['normal', '0.5']) expect((await run('--rewording', named)).out).toBe(usual.out);
    expect((await variorum(['compare', 'a.txt', 'b.txt', '--rewording', 'much'])).out).toContain(
      `${label}: much`,
    );
  });

  it.each(['lots', '', '-0.1', '1.5'])('takes no rewording of "%s"', async (given) => {
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const { code, out, err } = await variorum(['compare', 'a.txt', 'b.txt', `--rewording=${given}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      `variorum: --rewording ${given}: it takes little, normal, much or a number from 0 to 1.\n`,
    );
  });

  it('reads standard input and prints the collation as JSON', async () => {
    const { variorum } = machine({ 'b.txt': NEW });
    const { code, out } = await variorum(['compare', '-', 'b.txt', '--format', 'json'], { stdin: OLD });
    const collation = JSON.parse(out);
    expect(code).toBe(1);
    expect(collation.versions.map(({ id }: { id: string }) => id)).toEqual(['stdin', 'b.txt']);
    expect(collation.pairs).toHaveLength(1);
    expect(collation.pairs[0].links.length).toBeGreaterThan(0);
  });

  it('reads plain texts in the encoding that is named, and says which names are none', async () => {
    const { variorum } = machine({
      'a.txt': 'Čas běží.\n',
      'b.txt': Buffer.from('\xc8as b\xec\x9e\xed.\n', 'latin1'),
    });
    const same = await variorum([
      'compare',
      'a.txt',
      'b.txt',
      '--encoding',
      'windows-1250',
      '--format',
      'json',
    ]);
    expect(JSON.parse(same.out).versions[1].text).toContain('Čas běží.');
    const none = await variorum(['compare', 'a.txt', 'b.txt', '--encoding', 'klingon']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('klingon');
  });

  it('reads tracked changes as accepted, as they were, or as two versions', async () => {
    const tracked = readFileSync(new URL('../../fixtures/documents/tracked.docx', import.meta.url));
    const { variorum } = machine({ 'tracked.docx': tracked, 'a.txt': OLD });
    const texts = async (...flags: string[]): Promise<string[]> =>
      JSON.parse(
        (await variorum(['compare', 'tracked.docx', 'a.txt', '--format', 'json', ...flags])).out,
      ).versions.map(({ text }: { text: string }) => text);
    const [accepted] = await texts();
    const [original] = await texts('--read-as', 'original');
    expect(original).not.toBe(accepted);
    expect(await texts('--read-as', 'accepted')).toEqual([accepted, OLD]);
    expect(await texts('--read-as', 'both')).toEqual([original, accepted, OLD]);
    expect((await variorum(['compare', 'tracked.docx', 'a.txt', '--read-as', 'sideways'])).code).toBe(2);
  });

  it('names the base by file name, path, letter or number', async () => {
    const { variorum, folder } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const base = async (name: string) =>
      JSON.parse(
        (await variorum(['compare', 'a.txt', `${folder}/b.txt`, '--format', 'json', '--base', name])).out,
      ).base;
    for (const name of ['b.txt', join(folder, 'b.txt'), 'B', 'b', '2'])
      expect(await base(name)).toBe('b.txt');
    const { code, err } = await variorum(['compare', 'a.txt', 'b.txt', '--base', 'z']);
    expect(code).toBe(2);
    expect(err).toBe(
      'variorum: --base z: there is no such version. The versions are: A = a.txt, B = b.txt.\n',
    );
  });

  it('gives files of the same name ids that tell them apart', async () => {
    const { variorum, folder } = machine({ 'a.txt': OLD });
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old/a.txt'), NEW);
    const { out } = await variorum(['compare', 'a.txt', 'old/a.txt', 'a.txt', '--format', 'json']);
    expect(JSON.parse(out).versions.map(({ id }: { id: string }) => id)).toEqual([
      'a.txt',
      'old/a.txt',
      'a.txt#2',
    ]);
  });

  it('takes a folder for the files in it', async () => {
    const { variorum, folder } = machine({});
    mkdirSync(join(folder, 'all'));
    for (const [name, text] of [
      ['2.txt', NEW],
      ['1.txt', OLD],
      ['.hidden', 'x'],
    ] as const) {
      writeFileSync(join(folder, 'all', name), text);
    }
    const { out } = await variorum(['compare', 'all', '--format', 'json']);
    expect(JSON.parse(out).versions.map(({ id }: { id: string }) => id)).toEqual(['1.txt', '2.txt']);
  });

  it('reads git revisions where there is no such file', async () => {
    const { variorum, folder } = machine({ 'story.md': OLD });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    git('init', '-q');
    git('add', 'story.md');
    git('commit', '-q', '-m', 'one');
    writeFileSync(join(folder, 'story.md'), NEW);
    const { code, out } = await variorum(['compare', 'HEAD:story.md', 'story.md', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).versions[0].text).toContain('14 million');
    const failed = await variorum(['compare', 'HEAD:other.md', 'story.md']);
    expect(failed.code).toBe(2);
    expect(failed.err).toMatch(
      /^variorum: HEAD:other\.md is neither a file nor a revision that git knows: .+\n$/,
    );
  });

  it('reads what a file was three commits ago', async () => {
    const { variorum, folder } = machine({});
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    git('init', '-q');
    for (const cost of [14, 20, 30, 40]) {
      writeFileSync(join(folder, 'story.md'), OLD.replace('14', String(cost)));
      git('add', 'story.md');
      git('commit', '-q', '-m', `It costs ${cost}`);
    }
    const { code, out } = await variorum(['compare', 'HEAD~3:story.md', 'HEAD:story.md', '--format', 'json']);
    expect(code).toBe(1);
    const { versions } = JSON.parse(out);
    expect(versions.map(({ id }: { id: string }) => id)).toEqual(['HEAD~3:story.md', 'HEAD:story.md']);
    expect(versions.map(({ text }: { text: string }) => /\d+/.exec(text)?.[0])).toEqual(['14', '40']);
    expect(versions[0].source.format).toBe('markdown');
  });

  it('takes an archive for the documents in it', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const { variorum } = machine({ 'all.zip': zipSync({ 'old.txt': bytes(OLD), 'new.txt': bytes(NEW) }) });
    const { code, out } = await variorum(['compare', 'all.zip', '--format', 'json', '--base', '2']);
    expect(code).toBe(1);
    const { versions, base } = JSON.parse(out);
    expect(versions.map(({ source }: { source: { name: string } }) => source.name)).toEqual([
      'new.txt',
      'old.txt',
    ]);
    expect(base).toBe(versions[1].id);
  });

  it('writes the file whose ending names the format, and nothing to standard output', async () => {
    const { variorum, folder } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const { code, out } = await variorum(['compare', 'a.txt', 'b.txt', '--out', 'report.html']);
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('gives the same bytes for the same date', async () => {
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const once = (format: string, ...more: string[]) =>
      variorum(['compare', 'a.txt', 'b.txt', '--format', format, ...more]).then(({ bytes }) => bytes);
    for (const format of ['html', 'json', 'text']) {
      expect(
        (await once(format, '--date', '2026-01-01')).equals(await once(format, '--date', '2026-01-01')),
      ).toBe(true);
    }
    const epoch = await variorum(['compare', 'a.txt', 'b.txt'], { env: { SOURCE_DATE_EPOCH: '0' } });
    expect(epoch.out).toContain('1970-01-01 00:00 UTC');
  });
});

describe('trouble', () => {
  const files = {
    'a.txt': OLD,
    'b.txt': NEW,
    'empty.txt': '',
    'fake.txt': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
  };
  const cases: [string, string[], RegExp][] = [
    ['a missing file', ['a.txt', 'no.txt'], /^variorum: no\.txt cannot be read: there is no such file\.\n$/],
    ['one version', ['a.txt'], /at least two versions/],
    ['21 versions', Array.from({ length: 21 }, () => 'a.txt'), /At most 20 versions .* these are 21/],
    ['an empty file', ['a.txt', 'empty.txt'], /empty\.txt/],
    ['a picture called .txt', ['a.txt', 'fake.txt'], /fake\.txt/],
    ['standard input twice', ['-', '-'], /only once/],
    ['an unknown format', ['a.txt', 'b.txt', '--format', 'odd'], /--format odd: there is no such format/],
    [
      'an ending without a format',
      ['a.txt', 'b.txt', '--out', 'x.odd'],
      /--out x\.odd: its ending names no format/,
    ],
    ['a folder that is not there', ['a.txt', 'b.txt', '--out', 'no/x.html'], /no\/x\.html cannot be written/],
    ['a date that is none', ['a.txt', 'b.txt', '--date', 'soon'], /--date soon/],
    [
      'an unknown finding',
      ['a.txt', 'b.txt', '--fail-on', 'typo'],
      /--fail-on typo: there is no such finding/,
    ],
    ['a share above all', ['a.txt', 'b.txt', '--max-verbatim', '130%'], /--max-verbatim 130%/],
    [
      'an unknown detail',
      ['a.txt', 'b.txt', '--detail', 'x'],
      /--detail x: it takes one of words, phrases, rewritten/,
    ],
    ['an unknown option', ['a.txt', 'b.txt', '--odd'], /unknown option/],
  ];

  it.each(cases)('says what is wrong with %s', async (_, args, message) => {
    const { variorum } = machine(files);
    const { code, out, err } = await variorum(['compare', ...args]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.skipIf(process.getuid?.() === 0)('says so without permission', async () => {
    const { variorum, folder } = machine(files);
    chmodSync(join(folder, 'b.txt'), 0);
    expect((await variorum(['compare', 'a.txt', 'b.txt'])).err).toContain(
      'b.txt cannot be read: permission denied.',
    );
  });

  it('leaves the old report where the new one cannot be made', async () => {
    const { variorum, folder } = machine({ ...files, 'report.html': 'old' });
    await variorum(['compare', 'a.txt', 'no.txt', '--out', 'report.html']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'no.html'))).toBe(false);
  });
});

describe('gates', () => {
  const quote =
    'The mayor said: "We will never raise the fares for anyone in this city." He spoke on Monday.\n';
  const altered = quote.replace('never raise', 'certainly raise');

  it('exits 3 on a finding that may not pass, and prints it', async () => {
    const { variorum } = machine({ 'a.txt': quote, 'b.txt': altered });
    const { code, err, out } = await variorum([
      'compare',
      'a.txt',
      'b.txt',
      '--fail-on',
      'quote-altered,number-changed',
    ]);
    expect(code).toBe(3);
    expect(err).toMatch(/^variorum: B: quote-altered \(\d+(\.\d)?% sure, A ¶1, B ¶1\): .+\n$/m);
    expect(out).toContain('Variorum');
  });

  it('lets other findings pass', async () => {
    const { variorum } = machine({ 'a.txt': quote, 'b.txt': altered });
    expect((await variorum(['compare', 'a.txt', 'b.txt', '--fail-on', 'date-changed'])).code).toBe(1);
  });

  it('exits 3 where too many words stand verbatim in the base', async () => {
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': OLD });
    const { code, err } = await variorum(['compare', 'a.txt', 'b.txt', '--max-verbatim', '30%']);
    expect(code).toBe(3);
    expect(err).toBe('variorum: B (b): 100% of its words are verbatim from A; 30% are allowed.\n');
    expect((await variorum(['compare', 'a.txt', 'b.txt', '--max-verbatim', '1'])).code).toBe(0);
  });

  it('counts the words that an edited sentence took over as they stand', async () => {
    const { variorum } = machine({
      'a.txt': 'The council of Arda voted on Monday to close the old bridge for two years.',
      'b.txt': 'The council of Arda voted on Monday to close the old footbridge for ten long years.',
    });
    const { code, err } = await variorum(['compare', 'a.txt', 'b.txt', '--max-verbatim', '50%']);
    expect(code).toBe(3);
    expect(err).toBe('variorum: B (b): 68.8% of its words are verbatim from A; 50% are allowed.\n');
    expect((await variorum(['compare', 'a.txt', 'b.txt', '--max-verbatim', '70%'])).code).toBe(1);
  });
});
