import { describe, expect, it } from 'vitest';
import type { Preview } from '../../../../src/renderer/worker/formats';
import { collate, versionFromText } from '../../../../src/engine';
import { mailOf, previewOf, reportSteps, writableFormats } from '../../../../src/renderer/worker/reporting';
import { REPORT_FORMATS, type ReportContent } from '../../../../src/reports';

const story = (rows: number, word: string): string =>
  Array.from(
    { length: rows },
    (_, row) => `Boat ${row} of the ${row % 5 === 0 ? word : 'old'} fleet left harbour ${row * 7}.`,
  ).join('\n\n');
const compared = (rows: number) =>
  collate([
    versionFromText(story(rows, 'northern'), { id: 'a', title: 'North' }),
    versionFromText(story(rows, 'southern'), { id: 'b', title: 'South' }),
    versionFromText(story(rows, 'eastern'), { id: 'c', title: 'East' }),
  ]);
const short = compared(10);
const review = { generated: '2026-02-03T04:05:06.000Z', program: '1.2.3' };
const look = (format: string, content: ReportContent = 'all', against?: string, collation = short): Preview =>
  previewOf(collation, {
    format,
    review: { ...review, content },
    ...(against === undefined ? {} : { against }),
  });
const linesOf = (preview: Preview): string => (preview.kind === 'summary' ? preview.lines.join('\n') : '');

describe('the formats on offer', () => {
  const formats = writableFormats();

  it('are all that reports know, and PDF, each with a line on what it is for', () => {
    expect(formats.map(({ id }) => id)).toEqual(
      REPORT_FORMATS.flatMap(({ id }) => (id === 'html' ? ['html', 'pdf'] : [id])),
    );
    for (const { id, purpose } of formats) expect(purpose, id).toMatch(/\.$/);
  });

  it('say whether they set one version against the base', () => {
    const asking = (against: string) => formats.filter((one) => one.against === against).map(({ id }) => id);
    expect(asking('one')).toEqual(['docx']);
    expect(asking('one-or-all')).toEqual(['criticmarkup', 'patch']);
  });
});

describe('the preview', () => {
  it('of a page has no script and no more passages than a few screens', () => {
    const small = look('html');
    expect(small).toMatchObject({ kind: 'page', shown: 10, of: 10 });
    const long = look('html', 'all', undefined, compared(400));
    expect(long).toMatchObject({ kind: 'page', shown: 120, of: 400 });
    const html = long.kind === 'page' ? long.html : '';
    expect(html).toContain('Boat 119 of the');
    expect(html).not.toContain('Boat 121 of the');
    expect(html).not.toMatch(/<script/i);
  });

  it('of a text is its first lines, with a count of all', () => {
    const small = look('text');
    expect(small.kind === 'text' && small.shown === small.of && small.text.includes('Boat 9')).toBe(true);
    // which scorer made the result stands in every format, this one too
    expect(small.kind === 'text' && small.text).toMatch(/Compared by form$/);
    const long = look('text', 'all', undefined, compared(400));
    if (long.kind !== 'text') throw new Error(long.kind);
    expect(long.shown).toBe(400);
    expect(long.of).toBeGreaterThan(1000);
    expect(long.text.split('\n')).toHaveLength(400);
  });

  it('of a file that cannot be shown tells in sentences what will be in it', () => {
    expect(linesOf(look('docx', 'all', 'c'))).toContain('the changes of C, East, as tracked changes');
    expect(linesOf(look('docx', 'all', 'c'))).toMatch(/^\d+ sentences put in, \d+ taken out, \d+ edited/m);
    expect(linesOf(look('docx', 'changes', 'b'))).toMatch(/^2 passages; 8 left out\.$/m);
    expect(linesOf(look('docx', 'all', 'c'))).toMatch(/^As comments: no findings, no notes\.$/m);
    expect(linesOf(look('docx-table'))).toContain(
      'A table of 3 columns: A, North (base); B, South; C, East.',
    );
    expect(linesOf(look('pdf'))).toContain('side by side');
    expect(linesOf(look('pdf'))).toContain('All 10 passages.');
    expect(linesOf(look('pdf', 'changes'))).toContain('2 passages; 8 left out.');
  });

  it('leaves out what the file will leave out', () => {
    expect(look('html', 'changes')).toMatchObject({ shown: 2, of: 2 });
    const markdown = look('markdown', 'changes');
    expect(markdown.kind === 'text' && markdown.text).toContain('*8 passages left out.*');
  });
});

describe('making a file', () => {
  it('says how far it is and then gives the bytes', () => {
    const steps = reportSteps(compared(400), { format: 'html', review });
    const told: string[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) told.push(step.value.phase);
    expect(told).toContain('building');
    expect(step.value.extension).toBe('html');
    expect(new TextDecoder().decode(step.value.bytes)).toMatch(/^<!doctype html>.*Boat 399.*<script>/s);
  });

  it('of a PDF gives the page to be printed', () => {
    const steps = reportSteps(short, { format: 'pdf', review });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(new TextDecoder().decode(step.value.bytes)).toMatch(/^<!doctype html>/);
  });

  it('of a format that there is not is refused', () => {
    expect(() => look('papyrus')).toThrow('No format papyrus');
  });

  it('for an e-mail gives both kinds of text', () => {
    const mail = mailOf(short, review);
    expect(mail.html).toMatch(/<b style="[^"]*"><u>/);
    expect(mail.text).toContain('Boat 9');
  });
});
