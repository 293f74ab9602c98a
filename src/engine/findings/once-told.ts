import type { Finding, FindingType } from '../model';
import { overlaps } from './reading/common';

/** What tells a change more closely than that something was turned into its opposite. */
const CLOSER: ReadonlySet<FindingType> = new Set(['number-changed', 'quote-altered', 'name-changed']);

/**
 * Findings without those of a denial that another tells more closely in the same place of both texts: `fewer than half`
 * → `more than half` is one change, and so is a `not` added inside quotation marks, and `North Korea` → `South Korea`.
 */
export function onceTold(findings: readonly Finding[]): Finding[] {
  const closer = findings.filter(({ type }) => CLOSER.has(type));
  if (closer.length === 0) return [...findings];
  return findings.filter(
    ({ type, a, b }) =>
      type !== 'negation-changed' ||
      !a ||
      !b ||
      !closer.some((other) => other.a && other.b && overlaps(other.a, a) && overlaps(other.b, b)),
  );
}
