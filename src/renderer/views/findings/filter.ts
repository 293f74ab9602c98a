import type { FindingType } from '../../../engine';
import type { Verdict } from '../../../account/verdicts';
import type { Remark, Remarks } from '../../state/model';
import { keptUnder } from '../../state/remarks';
import { SECTIONS, type Entry, type LedgerFinding, type Section } from './ledger';

export type Order = 'kind' | 'place' | 'confidence';
export type VerdictFilter = 'any' | 'undecided' | Verdict;

/** What of the ledger is shown, and in which order. */
export interface Filter {
  readonly section: 'all' | Section;
  /** Finding types that are not shown. */
  readonly without: readonly FindingType[];
  /** Least confidence of a finding, 0..1. */
  readonly least: number;
  readonly changed: boolean;
  readonly same: boolean;
  readonly verdict: VerdictFilter;
  /** Findings between two versions neither of which is the base, too. */
  readonly others: boolean;
  readonly order: Order;
}

export const EVERYTHING_CHANGED: Filter = {
  section: 'all',
  without: [],
  least: 0,
  changed: true,
  same: false,
  verdict: 'any',
  others: false,
  order: 'kind',
};

/** What a verdict on an entry is about: its findings, or, where it has none, its passage. */
export const remarkKeys = (entry: Entry, remarks: Remarks): readonly string[] =>
  entry.findings.length > 0
    ? entry.findings.map((finding) => finding.remark)
    : [keptUnder(entry.passage, remarks)];

export const remarksOf = (entry: Entry, remarks: Remarks): readonly Remark[] =>
  remarkKeys(entry, remarks).flatMap((key) => remarks[key] ?? []);

const sectionOf = (entry: Entry): Section =>
  entry.findings.length > 0 || !entry.kind ? 'findings' : entry.kind;

const passes = (finding: LedgerFinding, filter: Filter): boolean =>
  finding.confidence >= filter.least &&
  !filter.without.includes(finding.type) &&
  (filter.others || finding.number !== null);

/** A fact keeps its row when its findings are filtered away; a finding that concerns no fact goes with it. */
function withoutHiddenFindings(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  return entries.flatMap((entry) => {
    if (entry.findings.length === 0) return [entry];
    const findings = entry.findings.filter((finding) => passes(finding, filter));
    if (findings.length === 0 && !entry.kind) return [];
    return findings.length === entry.findings.length ? [entry] : [{ ...entry, findings }];
  });
}

/** What the reviewer left open: of several findings in one row any one that is undecided counts. */
function hasVerdict(entry: Entry, remarks: Remarks, wanted: VerdictFilter): boolean {
  if (wanted === 'any') return true;
  const verdicts = remarksOf(entry, remarks).flatMap(({ verdict }) => verdict ?? []);
  return wanted === 'undecided'
    ? verdicts.length < Math.max(1, entry.findings.length)
    : verdicts.includes(wanted);
}

/** Entries that pass, before one section is chosen: what the sections' counts count. */
export function passing(entries: readonly Entry[], filter: Filter, remarks: Remarks): readonly Entry[] {
  return withoutHiddenFindings(entries, filter).filter(
    (entry) =>
      (entry.findings.length > 0 || (entry.changed ? filter.changed : filter.same)) &&
      hasVerdict(entry, remarks, filter.verdict),
  );
}

export type SectionCounts = Readonly<Record<'all' | Section, number>>;

export function sectionCounts(entries: readonly Entry[]): SectionCounts {
  const counts = { all: entries.length, findings: 0, quotation: 0, figure: 0, date: 0, name: 0 };
  for (const entry of entries) counts[sectionOf(entry)] += 1;
  return counts;
}

/** Findings of these rows, of which one may have several. */
export const findingsIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { findings }) => sum + findings.length, 0);

/** Types among the findings, with how many there are of each, the most frequent first. */
export function typeCounts(
  entries: readonly Entry[],
  others: boolean,
): readonly (readonly [FindingType, number])[] {
  const counts = new Map<FindingType, number>();
  for (const { type, number } of entries.flatMap((entry) => entry.findings))
    if (others || number !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}

/** A line of the table: the head of a section, or an entry. */
export type Line =
  | { readonly kind: 'head'; readonly section: Section; readonly rows: number; readonly findings: number }
  | { readonly kind: 'entry'; readonly entry: Entry };

const surest = (entry: Entry): number => Math.max(-1, ...entry.findings.map(({ confidence }) => confidence));

/** The lines of the table; entries come in reading order. By kind they stand in sections, else in one list. */
export function linesOf(passed: readonly Entry[], filter: Filter): readonly Line[] {
  const chosen =
    filter.section === 'all' ? passed : passed.filter((entry) => sectionOf(entry) === filter.section);
  const line = (entry: Entry): Line => ({ kind: 'entry', entry });
  if (filter.order === 'place') return chosen.map(line);
  if (filter.order === 'confidence')
    return [...chosen].sort((one, other) => surest(other) - surest(one) || one.row - other.row).map(line);
  return SECTIONS.flatMap((section) => {
    const entries = chosen.filter((entry) => sectionOf(entry) === section);
    return entries.length > 0
      ? [
          { kind: 'head' as const, section, rows: entries.length, findings: findingsIn(entries) },
          ...entries.map(line),
        ]
      : [];
  });
}
