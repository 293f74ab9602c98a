import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport } from '../../../src/reports';
import { factLine } from '../../../src/reports/facts';
import { WHEN } from './fixture';

const version = (id: string, text: string) => versionFromText(text, { id, title: id });
const report = (...texts: string[]) =>
  buildReport(collate(texts.map((text, index) => version(`v${index}`, text))), {
    generated: WHEN,
    program: '1.2.3',
  });

describe('a fact in a report', () => {
  const made = report(
    'The ferry sank on Monday with 14 people on board.',
    'The ferry sank on Monday with at least 14 people on board.',
  );
  const line = (label: string, id: string) =>
    factLine(
      made,
      made.facts.find((fact) => fact.label === label)!,
      id,
    );

  it('stands where it is, and as in the base', () => {
    expect([line('Monday', 'v0'), line('Monday', 'v1')]).toEqual(['¶1', '¶1: as in A']);
  });

  it('is not said to stand as in the base where there is a finding about it', () => {
    expect(made.findings.map(({ type }) => type)).toEqual(['number-changed']);
    expect(line('14', 'v1')).toBe('¶1: at least 14');
  });
});

describe('a finding that quotes words from right to left', () => {
  it.each(['html', 'csv', 'markdown', 'tei'])('keeps them to themselves in %s', (format) => {
    const made = report(
      'وقال رئيس البلدية إن الإصلاح سيكلف 42 ألف كرونة.',
      'وقال رئيس البلدية إن الإصلاح سيكلف 24 ألف كرونة.',
    );
    expect(made.findings).not.toEqual([]);
    expect(String(renderReport(format, made))).toContain('“\u2068');
  });
});
