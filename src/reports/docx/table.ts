import { directionOf, isolatedQuotations, type Direction } from '../../account/direction';
import { directionOfParagraph } from '../direction';
import { factLine } from '../facts';
import { FACT_NAMES, FINDING_NAMES, percent, place, siglumOf } from '../labels';
import type { Part as TextPart, Report, ReportCell, ReportRow, Segment } from '../model';
import { noteLine } from '../notes';
import { cite } from '../cite';
import { summaryLines } from '../summary';
import { NAMESPACES, packDocx, relationId, WORD, type Part } from './package';
import { styles } from './styles';
import { footer, paragraph, run, style, wordDate } from './words';

/** Twentieths of a point: A4 sideways, and what is left between its margins. */
const PAGE = { width: 16_838, height: 11_906, margin: 850 };
const INNER = PAGE.width - 2 * PAGE.margin;

/**
 * The passages side by side in a Word table, with findings and facts: to read and to print, not to accept or
 * reject.
 */
export function renderDocxTable(report: Report): Uint8Array {
  const parts: Part[] = [
    { name: 'styles.xml', contentType: `${WORD}.styles+xml`, relation: 'styles', xml: styles(NAMESPACES) },
    {
      name: 'footer1.xml',
      contentType: `${WORD}.footer+xml`,
      relation: 'footer',
      xml: footer(report, NAMESPACES),
    },
  ];
  const title = report.versions.find(({ isBase }) => isBase)?.title ?? '';
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="${relationId(parts, 'footer1.xml')}"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`;
  const body = [
    heading(title),
    ...summaryLines(report).map((line) => paragraph(run(line), style('Small'))),
    ...findings(report),
    paragraph(run('Passages'), style('Heading2')),
    paragraph(
      run('Put in', INSERTED) +
        run(', ') +
        run('cut', DELETED) +
        run('; in a paraphrase ') +
        run('kept wording', KEPT) +
        run('.'),
      style('Small'),
    ),
    passages(report),
    ...facts(report),
  ];
  return packDocx(`<w:document ${NAMESPACES}><w:body>${body.join('')}${page}</w:body></w:document>`, parts, {
    title,
    created: wordDate(report.generated),
    program: report.program.version,
  });
}

const INSERTED = '<w:color w:val="004E80"/><w:u w:val="thick" w:color="0072B2"/>';
const DELETED = '<w:strike/><w:color w:val="9A3B00"/>';
const KEPT = '<w:u w:val="single" w:color="A8558B"/>';
const OTHER_WORDS = '<w:color w:val="63666B"/>';
const ALARM = '<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FBEC7A"/>';
const SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="FBEC7A"/>';
const BOLD = '<w:b/>';

function table(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const border = (side: string): string =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const cell = (content: string, index: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${content || paragraph('', style('Cell'))}</w:tc>`;
  const top = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.map((name, index) => cell(paragraph(run(name, BOLD), style('Cell')), index)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${INNER}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${top}${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>${paragraph('')}`;
}

/** Widths of columns: the first as given, the rest in equal parts. */
function columns(first: number, rest: number): number[] {
  return [first, ...Array.from({ length: rest }, () => Math.floor((INNER - first) / rest))];
}

function heading(title: string): string {
  const around = directionOf(title);
  return paragraph(run(title, '', around), style('Heading1', around));
}

const plain = (text: string): string => paragraph(run(text), style('Cell'));

function findings(report: Report): string[] {
  if (report.findings.length === 0) return [];
  const rows = report.findings.map(({ number, type, message, from, to, a, b, confidence, notes }) => [
    paragraph(run(String(number), ALARM), style('Cell')),
    paragraph(
      run(`${FINDING_NAMES[type]} (${percent(confidence)} sure). `, BOLD) + run(isolatedQuotations(message)),
      style('Cell'),
    ),
    plain(a ? `${place(report, from, a.paragraphs)}: ${a.text}` : ''),
    plain(b ? `${place(report, to, b.paragraphs)}: ${b.text}` : ''),
    plain(notes.map(noteLine).join('; ') || 'open'),
  ]);
  return [
    paragraph(run('Findings'), style('Heading2')),
    table(columns(600, 4), ['No.', 'Finding', 'From', 'To', 'Verdict'], rows),
  ];
}

function passages(report: Report): string {
  const head = [
    '',
    ...report.versions.map(({ siglum, name, isBase }) => `${siglum}: ${name}${isBase ? ' (base)' : ''}`),
  ];
  const rows = report.rows.map((row) => [
    rowHead(row),
    ...row.cells.map((cell) => cellContent(report, cell)),
  ]);
  return table(columns(1_100, report.versions.length), head, rows);
}

const rowHead = (row: ReportRow): string =>
  plain(String(row.number)) +
  row.notes.map((note) => paragraph(run(noteLine(note), BOLD), style('Small'))).join('');

function cellContent(report: Report, { version, paragraphs, absences }: ReportCell): string {
  const own = paragraphs.map((entry) => {
    const { number, parts } = entry;
    const fates = [
      ...new Set(parts.flatMap(({ status, moved }) => (status ? [moved ? `${status}, moved` : status] : []))),
    ];
    const label = `${place(report, version, [number])}${fates.length > 0 ? ` ${fates.join('; ')}` : ''}`;
    const around = directionOfParagraph(entry, report, version);
    const runs = parts.flatMap((part) => part.segments.map((segment) => segmentRuns(segment, part, around)));
    return (
      paragraph(run(label, OTHER_WORDS), style('Small', around)) +
      paragraph(runs.join(''), style('Cell', around))
    );
  });
  const ghosts = absences.map(({ kind, paragraphs: missing, at }) => {
    const what = place(report, report.base, missing);
    const here = `${siglumOf(report, version)} ${cite(at)}`;
    const said = {
      removed: `Not here: ${what}`,
      moved: `${what} moved to ${here}`,
      elsewhere: `${what} is in ${here}`,
    };
    return paragraph(run(said[kind], OTHER_WORDS), style('Small'));
  });
  return [...own, ...ghosts].join('');
}

function segmentRuns(
  { text, kind, foreign, findings: marked, ends }: Segment,
  { status }: TextPart,
  around: Direction,
): string {
  if (status === 'paraphrased' && foreign) return '';
  const paraphrase = kind === 'kept' ? (text.trim().includes(' ') ? KEPT : '') : OTHER_WORDS;
  const look =
    status === 'paraphrased'
      ? paraphrase
      : kind === 'inserted'
        ? INSERTED
        : kind === 'deleted'
          ? DELETED
          : '';
  return (
    run(text, look + (marked.length > 0 ? SHADED : ''), around) +
    ends.map((number) => run(` ${number} `, ALARM)).join('')
  );
}

function facts(report: Report): string[] {
  if (report.facts.length === 0) return [];
  const rows = report.facts.map((fact) => [
    plain(`${FACT_NAMES[fact.kind]}: ${fact.label}`),
    ...report.versions.map(({ id }) => plain(factLine(report, fact, id))),
  ]);
  return [
    paragraph(run('Facts'), style('Heading2')),
    table(
      columns(5_000, report.versions.length),
      ['Fact', ...report.versions.map(({ siglum }) => siglum)],
      rows,
    ),
  ];
}
