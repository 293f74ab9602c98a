import type { Range, Version, VersionId } from '../../engine';
import type { Lookup } from '../lookup';
import { editScript, withPlainLineEnds, type Op } from '../redline';
import type { Report, ReportRow } from '../model';

/** A stretch of a passage: what each version that has it reads there. Readings are grouped by wording, the base's first. */
export interface Stretch {
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly VersionId[] }[];
  /** Versions that have nothing at all in this passage. */
  readonly lacking: readonly VersionId[];
}

interface Witness {
  readonly id: VersionId;
  readonly version: Version;
  readonly range: Range;
  /** Where the passage starts in the base. */
  readonly from: number;
  readonly ops: readonly Op[];
}

/**
 * One passage of all versions cut into stretches where they agree and where they differ, so that the readings of each
 * version in order are its text (parallel segmentation). The cuts are the union of the places where any version leaves the
 * base.
 */
export function apparatus(report: Report, row: ReportRow, lookup: Lookup): Stretch[] {
  const { base } = lookup;
  const ranges = new Map(
    row.cells.map((cell) => [
      cell.version,
      rangeOf(
        lookup.version(cell.version),
        cell.paragraphs.map(({ number }) => number - 1),
      ),
    ]),
  );
  const present = report.versions.filter(({ id }) => ranges.get(id));
  const lacking = report.versions.filter(({ id }) => !ranges.get(id)).map(({ id }) => id);
  const anchor = ranges.get(base.id);
  if (!anchor) {
    const texts = present.map(({ id }) => ({ id, text: textOf(lookup.version(id), ranges.get(id) ?? null) }));
    return [{ readings: grouped(texts), lacking }];
  }
  const others = present
    .filter(({ isBase }) => !isBase)
    .flatMap(({ id }): Witness[] => {
      const view = lookup.view(base.id, id);
      const range = ranges.get(id);
      const version = lookup.version(id);
      return view && range
        ? [
            {
              id,
              version,
              range,
              from: anchor.start,
              ops: editScript(base, version, view, report.detail, anchor, range),
            },
          ]
        : [];
    });
  return cut(anchor, others).map((stretch) => ({
    readings: grouped([
      { id: base.id, text: textOf(base, stretch) },
      ...others.map((witness) => ({
        id: witness.id,
        text: textOf(witness.version, {
          start: offsetIn(witness, base, stretch.start, stretch.agreed ? 'after' : 'before'),
          end: offsetIn(witness, base, stretch.end, stretch.agreed ? 'before' : 'after'),
        }),
      })),
    ]),
    lacking,
  }));
}

/** From the first to the last of a version's paragraphs in a passage; they follow each other in it. */
function rangeOf(version: Version, paragraphs: readonly number[]): Range | null {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  const start = first === undefined ? undefined : version.paragraphs[first]?.start;
  const end = last === undefined ? undefined : version.paragraphs[last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

const textOf = (version: Version, range: Range | null): string =>
  range === null ? '' : withPlainLineEnds(version.text.slice(range.start, range.end));

/** Stretches of the base, in turn agreed by all and changed by some; changes that touch are one. */
function cut(anchor: Range, others: readonly Witness[]): (Range & { readonly agreed: boolean })[] {
  const changed: { start: number; end: number }[] = [];
  for (const change of others.flatMap(changes).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = changed.at(-1);
    if (last && change.start <= last.end) last.end = Math.max(last.end, change.end);
    else changed.push({ ...change });
  }
  const stretches: (Range & { readonly agreed: boolean })[] = [];
  let at = anchor.start;
  for (const { start, end } of changed) {
    if (start > at) stretches.push({ start: at, end: start, agreed: true });
    stretches.push({ start, end, agreed: false });
    at = end;
  }
  if (at < anchor.end) stretches.push({ start: at, end: anchor.end, agreed: true });
  return stretches;
}

/** Where a version leaves the base, in the base's offsets; an insertion is an empty range. */
function changes({ ops, from }: Witness): Range[] {
  let at = from;
  return ops.flatMap((op) => {
    const here = at;
    if (op.a) at = op.a.end;
    if (op.kind === 'keep') return [];
    return [op.kind === 'del' ? op.a : { start: here, end: here }];
  });
}

/** Where an offset of the base lies in a version: before or after what the version puts in there. */
function offsetIn(
  { ops, from, range, version }: Witness,
  base: Version,
  offset: number,
  side: 'before' | 'after',
): number {
  let at = from;
  let result = range.start;
  for (const op of ops) {
    if (op.kind === 'ins') {
      if (at > offset || (at === offset && side === 'before')) break;
      result = op.b.end;
      continue;
    }
    if (op.a.start >= offset) break;
    if (op.kind === 'keep') {
      const within = textOf(base, { start: op.a.start, end: Math.min(offset, op.a.end) }).length;
      result = offset < op.a.end ? advance(version.text, op.b.start, within) : op.b.end;
    }
    at = op.a.end;
  }
  return result;
}

/** The offset that lies so many characters on, a line end counting as one however it is written. */
function advance(text: string, start: number, characters: number): number {
  let at = start;
  for (let step = 0; step < characters; step += 1) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

function grouped(
  readings: readonly { readonly id: VersionId; readonly text: string }[],
): Stretch['readings'] {
  const groups = new Map<string, VersionId[]>();
  for (const { id, text } of readings) groups.set(text, [...(groups.get(text) ?? []), id]);
  return [...groups].map(([text, witnesses]) => ({ text, witnesses }));
}
