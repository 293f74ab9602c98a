import { describe, expect, it } from 'vitest';
import { buildReport, renderReport, type Report } from '../../../src/reports';
import { collate, versionFromText } from '../../../src/engine';
import { handCollation, rangeOf, WHEN } from './fixture';

const A = 'The pact was signed on Wednesday.\nNobody came to see it.\nThe end was near.';
const B = 'The treaty was signed on Wednesday.\nThe end was near.\nAll is well now.';

function pair(): Report {
  const collation = handCollation(
    [A, B],
    [
      {
        to: 1,
        links: [
          {
            a: [0],
            b: [0],
            relation: 'edited',
            edits: [
              ['kept', 'The', 'The'],
              ['replaced', 'pact', 'treaty'],
              ['kept', 'was signed on Wednesday.', 'was signed on Wednesday.'],
            ],
          },
          { a: [2], b: [1], relation: 'identical' },
        ],
        findings: [
          {
            type: 'name-changed',
            a: rangeOf(A, 'pact'),
            b: rangeOf(B, 'treaty'),
            confidence: 0.8,
            message: 'The pact became a treaty.',
          },
        ],
      },
    ],
    [
      { cells: { v0: [0], v1: [0] } },
      { cells: { v0: [1], v1: [] } },
      { cells: { v0: [2], v1: [1] } },
      { cells: { v0: [], v1: [2] } },
    ],
  );
  return buildReport(collation, { generated: WHEN, program: '1.2.3' });
}

const cell = (report: Report, row: number, column: number) => report.rows[row]?.cells[column];
const words = (report: Report, row: number, column: number) =>
  cell(report, row, column)?.paragraphs.flatMap(({ parts }) =>
    parts.flatMap(({ segments }) => segments.map(({ kind, text }) => `${kind} ${text}`)),
  );

