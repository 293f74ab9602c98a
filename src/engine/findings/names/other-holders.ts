import { isOffice, titleForm } from '../words/title-words';
import { kinOf } from '../words/kin-words';
import { SPEAKS } from '../words/word-classes';
import { isLikely } from '../views/left-over';
import { type Slot, type Stretch, slotOf } from '../views/slots';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';
import { type Calling, type NounBeside, nounOf, nounsBeside } from './callings';
import type { NameCase } from './left-over-names';
import type { PlacedName } from './name-swaps';
import { areOnePerson, mayBeMisspelt, personParts } from './same-person';

/** What those who have names are called, in either text. */
export type Callings = readonly [() => readonly Calling[], () => readonly Calling[]];

/** Two people of whom one stands in the role of the other. */
export interface OtherHolder {
  readonly x: PlacedName;
  readonly y: PlacedName;
  readonly confidence: number;
}

/** "Confirmed by her daughter, Miriam, who said", "confirmed by her son, Joseph, who said". */
const SAME_PLACE = 0.7;
/** The same office or relative in a sentence told anew. */
const SAME_NOUN = 0.65;
/** Content words in common around two phrases. */
const ENOUGH = 2;

/**
 * Names that stand beside what their bearers are, where the other side has somebody else in that role: in the
 * same place, or as the only one of either text who is called so. Whether the other text knows the name from
 * elsewhere does not count.
 */
export function otherHolders(
  view: View,
  a: readonly PlacedName[],
  b: readonly PlacedName[],
  { from, to }: NameCase,
  callings: Callings,
): OtherHolder[] {
  const [ofA, ofB] = [
    a.map((x) => rolesOf(view.a, x, from.version.text)),
    b.map((y) => rolesOf(view.b, y, to.version.text)),
  ];
  return a.flatMap((x, i) =>
    b.flatMap((y, j): OtherHolder[] => {
      const [roles, others] = [ofA[i]!, ofB[j]!];
      if (roles.nouns.length === 0 || others.nouns.length === 0 || areOne(roles.person, others.person))
        return [];
      if (named(view.b, roles.person) || named(view.a, others.person)) return [];
      if (speaks(view.a, roles) || speaks(view.b, others)) return [];
      const confidence = Math.max(inOnePlace(view, roles, others), byOneNoun(view, roles, others, callings));
      return confidence > 0 ? [{ x, y, confidence }] : [];
    }),
  );
}

interface Roles {
  readonly at: number;
  readonly last: number;
  readonly person: readonly string[];
  readonly nouns: readonly NounBeside[];
}

function rolesOf(tokens: readonly Token[], { at, name }: PlacedName, text: string): Roles {
  const own = tokens.filter(({ sentence }) => sentence === name.sentence);
  const offset = tokens.indexOf(own[0]!);
  const nouns = tokens[at]?.quoted ? [] : nounsBeside(text, own, name).filter(({ token }) => isRole(token));
  return {
    at,
    last: tokens.findLastIndex(({ start }) => start < name.end),
    person: personParts(text.slice(name.start, name.end), name.parts),
    nouns: nouns.map(({ token, first }) => ({ token, first: first + offset })),
  };
}

function isRole({ form }: Token): boolean {
  return kinOf(form) !== undefined || isOffice(titleForm(form));
}

function areOne(x: readonly string[], y: readonly string[]): boolean {
  // "JonasReik", which lost its blank.
  return (
    x.length === 0 || y.length === 0 || x.join('') === y.join('') || areOnePerson(x, y) || mayBeMisspelt(x, y)
  );
}

function named(tokens: readonly Token[], person: readonly string[]): boolean {
  return tokens.some(({ form }) => person.some((part) => form === part || form === `${part}'s`));
}

/** Whose words a quotation is, is asked of the quotation: "...," said the mayor, Denise Okafor. */
function speaks(tokens: readonly Token[], { nouns, last }: Roles): boolean {
  const first = Math.min(...nouns.map((noun) => noun.first));
  const beside = tokens.slice(Math.max(0, first - 2), last + 3);
  return tokens.some(({ quoted }) => quoted) && beside.some(({ classes }) => (classes & SPEAKS) !== 0);
}

/** The phrases of noun and name stand among the same words; where only the name did, that is asked elsewhere. */
function inOnePlace(view: View, x: Roles, y: Roles): number {
  const stretch = ({ last }: Roles, { first }: NounBeside): Stretch => ({ first, last });
  const slots = x.nouns.flatMap((p) =>
    y.nouns.map((q): Slot | null => slotOf(view, stretch(x, p), stretch(y, q))),
  );
  return slots.some((slot) => slot !== null && slot.content >= ENOUGH) ? SAME_PLACE : 0;
}

function byOneNoun(view: View, x: Roles, y: Roles, [ofFrom, ofTo]: Callings): number {
  if (!isLikely(view) || agreement(view, x.at, y.at) === 0) return 0;
  const noun = ({ token }: NounBeside): string => nounOf(token.form, token.stem);
  const shared = x.nouns.map(noun).filter((one) => y.nouns.some((other) => noun(other) === one));
  const alone = (callings: readonly Calling[], one: string, person: readonly string[]): boolean =>
    callings.every((calling) => calling.noun !== one || areOnePerson(calling.person, person));
  return shared.some((one) => alone(ofFrom(), one, x.person) && alone(ofTo(), one, y.person)) ? SAME_NOUN : 0;
}
