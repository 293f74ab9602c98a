import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import type { Token } from '../reading/tokens';
import { DOUBTS } from '../words/word-classes';

/** Modals that hedge, and those that do not. */
export const MODAL = /^(?:may|might|could)$/;
export const FIRM = /^(?:will|would|must|shall)$/;
const DUE = /^(?:due|scheduled|slated|set)$/;
const CONDITION = /^(?:if|unless|whether|would)$/;
const NOT = /^(?:not|no|never)$/;

/** What can be done to a thing: "audible", "inaccessible". */
const CAN_BE =
  /^(?!possible|impossible|probable|improbable|responsible|liable|able|unable)\p{L}{3,}[ai]ble$/u;

/** "Could hardly be heard", "barely audible": an adjective of the other side says what can be done. */
export function isAbleThere({ tokens, others }: Direction, at: number, other: number): boolean {
  const [first, last] = clauseAround(others, other);
  // What can be done is told in the passive: "could be heard".
  const [, end] = clauseAround(tokens, at);
  if (!tokens.slice(at + 1, end + 1).some(({ form }) => form === 'be')) return false;
  return others.some(
    ({ content, form, stem }, k) =>
      k >= first && k <= last && content && CAN_BE.test(form) && !tokens.some((token) => token.stem === stem),
  );
}

/** "is due", "is to": what is expected is no more sure. */
export function isDue(tokens: readonly Token[], at: number): boolean {
  const [first, last] = clauseAround(tokens, at);
  for (let k = first; k <= last; k++) {
    const { form } = tokens[k]!;
    if (DUE.test(form) || (form === 'to' && /^(?:is|are|was|were)$/.test(tokens[k - 1]?.form ?? '')))
      return true;
  }
  return false;
}

/**
 * Where one modal gave way to another in a sentence told anew: `the inquiry may lead to arrests` → `arrests
 * will follow`. Each of the two sentences has one, and the clauses have a word in common.
 */
export function firmInstead({ tokens, others, counterpart }: Direction, at: number): number[] {
  const { form } = tokens[at]!;
  if (!(MODAL.test(form) || form === 'likely') || NOT.test(tokens[at + 1]?.form ?? '')) return [];
  const modals = tokens.filter(({ form }) => MODAL.test(form) || FIRM.test(form));
  const will = others.findIndex(({ form }) => form === 'will');
  if (modals.length > (form === 'likely' ? 0 : 1) || will < 0 || NOT.test(others[will + 1]?.form ?? ''))
    return [];
  if (others.some(({ form, classes }) => classes & DOUBTS || CONDITION.test(form))) return [];
  const [first, last] = clauseAround(tokens, at);
  const [open, close] = clauseAround(others, will);
  const shared: number[] = [];
  for (let k = first; k <= last; k++) {
    const there = tokens[k]!.content && k !== at ? counterpart(k) : undefined;
    if (there !== undefined && there >= open && there <= close) shared.push(there);
  }
  return shared;
}
