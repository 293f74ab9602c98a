import type { VersionId } from '../../engine';
import { cellOf } from './blocks';
import type { Edition, NumberedFinding } from './edition';
import type { Remark, Verdict } from './model';

/** What a remark is about, named by quoted text: it survives another run, another base and edits elsewhere. */
const quoted = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 120);

export function rowKey(edition: Edition, row: number): string {
  const version = edition.columns.find((one) => cellOf(edition, row, one.id).length > 0);
  const paragraph = version?.paragraphs[cellOf(edition, row, version.id)[0] ?? -1];
  if (!version || !paragraph) return `row ${row}`;
  return `row\n${version.id}\n${quoted(version.text.slice(paragraph.start, paragraph.end))}`;
}

export function findingKey(edition: Edition, { pair, finding }: NumberedFinding): string {
  const quote = (id: VersionId, range: { start: number; end: number } | null) =>
    range ? quoted(edition.versions.get(id)?.text.slice(range.start, range.end) ?? '') : '';
  return [
    'finding',
    finding.type,
    pair.from,
    pair.to,
    quote(pair.from, finding.a),
    quote(pair.to, finding.b),
  ].join('\n');
}

/** Rows with a verdict, their own or that of a finding in them; what is left to fix comes first. */
const WEIGHT: Readonly<Record<Verdict, number>> = { 'to-fix': 2, 'to-discuss': 1, accepted: 0 };

export function rowFlags(
  edition: Edition,
  remarks: Readonly<Record<string, Remark>>,
): ReadonlyMap<number, Verdict> {
  const flags = new Map<number, Verdict>();
  if (Object.keys(remarks).length === 0) return flags;
  const flag = (row: number | undefined, verdict: Verdict | null | undefined) => {
    if (row === undefined || !verdict) return;
    const there = flags.get(row);
    if (!there || WEIGHT[verdict] > WEIGHT[there]) flags.set(row, verdict);
  };
  edition.collation.rows.forEach((_, row) => flag(row, remarks[rowKey(edition, row)]?.verdict));
  for (const finding of edition.findings)
    flag(rowOfFinding(edition, finding), remarks[findingKey(edition, finding)]?.verdict);
  return flags;
}

/** The row in which a finding is seen: where the version has it, else where the base does. */
export function rowOfFinding(edition: Edition, { pair, finding }: NumberedFinding): number | undefined {
  const [id, range] = finding.b ? [pair.to, finding.b] : [pair.from, finding.a];
  const version = edition.versions.get(id);
  const paragraph =
    version?.paragraphs.findIndex((one) => range && one.start <= range.start && range.start < one.end) ?? -1;
  return edition.rowOf.get(id)?.[paragraph];
}
