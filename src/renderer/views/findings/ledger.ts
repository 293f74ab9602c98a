import type { FactKind, FactState, FindingType, LedgerRow, Pair, Range, VersionId } from '../../../engine';
import { paragraphAt, type Edition } from '../../state/edition';
import { findingKey, rowKeys } from '../../state/remarks';
import { factsOf, type FactIndex } from './fact-index';

export type Section = 'findings' | FactKind;
export const SECTIONS: readonly Section[] = ['findings', 'quotation', 'figure', 'date', 'name'];

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

/**
 * What a version has of a fact. `otherwise`: not the fact, but what a finding says became of it; `place`: an
 * end of a finding that is no fact; `none`: the finding does not concern this version.
 */
export type CellState = FactState | 'otherwise' | 'place' | 'none';

export interface Cell {
  readonly version: VersionId;
  readonly state: CellState;
  readonly ranges: readonly Range[];
  /** Numbers of the paragraphs of `ranges`, ascending, each once. */
  readonly paragraphs: readonly number[];
  /** What became of the fact, as a finding against the base has it. */
  readonly became?: FindingType;
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

function factDraft(edition: Edition, row: LedgerRow, index: number): Draft {
  const cells = edition.columns.map(({ id }) => {
    const cell = row.cells[id];
    return cell && cell.ranges.length > 0
      ? cellOf(edition, id, cell.state, cell.ranges)
      : cellOf(edition, id, 'dropped', []);
  });
  const [base, ...others] = cells;
  const changed = others.some(
    (cell) => cell.state === 'altered' || has(cell) !== (base !== undefined && has(base)),
  );
  return {
    key: `fact ${index}`,
    kind: row.kind,
    label: row.label,
    findings: [],
    cells,
    changed,
    row: rowOfCells(edition, cells),
  };
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
  const remark = findingKey(edition, { number: number ?? 0, pair, finding });
  return { number, pair, type, confidence, message, remark };
}

/** The fact row that a finding concerns: of its kind, and overlapping it on both sides rather than on one. */
function factOf(facts: FactIndex, pair: Pair, index: number): number | null {
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
function tellWhatBecame(edition: Edition, draft: Draft, pair: Pair, index: number): void {
  const { a, b, type } = pair.findings[index]!;
  draft.cells.forEach((cell, column) => {
    const { version, state } = cell;
    const range = version === pair.from ? a : version === pair.to ? b : null;
    if (!range) return;
    if (state === 'dropped')
      draft.cells[column] = { ...cellOf(edition, version, 'otherwise', [range]), became: type };
    else if (version === pair.to && (state === 'exact' || state === 'cosmetic'))
      draft.cells[column] = { ...cellOf(edition, version, 'altered', [range, ...cell.ranges]), became: type };
    else if (version === pair.to && state === 'altered') draft.cells[column] = { became: type, ...cell };
  });
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
  const { collation } = edition;
  const said = new Map<string, Draft>();
  const facts = factsOf(collation.ledger);
  const drafts = collation.ledger.map((row, index) => factDraft(edition, row, index));
  const numbers = new Map<unknown, number>(edition.findings.map(({ finding, number }) => [finding, number]));
  for (const pair of collation.pairs)
    pair.findings.forEach((_, index) => {
      const fact = factOf(facts, pair, index);
      const draft = fact === null ? findingRow(edition, pair, index, said) : drafts[fact]!;
      if (fact === null && draft.findings.length === 0) drafts.push(draft);
      else if (pair.from === edition.base.id) tellWhatBecame(edition, draft, pair, index);
      draft.findings.push(ledgerFinding(edition, pair, index, numbers));
    });
  return drafts
    .map((draft): Entry => ({
      ...draft,
      changed: draft.changed || draft.cells.some(({ state }) => state === 'altered'),
      passage: rowKeys(edition, draft.row),
    }))
    .sort((one, other) => one.row - other.row || startOf(one) - startOf(other));
}

/** Where in its row an entry begins, in the first version that has it. */
const startOf = (entry: Entry): number => entry.cells.find(has)?.ranges[0]?.start ?? 0;
