import type { FindingType, Range, VersionId } from '../../engine';
import { cellOf } from './blocks';
import type { Edition, NumberedFinding } from './edition';
import type { Verdict } from '../../account/verdicts';
import type { Remarks } from './model';

/** What a remark is about, named by quoted text: it survives another run, another base and edits elsewhere. */
const quoted = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 120);

/**
 * Under what remarks on a row may be kept: any of its paragraphs. The first is for a new one; others were
 * made while another version was the base, or before a version was opened that merges paragraphs.
 */
export function rowKeys(edition: Edition, row: number): readonly string[] {
  const keys = edition.columns.flatMap((version) =>
    cellOf(edition, row, version.id).flatMap((number) => {
      const paragraph = version.paragraphs[number];
      return paragraph
        ? [`row\n${version.id}\n${quoted(version.text.slice(paragraph.start, paragraph.end))}`]
        : [];
    }),
  );
  return keys.length > 0 ? [...new Set(keys)] : [`row ${row}`];
}

/** The keys under which something was said of a row. */
export const saidOf = (edition: Edition, row: number, remarks: Remarks): readonly string[] =>
  rowKeys(edition, row).filter((key) => key in remarks);

/** Where the remark on a row is, or is to be, kept: of several the first. */
export const keptUnder = (keys: readonly string[], remarks: Remarks): string =>
  keys.find((key) => key in remarks) ?? keys[0] ?? '';

/** What a finding is called when it is seen from its other end. */
const SEEN_FROM_B: Partial<Readonly<Record<FindingType, FindingType>>> = {
  'hedge-dropped': 'hedge-added',
  'hedge-added': 'hedge-dropped',
};

/** Under what a remark on a finding is kept: the same whichever of its two versions is the base. */
export function findingKey(
  { versions }: Pick<Edition, 'versions'>,
  { pair, finding: { type, a, b } }: Pick<NumberedFinding, 'pair' | 'finding'>,
): string {
  const quote = (id: VersionId, range: Range | null): string =>
    range ? quoted(versions.get(id)?.text.slice(range.start, range.end) ?? '') : '';
  const ends = [
    [pair.from, quote(pair.from, a)],
    [pair.to, quote(pair.to, b)],
  ];
  const turned = pair.from > pair.to;
  const kind = turned ? (SEEN_FROM_B[type] ?? type) : type;
  return ['finding', kind, ...(turned ? ends.reverse() : ends).flat()].join('\n');
}

/** Rows with a verdict, their own or that of a finding in them; what is left to fix comes first. */
const WEIGHT: Readonly<Record<Verdict, number>> = { 'to-fix': 2, 'to-discuss': 1, accepted: 0 };

export function rowFlags(edition: Edition, remarks: Remarks): ReadonlyMap<number, Verdict> {
  const flags = new Map<number, Verdict>();
  if (Object.keys(remarks).length === 0) return flags;
  const flag = (row: number | undefined, verdict: Verdict | null | undefined) => {
    if (row === undefined || !verdict) return;
    const there = flags.get(row);
    if (!there || WEIGHT[verdict] > WEIGHT[there]) flags.set(row, verdict);
  };
  edition.collation.rows.forEach((_, row) => {
    for (const key of saidOf(edition, row, remarks)) flag(row, remarks[key]?.verdict);
  });
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
