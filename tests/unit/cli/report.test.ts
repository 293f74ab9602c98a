import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { REPORT_FORMATS } from '../../../src/reports';
import {
  findingTarget,
  keepVersion,
  rowTarget,
  writeReview,
  type Note,
  type Review,
} from '../../../src/review';
import { machine } from './machine';

const OLD = 'The council met on Monday.\n\nThe mayor said: "We will never raise the fares." He left.\n';
const NEW = 'The council met on Monday.\n\nThe mayor said: "We will certainly raise the fares." He left.\n';

function review(
  old: string,
  now: string,
  more: readonly Note[] = [],
  options: Review['options'] = {},
): Uint8Array {
  const versions = [versionFromText(old, { id: 'wire.txt' }), versionFromText(now, { id: 'ours.txt' })];
  const collation = collate(versions);
  const pair = collation.pairs[0]!;
  const notes: Note[] = [
    { target: rowTarget(collation, 0), verdict: null, comment: 'Who was there?', by: 'Ann' },
    ...pair.findings.slice(0, 1).map((finding): Note => ({
      target: findingTarget(collation, pair.from, pair.to, finding),
      verdict: 'to-fix',
      comment: 'Call the mayor.',
    })),
    ...more,
  ];
  return writeReview({
    format: 'variorum-review',
    schema: 1,
    program: 'Variorum 1.0.0',
    saved: '2026-02-03T04:05:06.000Z',
    versions: versions.map(keepVersion),
    base: 'wire.txt',
    options,
    pins: [],
    notes,
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('variorum report', () => {
  it('prints the review with its notes and verdicts, and exits as compare does', async () => {
    const { variorum } = machine({ 'a.variorum': review(OLD, NEW), 'same.variorum': review(OLD, OLD) });
    const { code, out, err } = await variorum(['report', 'a.variorum']);
    expect([code, err]).toEqual([1, '']);
    for (const words of ['Who was there?', 'Call the mayor.', 'To fix', '[-never-]', '{+certainly+}'])
      expect(out).toContain(words);
    expect((await variorum(['report', 'same.variorum'])).code).toBe(0);
  });

  it('reads the review from standard input', async () => {
    const { variorum } = machine({});
    const { code, out } = await variorum(['report', '-', '--format', 'json'], { stdin: review(OLD, NEW) });
    expect(code).toBe(1);
    expect(JSON.parse(out).report.notes).toHaveLength(2);
  });

  it('compares as the review says, unless told otherwise', async () => {
    const texts = [
      'The officials believe that the country is seeking fighter aircraft and missiles.',
      'Officials say the country wants fighter aircraft, ships and missiles.',
    ] as const;
    const { variorum } = machine({
      'usual.variorum': review(...texts),
      'lenient.variorum': review(...texts, [], { detail: 0.9 }),
    });
    const said = async (...args: string[]) => {
      const { out } = await variorum(['report', ...args, '--format', 'json']);
      const { pairs, report } = JSON.parse(out);
      return [pairs[0].links[0].relation, ...Object.values(report.options)];
    };
    expect(await said('usual.variorum')).toEqual(['paraphrased']);
    expect(await said('lenient.variorum')).toEqual(['edited', '0.9']);
    expect(await said('lenient.variorum', '--rewording', 'normal')).toEqual(['paraphrased']);
    expect(await said('usual.variorum', '--rewording', 'much')).toEqual(['edited', 'much']);
  });

  it('compares no more versions than the program does otherwise', async () => {
    const versions = Array.from({ length: 21 }, (_, n) => versionFromText(OLD, { id: `${n}.txt` }));
    const bytes = writeReview({
      format: 'variorum-review',
      schema: 1,
      program: 'Variorum 1.0.0',
      saved: '2026-02-03T04:05:06.000Z',
      versions: versions.map(keepVersion),
      base: '0.txt',
      options: {},
      pins: [],
      notes: [],
    });
    const { variorum } = machine({ 'a.variorum': bytes });
    const { code, err } = await variorum(['report', 'a.variorum']);
    expect(code).toBe(2);
    expect(err).toMatch(/At most 20 versions .* these are 21/);
  });

  it('has its gates', async () => {
    const { variorum } = machine({ 'a.variorum': review(OLD, NEW) });
    const { code, err } = await variorum(['report', 'a.variorum', '--fail-on', 'quote-altered']);
    expect(code).toBe(3);
    expect(err).toContain('quote-altered');
    expect((await variorum(['report', 'a.variorum', '--fail-on', 'date-changed'])).code).toBe(1);
  });

  it('leaves out what was not asked for', async () => {
    const calm = 'The band played on the quay until the lamps were lit.';
    const { variorum } = machine({ 'a.variorum': review(`${OLD}\n${calm}`, `${NEW}\n${calm}`) });
    const printed = (content: string) =>
      variorum(['report', 'a.variorum', '--content', content]).then(({ out }) => out);
    expect(await printed('all')).toContain(calm);
    for (const content of ['changes', 'findings']) expect(await printed(content)).not.toContain(calm);
  });

  it('tells of notes that no longer find their place', async () => {
    const lost: Note = {
      target: { kind: 'row', paragraphs: [{ version: 'wire.txt', text: 'It is gone.', occurrence: 0 }] },
      verdict: 'to-discuss',
      comment: 'About what is gone.',
    };
    const { variorum } = machine({ 'a.variorum': review(OLD, NEW, [lost]) });
    const { code, err } = await variorum(['report', 'a.variorum']);
    expect(code).toBe(1);
    expect(err).toBe('variorum: a note no longer finds its place: About what is gone.\n');
  });

  it.each<[string, string[], RegExp]>([
    ['no file', ['no.variorum'], /no\.variorum cannot be read: there is no such file/],
    ['a text', ['a.txt'], /^variorum: a\.txt: .+/],
    ['a review that is cut short', ['cut.variorum'], /^variorum: cut\.variorum: .+/],
    ['a review of a later program', ['new.variorum'], /^variorum: new\.variorum: .+newer/],
    [
      'no such version',
      ['a.variorum', '--format', 'docx', '--against', 'z'],
      /--against z: there is no such version/,
    ],
    [
      'the base against itself',
      ['a.variorum', '--against', 'A', '--format', 'docx'],
      /that is the base itself/,
    ],
    [
      'a model that is not there',
      ['a.variorum', '--model', 'nowhere'],
      /^variorum: --model nowhere: .+ is missing/,
    ],
  ])('says what is wrong with %s', async (_, args, message) => {
    const whole = review(OLD, NEW);
    const { variorum } = machine({
      'a.txt': OLD,
      'a.variorum': whole,
      'cut.variorum': whole.slice(0, -20),
      'new.variorum': new TextDecoder().decode(whole).replace('"schema": 1', '"schema": 99'),
    });
    const { code, out, err } = await variorum(['report', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('the format of a report', () => {
  const endings = REPORT_FORMATS.flatMap(({ id, extensions }) =>
    extensions.map((extension) => [extension, id] as const),
  );

  it.each(endings)('--out x.%s writes %s, from versions and from a review', async (extension, id) => {
    const { variorum, folder } = machine({ 'a.txt': OLD, 'b.txt': NEW, 'a.variorum': review(OLD, NEW) });
    for (const start of [
      ['compare', 'a.txt', 'b.txt'],
      ['report', 'a.variorum'],
    ]) {
      const { code, out, err } = await variorum([...start, '--out', `x.${extension}`]);
      expect([code, out, err]).toEqual([1, '', '']);
      const asked = await variorum([...start, '--format', id]);
      expect(readFileSync(join(folder, `x.${extension}`))).toEqual(asked.bytes);
    }
  });

  it('says that a PDF needs a browser, where there is none', async () => {
    vi.stubEnv('VARIORUM_BROWSER', '/no/such/browser');
    const { variorum } = machine({ 'a.txt': OLD, 'b.txt': NEW });
    const { code, err } = await variorum(['compare', 'a.txt', 'b.txt', '--out', 'x.pdf']);
    expect(code).toBe(2);
    expect(err).toMatch(/^variorum: A PDF needs an installed Chromium, Chrome or Edge, and none was found\./);
  });
});

describe('help', () => {
  it.each([
    ['compare', ['--base', '--format', '--out', '--content', '--fail-on', 'Exit codes', 'HEAD~3:story.md']],
    ['report', ['.variorum', '--format', '--content', 'Exit codes', 'Examples']],
    ['serve', ['--port', '--open', 'Ctrl+C', 'Exit codes']],
  ])('of %s names what it takes', async (command, words) => {
    const { variorum } = machine({});
    const { code, out, err } = await variorum([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    for (const word of words) expect(out).toContain(word);
    for (const { id } of command === 'serve' ? [] : REPORT_FORMATS) expect(out).toContain(id);
  });

  it('is offered for a command that there is not', async () => {
    const { variorum } = machine({});
    expect(await variorum(['compere'])).toMatchObject({ code: 2, out: '' });
  });
});
