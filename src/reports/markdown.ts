import { isolatedQuotations } from '../account/direction';
import { factLine } from './facts';
import { count, FACT_NAMES, FINDING_NAMES, percent, place, siglumOf } from './labels';
import { noteLine } from './notes';
import type { Part, Report, ReportCell, ReportParagraph, ReportRow, Segment } from './model';
import { cite } from './cite';
import { summaryLines } from './summary';

/** For a wiki, a ticket or a mail: CommonMark with tables and strike-through as GitHub has them. */
export function renderMarkdown(report: Report): string {
  const lines = [
    `# ${escapeMarkdown(report.versions.find(({ isBase }) => isBase)?.title ?? '')}`,
    '',
    ...summaryLines(report).map((line) => `- ${escapeMarkdown(line)}`),
    '',
    '**Put in**, ~~cut~~; in a paraphrase *kept wording*.',
    '',
    ...findingSection(report),
    '## Passages',
    '',
    ...report.rows.flatMap((row) => rowLines(report, row)),
    ...(report.rowsLeftOut > 0 ? [`*${count(report.rowsLeftOut, 'passage')} left out.*`, ''] : []),
    ...factSection(report),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * Text that Markdown shows as it is: every ASCII punctuation mark is escaped, which CommonMark (2.4) allows
 * for all of them; control characters become their pictures, line ends a space.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Cc}/gu, (control) => {
      const code = control.codePointAt(0) ?? 0;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\u{fffd}';
    })
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (QUIET.has(mark) ? mark : `\\${mark}`))
    .replace(CALLS, '$&<!-- -->')
    .replace(/^(\s*\d+)\.(?=\s)/, '$1\\.')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2');
}

/**
 * What calls a person or a ticket where the text is pasted into one: escaped or not, for the page is searched for them
 * when it is made. A comment behind the mark shows nothing and keeps them apart.
 */
const CALLS = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])|#(?=\p{Nd})/gu;

/** Marks that mean nothing in the middle of a line. */
const QUIET: ReadonlySet<string> = new Set([...'"\',./:;?%()-+=@']);

function findingSection(report: Report): string[] {
  if (report.findings.length === 0) return ['## Findings', '', 'None.', ''];
  return [
    '## Findings',
    '',
    '| No. | Finding | From | To | Confidence | Verdict |',
    '| ---: | --- | --- | --- | ---: | --- |',
    ...report.findings.map(({ number, type, message, from, to, a, b, confidence, notes }) => {
      const quote = (id: string, found: typeof a): string =>
        found
          ? `${escapeMarkdown(found.text)} (${place(report, id, found.paragraphs)})`
          : siglumOf(report, id);
      const verdict = notes.map((note) => escapeMarkdown(noteLine(note))).join('; ') || 'open';
      const cells = [
        String(number),
        `**${FINDING_NAMES[type]}**: ${escapeMarkdown(isolatedQuotations(message))}`,
        quote(from, a),
        quote(to, b),
        percent(confidence),
        verdict,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

function rowLines(report: Report, row: ReportRow): string[] {
  return [
    `### ${row.number}`,
    '',
    ...row.cells.flatMap((cell) => cellLines(report, cell)),
    ...row.notes.flatMap((note) => [`> ${escapeMarkdown(noteLine(note))}`, '']),
  ];
}

function cellLines(report: Report, cell: ReportCell): string[] {
  return [
    ...cell.paragraphs.flatMap((paragraph) => [paragraphLine(report, cell, paragraph), '']),
    ...cell.absences.flatMap(({ kind, paragraphs, at }) => {
      const what = place(report, report.base, paragraphs);
      const version = siglumOf(report, cell.version);
      const said = {
        removed: `not in ${version}: ${what}`,
        moved: `${what} moved to ${version} ${cite(at)}`,
        elsewhere: `${what} stands in ${version} ${cite(at)}`,
      };
      return [`*${version}: ${said[kind]}*`, ''];
    }),
  ];
}

function paragraphLine(report: Report, cell: ReportCell, paragraph: ReportParagraph): string {
  const fates = [
    ...new Set(
      paragraph.parts.flatMap(({ status, moved }) => (status ? [moved ? `${status}, moved` : status] : [])),
    ),
  ];
  const label = `**${place(report, cell.version, [paragraph.number])}**`;
  const fate =
    fates.length > 0
      ? ` (${fates.join('; ')}${paragraph.answers.length > 0 ? `, answers ${cite(paragraph.answers)}` : ''})`
      : '';
  return `${label}${fate} ${partsText(paragraph.parts)}`;
}

function partsText(parts: readonly Part[]): string {
  const runs = parts.flatMap((part) =>
    part.segments
      .filter(({ foreign }) => !(foreign && part.status === 'paraphrased'))
      .map((segment) => ({
        text: escapeMarkdown(segment.text),
        numbers: segment.ends.map((number) => ` [${number}]`).join(''),
        emphasis: emphasisOf(segment, part),
      })),
  );
  let line = '';
  runs.forEach(({ text, numbers, emphasis }, index) => {
    const next = numbers || (runs.slice(index + 1).find((run) => run.text !== '')?.text ?? '');
    line += (emphasis ? around(text, emphasis, line, next) : text) + numbers;
  });
  return line;
}

/** A mark of Markdown, and the element that it stands for. */
interface Emphasis {
  readonly mark: string;
  readonly element: string;
}

const CUT: Emphasis = { mark: '~~', element: 'del' };
const PUT_IN: Emphasis = { mark: '**', element: 'strong' };
const KEPT: Emphasis = { mark: '*', element: 'em' };

function emphasisOf({ text, kind }: Segment, { status }: Part): Emphasis | null {
  if (status === 'paraphrased') return kind === 'kept' && text.trim().includes(' ') ? KEPT : null;
  return kind === 'deleted' ? CUT : kind === 'inserted' ? PUT_IN : null;
}

/**
 * Emphasised words between what stands before and behind them; the space at their ends stays outside. Where the
 * marks would not be read as such, an element stands for them.
 */
function around(text: string, { mark, element }: Emphasis, before: string, next: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  const [lead, tail] = [text.slice(0, start), text.slice(start + words.length)];
  const left = (before + lead).at(-1) ?? ' ';
  const right = (tail + next)[0] ?? ' ';
  const flanks = opens(left, FIRST.exec(words)![0]) && opens(right, LAST.exec(words)![0]) && left !== mark[0];
  return flanks ? `${lead}${mark}${words}${mark}${tail}` : `${lead}<${element}>${words}</${element}>${tail}`;
}

/** Whether a mark between these two characters opens emphasis over the inner one (CommonMark 6.2: it flanks). */
const opens = (outer: string, inner: string): boolean =>
  !SIGN.test(inner) || /\s/u.test(outer) || SIGN.test(outer);
const SIGN = /[\p{P}\p{S}]/u;
const [FIRST, LAST] = [/^./su, /.$/su];

function factSection(report: Report): string[] {
  if (report.facts.length === 0) return [];
  return [
    '## Facts',
    '',
    `| Fact | Kind | ${report.versions.map(({ siglum }) => siglum).join(' | ')} |`,
    `| --- | --- | ${report.versions.map(() => '---').join(' | ')} |`,
    ...report.facts.map((fact) => {
      const places = report.versions.map(({ id }) => escapeMarkdown(factLine(report, fact, id)));
      return `| ${[escapeMarkdown(fact.label), FACT_NAMES[fact.kind], ...places].join(' | ')} |`;
    }),
    '',
  ];
}
