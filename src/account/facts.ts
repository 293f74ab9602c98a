import type {
  Collation,
  FactKind,
  FactState,
  FindingType,
  LedgerRow,
  Pair,
  Range,
  VersionId,
} from '../engine';
import { factsOf, type FactIndex } from './fact-index';

/** The kind of fact that a finding speaks of; null where it speaks of a sentence, not of a fact. */
const KIND_OF: Readonly<Record<FindingType, FactKind | null>> = {
  'quote-altered': 'quotation',
  'quote-trimmed': 'quotation',
  'quote-invented': 'quotation',
  'quote-reattributed': 'quotation',
  'quote-to-reported-speech': 'quotation',
  'number-changed': 'figure',
  'date-changed': 'date',
  'name-changed': 'name',
  'title-changed': 'name',
  'attribution-dropped': null,
  'hedge-dropped': null,
  'hedge-added': null,
  'negation-changed': null,
};

/** What a version has of a fact. `otherwise`: not the fact, but what a finding says became of it. */
export interface FactCell {
  readonly state: FactState | 'otherwise';
  readonly ranges: readonly Range[];
  /** What became of the fact, as a finding against the base has it. */
  readonly became?: FindingType;
}

/** A finding by its pair and its number there. */
export interface PairFinding {
  readonly pair: Pair;
  readonly index: number;
}

/** A fact in the light of the findings that concern it. */
export interface ToldFact extends Pick<LedgerRow, 'kind' | 'label'> {
  /** By version; every version has one. */
  readonly cells: Readonly<Record<VersionId, FactCell>>;
  readonly findings: readonly PairFinding[];
}

interface Draft extends ToldFact {
  readonly cells: Record<VersionId, FactCell>;
  readonly findings: PairFinding[];
}

const ABSENT: FactCell = { state: 'dropped', ranges: [] };

/** The fact that a finding concerns: of its kind, and overlapping it on both sides rather than on one. */
function factOf(facts: FactIndex, { pair, index }: PairFinding): number | null {
  const finding = pair.findings[index]!;
  const kind = KIND_OF[finding.type];
  if (!kind) return null;
  const inFrom = finding.a ? facts.touching(kind, pair.from, finding.a) : [];
  const inTo = finding.b ? facts.touching(kind, pair.to, finding.b) : [];
  return inFrom.find((row) => inTo.includes(row)) ?? inFrom[0] ?? inTo[0] ?? null;
}

/**
 * What a finding against the base says became of the fact, in the cells that it speaks of: the place where a
 * version that lacks the fact has something instead; and no version has as the base does what was found to
 * have changed around it, as the `three` of `at least three`.
 */
function tellWhatBecame({ cells }: Draft, { pair, index }: PairFinding): void {
  const { a, b, type } = pair.findings[index]!;
  for (const [version, range] of [
    [pair.from, a],
    [pair.to, b],
  ] as const) {
    const cell = cells[version];
    if (!range || !cell) continue;
    if (cell.state === 'dropped') cells[version] = { state: 'otherwise', ranges: [range], became: type };
    else if (version === pair.from) continue;
    else if (cell.state === 'exact' || cell.state === 'cosmetic')
      cells[version] = { state: 'altered', ranges: [range, ...cell.ranges], became: type };
    else if (cell.state === 'altered' || cell.state === 'trimmed') cells[version] = { became: type, ...cell };
  }
}

/**
 * The ledger of a collation in the light of its findings: the facts, in its order, and the findings that
 * concern none, in theirs.
 */
export function toldFacts({
  versions,
  ledger,
  pairs,
  base,
}: Pick<Collation, 'versions' | 'ledger' | 'pairs' | 'base'>): {
  readonly facts: readonly ToldFact[];
  readonly others: readonly PairFinding[];
} {
  const facts = ledger.map(({ kind, label, cells }): Draft => ({
    kind,
    label,
    cells: Object.fromEntries(
      versions.map(({ id }) => {
        const cell = cells[id];
        return [id, cell && cell.ranges.length > 0 ? cell : ABSENT];
      }),
    ),
    findings: [],
  }));
  const index = factsOf(ledger);
  const others: PairFinding[] = [];
  for (const pair of pairs)
    pair.findings.forEach((_, number) => {
      const finding = { pair, index: number };
      const fact = facts[factOf(index, finding) ?? -1];
      if (!fact) others.push(finding);
      else {
        if (pair.from === base) tellWhatBecame(fact, finding);
        fact.findings.push(finding);
      }
    });
  return { facts, others };
}
