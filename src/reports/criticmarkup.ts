import { isolatedQuotations } from '../account/direction';
import { FINDING_NAMES, LEFT_OUT, nameOf, percent, place } from './labels';
import type { Report, ReportFinding } from './model';
import { redlines, withPlainLineEnds, type Redline } from './redline';
import { noteLine } from './notes';
import { summaryLines } from './summary';

/**
 * The base with the changes of another version written into it, as CriticMarkup has them
 * (https://github.com/CriticMarkup/CriticMarkup-toolkit): `{--cut--}`, `{++put in++}`, `{~~cut~>put in~~}`,
 * comments as `{>>words<<}`. Taking all or none gives the other text or the base, or of both the passages
 * that the report shows. Of several versions each has a part of its own.
 */
export function renderCriticMarkup(report: Report, options: { readonly against?: string }): string {
  const all = redlines(report, options.against);
  const head = `{>>${escapeCritic(summaryLines(report).join(' '))}<<}\n\n`;
  const parts = all.map((line) => {
    const title =
      all.length > 1 ? `{>>${escapeCritic(`Changes in ${nameOf(report, line.other.id)}`)}<<}\n\n` : '';
    return `${title}${critic(line)}\n${remarks(report, line)}`;
  });
  return head + parts.join('\n\n');
}

/** The changes alone. */
function critic({ base, other, ops, gaps }: Redline): string {
  let out = '';
  for (let index = 0; index <= ops.length; index += 1) {
    const op = ops[index];
    const next = gaps.has(index + 1) ? undefined : ops[index + 1];
    if (gaps.has(index)) out = `${out && `${out.trimEnd()}\n\n`}{>>${LEFT_OUT}<<}\n\n`;
    if (!op) continue;
    const words = (text: string, range: { start: number; end: number }): string =>
      escapeCritic(withPlainLineEnds(text.slice(range.start, range.end)));
    if (op.kind === 'keep') out += words(base.text, op.a);
    else if (op.kind === 'ins') out += `{++${words(other.text, op.b)}++}`;
    else if (next?.kind === 'ins' && op.move === undefined && next.move === undefined) {
      out += `{~~${words(base.text, op.a)}~>${words(other.text, next.b)}~~}`;
      index += 1;
    } else out += `{--${words(base.text, op.a)}--}`;
  }
  return out;
}

/**
 * CriticMarkup has no escapes of its own; a backslash before the braces and the arrow, as Markdown has it,
 * keeps its marks from being read in a text that contains them.
 */
const escapeCritic = (text: string): string => text.replace(/[\\{}]|~(?=>)/g, '\\$&');

function remarks(report: Report, { base, other }: Redline): string {
  const own = report.findings.filter(
    ({ from, to }) => [base.id, other.id].includes(from) && [base.id, other.id].includes(to),
  );
  const lines = [
    ...own.map((finding) => findingLine(report, finding)),
    ...report.rows.flatMap((row) => row.notes.map((note) => `Passage ${row.number}: ${noteLine(note)}`)),
  ];
  return lines.map((line) => `\n{>>${escapeCritic(line)}<<}\n`).join('');
}

function findingLine(
  report: Report,
  { number, type, message, confidence, from, to, a, b, notes }: ReportFinding,
): string {
  const at = [a && place(report, from, a.paragraphs), b && place(report, to, b.paragraphs)]
    .filter(Boolean)
    .join(', ');
  const said = notes.map((note) => ` ${noteLine(note)}`).join('');
  return `Finding ${number}: ${FINDING_NAMES[type]} (${at}, ${percent(confidence)} sure). ${isolatedQuotations(message)}${said}`;
}
