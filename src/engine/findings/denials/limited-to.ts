import { append } from '../reading/common';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { NEGATES } from '../words/word-classes';
import type { Contrasted } from './contrasted';

/** Before whom a rule, a tax or a grant is for. */
const FOR = /^(?:to|for|on)$/;
const ALONE = /^(?:only|solely|exclusively|just)$/;
const EXCEPTS = /^(?:except|but|unless|without|nor)$/;
/** Says nothing of who they are. */
const ANYBODY =
  /^(?:any(?:one|body)?|people|persons?|those|someone|every(?:one|body)|all|only|solely|exclusively|just|the|an?|who|which|that|is|are|was|were|be|to|for|on)$/;
/** Words of the clause before whom it is for, and to its end: what is longer is told of more than these. */
const BEFORE = 8;
const BEHIND = 12;

/** The preposition before whom something is for, with the bounds of its clause. */
interface Place {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Whom something is not for on one side and is for alone on the other: `will not apply to anyone born before 1970` →
 * `will apply only to people born before 1970`. What is for them must be the same, and they must be told alike to the end
 * of the clause.
 */
export function limitedTo({ tokens, others, classes, counterpart }: Direction): Contrasted[] {
  if ((classes & NEGATES) === 0 || !others.some(({ form }) => ALONE.test(form))) return [];
  const theirs = new Map<string, (Place & { readonly alone: number })[]>();
  for (const place of placesIn(others)) {
    const alone = find(others, place, ({ form }) => ALONE.test(form));
    const denied = find(
      others,
      place,
      ({ classes, form }) => (classes & NEGATES) !== 0 || EXCEPTS.test(form),
    );
    if (alone >= 0 && denied < 0) append(theirs, namesOf(others, place), { ...place, alone });
  }
  return placesIn(tokens).flatMap((place): Contrasted[] => {
    const { at, first, last } = place;
    const denial = find(tokens, { ...place, last: at }, ({ classes }) => (classes & NEGATES) !== 0);
    const names = namesOf(tokens, place);
    if (denial < 0 || names === '' || ALONE.test(tokens[denial + 1]?.form ?? '')) return [];
    const told = tokens
      .slice(first, at)
      .flatMap(({ content }, n) => (content ? (counterpart(first + n) ?? []) : []));
    const there = theirs
      .get(names)
      ?.find(
        (other) =>
          told.some((k) => k >= other.first && k < other.at) && isTheirs(tokens[at]!, others[other.at]!),
      );
    return there ? [{ at: denial, last, first: Math.min(there.alone, there.at), end: there.last }] : [];
  });
}

/** What only the other side quotes is somebody else's word. */
function isTheirs(own: Token, there: Token): boolean {
  return own.quoted || !there.quoted;
}

/** Prepositions whose clause ends a little behind them. */
function placesIn(tokens: readonly Token[]): Place[] {
  return tokens.flatMap(({ form }, at): Place[] => {
    if (!FOR.test(form)) return [];
    const from = Math.max(0, at - BEFORE);
    const near = tokens.slice(from, at + BEHIND);
    const [first, last] = clauseAround(near, at - from);
    return last === BEHIND + at - from - 1 ? [] : [{ at, first: from + first, last: from + last }];
  });
}

/** The first word of a clause of which that is true; -1 where none is. */
function find(
  tokens: readonly Token[],
  { first, last }: Pick<Place, 'first' | 'last'>,
  is: (token: Token) => boolean,
): number {
  const found = tokens.slice(first, last + 1).findIndex(is);
  return found < 0 ? -1 : first + found;
}

/** Who they are, by the words behind a preposition to the end of the clause; empty where nobody is named. */
function namesOf(tokens: readonly Token[], { at, last }: Place): string {
  return tokens
    .slice(at + 1, last + 1)
    .filter(({ form, kind }) => kind !== 'punctuation' && !ANYBODY.test(form))
    .map(({ stem }) => stem)
    .join(' ');
}
