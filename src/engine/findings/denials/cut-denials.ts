import type { Direction } from '../views/directions';
import { NEGATES_CLAUSE } from '../words/word-classes';
import { BEFORE } from './clause-words';

type Words = Pick<Direction, 'tokens' | 'others' | 'counterpart'>;

const JOINS = /^(?:and|but|or|nor)$/;
/** Words from a denial back to the conjunction that its part of the sentence begins with: "and that she would not". */
const TO_JOIN = 5;

/**
 * Where the part of the sentence ends that begins with the denial at `denial`, if that part is left out on the other
 * side: the conjunction between it and the denial at `at`, -1 where it is not left out. `had not seen the letter and
 * would not resign` → `would resign`.
 */
export function cutBefore({ tokens, others, counterpart }: Words, denial: number, at: number): number {
  if (denial >= at || tokens[denial]!.sentence !== tokens[at]!.sentence) return -1;
  if ((tokens[denial]!.classes & NEGATES_CLAUSE) === 0) return -1;
  let join = at - 1;
  while (join > denial && !JOINS.test(tokens[join]!.form)) join--;
  if (join <= denial || at - join > TO_JOIN) return -1;
  let content = 0;
  for (let k = denial + 1; k < join; k++) {
    const { content: says, stem } = tokens[k]!;
    if (!says) continue;
    content++;
    if (counterpart(k) !== undefined || others.some((token) => token.stem === stem)) return -1;
  }
  return content > 0 ? join : -1;
}

/** Half of what stands around a denied word, but for the part that was left out, stands around the other. */
export function isSupportedBesideCut(words: Words, at: number, head: number, other: number): boolean {
  const { tokens, others, counterpart } = words;
  const near = (k: number): boolean => tokens[k]?.sentence === tokens[head]!.sentence;
  for (let denial = Math.max(0, at - 2 * BEFORE); denial < at; denial++) {
    const join = cutBefore(words, denial, at);
    if (join < 0) continue;
    let [content, found] = [0, 0];
    for (let k = denial - BEFORE; k <= head + BEFORE; k++) {
      if (k < 0 || !near(k) || (k >= denial && k <= join) || k === head || !tokens[k]!.content) continue;
      const there = counterpart(k);
      content++;
      if (there !== undefined && others[there]!.sentence === others[other]!.sentence) found++;
    }
    if (found > 0 && found * 2 >= content) return true;
  }
  return false;
}
