import { type View, neighbour } from '../views/views';
import type { Token } from '../reading/tokens';
import { NEGATES } from '../words/word-classes';

/** What takes a side by "for" or "against": a vote, or what somebody says or is. */
const TAKES_SIDE =
  /^(?:vot(?:e|es|ed|ing)|(?:campaign|lobb|argu|rall|testif|speak|spoke)\p{L}*|is|are|was|were|be|been)$/u;
/** Behind "in": of the same side as "for". */
const FAVOUR = /^favou?r$/;
/** Words up to the thing that somebody is for or against. */
const REACH = 3;
/** Words before it in which nothing may deny. */
const DENIED = 4;

/** A side that is taken: where it says so, what takes it, and of what. */
interface Side {
  readonly at: number;
  readonly against: boolean;
  readonly verb: string;
  readonly thing: string;
}

/** "voted against the bill", "voted for the bill": the same people, of the same thing. Positions of the sides. */
export function sidesTaken({ a, b }: View): [number, number][] {
  // Few sentences are against anything.
  const isAgainst = ({ form }: Token): boolean => form === 'against';
  if (a.some(isAgainst) === b.some(isAgainst)) return [];
  const others = sidesIn(b);
  return sidesIn(a).flatMap((own): [number, number][] => {
    const other = others.find(
      ({ against, verb, thing }) => against !== own.against && verb === own.verb && thing === own.thing,
    );
    return other ? [[own.at, other.at]] : [];
  });
}

function sidesIn(tokens: readonly Token[]): Side[] {
  return tokens.flatMap(({ form }, at): Side[] => {
    const against = form === 'against';
    const first = FAVOUR.test(form) && tokens[at - 1]?.form === 'in' ? at - 1 : at;
    if (!against && form !== 'for' && first === at) return [];
    const verb = tokens[first - 1];
    if (!verb || !TAKES_SIDE.test(verb.form)) return [];
    const denied = tokens.slice(Math.max(0, first - DENIED), first).some(({ classes }) => classes & NEGATES);
    const thing = tokens[neighbour(tokens, at, 1, REACH)];
    return thing?.kind !== 'word' || denied ? [] : [{ at, against, verb: verb.stem, thing: thing.stem }];
  });
}
