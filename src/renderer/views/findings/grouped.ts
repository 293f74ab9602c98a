import type { FindingType, VersionId } from '../../../engine';
import type { LedgerFinding } from './ledger';

/** Findings of one row that say the same of several versions. */
export interface FindingGroup {
  readonly type: FindingType;
  readonly message: string;
  /** Of the surest of them. */
  readonly confidence: number;
  readonly numbers: readonly number[];
  /** Versions that it is said of, each once, where the other side is the base. */
  readonly versions: readonly VersionId[];
  /** Pairs it is said of where neither side is the base. */
  readonly between: readonly (readonly [from: VersionId, to: VersionId])[];
}

/** Like findings together, in the order in which they are met. */
export function groupedFindings(findings: readonly LedgerFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, LedgerFinding[]>();
  for (const finding of findings) {
    const key = `${finding.type}\n${finding.message}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((members) => ({
    type: members[0]!.type,
    message: members[0]!.message,
    confidence: Math.max(...members.map(({ confidence }) => confidence)),
    numbers: members.flatMap(({ number }) => number ?? []),
    versions: [...new Set(members.flatMap(({ number, pair }) => (number === null ? [] : [pair.to])))],
    between: members.flatMap(({ number, pair }) => (number === null ? [[pair.from, pair.to] as const] : [])),
  }));
}
