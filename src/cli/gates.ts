import { verbatimShare } from '../account/verbatim';
import type { FindingType } from '../engine';
import { FINDING_NAMES, siglumOf, type Report, type ReportFinding } from '../reports';
import { Trouble } from './trouble';

/** What a pipeline does not let pass. */
export interface Gates {
  readonly failOn: ReadonlySet<FindingType>;
  /** The largest `verbatimShare` of a version, 0..1; null for no limit. */
  readonly maxVerbatim: number | null;
}

const TYPES = Object.keys(FINDING_NAMES) as FindingType[];

/** `quote-altered,number-changed`, or `any`. */
export function parseFailOn(value: string): ReadonlySet<FindingType> {
  const names = value
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.length === 0)
    throw new Trouble(`--fail-on needs a list of findings: ${TYPES.join(', ')}, or any.`);
  const types = names.flatMap((name) => {
    if (name === 'any') return TYPES;
    const type = TYPES.find((known) => known === name);
    if (!type)
      throw new Trouble(`--fail-on ${name}: there is no such finding. There are: ${TYPES.join(', ')}, any.`);
    return [type];
  });
  return new Set(types);
}

/** `30%` or `0.3`: a share, 0..1. */
export function parseShare(value: string): number {
  const [, digits, sign] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)\s*$/u.exec(value) ?? [];
  const share = digits === undefined ? Number.NaN : sign ? Number(digits) / 100 : Number(digits);
  if (!(share >= 0 && share <= 1)) {
    throw new Trouble(`--max-verbatim ${value}: give a share such as 30% or 0.3.`);
  }
  return share;
}

/** 0.2134 → `21.3%`: a limit may lie between two whole ones. */
const tenths = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The findings with the base that are not to pass. */
export const failing = (report: Report, gates: Gates): ReportFinding[] =>
  report.findings.filter(({ withBase, type }) => withBase && gates.failOn.has(type));

/** One sentence for each version of which more words than allowed stand in the base word for word, as `verbatimShare` has it. */
export function tooVerbatim(report: Report, gates: Gates): string[] {
  const limit = gates.maxVerbatim;
  if (limit === null) return [];
  return report.versions.flatMap(({ id, siglum, name }) => {
    const share = verbatimShare(report.collation, id);
    if (share <= limit) return [];
    const base = siglumOf(report, report.base);
    return [
      `${siglum} (${name || id}): ${tenths(share)} of its words are verbatim from ${base}; ${tenths(limit)} are allowed.`,
    ];
  });
}
