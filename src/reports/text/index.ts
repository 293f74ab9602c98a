import {
  count,
  FINDING_NAMES,
  INCOMPLETE,
  lineageSentence,
  inList,
  moment,
  percent,
  place,
  sharesLine,
  siglumOf,
} from '../labels';
import { MARKS } from '../../account/marks';
import type { Report, ReportFinding, ReportVersion } from '../model';
import { clean } from './clean';
import { factLines } from './facts';
import { PLAIN_INK, type Ink } from './ink';
import { hang, heading, indent, noteLines } from './lines';
import { rowLines } from './rows';
import { NO_BREAK, wrap } from './wrap';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  readonly ink?: Ink;
}

/** Wide enough for a line of prose, narrow enough to read and to mail. */
const WIDTH = 96;

/** The report for a terminal or a text file: passages below each other, words marked by signs and, with ink, colour. */
export function renderText(report: Report, { width = WIDTH, ink = PLAIN_INK }: TextOptions = {}): string {
  const columns = Math.max(40, width);
  const lines = [
    ...headLines(report, columns, ink),
    ...report.rows.flatMap((row) => rowLines(row, report, columns, ink)),
    ...leftOut(report, ink),
    ...findingLines(report, columns, ink),
    ...factLines(report, columns, ink),
    ...lineageLines(report, columns, ink),
    ...sourceLines(report, columns, ink),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines(report: Report, width: number, ink: Ink): string[] {
  const key = '[-cut-] {+put in+}  in a paraphrase: _kept wording_';
  return [
    `${ink.strong('Variorum')} ${report.program.version}, ${moment(report.generated)}`,
    '',
    ...report.versions.flatMap((version) => versionLines(report, version, width, ink)),
    '',
    ...wrap(
      [
        {
          text: MARKS.map((mark) => `${inList(mark)} ${report.counts[mark]}`.replaceAll(' ', NO_BREAK)).join(
            ', ',
          ),
          paint: ink.strong,
        },
      ],
      width,
    ),
    ink.faint(key),
    ...(report.complete ? [] : wrap([{ text: INCOMPLETE, paint: ink.alarm }], width)),
    '',
  ];
}

function versionLines(report: Report, version: ReportVersion, width: number, ink: Ink): string[] {
  const { shares, nearest } = version;
  const size = `${count(version.words, 'word')}, ${count(version.paragraphs, 'paragraph')}`;
  const about = [version.isBase ? 'base' : '', size, shares ? sharesLine(shares) : '']
    .filter(Boolean)
    .join('; ');
  return [
    ...wrap([{ text: `${version.siglum} ${clean(version.name)}`, paint: ink.strong }], width),
    ...indent(wrap([{ text: about, paint: (text) => text }], width - 3)),
    ...(shares && nearest && nearest.version !== report.base
      ? indent([ink.faint(`most of its words are from ${siglumOf(report, nearest.version)}`)])
      : []),
  ];
}

function sourceLines(report: Report, width: number, ink: Ink): string[] {
  return [
    heading('Versions', width, ink),
    ...report.versions.flatMap(({ siglum, source, title, textChecksum }) => [
      ...wrap(
        [{ text: `${siglum} ${clean(source?.path ?? source?.name ?? title)}`, paint: ink.strong }],
        width,
      ),
      ...indent([
        ...(source?.reading ? [ink.faint(`read as: ${clean(source.reading)}`)] : []),
        ...(source?.checksum ? [ink.faint(`file SHA-256 ${source.checksum}`)] : []),
        ink.faint(`text SHA-256 ${textChecksum}`),
      ]),
    ]),
    ...[
      `Compared by ${clean(report.collation.engine.scorer)}`,
      ...Object.entries(report.options).map(([name, value]) => clean(`${name}: ${value}`)),
    ].flatMap((text) => wrap([{ text, paint: ink.faint }], width)),
  ];
}

const leftOut = (report: Report, ink: Ink): string[] =>
  report.rowsLeftOut === 0 ? [] : [ink.faint(`(${count(report.rowsLeftOut, 'passage')} left out)`), ''];

function findingLines(report: Report, width: number, ink: Ink): string[] {
  const main = report.findings.filter(({ withBase }) => withBase);
  const rest = report.findings.filter(({ withBase }) => !withBase);
  const list = (findings: readonly ReportFinding[]): string[] =>
    findings.flatMap((finding) => [
      ...oneFinding(report, finding, width, ink),
      ...finding.notes.flatMap((note) => noteLines(note, width, ink)),
    ]);
  return [
    heading(`Findings: ${main.length || 'none'}`, width, ink),
    ...list(main),
    ...(rest.length > 0 ? ['', ink.strong('Between other versions'), ...list(rest)] : []),
    '',
  ];
}

function oneFinding(report: Report, finding: ReportFinding, width: number, ink: Ink): string[] {
  const { number, type, message, confidence, a, b, from, to } = finding;
  const quotes = [
    a ? `${place(report, from, a.paragraphs)}: ${clean(a.text)}` : '',
    b ? `${place(report, to, b.paragraphs)}: ${clean(b.text)}` : '',
  ].filter(Boolean);
  const head = `${FINDING_NAMES[type]} (${type}, ${percent(confidence)} sure): `;
  return [
    ...hang(
      `(${number}) `,
      wrap(
        [
          { text: head, paint: ink.alarm },
          { text: clean(message), paint: (text) => text },
        ],
        width - 6,
      ),
    ),
    ...quotes.flatMap((quote) => indent(wrap([{ text: quote, paint: ink.faint }], width - 6), '      ')),
  ];
}

function lineageLines(report: Report, width: number, ink: Ink): string[] {
  if (report.lineage.length === 0) return [];
  return [
    heading('Lineage', width, ink),
    ...report.lineage.flatMap((entry) => {
      const sure = entry.kind === 'unknown' ? '' : ` (${percent(entry.confidence)} sure)`;
      const why = entry.reasons.length > 0 ? `: ${entry.reasons.map(clean).join('; ')}` : '';
      return wrap(
        [{ text: `${lineageSentence(report, entry)}${sure}${why}.`, paint: (text) => text }],
        width,
      );
    }),
    '',
  ];
}

/** A finding in one line of text that a terminal only shows. */
export function terminalFinding(
  report: Report,
  { type, message, confidence, a, b, from, to }: ReportFinding,
): string {
  const at = [a ? place(report, from, a.paragraphs) : '', b ? place(report, to, b.paragraphs) : ''];
  return `${type} (${percent(confidence)} sure, ${at.filter(Boolean).join(', ')}): ${clean(message)}`;
}
