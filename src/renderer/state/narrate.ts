import { cellOf } from './blocks';
import type { Change } from './changes';
import type { Edition, Side } from './edition';
import type { Found } from './found';
import { FINDING_NAME, MARK_NAME, plural } from './words';

const paragraphNumber = (side: Side, sentence: number | undefined): number =>
  (side.version.sentences[sentence ?? -1]?.paragraph ?? 0) + 1;

/**
 * What a screen reader hears of a change: "B, paragraph 9, moved from 14, edited, quotation altered".
 */
export function narrateChange(edition: Edition, change: Change): string {
  const side = edition.sideOf.get(change.version);
  if (!side) return '';
  const siglum = edition.sigla.get(change.version) ?? '';
  if (change.marks.includes('removed')) {
    const paragraph = (edition.base.sentences[change.sentences[0] ?? -1]?.paragraph ?? 0) + 1;
    const base = edition.sigla.get(edition.base.id) ?? '';
    return `${siglum}, ${base} paragraph ${paragraph} removed, ${plural(change.sentences.length, 'sentence')}`;
  }
  const parts = [siglum, `paragraph ${paragraphNumber(side, change.sentences[0])}`];
  const link = change.link === null ? undefined : side.pair.links[change.link];
  if (link?.moved) parts.push(`moved from ${(edition.base.sentences[link.a[0] ?? -1]?.paragraph ?? 0) + 1}`);
  for (const mark of change.marks) if (mark !== 'moved') parts.push(MARK_NAME[mark].toLowerCase());
  for (const { finding } of side.findings) {
    const inside = change.sentences.some((number) => {
      const sentence = side.version.sentences[number];
      return sentence && finding.b && finding.b.start < sentence.end && finding.b.end > sentence.start;
    });
    if (inside) parts.push(FINDING_NAME[finding.type].toLowerCase());
  }
  return parts.join(', ');
}

/** What a screen reader hears of a finding: "B, paragraph 9, quotation altered: The quotation …" */
export function narrateFinding(edition: Edition, { version, row, finding: { finding } }: Found): string {
  const siglum = edition.sigla.get(version) ?? '';
  const paragraph = cellOf(edition, row, version)[0];
  const place = paragraph === undefined ? '' : `, paragraph ${paragraph + 1}`;
  return `${siglum}${place}, ${FINDING_NAME[finding.type].toLowerCase()}: ${finding.message}`;
}

/** What a screen reader hears when texts have been compared. */
export const narrateResult = (edition: Edition, changes: number): string =>
  edition.sides.length === 0
    ? ''
    : `Compared ${plural(edition.columns.length, 'version')}: ${plural(changes, 'change')}, ${plural(edition.findings.length, 'finding')}`;
