import { DENIAL, NOBODY, REFUSAL } from '../../text/words/denial-words';
import type { Range } from '../../model';
import type { Token } from '../reading/tokens';
import { isAsked } from '../views/spans';
import { neighbour } from '../views/views';
import { BEING, HELPING } from '../words/helping-verbs';
import { isNoOne } from '../words/nobody';
import { DENIES, NEGATES_CLAUSE, SAYS } from '../words/word-classes';
import { BEFORE, near } from './clause-words';

/** Whatever may deny another word. */
export const DENYING = NEGATES_CLAUSE | DENIES;
/** "not only", "not until": the sense is not simply turned round. */
const IDIOM_AFTER =
  /^(?:only|just|until|till|least|longer|later|more|less|fewer|one|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|everyone|everybody|everything|everywhere|both|to|unlike|far|but|because|stranger|way)$/;
const IDIOM_BEFORE = /^(?:or|if|why|but|and|though|although)$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|any|some|no|each|every|steep|sharp|slight|further)$/;
/** Words of a clause between commas. */
const ASIDE = 16;
/** What a vote of no confidence is called as well: "a confidence vote". */
const VOTE = /^(?:votes?|voted|motions?|ballots?)$/;

/** The word that a negator, or a verb of refusing or failing, denies; -1 where the position denies nothing. */
export function deniedAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || (token.classes & DENYING) === 0) return -1;
  const { form } = token;
  const next = tokens[at + 1]?.form ?? '';
  if (isNoOne(tokens, at)) return predicateAt(tokens, at + 1);
  if (token.classes & NEGATES_CLAUSE) return deniedInClause(tokens, at);
  if (NOBODY.test(form)) return IDIOM_AFTER.test(next) ? -1 : predicateAt(tokens, at);
  if (REFUSAL.test(form) && next === 'to' && tokens[at + 2]?.kind === 'word' && !isFall(tokens, at))
    return neighbour(tokens, at + 1, 1, 2);
  if (DENIAL.test(form) && /\p{L}{3}ing$/u.test(next)) return at + 1;
  return -1;
}

/** "The decline to the coast", "declined to a low": nobody refuses anything. */
function isFall(tokens: readonly Token[], at: number): boolean {
  return DETERMINER.test(tokens[at - 1]?.form ?? '') || DETERMINER.test(tokens[at + 2]?.form ?? '');
}

function deniedInClause(tokens: readonly Token[], at: number): number {
  const { form = '' } = tokens[at] ?? {};
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (isAskedAround(tokens, at)) return -1;
  if (form === 'no') {
    if (next?.form === 'longer') return neighbour(tokens, at + 1, 1, 4);
    // "No 4" is a rank, "three no votes" are votes.
    if (previous?.kind === 'figure' || next?.kind === 'figure') return -1;
    if (next?.form === 'confidence' && near(tokens, at, VOTE)) return -1;
  }
  if (IDIOM_AFTER.test(next?.form ?? '')) return -1;
  // "One who has not is Kees Dorland": what the clause denies is left out.
  if (form !== 'no' && BEING.test(next?.form ?? '') && helpsClause(previous?.form ?? form)) return -1;
  // "may or may not have known"
  if (tokens[at - 2]?.form === 'or' && tokens[at - 3]?.form === previous?.form) return -1;
  if (IDIOM_BEFORE.test(previous?.form ?? '') && !(form === 'no' && hasPredicate(tokens, at))) return -1;
  // "never told her husband": verbs of saying count as mere grammar elsewhere.
  return (next?.classes ?? 0) & SAYS ? at + 1 : neighbour(tokens, at, 1, 4);
}

/** A word that helps the verb of a clause; "being" makes none: "blamed nobody for being late". */
function helpsClause(form: string): boolean {
  return form !== 'being' && HELPING.test(form);
}

/** "but no leak has been found": a clause of its own; "wind but no rain" is none. */
function hasPredicate(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + BEFORE);
  const end = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest.slice(0, end < 0 ? undefined : end).some(({ form }) => helpsClause(form));
}

/** "not only", "or not", "no. 4": the word at a position denies nothing that could be lost. */
export function isNoLoss(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (previous?.kind === 'figure' || next?.kind === 'figure') return true;
  return IDIOM_AFTER.test(next?.form ?? '') || IDIOM_BEFORE.test(previous?.form ?? '');
}

/** "Didn't your mother die?", "Have you never lied?": asked rather than denied; "Why did she never marry?" denies. */
function isAskedAround(tokens: readonly Token[], at: number): boolean {
  const { form, sentence } = tokens[at]!;
  if (!/(?:^not|^never|n't)$/.test(form) || !isAsked(tokens, at)) return false;
  if (form.endsWith("n't")) return true;
  const opens = tokens.findIndex((token) => token.sentence === sentence);
  // "Q: Have you ..."
  const first = tokens[opens + 1]?.form === ':' ? opens + 2 : opens;
  return first < at && helpsClause(tokens[first]?.form ?? '');
}

/** "None of the passengers was hurt": what is denied stands behind the auxiliary; "nobody saw it": right behind. */
function predicateAt(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
  // "they had neither light nor boats"; "Neither Ross nor Hale was hurt".
  const direct = form !== 'neither' || (tokens[at + 2]?.form === 'nor' && tokens[at - 1]?.kind === 'word');
  if (direct && tokens[at + 1]?.content) return at + 1;
  for (let k = at + 1; k <= at + BEFORE; k++) {
    const token = tokens[k];
    if (!token) return -1;
    if (token.kind === 'punctuation') {
      // "Neither of the two, who were not named, was hurt"
      const behind = token.form === ',' ? behindAside(tokens, k) : -1;
      return behind >= 0 && helpsClause(tokens[behind]?.form ?? '') ? neighbour(tokens, behind, 1, 3) : -1;
    }
    if (helpsClause(token.form)) return neighbour(tokens, k, 1, 3);
  }
  return -1;
}

/** The position behind a relative clause between commas that opens at one; -1 where none does. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (!/^(?:who|whom|whose|which|both|all|one)$/.test(tokens[at + 1]?.form ?? '')) return -1;
  for (let k = at + 2; k <= at + ASIDE; k++) {
    if (!tokens[k]) return -1;
    if (tokens[k]!.form === ',') return k + 1;
  }
  return -1;
}

/** Whether a word that denies its clause denies the word at a position. */
export function isDeniedAt(tokens: readonly Token[], k: number): boolean {
  return tokens.some((token, at) => (token.classes & NEGATES_CLAUSE) !== 0 && deniedAt(tokens, at) === k);
}

/** From the auxiliary before the negator to the last word denied; "found nothing" has it behind. */
export function phraseAt(tokens: readonly Token[], at: number, last: number): Range {
  const first = at > 0 && helpsClause(tokens[at - 1]?.form ?? '') ? at - 1 : at;
  return { start: tokens[first]!.start, end: tokens[Math.max(at, last)]!.end };
}
