import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { neighbour } from '../views/views';
import { isNoOne } from '../words/nobody';
import { BEFORE } from './clause-words';

/** What is said of a thing that came to light: each of these will do for another. */
const CAME_TO_LIGHT =
  /^(?:detected|discovered|emerged|established|found|identified|located|noted|noticed|observed|recorded|reported|revealed|seen|showed|spotted|surfaced|traced|uncovered|unearthed)$/;
/** The same in two words. */
const CAME_UP: readonly (readonly [RegExp, RegExp])[] = [
  [/^turn(?:s|ed|ing)?$/, /^up$/],
  [/^(?:come|comes|came|coming)$/, /^to$/],
];
/** Where the noun behind a "no", and what is said of it, ends. */
const ENDS_GROUP =
  /^(?:of|in|on|at|by|for|with|from|to|into|onto|about|after|before|between|during|since|until|over|under|through|against|that|which|who|whom|whose|where|when|because|if|and|or|but)$/;

/** "no trains": the word behind is a thing, and what is said of it stands further on. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'no' && !isNoOne(tokens, at) && tokens[at + 1]?.form !== 'longer';
}

/**
 * The last word of what is denied of a thing, -1 where the other side says something else of it: `No trains
 * ran` does not deny that `Trains were cancelled`, nor `The talks brought no deal` that `The deal collapsed`.
 */
export function predicated({ tokens, others, counterpart }: Direction, at: number, head: number, other: number): number {
  const near = (k: number): boolean => {
    const there = counterpart(k);
    return there !== undefined && Math.abs(there - other) <= 2 * BEFORE && others[there]?.sentence === others[other]?.sentence;
  };
  // "found no arsenic"
  const verb = neighbour(tokens, at, -1, 1);
  if (verb >= 0 && !near(verb) && !isToldAlike(tokens[verb]!.form, others, other)) return -1;
  let last = head;
  for (let k = head + 1; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' || ENDS_GROUP.test(token.form)) break;
    const known = token.content || CAME_TO_LIGHT.test(token.form);
    if (!known) continue;
    if (!near(k) && !isToldAlike(token.form, others, other)) return -1;
    last = k;
  }
  return last;
} // prettier-ignore

/** Another word for coming to light, around the thing at a position. */
export function isToldAlike(form: string, others: readonly Token[], at: number): boolean {
  if (!CAME_TO_LIGHT.test(form)) return false;
  if (comesToLight(others, neighbour(others, at, -1))) return true;
  for (let k = at + 1; k <= at + BEFORE; k++) {
    if (others[k]?.kind !== 'word') return false;
    if (comesToLight(others, k)) return true;
  }
  return false;
}

/** Whether a word says that something came to light. */
export function comesToLight(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  return CAME_TO_LIGHT.test(form) || CAME_UP.some(([verb, behind]) => verb.test(form) && behind.test(next));
}
