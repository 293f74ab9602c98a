import { baseVerb } from '../../text/words/verbs';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { NEGATES } from '../words/word-classes';

/** A verb that is denied on one side and insisted upon on the other: positions of the denial and the two verbs. */
export interface InsistedVerb {
  readonly at: number;
  readonly head: number;
  readonly other: number;
}

const DOES = /^(?:do|does|did)$/;
const DENIED_DOES = /^(?:do|does|did)n't$/;
/** What stands before a "did" that takes up another verb, or a noun that is done: "what they did have to". */
const OPENS = /^(?:so|as|than|neither|nor)$/;
/** Of the words before the verb, in its clause, so many are asked for. */
const REACH = 8;

/**
 * Verbs that one side denies and the other insists upon: `money that the town did not have` → `money that the town did
 * have`. A plain statement needs no "did", so that there is little else it can say; a word before it must come back.
 */
export function insistedVerbs({ tokens, others, counterpart, classes }: Direction): InsistedVerb[] {
  if ((classes & NEGATES) === 0) return [];
  return tokens.flatMap(({ form }, at): InsistedVerb[] => {
    const joined = DENIED_DOES.test(form);
    if (!joined && !(form === 'not' && DOES.test(tokens[at - 1]?.form ?? ''))) return [];
    const verb = tokens[at + 1];
    if (verb?.kind !== 'word' || isAsked(tokens, at)) return [];
    const isInsisted = (side: readonly Token[], k: number): boolean =>
      DOES.test(side[k]!.form) && isSameVerb(side[k + 1], verb);
    // One side has both: of one thing, and of another.
    const isDeniedThere = others.some(
      (token, k) => (token.classes & NEGATES) !== 0 && isSameVerb(others[k + 1], verb),
    );
    if (isDeniedThere || tokens.some((_, k) => isInsisted(tokens, k))) return [];
    const [first] = clauseAround(tokens, at);
    return others.flatMap((_, k): InsistedVerb[] => {
      const insisted = isInsisted(others, k) && isStated(others, k);
      if (!insisted || (others[k]!.quoted && !tokens[at]!.quoted)) return [];
      for (let n = at - 1; n >= Math.max(first, at - REACH); n--) {
        const there = tokens[n]!.content ? (counterpart(n) ?? -1) : -1;
        if (there >= 0 && there < k && k - there <= REACH && others[there]!.sentence === others[k]!.sentence)
          return [{ at, head: at + 1, other: k + 1 }];
      }
      return [];
    });
  });
}

function isSameVerb(token: Token | undefined, { form }: Token): boolean {
  return token?.kind === 'word' && baseVerb(token.form) === baseVerb(form);
}

/** Nothing denies the clause, and nobody asks. */
function isStated(tokens: readonly Token[], at: number): boolean {
  if (isAsked(tokens, at) || OPENS.test(tokens[at - 1]?.form ?? '')) return false;
  const [first, last] = clauseAround(tokens, at);
  return !tokens.slice(first, last + 1).some(({ classes }) => (classes & NEGATES) !== 0);
}
