import type { Range, Version, VersionId } from '../../engine';
import type { Lookup } from '../lookup';
import { editScript, withPlainLineEnds, type Op } from '../redline';
import type { Report, ReportCell, ReportRow } from '../model';

/**
 * A stretch of a passage: what each version that has it reads there. Readings are grouped by wording, the
 * base's first.
 */
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
 * Cuts a passage of all versions into stretches where they agree and where they differ, so that the readings
 * of each version in order are its text (parallel segmentation). The cuts are the union of the places where
 * any version leaves the base.
 */
export function apparatus(report: Report, lookup: Lookup): (row: ReportRow) => Stretch[] {
  const { base } = lookup;
  const others = report.versions.filter(({ isBase }) => !isBase);
  const scripts = new Map(others.map(({ id }) => [id, editScript(lookup, id, report.detail)]));
  return (row) => {
    const ranges = new Map(
      row.cells.map((cell) => [cell.version, rangeOf(lookup.version(cell.version), cell)]),
    );
    const lacking = report.versions.filter(({ id }) => !ranges.get(id)).map(({ id }) => id);
    const anchor = ranges.get(base.id);
    if (!anchor) {
      const texts = others.flatMap(({ id }) => {
        const range = ranges.get(id);
        return range ? [{ id, text: textOf(lookup.version(id), range) }] : [];
      });
      return [{ readings: grouped(texts), lacking }];
    }
    const witnesses = [...scripts].flatMap(([id, script]): Witness[] => {
      const range = ranges.get(id);
      if (!range) return [];
      return [{ id, version: lookup.version(id), range, from: anchor.start, ops: script(anchor, range) }];
    });
    return cut(anchor, witnesses).map((stretch) => ({
      readings: readings(base, witnesses, stretch),
      lacking,
    }));
  };
}

type Cut = Range & { readonly agreed: boolean };

function readings(base: Version, witnesses: readonly Witness[], stretch: Cut): Stretch['readings'] {
  const [first, last] = stretch.agreed ? (['after', 'before'] as const) : (['before', 'after'] as const);
  return grouped([
    { id: base.id, text: textOf(base, stretch) },
    ...witnesses.map((witness) => ({
      id: witness.id,
      text: textOf(witness.version, {
        start: offsetIn(witness, base, stretch.start, first),
        end: offsetIn(witness, base, stretch.end, last),
      }),
    })),
  ]);
}

/** From the first to the last of a version's paragraphs in a passage; they follow each other in it. */
function rangeOf(version: Version, { paragraphs }: ReportCell): Range | null {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const start = first && version.paragraphs[first.number - 1]?.start;
  const end = last && version.paragraphs[last.number - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

const textOf = (version: Version, range: Range): string =>
  withPlainLineEnds(version.text.slice(range.start, range.end));

/** Stretches of the base, in turn agreed by all and changed by some; changes that touch are one. */
function cut(anchor: Range, others: readonly Witness[]): Cut[] {
  const changed: { start: number; end: number }[] = [];
  for (const change of others.flatMap(changes).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = changed.at(-1);
    if (last && change.start <= last.end) last.end = Math.max(last.end, change.end);
    else changed.push({ ...change });
  }
  const stretches: Cut[] = [];
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
