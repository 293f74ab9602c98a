import { baseVerb } from '../../text/words/verbs';
import type { NameToken } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';

/** What somebody holds to be so; in the past tense it is a story of what was in somebody's mind. */
const HOLDS = /^(?:think|believe|suspect)s?$/;
/** "Suspect he sold it" is asked about as a doubt: see `doubts/hedged.ts`. */
const DOUBTED = /^suspects?$/;
/** Subjects of a clause, and of nothing else: behind a verb they need no "that". */
const SUBJECT = /^(?:he|she|they|that|there)$/;
/** What may open the subject of a clause, or an object: "suspect the baker". */
const OPENS = /^(?:the|an?|it|its|his|her|their|this|these|those|one|two|three|no|some|most|\p{Nd}+)$/u;
const PAST = /^\p{L}{3,}ed$/u;
/** Words from the verb to that of the clause. */
const REACH = 9;
/** What takes the clause away: "what people think", "than they believe". */
const TAKES = /^(?:what|which|whom|than|as|not|n't|who)$/;

/** "Detectives suspect he sold them", "scientists think the fire began in an oven": a view, given with whose it is. */
export function holdsClause(plain: readonly Token[], at: number, names: readonly NameToken[]): boolean {
  const next = plain[at + 1];
  if (!HOLDS.test(plain[at]!.form) || !next || next.kind === 'punctuation') return false;
  if (plain.slice(Math.max(0, at - 2), at).some(({ form }) => TAKES.test(form))) return false;
  if (SUBJECT.test(next.form)) return !DOUBTED.test(plain[at]!.form);
  if (!OPENS.test(next.form) && !names.some(({ start }) => start === next.start)) return false;
  for (const { form, kind } of plain.slice(at + 2, at + REACH)) {
    if (kind === 'punctuation' || form === 'of') return false;
    if (FINITE.test(form) || PAST.test(form) || baseVerb(form) !== form) return true;
  }
  return false;
}
