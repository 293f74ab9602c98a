import { renderDocxRedline } from './docx/redline';
import { renderHtml } from './html';
import { renderJson } from './json';
import type { Report } from './model';
import { renderText, type TextOptions } from './text';

export interface RenderOptions extends TextOptions {
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
];

export const formatById = (id: string): ReportFormat | undefined =>
  REPORT_FORMATS.find((format) => format.id === id);

/** The format that a file name's extension asks for; `redline.docx` and `table.docx` are told apart by id only. */
export function formatByExtension(fileName: string): ReportFormat | undefined {
  const name = fileName.toLowerCase();
  return REPORT_FORMATS.find(({ extensions }) =>
    extensions.some((extension) => name.endsWith(`.${extension}`)),
  );
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
