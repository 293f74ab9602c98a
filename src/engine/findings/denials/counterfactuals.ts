import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';

const OPEN = /^(?:would|could|might|wouldn't|couldn't|mightn't)$/;
const NOT = /^(?:not|never)$/;
/** What did not happen and might have: "would not have", "would never be". */
const BEHIND = /^(?:have|be)$/;
/** "But for the strike", "without the tug", "were it not for her", "if he had not come" */
const WITHOUT = 'without';
const CONDITION = /^(?:without|if)$/;
const INVERTED = /^(?:were|had)$/;
/** Words from "it" to its "not". */
const NEAR = 3;

/**
 * Whether the denial at a position is one of what did not come about: `would not have stayed but for the strike` tells
 * that it stayed, as does `had it not been for the strike`. Not where the other side tells what would have been, too.
 */
export function isContraryToFact({ tokens, others }: Direction, at: number, other: number): boolean {
  if (!isOfCondition(tokens, at)) {
    const condition = isOpen(tokens, at) ? conditionOf(tokens, at) : null;
    // "held without the beams"
    if (condition === null || hasSame(others, other, condition)) return false;
  }
  const [first] = clauseAround(others, other);
  return !others.slice(first, other).some(({ form }) => OPEN.test(form));
}

function hasSame(others: readonly Token[], other: number, condition: string): boolean {
  const { sentence } = others[other]!;
  return (
    condition === WITHOUT && others.some((token) => token.sentence === sentence && token.form === WITHOUT)
  );
}

/** "would not have", "would never have" */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const opens = OPEN.test(form) || (NOT.test(form) && OPEN.test(tokens[at - 1]?.form ?? ''));
  return opens && tokens.slice(at + 1, at + 1 + NEAR).some((token) => BEHIND.test(token.form));
}

/** The word that opens the condition in the sentence of a position; `null` where none does. */
function conditionOf(tokens: readonly Token[], at: number): string | null {
  const { sentence } = tokens[at]!;
  const found = tokens.find((token, k) => {
    if (token.sentence !== sentence || k === at) return false;
    const [next, behind] = [tokens[k + 1]?.form ?? '', tokens[k + 2]?.form ?? ''];
    // "Were it not for" opens a clause, as "they were" does not.
    if (INVERTED.test(token.form)) return next === 'it' && behind === 'not';
    return CONDITION.test(token.form) || (token.form === 'but' && next === 'for');
  });
  return found?.form ?? null;
}

/** "had it not been for", "were it not for", "if it had not been for" */
function isOfCondition(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (form !== 'not' && !form.endsWith("n't")) return false;
  const before = tokens.slice(Math.max(0, at - NEAR), at).map((token) => token.form);
  const it = before.indexOf('it');
  if (it < 0 ? before.at(-1) !== 'if' : !/^(?:were|had|if)$/.test(before[it - 1] ?? '')) return false;
  return tokens.slice(at + 1, at + 1 + NEAR).some((token) => token.form === 'for');
}
