import type { Preview, WritableFormat } from './formats';
import type { WorkPhase } from './messages';
import type { Collation, VersionId } from '../../engine';
import {
  buildReport,
  formatById,
  renderMail,
  renderReport,
  REPORT_FORMATS,
  reportSteps as steps,
  type Report,
  type ReportFormat,
  type ReportRequest,
} from '../../reports';
import { summaryOf } from './summary';

export interface Wanted {
  readonly format: string;
  readonly review: ReportRequest;
  readonly against?: VersionId;
}

/** A page that the shell prints: it looks like the web page, which is made for paper too. */
const PDF: WritableFormat = {
  id: 'pdf',
  name: 'PDF',
  purpose: 'The web page on paper, with page numbers and a legend.',
  extension: 'pdf',
  against: 'all',
  printedFrom: 'html',
};

export function writableFormats(): readonly WritableFormat[] {
  return REPORT_FORMATS.flatMap((format) => {
    const { id, name, purpose, extensions, pairOnly, perVersion } = format;
    const against = pairOnly ? 'one' : perVersion ? 'one-or-all' : 'all';
    const one: WritableFormat = { id, name, purpose, extension: extensions[0] ?? id, against };
    return id === PDF.printedFrom ? [one, PDF] : [one];
  });
}

function known(id: string): ReportFormat {
  const format = formatById(id === PDF.id ? (PDF.printedFrom ?? id) : id);
  if (!format) throw new Error(`No format ${id}`);
  return format;
}

interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly extension: string;
}

/** Renders a report; says between the steps how far it is. */
export function* reportSteps(
  collation: Collation,
  { format, review, against }: Wanted,
): Generator<{ readonly phase: WorkPhase; readonly done: number; readonly total: number }, Written> {
  const { id, extensions } = known(format);
  const made = steps(id, collation, review, against === undefined ? {} : { against });
  for (let step = made.next(); ; step = made.next()) {
    if (!step.done) {
      const { done, total } = step.value;
      yield { phase: done < total ? 'building' : 'writing', done, total };
      continue;
    }
    const { value } = step;
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    return { bytes: bytes as Uint8Array<ArrayBuffer>, extension: extensions[0] ?? id };
  }
}

/** Passages in the preview of a page: some screens of them. */
const MOST_PASSAGES = 120;
/** Facts there: a long story has thousands. */
const MOST_FACTS = 100;
/** Lines and characters in the preview of a text. */
const MOST_LINES = 400;
const MOST_CHARACTERS = 60_000;

/** What a report will look like, as far as a preview can show it. */
export function previewOf(collation: Collation, { format, review, against }: Wanted): Preview {
  const report = reportOf(collation, review);
  if (format === PDF.id) return { kind: 'summary', lines: summaryOf(report, 'page') };
  const { id } = known(format);
  if (id === 'html') {
    const head = firstOf(report);
    const html = String(renderReport(id, head, { still: true }));
    return { kind: 'page', html, shown: head.rows.length, of: report.rows.length };
  }
  if (id === 'docx' || id === 'docx-table')
    return { kind: 'summary', lines: summaryOf(report, id === 'docx' ? 'redline' : 'table', against) };
  return clipped(String(renderReport(id, report, against === undefined ? {} : { against })));
}

function firstOf(report: Report): Report {
  const rows = report.rows.slice(0, MOST_PASSAGES);
  return { ...report, rows, facts: report.facts.slice(0, MOST_FACTS) };
}

function clipped(text: string): Preview {
  const lines = text.replace(/\r?\n$/u, '').split('\n');
  let characters = 0;
  let shown = 0;
  while (shown < Math.min(lines.length, MOST_LINES) && characters <= MOST_CHARACTERS) {
    characters += (lines[shown]?.length ?? 0) + 1;
    shown += 1;
  }
  return {
    kind: 'text',
    text: lines.slice(0, shown).join('\n').slice(0, MOST_CHARACTERS),
    shown,
    of: lines.length,
  };
}

/** The comparison as formatted text, for the clipboard. */
export const mailOf = (
  collation: Collation,
  review: ReportRequest,
): { readonly html: string; readonly text: string } => renderMail(reportOf(collation, review));

/** The report built last: a preview in another format needs no other. */
let last: { readonly collation: Collation; readonly asked: string; readonly report: Report } | null = null;

function reportOf(collation: Collation, review: ReportRequest): Report {
  const asked = JSON.stringify(review);
  if (last?.collation !== collation || last.asked !== asked)
    last = { collation, asked, report: buildReport(collation, review) };
  return last.report;
}
