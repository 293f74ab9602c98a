import type { Version } from '../../engine';
import { Lookup } from '../lookup';
import type { Report } from '../model';
import { excerpt } from './excerpt';
import type { Op } from './ops';
import { editScript } from './script';

export { withPlainLineEnds, type Op } from './ops';
export { editScript, type EditScript } from './script';

/** The base and one other version with the way from one to the other. */
export interface Redline {
  readonly base: Version;
  readonly other: Version;
  /** The steps in the passages that the report shows. */
  readonly ops: readonly Op[];
  /** Indices of the steps before which passages were left out; the number of steps where the end was. */
  readonly gaps: ReadonlySet<number>;
  /** All steps, whatever is shown. */
  readonly whole: readonly Op[];
}

/** @throws RangeError when there is no such version, or it is the base */
export function redline(report: Report, against: string | undefined): Redline {
  const lookup = new Lookup(report.collation);
  const other = against === undefined ? firstOther(report) : lookup.version(against);
  const script = editScript(lookup, other.id, report.detail);
  const whole = script({ start: 0, end: lookup.base.text.length }, { start: 0, end: other.text.length });
  return { base: lookup.base, other, ...excerpt(whole, lookup.base, other, report, lookup), whole };
}

/** The base with each other version, in their order. */
export function redlines(report: Report, against: string | undefined): Redline[] {
  if (against !== undefined) return [redline(report, against)];
  return report.versions.filter(({ isBase }) => !isBase).map(({ id }) => redline(report, id));
}

function firstOther({ collation, base }: Report): Version {
  const other = collation.versions.find(({ id }) => id !== base);
  if (!other) throw new RangeError('There is only one version, so there is nothing to set against the base.');
  return other;
}
