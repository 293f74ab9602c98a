import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { NEGATES_CLAUSE } from '../words/word-classes';
import type { Contrasted } from './contrasted';
import { deniedAt } from './denied-words';
import { areOneVerb } from './same-words';

/** Words from a denied verb to its "until". */
const REACH = 8;
const UNTIL = /^(?:until|till|before)$/;
/** At once, by one word or more. */
const NOW =
  /(?:^| )(?:immediately|instantly|forthwith|straight ?away|right away|at once|with immediate effect|as of now|from now|now|already|today|tonight|this morning|without delay|on the spot)(?= |$)/;

/**
 * What one side puts off and the other has at once: `will not take charge until the season ends` → `takes charge straight
 * away`. The same verb must stand in both clauses, and the later one may deny nothing.
 */
export function comesAtOnce({ tokens, others, classes }: Direction): Contrasted[] {
  if ((classes & NEGATES_CLAUSE) === 0) return [];
  return tokens.flatMap((token, at): Contrasted[] => {
    if ((token.classes & NEGATES_CLAUSE) === 0) return [];
    const head = headOf(tokens, at);
    if (head < 0 || isAsked(tokens, at)) return [];
    const behind = tokens.slice(head + 1, head + 1 + REACH).findIndex(({ form }) => UNTIL.test(form));
    const until = head + 1 + behind;
    const [first, last] = clauseAround(tokens, at);
    if (behind < 0 || until > last || saysNow(tokens, first, last)) return [];
    const end = others.findIndex((other) => areOneVerb(other, tokens[head]!));
    if (end < 0 || others[end]!.quoted !== token.quoted) return [];
    const [open, close] = clauseAround(others, end);
    const clause = others.slice(open, close + 1);
    if (clause.some(({ classes, form }) => (classes & NEGATES_CLAUSE) !== 0 || UNTIL.test(form))) return [];
    return saysNow(others, end, close) ? [{ at, last: until, first: end, end: close }] : [];
  });
}

/** The verb behind a denial, also one that says little by itself: "will not come into force". */
function headOf(tokens: readonly Token[], at: number): number {
  const head = deniedAt(tokens, at);
  if (head >= 0) return head;
  return tokens[at + 1]?.kind === 'word' ? at + 1 : -1;
}

function saysNow(tokens: readonly Token[], first: number, last: number): boolean {
  return NOW.test(
    tokens
      .slice(first, last + 1)
      .map(({ form }) => form)
      .join(' '),
  );
}
