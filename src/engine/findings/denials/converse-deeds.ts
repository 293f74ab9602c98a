import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';
import { type View, neighbour } from '../views/views';

/** Deeds with two parties, each told by the one and by the other, and what either is called for it. */
const CONVERSES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [
    /^(?:b(?:uy|uys|ought|uying|uyers?)|purchas(?:e|es|ed|ing|ers?))$/,
    /^(?:s(?:ell|ells|old|elling|ellers?|ales?)|vendors?)$/,
  ],
  [/^(?:l(?:end|ends|ent|ending|enders?))$/, /^(?:borrow(?:s|ed|ing|ers?)?)$/],
  [/^(?:tenants?|rent(?:s|ed|ing)?)$/, /^(?:landlords?|let(?:s|ting)?)$/],
];
const PARTY = /(?:ers?|ors?|ants?|lords?)$/;
/** Words from a verb to its auxiliary, and to the "by" behind it. */
const TO_BEING = 3;
/** Words of the clause on either side of the verb among which the parties are named. */
const REACH = 8;

/**
 * Whether two words that are opposites tell one deed from its two sides: `he sold the ring to a dealer`, `a dealer
 * bought the ring`, `the buyer is a dealer`. Of one party, both in the active, they contradict each other.
 */
export function areConverses(view: View, i: number, j: number): boolean {
  const { a, b } = view;
  const [x, y] = [a[i]!.form, b[j]!.form];
  if (!CONVERSES.some(([p, q]) => (p.test(x) && q.test(y)) || (q.test(x) && p.test(y)))) return false;
  if (PARTY.test(x) !== PARTY.test(y)) return true;
  if (PARTY.test(x)) return false;
  if (isPassive(a, i) !== isPassive(b, j)) return true;
  return standsBehind(view, a, i, b, j) || standsBehind(view, b, j, a, i);
}

/** Who did the one thing stands behind the verb for the other. */
function standsBehind(
  { a, toA, toB }: View,
  tokens: readonly Token[],
  at: number,
  others: readonly Token[],
  other: number,
): boolean {
  const subject = neighbour(tokens, at, -1, 4);
  if (subject < 0) return false;
  const there = (tokens === a ? toB : toA)[subject];
  return there !== undefined && there > other && there <= other + REACH && others[there]!.content;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - TO_BEING), at).some(({ form }) => BEING.test(form)) ||
    tokens.slice(at + 1, at + 1 + TO_BEING).some(({ form }) => form === 'by')
  );
}
