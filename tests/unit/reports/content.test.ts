import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText, type Collation } from '../../../src/engine';
import {
  buildReport,
  renderReport,
  reportSteps,
  REPORT_CONTENTS,
  REPORT_FORMATS,
  type Report,
  type ReportContent,
} from '../../../src/reports';
import { damage, damageStory, SEEDS } from './damage';
import { openDocx, resolveChanges } from './docx-reader';
import { WHEN } from './fixture';

const CALM = 'The band played on the quay until the lamps were lit, and nobody went home before ten.';
const BASE = [
  'The ferry sailed on Monday with 40 passengers.',
  CALM,
  'The council had set aside money for the winter service in the islands.',
];
const OTHER = [
  'The ferry sailed on Monday with 50 passengers.',
  CALM,
  'The council had put aside some money for the winter service in all the islands.',
];

const collationOf = (texts: readonly string[]): Collation =>
  collate(texts.map((text, index) => versionFromText(text, { id: `v${index}` })));
const story = collationOf([BASE.join('\n\n'), OTHER.join('\n\n')]);
const reportOf = (content: ReportContent, collation = story): Report =>
  buildReport(collation, { generated: WHEN, program: '1.2.3', content });

/** What of the texts can be read in a rendered report; marks inside words are taken out. */
function readable(format: string, report: Report): string {
  const out = renderReport(format, report);
  if (typeof out !== 'string') return openDocx(out)['word/document.xml']?.replace(/<[^>]+>/g, '') ?? '';
  if (format === 'html' || format === 'tei') return out.replace(/<[^>]+>/g, '');
  if (format !== 'json') return out.replace(/\s+/g, ' ');
  const { rows, report: about } = JSON.parse(out);
  const { versions } = report.collation;
  return about.rows
    .flatMap((row: number) =>
      versions.flatMap(({ id, text, paragraphs }) =>
        (rows[row].cells[id] ?? []).map((number: number) =>
          text.slice(paragraphs[number]?.start, paragraphs[number]?.end),
        ),
      ),
    )
    .join('\n');
}

describe.each(REPORT_FORMATS.map(({ id }) => id))('what is asked for, in %s', (format) => {
  // A patch prints no passage that did not change.
  it.skipIf(format === 'patch')('all passages', () => {
    expect(readable(format, reportOf('all'))).toContain('The band played on the quay');
    expect(readable(format, reportOf('all'))).toContain('The council had');
  });

  it('changed passages', () => {
    const text = readable(format, reportOf('changes'));
    if (format !== 'patch') expect(text).not.toContain('The band played on the quay');
    expect(text).toContain('The council had');
    expect(text).toContain('The ferry sailed');
  });

  it('passages with findings', () => {
    const report = reportOf('findings');
    expect(report.findings.map(({ type }) => type)).toEqual(['number-changed']);
    const text = readable(format, report);
    if (format !== 'patch') expect(text).not.toContain('The band played on the quay');
    if (format !== 'patch') expect(text).not.toContain('The council had');
    expect(text).toContain('The ferry sailed');
  });
});

/** The texts of the shown passages, paragraph by paragraph, in each version's own order. */
function shownText(report: Report, id: string): string[] {
  const { text, paragraphs } = report.collation.versions.find((version) => version.id === id)!;
  const numbers = report.rows.flatMap(
    ({ cells }) => cells.find(({ version }) => version === id)?.paragraphs.map(({ number }) => number) ?? [],
  );
  return numbers
    .sort((a, b) => a - b)
    .map((number) => text.slice(paragraphs[number - 1]?.start, paragraphs[number - 1]?.end));
}

describe('an excerpt as a Word redline', () => {
  it('gives the shown passages of both texts back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEEDS),
        fc.array(damage, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<ReportContent>('changes', 'findings'),
        (seed, steps, content) => {
          const short = seed.split('\n').slice(0, 12).join('\n');
          const report = reportOf(content, collationOf([short, damageStory(short, steps)]));
          const parts = openDocx(renderReport('docx', report) as Uint8Array);
          for (const [how, id] of [
            ['reject', 'v0'],
            ['accept', 'v1'],
          ] as const) {
            const lines = resolveChanges(parts['word/document.xml'] ?? '', how).split('\n');
            let at = 0;
            for (const paragraph of shownText(report, id).flatMap((text) => text.split(/\r\n|\n/))) {
              at = lines.findIndex((line, index) => index >= at && line.trim() === paragraph.trim()) + 1;
              expect(at, `${how}: ${paragraph}`).toBeGreaterThan(0);
            }
          }
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  });

  it('has a reference for every comment, also of what is left out', () => {
    for (const content of REPORT_CONTENTS) {
      const report = reportOf(content, collationOf([SEEDS[1]!, SEEDS[0]!]));
      const parts = openDocx(renderReport('docx', report) as Uint8Array);
      const ids = (xml: string, element: string): string[] =>
        [...xml.matchAll(new RegExp(`<w:${element} w:id="(\\d+)"`, 'g'))].map(([, id]) => id ?? '').sort();
      const comments = ids(parts['word/comments.xml'] ?? '', 'comment');
      expect(comments.length).toBeGreaterThan(0);
      expect(ids(parts['word/document.xml'] ?? '', 'commentReference')).toEqual(comments);
      for (const end of ['commentRangeStart', 'commentRangeEnd'])
        expect(ids(parts['word/document.xml'] ?? '', end)).toEqual(comments);
    }
  });
});

describe('a patch of findings', () => {
  it('has the hunks with findings alone, and can be applied', () => {
    const filler = Array.from({ length: 20 }, (_, at) => `Line ${at} stands as it stood before.`);
    const base = ['A first line is here.', ...filler, BASE[0], ...filler, 'A last line is here.'].join('\n');
    const other = ['A first line was here.', ...filler, OTHER[0], ...filler, 'A last line was here.'].join(
      '\n',
    );
    const [patch, ...more] = parsePatch(
      renderReport('patch', reportOf('findings', collationOf([base, other]))) as string,
    );
    expect(more).toEqual([]);
    expect(patch?.hunks).toHaveLength(1);
    expect(applyPatch(base, patch!)).toBe(base.replace(BASE[0]!, OTHER[0]!));
  });
});

describe('reportSteps', () => {
  it('says how far it is, and ends with the very bytes of buildReport and renderReport', () => {
    const request = { generated: WHEN, program: '1.2.3' };
    for (const { id } of REPORT_FORMATS) {
      const steps = reportSteps(id, story, request);
      const said: string[] = [];
      let step = steps.next();
      for (; !step.done; step = steps.next()) said.push(`${step.value.done}/${step.value.total}`);
      expect(said).toEqual(['1/3', '2/3', '3/3']);
      expect(step.value).toEqual(renderReport(id, buildReport(story, request)));
    }
  });
});
