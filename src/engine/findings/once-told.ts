import type { Finding, FindingType } from '../model';
import { overlaps } from './reading/common';

/** What tells a change more closely than that something was turned into its opposite. */
const CLOSER: ReadonlySet<FindingType> = new Set(['number-changed', 'quote-altered', 'name-changed']);

/**
 * Findings without those of a denial that another tells more closely in the same place of both texts: `fewer than half`
 * → `more than half` is one change, and so is a `not` added inside quotation marks, and `North Korea` → `South Korea`.
 */
export function onceTold(all: readonly Finding[]): Finding[] {
  const findings = oneAPlace(all);
  const closer = findings.filter(({ type }) => CLOSER.has(type));
  if (closer.length === 0) return findings;
  return findings.filter(
    ({ type, a, b }) =>
      type !== 'negation-changed' ||
      !a ||
      !b ||
      !closer.some((other) => other.a && other.b && overlaps(other.a, a) && overlaps(other.b, b)),
  );
}

/** Of findings of one type in the same places of both texts the first: `the CEO of Arda Steel` is one person's title. */
function oneAPlace(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  return findings.filter(({ type, a, b }) => {
    const key = `${type} ${a?.start} ${a?.end} ${b?.start} ${b?.end}`;
    return !known.has(key) && known.add(key);
  });
}
