import type { Counts } from '../../account/counts';
import { count, siglumOf, type Report } from '../../reports';

/** In sentences, what will be in a file that cannot be shown here. */
export function summaryOf(
  report: Report,
  kind: 'redline' | 'table' | 'page',
  against?: string,
): readonly string[] {
  if (kind === 'redline') return redlineLines(report, against);
  return [HEADS[kind](report), passages(report), remarks(report, report.findings.length), sources(report)];
}

const HEADS = {
  table: (report: Report): string =>
    `A table of ${count(report.versions.length, 'column')}: ${titles(report)}. A row is a passage.`,
  page: (report: Report): string =>
    `The web page on A4: ${titles(report)} side by side, with legend, page numbers and headings that a screen reader can follow.`,
};

const titles = (report: Report): string =>
  report.versions
    .map(({ siglum, title, isBase }) => `${siglum}, ${title}${isBase ? ' (base)' : ''}`)
    .join('; ');

function redlineLines(report: Report, against: string | undefined): readonly string[] {
  const base = siglumOf(report, report.base);
  const other =
    report.versions.find(({ id }) => id === against) ?? report.versions.find(({ isBase }) => !isBase);
  const pair = report.pairs.find(
    ({ withBase, from, to }) => withBase && (from === other?.id || to === other?.id),
  );
  const findings = report.findings.filter(
    ({ from, to }) => pair && [from, to].every((id) => id === pair.from || id === pair.to),
  );
  return [
    `The text of ${base} with the changes of ${other?.siglum ?? base}, ${other?.title ?? ''}, as tracked changes: accepting all of them gives ${other?.siglum ?? base}, rejecting all of them ${base}.`,
    ...(pair ? [`${changes(pair.counts)}.`] : []),
    passages(report),
    `As comments: ${remarks(report, findings.length)}`,
    sources(report),
  ];
}

const changes = ({ added, removed, edited, paraphrased, moved }: Counts): string =>
  [
    `${count(added, 'sentence')} put in`,
    `${removed} taken out`,
    `${edited} edited`,
    `${paraphrased} put in other words`,
    `${moved} moved`,
  ].join(', ');

function passages(report: Report): string {
  const shown = count(report.rows.length, 'passage');
  return report.rowsLeftOut === 0 ? `All ${shown}.` : `${shown}; ${report.rowsLeftOut} left out.`;
}

function remarks(report: Report, findings: number): string {
  const notes = report.notes.length === 0 ? 'no notes' : count(report.notes.length, 'note');
  return `${findings === 0 ? 'no findings' : count(findings, 'finding')}, ${notes}.`;
}

/** Whether the file tells where each text is from, and that it is the same text. */
const sources = (report: Report): string =>
  `Where each version is from, its checksum, and how it was compared (${report.collation.engine.scorer}).`;
