import { paragraphAt } from '../../account/places';
import type { VersionId } from '../../engine';
import type { Edition, NumberedFinding } from './edition';

/** A finding with the place where it is shown. */
export interface Found {
  /** Stable while the collation stands; no change has it. */
  readonly id: string;
  readonly row: number;
  readonly version: VersionId;
  /** Where in the text that it is shown in, in code units. */
  readonly at: number;
  readonly finding: NumberedFinding;
}

/** All findings, row by row and in a row version by version, as the text is read. */
export function findingsInOrder(edition: Edition): readonly Found[] {
  const column = new Map(edition.columns.map((version, number) => [version.id, number]));
  return edition.findings
    .flatMap((numbered): Found[] => {
      const { pair, finding, number } = numbered;
      const id = finding.b ? pair.to : pair.from;
      const version = edition.versions.get(id);
      const range = finding.b ?? finding.a;
      if (!version || !range) return [];
      const row = edition.rowOf.get(id)?.[paragraphAt(version, range.start)];
      // what is gone is told of the version that lacks it, beside the base's words
      return row === undefined
        ? []
        : [{ id: `finding ${number}`, row, version: pair.to, at: range.start, finding: numbered }];
    })
    .sort(
      (one, other) =>
        one.row - other.row ||
        (column.get(one.version) ?? 0) - (column.get(other.version) ?? 0) ||
        one.at - other.at,
    );
}

/**
 * The finding after (or before) the one stepped to last, else after the row that the reader is in; round at
 * the ends.
 */
export function findingFrom(
  found: readonly Found[],
  from: { readonly change: string | null; readonly row: number | null },
  step: 1 | -1,
): Found | null {
  const at = found.findIndex((one) => one.id === from.change);
  if (at >= 0) return found[(at + step + found.length) % found.length] ?? null;
  const row = from.row ?? -1;
  const next =
    step === 1
      ? found.find((one) => one.row >= row)
      : found.findLast((one) => one.row <= (from.row ?? Infinity));
  return next ?? found.at(step === 1 ? 0 : -1) ?? null;
}
