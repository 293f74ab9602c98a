/** What reviewers say of a comparison, in the words that the window, the review file and the reports share. */
import type { FindingType, VersionId } from '../engine';

export type Verdict = 'accepted' | 'to-fix' | 'to-discuss';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted',
  'to-fix': 'To fix',
  'to-discuss': 'To discuss',
};
export const VERDICTS = Object.keys(VERDICT_NAMES) as readonly Verdict[];

export const FINDING_NAMES: Readonly<Record<FindingType, string>> = {
  'quote-altered': 'Quotation altered',
  'quote-trimmed': 'Quotation trimmed',
  'quote-invented': 'Quotation not in the source',
  'quote-reattributed': 'Quotation given to another speaker',
  'quote-to-reported-speech': 'Quotation became reported speech',
  'number-changed': 'Figure changed',
  'date-changed': 'Date changed',
  'name-changed': 'Name changed',
  'title-changed': 'Title changed',
  'attribution-dropped': 'Attribution dropped',
  'hedge-dropped': 'Hedge dropped',
  'hedge-added': 'Hedge added',
  'negation-changed': 'Negation changed',
};
export const FINDING_TYPES = Object.keys(FINDING_NAMES) as readonly FindingType[];

/**
 * A note and what it speaks of in a collation: a passage (`row`: its index among `passagesOf` the collation) or a finding of a pair,
 * both from 0.
 */
export interface PlacedNote {
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
