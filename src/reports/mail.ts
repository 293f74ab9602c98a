import { isolatedQuotations } from '../account/direction';
import { markup, type Content, type Markup } from './html/markup';
import { count, FINDING_NAMES, INCOMPLETE, inList, place, siglumOf } from './labels';
import { MARKS } from '../account/marks';
import type { Part, Report, ReportCell, ReportParagraph, Segment } from './model';
import { noteLine } from './notes';
import { fates } from './plain-words';
import { cite } from './cite';
import { directionOfParagraph } from './direction';
import { renderText } from './text';

/** Mail is read in narrow windows, and quoted once or twice. */
const WIDTH = 72;

/**
 * Every mark is a line or a weight as well as a colour, and stands on the element itself: mail programs drop
 * style sheets, some of them styles too. Colours come with their ground, or dark ones would stand on the
 * ground of a dark window.
 */
const STYLE = {
  all: 'font-family:Georgia,serif;font-size:15px;line-height:1.5;color:#1b1c1e;background-color:#ffffff;padding:8px 12px',
  head: 'margin:0 0 12px;font-size:18px;font-weight:bold',
  rule: 'margin:16px 0 4px;font-size:12px;font-weight:bold',
  text: 'margin:0 0 8px',
  quiet: 'margin:0 0 8px;font-size:12px;color:#63666b',
  added: 'color:#004e80',
  cut: 'color:#9a3b00',
  kept: 'text-decoration:underline dotted',
} as const;

/**
 * The comparison as a reader pastes it into an e-mail: paragraphs with their marks, without links, pictures
 * or scripts, and the same as plain text for programs that take nothing else.
 */
export function renderMail(report: Report): { readonly html: string; readonly text: string } {
  return { html: body(report).html, text: renderText(report, { width: WIDTH }) };
}

function body(report: Report): Markup {
  const others = report.versions.filter(({ isBase }) => !isBase);
  const base = report.versions.find(({ isBase }) => isBase);
  const counts = MARKS.filter((mark) => report.counts[mark] > 0)
    .map((mark) => `${inList(mark)} ${report.counts[mark]}`)
    .join(', ');
  return markup`<div style="${STYLE.all}"><p style="${STYLE.head}">${base?.title ?? ''}</p>
${report.versions.map(
  ({ siglum, name, words, isBase }) =>
    markup`<p style="${STYLE.text}"><b>${siglum}</b> ${name}, ${count(words, 'word')}${isBase ? ' (base)' : ''}</p>
`,
)}<p style="${STYLE.text}">${counts}</p>
${report.complete ? null : markup`<p style="${STYLE.text}"><b>${INCOMPLETE}</b></p>`}
<p style="${STYLE.quiet}">${added('put in')}, ${cut('cut')}; in a paraphrase <u style="${STYLE.kept}">kept wording</u></p>
${report.rows.map((row) => [
  markup`<p style="${STYLE.rule}">${row.number}</p>
`,
  row.cells.map((cell) => cellOf(report, cell, others.length === 1)),
  row.notes.map((note) => line(markup`Note: ${noteLine(note)}`)),
])}${report.rowsLeftOut > 0 ? line(`${count(report.rowsLeftOut, 'passage')} left out`) : null}${findings(report)}</div>`;
}

// Not `ins` and `del`: Outlook, whose editor is Word's, takes these for tracked changes of the mail itself.
const added = (words: string): Markup => markup`<b style="${STYLE.added}"><u>${words}</u></b>`;
const cut = (words: string): Markup => markup`<s style="${STYLE.cut}">${words}</s>`;

const line = (content: Content): Markup => markup`<p style="${STYLE.quiet}">${content}</p>
`;

function cellOf(report: Report, cell: ReportCell, two: boolean): Content {
  const siglum = siglumOf(report, cell.version);
  const isBase = cell.version === report.base;
  const absences = cell.absences.map(({ kind, paragraphs, at }) => {
    const what = place(report, report.base, paragraphs);
    if (kind === 'removed') return line(`Not in ${siglum}: ${what}`);
    return line(`${what} ${kind === 'moved' ? 'moved to' : 'stands in'} ${siglum} ${cite(at)}`);
  });
  if (!isBase && cell.paragraphs.length > 0 && cell.paragraphs.every(isAsBase)) {
    const answers = cell.paragraphs.flatMap((paragraph) => paragraph.answers);
    return [line(`${siglum}: as ${place(report, report.base, answers)}`), absences];
  }
  return [cell.paragraphs.map((paragraph) => paragraphOf(report, cell, paragraph, isBase && !two)), absences];
}

function isAsBase(paragraph: ReportParagraph): boolean {
  const said = fates(paragraph);
  return said.length > 0 && said.every((fate) => fate === 'identical' || fate === 'cosmetic');
}

function paragraphOf(report: Report, cell: ReportCell, paragraph: ReportParagraph, plain: boolean): Markup {
  const said = plain ? [] : fates(paragraph);
  const fate = said.length > 0 ? ` (${said.join(', ')})` : '';
  const words = paragraph.parts.map(partOf);
  // Said outright, for a label stands before the words and Word knows no `auto`.
  const isFromRight = directionOfParagraph(paragraph, report, cell.version) === 'rtl';
  return markup`<p style="${STYLE.text}"><b>${place(report, cell.version, [paragraph.number])}</b>${fate} ${isFromRight ? markup`<span dir="rtl">${words}</span>` : words}</p>
`;
}

/** What was put in stands apart from what was cut before it, which nobody can tell once a mail has lost its marks. */
const partOf = (part: Part): Content => {
  const segments = part.segments.filter(({ foreign }) => !foreign || part.status !== 'paraphrased');
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    return [before && abuts(before, segment) ? ' ' : '', segmentOf(segment, part)];
  });
};

const abuts = (before: Segment, { kind, text }: Segment): boolean =>
  before.kind !== kind &&
  before.kind !== 'kept' &&
  kind !== 'kept' &&
  !/\s$/u.test(before.text) &&
  /^\S/u.test(text);

/** A run of words; the white space at its ends stays outside the mark. */
function segmentOf({ kind, text, ends }: Segment, { status }: Part): Content {
  const numbers = ends.map((number) => ` [${number}]`).join('');
  const words = text.trim();
  const start = text.indexOf(words);
  const within = (content: Content): Content => [
    text.slice(0, start),
    words === '' ? '' : content,
    text.slice(start + words.length),
    numbers,
  ];
  if (status === 'paraphrased')
    return kind === 'kept' ? within(markup`<u style="${STYLE.kept}">${words}</u>`) : [text, numbers];
  if (kind === 'deleted' || status === 'removed') return within(cut(words));
  if (kind === 'inserted' || status === 'added') return within(added(words));
  return [text, numbers];
}

function findings(report: Report): Content {
  if (report.findings.length === 0) return null;
  return [
    markup`<p style="${STYLE.rule}">Findings</p>
`,
    report.findings.map(({ number, type, message, from, to, a, b, notes }) => {
      const at = [a && place(report, from, a.paragraphs), b && place(report, to, b.paragraphs)].filter(
        Boolean,
      );
      const said = notes.map((note) => ` ${noteLine(note)}`).join('');
      return markup`<p style="${STYLE.text}">${number}. <b>${FINDING_NAMES[type]}</b> (${at.join(', ')}): ${isolatedQuotations(message)}${said}</p>
`;
    }),
  ];
}
