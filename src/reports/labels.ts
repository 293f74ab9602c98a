import type { FactKind, FactState, FindingType, Lineage } from '../engine';
import type { Mark, Report, ReportContent, ReportVerdict } from './model';
import { cite } from './siglum';

/** The words that all formats use, so that they agree. */
export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  identical: 'Identical',
  cosmetic: 'Cosmetic',
  edited: 'Edited',
  paraphrased: 'Paraphrased',
  moved: 'Moved',
  split: 'Split',
  merged: 'Merged',
  added: 'Added',
  removed: 'Removed',
};

export const MARK_MEANINGS: Readonly<Record<Mark, string>> = {
  identical: 'the same characters, white space aside',
  cosmetic: 'typography, punctuation or house style only',
  edited: 'the same sentence, words changed',
  paraphrased: 'the same statement in other words',
  moved: 'stands in another place',
  split: 'one sentence became several',
  merged: 'several sentences became one',
  added: 'has no counterpart in the base',
  removed: 'the base has it, the version has not',
};

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

export const FACT_NAMES: Readonly<Record<FactKind, string>> = {
  quotation: 'Quotations',
  figure: 'Figures',
  date: 'Dates',
  name: 'Names',
};

export const STATE_NAMES: Readonly<Record<FactState, string>> = {
  exact: 'exact',
  cosmetic: 'cosmetic',
  altered: 'altered',
  dropped: 'dropped',
  new: 'new',
};

export const VERDICT_NAMES: Readonly<Record<ReportVerdict, string>> = {
  accepted: 'Accepted',
  'to-fix': 'To fix',
  'to-discuss': 'To discuss',
};

export const CONTENT_NAMES: Readonly<Record<ReportContent, string>> = {
  all: 'all passages',
  changes: 'passages with changes',
  findings: 'passages with findings or notes',
};

/** Stands where a running text skips passages. */
export const LEFT_OUT = '(passages left out)';

export const INCOMPLETE =
  'The time allowed ran out: the comparison is coarser than it could be. Nothing is missing from it.';

/** 0.2134 → `21.3%`. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** `1 sentence`, `2 sentences`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export function siglumOf(report: Report, id: string): string {
  return report.versions.find((version) => version.id === id)?.siglum ?? '?';
}

/** `B ¶9–10`. */
export function place(report: Report, id: string, paragraphs: readonly number[]): string {
  return `${siglumOf(report, id)} ${cite(paragraphs)}`.trim();
}

/** `B was made from A`, in so many words. */
export function lineageSentence(report: Report, { from, to, kind }: Lineage): string {
  const [a, b] = [siglumOf(report, from), siglumOf(report, to)];
  if (kind === 'derived') return `${b} was made from ${a}`;
  if (kind === 'common-source') return `${a} and ${b} have a common source`;
  return `The texts do not tell how ${a} and ${b} are related`;
}

/** `2026-05-04T10:20:30.000Z` → `2026-05-04 10:20 UTC`; anything else stays as it is. */
export function moment(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
