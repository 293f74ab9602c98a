/**
 * What a report says, before it has a form. Every format is fed by this one model, so what is in one is in
 * all. A row is a passage (`passagesOf` the collation). Plain JSON; numbers of paragraphs, rows and findings
 * are as a reader counts them, from 1.
 */
import type { Counts } from '../account/counts';
import type { ToldFact } from '../account/facts';
import type { Mark } from '../account/marks';
import type { Verdict } from '../account/verdicts';
import type {
  Collation,
  Detail,
  FindingType,
  Lineage,
  MatchBy,
  ParagraphKind,
  Range,
  Relation,
  Shares,
  Source,
  VersionId,
} from '../engine';

/**
 * How much of the passages is printed, in every format; versions, shares, findings and facts are always
 * there. Passages with notes are always printed. JSON carries the whole collation all the same, and names the
 * rows.
 */
export type ReportContent = 'all' | 'changes' | 'findings';
export const REPORT_CONTENTS: readonly ReportContent[] = ['all', 'changes', 'findings'];

/**
 * What a reviewer says of a passage (`row`: its index among `passagesOf` the collation) or of a finding of a
 * pair, from 0.
 */
export interface ReportNote {
  readonly target:
    | { readonly kind: 'row'; readonly row: number }
    | {
        readonly kind: 'finding';
        readonly from: VersionId;
        readonly to: VersionId;
        readonly finding: number;
      };
  readonly verdict: Verdict | null;
  readonly comment: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
}

export interface ReportRequest {
  /** When, as ISO 8601; handed in, so that the same input gives the same bytes. */
  readonly generated: string;
  /** Version of the program. */
  readonly program: string;
  readonly content?: ReportContent;
  readonly detail?: Detail;
  readonly notes?: readonly ReportNote[];
  /** Settings of the comparison worth naming, as label and value. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export interface ReportVersion {
  readonly id: VersionId;
  /** A, B, C ... by order of opening. */
  readonly siglum: string;
  /** As a heading has it. */
  readonly title: string;
  /** By which it is told from the others: its title, with the name of its file, its path or its letter where several have that title. */
  readonly name: string;
  readonly isBase: boolean;
  readonly language: string;
  readonly words: number;
  readonly paragraphs: number;
  readonly sentences: number;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly textChecksum: string;
  readonly source: Source | null;
  /** Towards the base; null for the base itself. */
  readonly shares: Shares | null;
  /** The version it has most of its words from, and what it has from there. */
  readonly nearest: { readonly version: VersionId; readonly shares: Shares } | null;
}

export interface ReportPair {
  readonly from: VersionId;
  readonly to: VersionId;
  readonly withBase: boolean;
  readonly counts: Counts;
  /** Of the words of `to`, what stands in `from`; and the other way round. */
  readonly shares: { readonly to: Shares | null; readonly from: Shares | null };
  readonly complete: boolean;
}

/** A run of words in a sentence. */
export interface Segment {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
  /** Set where the words are the other version's, shown here because they were cut; without these the text is whole. */
  readonly foreign: boolean;
  /** Where it stands: in this version, or in the other one for foreign runs. */
  readonly range: Range;
  readonly by?: MatchBy;
  /** Numbers of the findings that mark it. */
  readonly findings: readonly number[];
  /** Findings whose mark ends here: where their number is printed. */
  readonly ends: readonly number[];
}

/** A sentence, or the white space between two (`status` null, one kept segment). */
export interface Part {
  readonly sentence: number | null;
  /** Towards the base. Null in a base that prints clean, and for white space. */
  readonly status: Relation | 'added' | 'removed' | null;
  readonly moved: boolean;
  readonly segments: readonly Segment[];
}

export interface ReportParagraph {
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly parts: readonly Part[];
  readonly moved: boolean;
  /** Numbers of the other side's paragraphs that it answers: the base's, or in two versions each other's. */
  readonly answers: readonly number[];
  /** Other versions than the base that have a sentence of it, where the base has none. */
  readonly sharedWith: readonly VersionId[];
}

/** What the base has in this row and the version has not, or has elsewhere. */
export interface Absence {
  readonly kind: 'removed' | 'moved' | 'elsewhere';
  /** Paragraphs of the base. */
  readonly paragraphs: readonly number[];
  readonly sentences: number;
  /** Paragraphs of the version where it stands instead; empty for `removed`. */
  readonly at: readonly number[];
}

export interface ReportCell {
  readonly version: VersionId;
  readonly paragraphs: readonly ReportParagraph[];
  readonly absences: readonly Absence[];
}

export interface ReportRow {
  readonly number: number;
  readonly marks: readonly Mark[];
  /** False where every version has what the base has, to the letter or but for typography. */
  readonly changed: boolean;
  readonly cells: readonly ReportCell[];
  readonly findings: readonly number[];
  readonly notes: readonly ReportNote[];
}

export interface Place {
  readonly range: Range;
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly row: number;
}

export interface ReportFinding {
  readonly number: number;
  readonly type: FindingType;
  readonly from: VersionId;
  readonly to: VersionId;
  readonly a: Place | null;
  readonly b: Place | null;
  readonly confidence: number;
  readonly message: string;
  readonly withBase: boolean;
  readonly notes: readonly ReportNote[];
}

export interface Report {
  readonly program: { readonly name: 'Variorum'; readonly version: string };
  readonly generated: string;
  readonly content: ReportContent;
  readonly detail: Detail;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly base: VersionId;
  readonly versions: readonly ReportVersion[];
  readonly pairs: readonly ReportPair[];
  /** Over the pairs with the base. */
  readonly counts: Counts;
  readonly rows: readonly ReportRow[];
  /** Rows left out by `content`. */
  readonly rowsLeftOut: number;
  readonly findings: readonly ReportFinding[];
  /** The ledger, with what the findings say became of its facts. */
  readonly facts: readonly ToldFact[];
  readonly lineage: readonly Lineage[];
  readonly notes: readonly ReportNote[];
  readonly complete: boolean;
  /** As the engine made it: its rows are not yet drawn together to passages. */
  readonly collation: Collation;
}
