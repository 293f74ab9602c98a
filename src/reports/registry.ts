import type { Collation } from '../engine';
import { buildSteps } from './build';
import { renderCriticMarkup } from './criticmarkup';
import { renderCsv } from './csv';
import { renderDocxRedline } from './docx/redline';
import { renderDocxTable } from './docx/table';
import { renderHtml } from './html';
import { renderJson } from './json';
import { renderMarkdown } from './markdown';
import type { Report, ReportRequest } from './model';
import { renderPatch } from './patch';
import { renderTei } from './tei';
import { renderText, type TextOptions } from './text';

export interface RenderOptions extends TextOptions {
  /**
   * A web page without its script, for where none may run; everything but the steps from change to change
   * works all the same.
   */
  readonly still?: boolean;
  /** For formats that show two versions: the one to set against the base; the first other one unless given. */
  readonly against?: string;
}

export interface ReportFormat {
  readonly id: string;
  readonly name: string;
  /** One sentence: what it is good for. */
  readonly purpose: string;
  /** The first is the one for new files. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Shows the base and one other version only. */
  readonly pairOnly: boolean;
  /** Has a part of its own for each version beside the base; `against` chooses one of them. */
  readonly perVersion?: boolean;
  readonly render: (report: Report, options: RenderOptions) => string | Uint8Array;
}

export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    id: 'html',
    name: 'Web page',
    purpose: 'One file to read, filter and print.',
    extensions: ['html', 'htm'],
    mediaType: 'text/html',
    pairOnly: false,
    render: renderHtml,
  },
  {
    id: 'json',
    name: 'JSON',
    purpose: 'The collation for a script.',
    extensions: ['json'],
    mediaType: 'application/json',
    pairOnly: false,
    render: renderJson,
  },
  {
    id: 'text',
    name: 'Plain text',
    purpose: 'For a terminal or a mail.',
    extensions: ['txt', 'text'],
    mediaType: 'text/plain',
    pairOnly: false,
    render: renderText,
  },
  {
    id: 'docx',
    name: 'Word, tracked changes',
    purpose: 'The base with the other version as tracked changes to accept or reject.',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pairOnly: true,
    render: renderDocxRedline,
  },
  {
    id: 'docx-table',
    name: 'Word, side by side',
    purpose: 'The passages in a table, with findings and facts.',
    extensions: ['table.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pairOnly: false,
    render: renderDocxTable,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    purpose: 'For a wiki or a ticket.',
    extensions: ['md', 'markdown'],
    mediaType: 'text/markdown',
    pairOnly: false,
    render: renderMarkdown,
  },
  {
    id: 'criticmarkup',
    name: 'CriticMarkup',
    purpose: 'The base in plain text with the changes written into it.',
    extensions: ['critic', 'critic.md'],
    mediaType: 'text/plain',
    pairOnly: false,
    perVersion: true,
    render: renderCriticMarkup,
  },
  {
    id: 'csv',
    name: 'CSV',
    purpose: 'One table for a spreadsheet.',
    extensions: ['csv'],
    mediaType: 'text/csv',
    pairOnly: false,
    render: renderCsv,
  },
  {
    id: 'tei',
    name: 'TEI',
    purpose: 'A critical apparatus for scholars.',
    extensions: ['tei', 'xml', 'tei.xml'],
    mediaType: 'application/tei+xml',
    pairOnly: false,
    render: renderTei,
  },
  {
    id: 'patch',
    name: 'Patch',
    purpose: 'A unified diff of the paragraphs.',
    extensions: ['patch', 'diff'],
    mediaType: 'text/x-diff',
    pairOnly: false,
    perVersion: true,
    render: renderPatch,
  },
];

export const formatById = (id: string): ReportFormat | undefined =>
  REPORT_FORMATS.find((format) => format.id === id);

/** The format that a file name's ending asks for; of several endings that fit, the longest. */
export function formatByExtension(fileName: string): ReportFormat | undefined {
  const name = fileName.toLowerCase();
  const fitting = REPORT_FORMATS.flatMap((format) =>
    format.extensions
      .filter((extension) => name.endsWith(`.${extension}`))
      .map((extension) => ({ format, length: extension.length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.format;
}

/**
 * Renders a report. Pure: the same report gives the same bytes.
 * @throws RangeError when there is no such format, or no such version to set against the base
 */
export function renderReport(
  formatId: string,
  report: Report,
  options: RenderOptions = {},
): string | Uint8Array {
  const format = formatById(formatId);
  if (!format) throw new RangeError(`There is no report format "${formatId}".`);
  return format.render(report, options);
}

export interface ReportStep {
  /** Passages put into words; once all are, the file is written in one go. */
  readonly done: number;
  readonly total: number;
}

/**
 * `buildReport` and `renderReport` in one, in steps: for who shows progress and lets a long report be given
 * up by asking for no further step. The bytes are those of the two.
 * @throws RangeError as `renderReport` does
 */
export function* reportSteps(
  formatId: string,
  collation: Collation,
  request: ReportRequest,
  options: RenderOptions = {},
): Generator<ReportStep, string | Uint8Array> {
  const report = yield* buildSteps(collation, request);
  return renderReport(formatId, report, options);
}
