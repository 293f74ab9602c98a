import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';

/** What makes an event of somebody's saying something: "fell after the bank said that". */
const WHEN = /^(?:after|when|as|once|since|until|before)$/;
/** The same as a noun. */
const EVENT =
  /^(?:announcements?|statements?|news|word|words|remarks?|comments?|declarations?|disclosures?|revelations?|admissions?|warnings?|reports?|plans?|decisions?|promises?|pledges?|vows?|hints?|signals?)$/;
const AFTER = /^(?:after|following|on|upon|amid|at|by|since|with|until|before)$/;
/** Words between the two: "following the unexpected announcement". */
const REACH = 4;

/**
 * Whether somebody's saying something is told as an event that others answer, and still is one: `fell after the
 * regulator said it would review` → `fell following the announcement of a review`.
 */
export function staysEvent(
  tokens: readonly Token[],
  { start, speaker }: Attribution,
  copy: readonly Token[],
): boolean {
  const at = tokens.findIndex((token) => token.start >= (speaker?.start ?? start));
  if (at < 2 || !WHEN.test(tokens[at - 1]!.form)) return false;
  return copy.some(
    ({ form }, k) =>
      EVENT.test(form) && copy.slice(Math.max(0, k - REACH), k).some((before) => AFTER.test(before.form)),
  );
}
