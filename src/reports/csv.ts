import { isolatedQuotations } from '../account/direction';
import { factLine } from './facts';
import { FACT_NAMES, FINDING_NAMES, percent, place } from './labels';
import type { Report } from './model';
import { noteLine } from './notes';
import { fates, ownText } from './plain-words';
import { cite } from './cite';
import { summaryLines } from './summary';

/**
 * One table for a spreadsheet: a line for each passage, finding, fact and word on the comparison; the first column says
 * which. Quoted as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets take it for another
 * encoding.
 */
export function renderCsv(report: Report): string {
  const columns = report.versions;
  const head = [
    'Kind',
    'Number',
    'What',
    ...columns.map(({ siglum, name }) => `${siglum}: ${name}`),
    'Confidence',
    'Notes',
  ];
  const lines = [
    ...report.rows.map((row) => [
      'passage',
      String(row.number),
      row.marks.join(', '),
      ...row.cells.map((cell) =>
        [
          ...cell.paragraphs.map((paragraph) => {
            const told = fates(paragraph).join(', ');
            return `¶${paragraph.number}${told ? ` (${told})` : ''} ${ownText(paragraph)}`;
          }),
          ...cell.absences.map(
            ({ kind, paragraphs, at }) =>
              `[${kind}: ${place(report, report.base, paragraphs)}${at.length > 0 ? `, here ${cite(at)}` : ''}]`,
          ),
        ].join('\n'),
      ),
      '',
      row.notes.map(noteLine).join('\n'),
    ]),
    ...report.findings.map(({ number, type, message, from, to, a, b, confidence, notes }) => [
      'finding',
      String(number),
      `${FINDING_NAMES[type]} (${type}): ${isolatedQuotations(message)}`,
      ...columns.map(({ id }) => {
        const found = id === from ? a : id === to ? b : null;
        return found ? `${cite(found.paragraphs)} ${found.text}` : '';
      }),
      percent(confidence),
      notes.map(noteLine).join('\n'),
    ]),
    ...report.facts.map((fact, index) => [
      'fact',
      String(index + 1),
      `${FACT_NAMES[fact.kind]}: ${fact.label}`,
      ...columns.map(({ id }) => factLine(report, fact, id)),
      '',
      '',
    ]),
    ...summaryLines(report).map((line, index) => [
      'about',
      String(index + 1),
      line,
      ...columns.map(() => ''),
      '',
      '',
    ]),
  ];
  return `\u{feff}${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A quoted cell that no spreadsheet runs: one that starts as a formula does (also after white space) gets an apostrophe
 * before it, which spreadsheets take for "this is text" (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function csvCell(text: string): string {
  const shown = text.replace(/\p{Cc}/gu, (control) =>
    control === '\n' || control === '\t' ? control : control === '\r' ? '' : '\u{fffd}',
  );
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t]/u.test(shown) ? `'${shown}` : shown;
  return `"${safe.replaceAll('"', '""')}"`;
}
