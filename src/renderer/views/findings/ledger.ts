import { toldFacts, type FactCell, type PairFinding, type ToldFact } from '../../../account/facts';
import type { FactKind, FindingType, Pair, Range, VersionId } from '../../../engine';
import { paragraphAt } from '../../../account/places';
import type { Edition } from '../../state/edition';
import { findingKey, rowKeys } from '../../state/remarks';

export type Section = 'findings' | FactKind;
export const SECTIONS: readonly Section[] = ['findings', 'quotation', 'figure', 'date', 'name'];

/**
 * What a version has of a fact, or of a finding that concerns none. `place`: an end of such a finding; `none`:
 * it does not concern this version.
 */
export type CellState = FactCell['state'] | 'place' | 'none';

export interface Cell extends Omit<FactCell, 'state'> {
  readonly version: VersionId;
  readonly state: CellState;
  /** Numbers of the paragraphs of `ranges`, ascending, each once. */
  readonly paragraphs: readonly number[];
}

export interface LedgerFinding {
  /** As it stands in the text; null for a finding between two versions neither of which is the base. */
  readonly number: number | null;
  readonly pair: Pair;
  readonly type: FindingType;
  readonly confidence: number;
  readonly message: string;
  /** Under which remarks on it are kept. */
  readonly remark: string;
}

/** One row of the ledger: a fact with the findings that concern it, or a finding that concerns no fact. */
export interface Entry {
  /** Stable while the collation stands. */
  readonly key: string;
  readonly kind: FactKind | null;
  readonly label: string;
  readonly findings: readonly LedgerFinding[];
  /** By column, the base first. */
  readonly cells: readonly Cell[];
  /** Some version has it otherwise than the base, or lacks it, or has it alone. */
  readonly changed: boolean;
  /** Row of the collation where it is met first. */
  readonly row: number;
  /** Under which remarks on its passage may be kept, as `rowKeys` has them. */
  readonly passage: readonly string[];
}

interface Draft extends Omit<Entry, 'findings' | 'passage' | 'cells'> {
  readonly findings: LedgerFinding[];
  readonly cells: Cell[];
}

const has = (cell: Cell): boolean => cell.ranges.length > 0;

function cellOf(edition: Edition, version: VersionId, state: CellState, ranges: readonly Range[]): Cell {
  const text = edition.versions.get(version);
  const paragraphs = text ? [...new Set(ranges.map((range) => paragraphAt(text, range.start)))] : [];
  return { version, state, ranges, paragraphs: paragraphs.sort((one, other) => one - other) };
}

function rowOfCells(edition: Edition, cells: readonly Cell[]): number {
  const rows = cells.flatMap((cell) => {
    const row = edition.rowOf.get(cell.version)?.[cell.paragraphs[0] ?? -1];
    return row === undefined ? [] : [row];
  });
  return rows.length > 0 ? Math.min(...rows) : 0;
}

function factDraft(edition: Edition, fact: ToldFact, index: number): Draft {
  const cells = edition.columns.map(({ id }): Cell => {
    const cell = fact.cells[id]!;
    return { ...cell, ...cellOf(edition, id, cell.state, cell.ranges) };
  });
  const [base] = cells;
  const changed = cells.some(
    (cell) =>
      cell.state === 'trimmed' ||
      cell.state === 'altered' ||
      cell.state === 'otherwise' ||
      has(cell) !== (base !== undefined && has(base)),
  );
  const { kind, label } = fact;
  return { key: `fact ${index}`, kind, label, findings: [], cells, changed, row: rowOfCells(edition, cells) };
}

/** A finding without a fact: its own words, where the two versions have them. */
function findingDraft(edition: Edition, pair: Pair, index: number): Draft {
  const finding = pair.findings[index]!;
  const cells = edition.columns.map(({ id }) => {
    if (id !== pair.from && id !== pair.to) return cellOf(edition, id, 'none', []);
    const range = id === pair.from ? finding.a : finding.b;
    return cellOf(edition, id, range ? 'place' : 'dropped', range ? [range] : []);
  });
  const [id, range] = finding.a ? [pair.from, finding.a] : [pair.to, finding.b];
  const label = range ? (edition.versions.get(id)?.text.slice(range.start, range.end) ?? '') : '';
  const key = `finding ${pair.from}\n${pair.to}\n${index}`;
  return { key, kind: null, label, findings: [], cells, changed: true, row: rowOfCells(edition, cells) };
}

function ledgerFinding(
  edition: Edition,
  pair: Pair,
  index: number,
  numbers: ReadonlyMap<unknown, number>,
): LedgerFinding {
  const finding = pair.findings[index]!;
  const { type, confidence, message } = finding;
  const number = numbers.get(finding) ?? null;
  const remark = findingKey(edition, { pair, finding });
  return { number, pair, type, confidence, message, remark };
}

/**
 * Under which findings without a fact are one row: the same said of the same words of the base. Null for all
 * others.
 */
function sameSaid(edition: Edition, pair: Pair, index: number): string | null {
  const { type, a, message } = pair.findings[index]!;
  return a && pair.from === edition.base.id ? `${type} ${a.start} ${a.end} ${message}` : null;
}

/** The row of a finding without a fact: that of another version where the same is said of it, else a new one. */
function findingRow(edition: Edition, pair: Pair, index: number, known: Map<string, Draft>): Draft {
  const said = sameSaid(edition, pair, index);
  const draft = findingDraft(edition, pair, index);
  const other = said === null ? undefined : known.get(said);
  if (!other) {
    if (said !== null) known.set(said, draft);
    return draft;
  }
  const column = draft.cells.findIndex(({ version }) => version === pair.to);
  if (other.cells[column]?.state === 'none') other.cells[column] = draft.cells[column]!;
  return other;
}

/** The ledger in reading order: every fact once, every finding once. Pure; built once for every collation. */
export function ledgerOf(edition: Edition): readonly Entry[] {
  const { facts, others } = toldFacts(edition.collation);
  const numbers = new Map<unknown, number>(edition.findings.map(({ finding, number }) => [finding, number]));
  const told = ({ pair, index }: PairFinding) => ledgerFinding(edition, pair, index, numbers);
  const drafts = facts.map((fact, index): Draft => ({
    ...factDraft(edition, fact, index),
    findings: fact.findings.map(told),
  }));
  const said = new Map<string, Draft>();
  for (const finding of others) {
    const draft = findingRow(edition, finding.pair, finding.index, said);
    if (draft.findings.length === 0) drafts.push(draft);
    draft.findings.push(told(finding));
  }
  return drafts
    .map((draft): Entry => ({ ...draft, passage: rowKeys(edition, draft.row) }))
    .sort((one, other) => one.row - other.row || startOf(one) - startOf(other));
}

/** Where in its row an entry begins, in the first version that has it. */
const startOf = (entry: Entry): number => entry.cells.find(has)?.ranges[0]?.start ?? 0;
