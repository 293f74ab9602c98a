import {
  CONTENT_NAMES,
  count,
  INCOMPLETE,
  lineageSentence,
  inList,
  moment,
  percent,
  sharesLine,
  siglumOf,
} from './labels';
import type { Counts } from '../account/counts';
import { MARKS } from '../account/marks';
import type { Report, ReportVersion } from './model';

/** What every format tells of the comparison, in lines of plain words: program, versions, counts, lineage, settings. */
export function summaryLines(report: Report): string[] {
  const { engine } = report.collation;
  const settings = Object.entries(report.options).map(([name, value]) => `${name}: ${value}`);
  return [
    `Made with Variorum ${report.program.version} on ${moment(report.generated)}.`,
    ...report.versions.map((version) => versionLine(report, version)),
    ...report.pairs.map(
      (pair) => `${siglumOf(report, pair.from)} to ${siglumOf(report, pair.to)}: ${countsLine(pair.counts)}.`,
    ),
    ...report.lineage.map((entry) => {
      const sure = entry.kind === 'unknown' ? '' : ` (${percent(entry.confidence)} sure)`;
      return `${lineageSentence(report, entry)}${sure}.`;
    }),
    ...(report.complete ? [] : [INCOMPLETE]),
    ...(report.content === 'all'
      ? []
      : [`Shown: ${CONTENT_NAMES[report.content]}; ${count(report.rowsLeftOut, 'passage')} left out.`]),
    [
      `Engine ${engine.version}`,
      `scorer ${engine.scorer}`,
      `Unicode ${engine.unicode}`,
      `detail ${report.detail}`,
      ...settings,
    ].join(', '),
  ];
}

/** `identical 4, cosmetic 9, ...`. */
const countsLine = (counts: Counts): string =>
  MARKS.map((mark) => `${inList(mark)} ${counts[mark]}`).join(', ');

/** `B: story.txt; 554 words, ...; 21% identical ...; from PATH; SHA-256 of the text ...`. */
export function versionLine(report: Report, version: ReportVersion): string {
  const { shares, source, nearest } = version;
  const other =
    shares && nearest && nearest.version !== report.base ? siglumOf(report, nearest.version) : null;
  return [
    `${version.siglum}: ${version.name}${version.isBase ? ' (base)' : ''}`,
    `${count(version.words, 'word')}, ${count(version.paragraphs, 'paragraph')}, ${count(version.sentences, 'sentence')}`,
    shares ? sharesLine(shares) : '',
    other ? `most of its words are from ${other}` : '',
    source ? `from ${source.path ?? source.name}` : '',
    source?.reading ? `read as: ${source.reading}` : '',
    source?.checksum ? `file SHA-256 ${source.checksum}` : '',
    `text SHA-256 ${version.textChecksum}`,
  ]
    .filter(Boolean)
    .join('; ');
}
