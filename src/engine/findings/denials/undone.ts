import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import type { View } from '../views/views';
import { clauseAround } from '../views/spans';
import { FINITE } from '../words/helping-verbs';
import { areOfOneRoot } from './same-words';
import { undoesAt } from './undoing-words';

/** Words of an aside between two commas. */
const ASIDE = 16;

/** What one side denies and the other states: the denial, what is denied, and the statement. */
interface Turned {
  readonly at: number;
  readonly head: number;
  readonly other: number;
}

/**
 * Whether a word that denies nothing makes up for the denial: `sailings are cancelled`, `there will be no sailings`; `kept
 * the fire from crossing the road`, `the road has not been crossed`. Of such words one clause has an odd number more than
 * the other. What stands on both sides explains nothing.
 */
export function isUndoneThere({ tokens, others }: Direction, { at, head, other }: Turned): boolean {
  const own = undoings(tokens, head, [at - 1, at, head], others);
  const theirs = undoings(others, other, [other], tokens);
  return Math.abs(own - theirs) % 2 === 1;
}

/** Of two words that contradict each other: "few were insured", "most were uninsured"; "neither would comment", "both declined to". */
export function areUndone({ a, b }: Pick<View, 'a' | 'b'>, i: number, j: number): boolean {
  return Math.abs(undoings(a, i, [i], b) - undoings(b, j, [j], a)) % 2 === 1;
}

/** How many words of the statement around a position undo it that the other side does not have. */
function undoings(
  tokens: readonly Token[],
  at: number,
  but: readonly number[],
  others: readonly Token[],
): number {
  const [first, last] = statementAround(tokens, at);
  let count = 0;
  for (let k = first; k <= last; k++) {
    if (but.includes(k) || !undoesAt(tokens, k)) continue;
    if (!others.some((other) => areOfOneRoot(tokens[k]!, other))) count++;
  }
  return count;
}

/** The clause of a position; with what stands behind an aside between commas where it has no verb before. */
function statementAround(tokens: readonly Token[], at: number): readonly [first: number, last: number] {
  const [first, last] = clauseAround(tokens, at);
  if (tokens[last + 1]?.form !== ',') return [first, last];
  if (tokens.slice(first, last + 1).some(({ form }) => FINITE.test(form))) return [first, last];
  for (let k = last + 2; k <= last + 1 + ASIDE && tokens[k]?.sentence === tokens[at]!.sentence; k++)
    if (tokens[k]!.form === ',') return tokens[k + 1] ? [first, clauseAround(tokens, k + 1)[1]] : [first, last];
  return [first, last];
} // prettier-ignore
