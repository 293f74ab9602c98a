import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderMail, type ReportRequest } from '../../../src/reports';
import { HOSTILE, WHEN } from './fixture';

const reportOf = (texts: readonly string[], more: Partial<ReportRequest> = {}) =>
  buildReport(
    collate(texts.map((text, index) => versionFromText(text, { id: `v${index}`, title: `Story ${index}` }))),
    { generated: WHEN, program: '1.2.3', ...more },
  );
const mailOf = (texts: readonly string[], more: Partial<ReportRequest> = {}) => {
  const { html, text } = renderMail(reportOf(texts, more));
  return { html, text, body: parseHTML(`<html><body>${html}</body></html>`).document.body };
};

const BASE =
  'The ferry sailed on Monday with 40 passengers.\n\nThe band played on the quay until ten.\n\nNobody was hurt, the harbour master said.';
const OTHER =
  'The ferry sailed on Monday with 50 passengers.\n\nThe band played on the quay until ten.\n\nA new pier opens in spring, according to the council.';

describe('a comparison for an e-mail', () => {
  const { body, text, html } = mailOf([BASE, OTHER]);

  it('is paragraphs, with the words of both versions', () => {
    const paragraphs = [...body.querySelectorAll('p')].map((p) => p.textContent ?? '');
    expect(
      paragraphs.some((words) => /^A ¶1.*The ferry sailed on Monday with 40 \[1\] passengers\./u.test(words)),
    ).toBe(true);
    expect(paragraphs.some((words) => /^B ¶1.*50/u.test(words))).toBe(true);
    expect(paragraphs).toContain('B: as A ¶2');
    expect(body.textContent).toContain('Figure changed');
  });

  it('keeps cut and new words apart, for programs that drop the marks', () => {
    const mill = (verb: string) => `The fire ${verb} at noon in the mill.`;
    // with more than two versions a paragraph shows its own words and the cut ones
    const { body: three } = mailOf([mill('broke out'), mill('began'), mill('broke out late')]);
    expect(three.textContent).toContain('The fire broke out began at noon in the mill.');
    expect(three.textContent).toContain('The fire broke out late at noon in the mill.');
  });

  it('keeps a paraphrase as it is written, of which nothing is shown as cut', () => {
    const report = reportOf([BASE, OTHER]);
    const [row] = report.rows;
    const [cell] = row!.cells;
    const [paragraph] = cell!.paragraphs;
    const [part] = paragraph!.parts;
    const [segment] = part!.segments;
    const segments = [
      { ...segment!, kind: 'inserted' as const, text: 'At noon' },
      { ...segment!, kind: 'deleted' as const, text: 'then', foreign: true },
      { ...segment!, kind: 'kept' as const, text: ', they say, it sank.' },
    ];
    const parts = [{ ...part!, status: 'paraphrased' as const, segments }];
    const rows = [{ ...row!, cells: [{ ...cell!, version: 'v1', paragraphs: [{ ...paragraph!, parts }] }] }];
    const { html: mail } = renderMail({ ...report, rows });
    expect(mail).toContain('At noon<u');
    expect(mail).not.toContain('then');
  });

  it('marks what was cut and put in by a line on the element itself, not by colour alone', () => {
    const words = (marks: string): string[] =>
      [...body.querySelectorAll(marks)].map((element) => element.textContent ?? '');
    expect(words('s')).toEqual(['cut', '40', expect.stringContaining('Nobody was hurt')]);
    expect(words('b > u')).toEqual(['put in', '50', expect.stringContaining('A new pier opens')]);
    // Word takes these two for tracked changes.
    expect(body.querySelectorAll('ins, del')).toHaveLength(0);
    expect(html).not.toMatch(/<(?:script|style|link|img|a)\b|class=|href=/);
  });

  it('brings the ground that its colours are made for', () => {
    const style = body.querySelector('div')?.getAttribute('style') ?? '';
    expect(style).toMatch(/(?:^|;)color:#/);
    expect(style).toMatch(/(?:^|;)background-color:#/);
  });

  it('says which words run from right to left, and leaves the label before them', () => {
    const { body: hebrew } = mailOf(['הנמל ייסגר למשך שבוע.', 'הנמל ייסגר למשך חודש.']);
    const spans = [...hebrew.querySelectorAll('span[dir=rtl]')].map((span) => span.textContent);
    expect(spans).toEqual(['הנמל ייסגר למשך שבוע.', 'הנמל ייסגר למשך חודש.']);
    expect(body.querySelectorAll('[dir]')).toHaveLength(0);
  });

  it('goes by most letters of a paragraph, whichever comes first', () => {
    const { body: mixed } = mailOf([
      'Acme הנמל ייסגר למשך שבוע.\n\nהארץ told of the closed port first.',
      'Acme הנמל ייסגר למשך חודש.\n\nהארץ told of the closed harbour first.',
    ]);
    const spans = [...mixed.querySelectorAll('span[dir=rtl]')].map((span) => span.textContent);
    expect(spans).toHaveLength(2);
    expect(spans.every((words) => words.startsWith('Acme'))).toBe(true);
  });

  it('comes as plain text too', () => {
    expect(text).toContain('{+50+}');
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('holds what was asked for: only changes, and notes only if they go along', () => {
    const notes = [
      { target: { kind: 'row', row: 0 }, verdict: 'to-fix', comment: 'Call the pier.' },
    ] as const;
    const some = mailOf([BASE, OTHER], { content: 'changes', notes });
    expect(some.body.textContent).not.toContain('The band played');
    expect(some.body.textContent).toContain('1 passage left out');
    expect(some.body.textContent).toContain('To fix. Call the pier.');
    expect(body.textContent).not.toContain('Call the pier.');
  });

  it('lets hostile texts be text', () => {
    const { body: hostile } = mailOf([HOSTILE.join('\n\n'), [...HOSTILE, 'More.'].join('\n\n')]);
    const tags = new Set([...hostile.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()));
    expect([...tags].filter((tag) => !['div', 'p', 'b', 's', 'u', 'span'].includes(tag))).toEqual([]);
  });
});
