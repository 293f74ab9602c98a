import { isolatedQuotations } from '../../account/direction';
import { factLine } from '../facts';
import { FACT_NAMES, FINDING_NAMES, percent, place, siglumOf } from '../labels';
import { Lookup } from '../lookup';
import type { Report, ReportRow } from '../model';
import { noteLine } from '../notes';
import { summaryLines, versionLine } from '../summary';
import { escapeXml, forbiddenIn } from '../xml';
import { apparatus, type Stretch } from './apparatus';

/**
 * A critical edition as the Text Encoding Initiative has it (P5, chapter 13): parallel segmentation, one `ab`
 * a passage. Words outside an `app` stand in every version; in an `app` the base's reading is the lemma.
 * Passages stand in the base's order; within them each version's readings are its text, line ends as single
 * line feeds.
 */
export function renderTei(report: Report): string {
  const cutRow = apparatus(report, new Lookup(report.collation));
  const title = report.versions.find(({ isBase }) => isBase)?.title ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>Made with Variorum ${escapeXml(report.program.version)} on ${escapeXml(report.generated)}.</p></publicationStmt>
<sourceDesc><listWit>
${report.versions.map((version) => `<witness xml:id="${version.siglum}">${escapeXml(versionLine(report, version))}</witness>`).join('\n')}
</listWit></sourceDesc>
</fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
</teiHeader>
<text>
<body>
${passages(report, cutRow)}
</body>
<back>
${remarks(report)}
</back>
</text>
</TEI>
`;
}

function passages(report: Report, cutRow: (row: ReportRow) => Stretch[]): string {
  // A body without a block is none.
  if (report.rows.length === 0) return '<ab/>';
  return report.rows
    .map((row) => {
      const stretches = cutRow(row).map((stretch) => stretchOf(report, stretch));
      return `<ab n="${row.number}" xml:space="preserve">${stretches.join('')}</ab>`;
    })
    .join('\n');
}

function stretchOf(report: Report, { readings, lacking }: Stretch): string {
  const [only] = readings;
  if (only && readings.length === 1 && lacking.length === 0) return escapeXml(only.text);
  const wit = (ids: readonly string[]): string => ids.map((id) => `#${siglumOf(report, id)}`).join(' ');
  const entries = readings.map(({ text, witnesses }) => {
    const name = witnesses.includes(report.base) ? 'lem' : 'rdg';
    return `<${name} wit="${wit(witnesses)}">${escapeXml(text)}</${name}>`;
  });
  const none = lacking.length > 0 ? `<rdg wit="${wit(lacking)}"/>` : '';
  return `<app>${entries.join('')}${none}</app>`;
}

/** What an apparatus does not say: counts, findings, facts, notes, and characters that XML cannot hold. */
function remarks(report: Report): string {
  const lost = report.collation.versions.flatMap((version) =>
    forbiddenIn(version.text).map(
      ({ name }) =>
        `${siglumOf(report, version.id)} has the character ${name}, which XML cannot hold; it is shown as \u{fffd}.`,
    ),
  );
  const lists: [string, string[]][] = [
    ['about', [...summaryLines(report), ...new Set(lost)]],
    ['passages', report.rows.map(({ number, marks }) => `Passage ${number}: ${marks.join(', ')}`)],
    [
      'findings',
      report.findings.map(({ number, type, message, confidence, from, to, a, b, notes }) => {
        const at = [place(report, from, a?.paragraphs ?? []), place(report, to, b?.paragraphs ?? [])].join(
          ' to ',
        );
        const said = notes.map((note) => ` ${noteLine(note)}`).join('');
        return `${number}. ${FINDING_NAMES[type]} (${at}, ${percent(confidence)} sure): ${isolatedQuotations(message)}${said}`;
      }),
    ],
    [
      'facts',
      report.facts.map((fact) => {
        const places = report.versions.map(({ id, siglum }) => `${siglum} ${factLine(report, fact, id)}`);
        return `${FACT_NAMES[fact.kind]}: ${fact.label} (${places.join('; ')})`;
      }),
    ],
    [
      'notes',
      report.rows.flatMap((row) => row.notes.map((note) => `Passage ${row.number}: ${noteLine(note)}`)),
    ],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(
      ([type, items]) =>
        `<div type="${type}"><list>\n${items.map((item) => `<item>${escapeXml(item)}</item>`).join('\n')}\n</list></div>`,
    )
    .join('\n');
}
