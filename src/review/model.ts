/** The saved review: everything needed to open it again on another machine, as plain JSON. */
import type { FindingType, ParagraphKind, Pin, Range, Role, Source, VersionId } from '../engine';

export type Verdict = 'accepted' | 'to-fix' | 'to-discuss';

/** A version as it is kept: its text and what its format declared about it. Sentences are cut anew on opening. */
export interface ReviewVersion {
  readonly id: VersionId;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly (Range & { readonly kind: ParagraphKind })[];
  readonly roles: readonly Role[];
  readonly source?: Source;
}

/** A place kept by its words, so that it survives editing elsewhere. */
export interface Quote {
  readonly text: string;
  /** 0 for the first place with this text, 1 for the second ... */
  readonly occurrence: number;
}

/** The paragraphs by which a row is found again. */
export interface RowTarget {
  readonly kind: 'row';
  readonly paragraphs: readonly (Quote & { readonly version: VersionId })[];
}

export interface FindingTarget {
  readonly kind: 'finding';
  readonly type: FindingType;
  readonly from: VersionId;
  readonly to: VersionId;
  readonly a: Quote | null;
  readonly b: Quote | null;
}

/** What the reviewer says of a row or a finding. */
export interface Note {
  readonly target: RowTarget | FindingTarget;
  readonly verdict: Verdict | null;
  readonly comment: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
}

export interface ReviewOptions {
  /**
   * How much rewording counts as edited, as `Options.detail` of the engine: 0..1; as the engine has it unless
   * given.
   */
  readonly detail?: number;
}

export interface Review {
  readonly format: 'variorum-review';
  readonly schema: 1;
  /** Program and version that saved it, and when (ISO 8601). */
  readonly program: string;
  readonly saved: string;
  readonly versions: readonly ReviewVersion[];
  readonly base: VersionId;
  readonly options: ReviewOptions;
  readonly pins: readonly Pin[];
  readonly notes: readonly Note[];
}
