import { lineageWords } from '../account/lineage-words';
import { MARK_MEANINGS, MARK_NAMES, type Mark } from '../account/marks';
import { percent } from '../account/percent';
import { partsOfShares } from '../account/shares';
import type { FactKind, Lineage, Shares } from '../engine';
import type { Report, ReportContent } from './model';
import { cite } from './cite';

// The words that all formats use, so that they agree; these the window has, too.
export { FINDING_NAMES } from '../account/finding-names';
export { MARK_MEANINGS, MARK_NAMES };
export { percent };
export { VERDICT_NAMES } from '../account/verdicts';

export const FACT_NAMES: Readonly<Record<FactKind, string>> = {
  quotation: 'Quotations',
  figure: 'Figures',
  date: 'Dates',
  name: 'Names',
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

/** A mark among others in a sentence: `edited`, `split or merged`. */
export const inList = (mark: Mark): string => MARK_NAMES[mark].toLowerCase().replace(', ', ' or ');

/** `1 sentence`, `2 sentences`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export function siglumOf(report: Report, id: string): string {
  return report.versions.find((version) => version.id === id)?.siglum ?? '?';
}

/** By which a version is told from the others. */
export const nameOf = (report: Report, id: string): string =>
  report.versions.find((version) => version.id === id)?.name ?? id;

/** `B ¶9–10`. */
export function place(report: Report, id: string, paragraphs: readonly number[]): string {
  return `${siglumOf(report, id)} ${cite(paragraphs)}`.trim();
}

/** `21% identical, 4% edited, 75% its own`; nothing where there are no words. */
export const sharesLine = (shares: Shares): string =>
  partsOfShares(shares)
    .map(({ part, share }) => `${percent(share)} ${part === 'own' ? 'its own' : part}`)
    .join(', ');

/** `B was made from A`, in so many words. */
export function lineageSentence(report: Report, lineage: Lineage): string {
  return lineageWords(lineage, siglumOf(report, lineage.from), siglumOf(report, lineage.to));
}

/** `2026-05-04T10:20:30.000Z` → `2026-05-04 10:20 UTC`; anything else stays as it is. */
export function moment(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