describe('buildReport', () => {
  it('counts the words of a version as the window does, figures at the head of its lines among them', () => {
    const texts = ['1. The ferry left.\n2. It came back.\n3. It left again.', 'The ferry left.'];
    const versions = texts.map((text, index) => versionFromText(text, { id: `v${index}` }));
    const report = buildReport(collate(versions), { generated: WHEN, program: '1.2.3' });
    expect(report.versions.map(({ words }) => words)).toEqual([12, 3]);
  });

  it('marks cuts in the base and insertions in the other of two versions', () => {
    const report = pair();
    expect(words(report, 0, 0)).toEqual(['kept The ', 'deleted pact', 'kept  was signed on Wednesday.']);
    expect(words(report, 0, 1)).toEqual(['kept The ', 'inserted treaty', 'kept  was signed on Wednesday.']);
  });

  it('says what became of each sentence, and where the base has something the version lacks', () => {
    const report = pair();
    expect(cell(report, 1, 0)?.paragraphs[0]?.parts[0]?.status).toBe('removed');
    expect(cell(report, 1, 1)?.absences).toEqual([
      { kind: 'removed', paragraphs: [2], sentences: 1, at: [] },
    ]);
    expect(cell(report, 3, 1)?.paragraphs[0]?.parts[0]?.status).toBe('added');
    expect(report.rows.map(({ changed }) => changed)).toEqual([true, true, false, true]);
    expect(report.counts).toMatchObject({ identical: 1, edited: 1, added: 1, removed: 1 });
  });

  it('keeps every version to the character', () => {
    const report = pair();
    for (const [column, text] of [A, B].entries()) {
      const rebuilt = report.rows.flatMap((_, row) =>
        (cell(report, row, column)?.paragraphs ?? []).map(({ parts }) =>
          parts
            .flatMap(({ segments }) => segments.filter(({ foreign }) => !foreign))
            .map((segment) => segment.text)
            .join(''),
        ),
      );
      expect(rebuilt.join('\n')).toBe(text);
    }
  });

  it('shows the rows of a merge as one passage', () => {
    const collation = handCollation(
      ['One here.\nTwo there.\nThree.', 'One here. Two there.\nThree.'],
      [
        {
          to: 1,
          links: [0, 1, 2].map((n) => ({ a: [n], b: [n], relation: 'identical' as const })),
        },
      ],
      [
        { cells: { v0: [0], v1: [0] } },
        { cells: { v0: [1], v1: [] }, joins: ['v1'] },
        { cells: { v0: [2], v1: [1] } },
      ],
    );
    const note = { target: { kind: 'row' as const, row: 1 }, verdict: 'to-fix' as const, comment: 'x' };
    const report = buildReport(collation, { generated: WHEN, program: '1', notes: [note] });
    const numbers = report.rows.map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs.map(({ number }) => number)),
    );
    expect(numbers).toEqual([
      [[1, 2], [1]],
      [[3], [2]],
    ]);
    expect(report.rows.flatMap(({ cells }) => cells.flatMap(({ absences }) => absences))).toEqual([]);
    // Notes speak of passages.
    expect(report.rows.map(({ notes }) => notes.length)).toEqual([0, 1]);
  });

  it('numbers findings and marks their words in both versions', () => {
    const report = pair();
    expect(report.findings).toMatchObject([
      {
        number: 1,
        a: { text: 'pact', paragraphs: [1], row: 1 },
        b: { text: 'treaty', paragraphs: [1], row: 1 },
      },
    ]);
    expect(report.rows[0]?.findings).toEqual([1]);
    const marked = cell(report, 0, 1)?.paragraphs[0]?.parts[0]?.segments.filter(
      ({ findings }) => findings.length,
    );
    expect(marked).toMatchObject([{ text: 'treaty', ends: [1] }]);
  });

  it('leaves out passages by content but never versions, findings and counts', () => {
    const all = pair();
    const changes = buildReport(all.collation, { generated: WHEN, program: '1', content: 'changes' });
    const findings = buildReport(all.collation, { generated: WHEN, program: '1', content: 'findings' });
    expect(changes.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(findings.rows.map(({ number }) => number)).toEqual([1]);
    expect(findings.rowsLeftOut).toBe(3);
    expect(findings.counts).toEqual(all.counts);
    expect(findings.findings).toEqual(all.findings);
  });

  it('carries notes to their row and finding', () => {
    const { collation } = pair();
    const report = buildReport(collation, {
      generated: WHEN,
      program: '1',
      notes: [
        { target: { kind: 'row', row: 1 }, verdict: 'to-fix', comment: 'Put it back.' },
        { target: { kind: 'finding', from: 'v0', to: 'v1', finding: 0 }, verdict: 'accepted', comment: '' },
      ],
    });
    expect(report.rows[1]?.notes).toHaveLength(1);
    expect(report.findings[0]?.notes).toMatchObject([{ verdict: 'accepted' }]);
  });
});

describe('the name of a version', () => {
  const made = (...files: readonly (readonly [title: string, file: string | null, text: string])[]) =>
    buildReport(
      collate(
        files.map(([title, file, text], index) => ({
          ...versionFromText(text, { id: `v${index}`, title }),
          ...(file === null ? {} : { source: { name: file } }),
        })),
      ),
      { generated: WHEN, program: '1' },
    );

  it('is its title, and that of its file where two have one headline', () => {
    const report = made(
      ['Pact', 'a.txt', A],
      ['Pact', 'b.txt', B],
      ['Treaty', 'c.txt', B],
      ['Pact', null, A],
    );
    expect(report.versions.map(({ name }) => name)).toEqual([
      'Pact (a.txt)',
      'Pact (b.txt)',
      'Treaty',
      'Pact',
    ]);
    for (const format of ['html', 'text', 'markdown', 'csv', 'tei'] as const) {
      expect(String(renderReport(format, report))).toContain('Pact (b.txt)');
    }
  });

  it('of a version without words stands beside no share', () => {
    const html = String(renderReport('html', made(['Pact', 'a.txt', A], ['None', 'b.txt', ''])));
    expect(html).toContain('Empty: nothing to compare');
    expect(html).not.toContain('<b>100%</b> from A');
  });
});
