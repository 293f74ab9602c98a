import type { Lexicon } from '../../model';
import { lazily } from '../../text/lazily';
import { append } from '../reading/common';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { wayWordAt } from '../words/axes';
import { isNobody } from '../words/nobody';
import { phraseWordAt } from '../words/phrases';
import { SPEAKS } from '../words/word-classes';
import { LIGHT } from './denial-targets';
import { isLastTime } from './denials';
import type { Polarity } from './polarity';
import { areOneStance, isFact, isPredicate, relate, stanceWordAt, toldBy } from './predicates';
import {
  type Sides,
  type TurnedClause,
  isContrast,
  isDeniedOtherwise,
  isTurnedElsewhere,
  limits,
} from './turned-guards';

/** Words on either side of a predicate that tell whether two clauses are one statement. */
const REACH = 12;
/** Of these so many must come back, and this share of one side and of the other. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;
const LEAST_SHARE_BACK = 1 / 3;
/** Whom it happened to is one more word of the side that has somebody. */
const LEAST_SHARE_COUNTED = 1 / 4;
/** A link that denies more is no statement, and each of them is held against the whole of it. */
const MOST_DENIED = 60;
/** "No trial was bigger" tells of the biggest. */
const COMPARATIVE = /^(?:worse|better|more|less|fewer|\p{L}{3,}er)$/u;
/** Some, where the other side has nobody. */
const MANY = /^(?:several|many|some|dozens|scores|hundreds|people|both|all|most)$/;
const PERSONS = [/^(?:he|him|his)$/, /^(?:she|hers?)$/, /^(?:they|them|their)$/, /^its?$/];

/**
 * Predicates that one side denies an odd number of times and the other an even one: `was not charged` and
 * `charges were brought`, `unable to save` and `was saved`, `never refused` and `turned down`. A predicate
 * comes back as the same word, as one derived from it or that means the same, or as its opposite. Nothing is
 * told where any word of the other side agrees. `sure` where the sentences are surely one statement.
 */
export function turnedClauses(sides: Sides, sure: boolean): TurnedClause[] {
  const { direction, own } = sides;
  const { tokens, others } = direction;
  const found: TurnedClause[] = [];
  if (own.denied.length > MOST_DENIED) return found;
  const undenied = lazily(() => new Set(tokens.flatMap(({ stem }, k) => (own.isDenied(k) ? [] : [stem]))));
  const statedAt = createStated(sides);
  for (const head of own.denied) {
    const token = tokens[head]!;
    if (!isPredicate(tokens, head) || COMPARATIVE.test(token.form) || isAsked(tokens, head)) continue;
    if (undenied().has(token.stem)) continue;
    const other = statedAt(head);
    // "Did not contest the fine but rejected the blame", "accepted the fine and rejected the blame"
    if (other >= 0 && undenied().has(others[other]!.stem)) continue;
    if (other < 0 || token.quoted !== others[other]!.quoted || isAsked(others, other)) continue;
    const turned = { at: own.denierOf(head), head, other };
    if (!isFact(tokens, turned.at, head, others, other) || isLastTime(direction, head, other)) continue;
    if (isTurnedElsewhere(sides, turned) || isContrast(sides, turned) || isDeniedOtherwise(sides, turned))
      continue;
    if (isSupported(sides, head, other) || (sure && isAlone(direction, head, other))) found.push(turned);
  }
  return found;
}

/**
 * Whether the two sides agree on what one of them denies at a position: the other denies the same elsewhere,
 * or states its opposite. Words that are told alike are held against each other once.
 */
export function createAgreed(
  { tokens, others }: Pick<Direction, 'tokens' | 'others'>,
  own: Polarity,
  theirs: Polarity,
  lexicon: Lexicon | null,
): (head: number) => boolean {
  const words = lazily(() => alike(others, () => true));
  const known = new Map<string, boolean>();
  const areAgreedOn = (head: number): boolean =>
    [...words().values()].some((places) => {
      const relation = relate(tokens, head, others, places[0]!, lexicon);
      return relation !== 0 && places.some((k) => relation > 0 === theirs.isDenied(k));
    });
  return (head) => {
    if (!own.isDenied(head)) return false;
    const key = toldAs(tokens, head);
    const agreed = known.get(key) ?? areAgreedOn(head);
    known.set(key, agreed);
    return agreed;
  };
}

/**
 * Where the other side states a denied word, -1 where it does not or where it also denies it. Words that are told
 * alike are looked for once, so that a sentence of many denials takes no square.
 */
function createStated({ direction, theirs, lexicon }: Sides): (head: number) => number {
  const { tokens, others, counterpart } = direction;
  const predicates = lazily(() => alike(others, isPredicate));
  const known = new Map<string, ReadonlySet<number>>();
  const statedAs = (head: number): ReadonlySet<number> => {
    const related = [...predicates().values()].flatMap((places) => {
      const relation = relate(tokens, head, others, places[0]!, lexicon);
      return relation === 0 ? [] : places.map((k) => [k, relation] as const);
    });
    const same = related.filter(([k]) => others[k]!.stem === tokens[head]!.stem);
    const partners = same.length > 0 ? same : related;
    if (partners.some(([k, relation]) => relation > 0 === theirs.isDenied(k))) return new Set();
    // "Rejected" turns a clause round, and is what "did not dispute" denies.
    const isNamed = (k: number): boolean =>
      phraseWordAt(others, k) !== '' || areOneStance(tokens, head, others, k) || !limits(others[k]!);
    const isStated = (k: number): boolean => (same.length > 0 || isNamed(k)) && toldBy(others, k) >= 0;
    const stated = partners.flatMap(([k, relation]) => (relation > 0 && isStated(k) ? [k] : []));
    return new Set(stated.sort((x, y) => x - y));
  };
  return (head) => {
    const key = toldAs(tokens, head);
    const stated = known.get(key) ?? statedAs(head);
    known.set(key, stated);
    const there = counterpart(head) ?? -1;
    const [first = -1] = stated;
    return stated.has(there) ? there : first;
  };
}

/** The words of a side that are wanted, by how they are told: places of those that are told alike stand together. */
function alike(
  tokens: readonly Token[],
  isWanted: (tokens: readonly Token[], at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach((_, k) => {
    if (isWanted(tokens, k)) append(places, toldAs(tokens, k), k);
  });
  return places;
}

/** All by which a word is held against others: see `relate`. */
function toldAs(tokens: readonly Token[], at: number): string {
  const { form, stem } = tokens[at]!;
  return [form, stem, phraseWordAt(tokens, at), wayWordAt(tokens, at), stanceWordAt(tokens, at)].join(' ');
}

/** Enough of what stands around the one stands around the other. */
function isSupported({ direction, back, own }: Sides, head: number, other: number): boolean {
  const [there, content] = answered(direction, head, other);
  const [here, others] = answered(back, other, head);
  const [x, y] = [there / Math.max(1, content), here / Math.max(1, others)];
  const counted = isCounted(direction, own.denierOf(head), other);
  return (
    Math.min(there, here) >= (counted ? 1 : LEAST_WORDS) &&
    Math.max(x, y) >= (counted ? LEAST_SHARE_BACK : LEAST_SHARE) &&
    Math.min(x, y) >= (counted ? LEAST_SHARE_COUNTED : LEAST_SHARE_BACK)
  );
}

/** "Nobody was hurt", "three people were hurt": how many it happened to is said on either side. */
function isCounted({ tokens, others }: Direction, denier: number, other: number): boolean {
  if (!isNobody(tokens, denier)) return false;
  const [first] = clauseAround(others, other);
  return others.slice(first, other).some(({ kind, form }) => kind === 'figure' || MANY.test(form));
}

/** How many of the content words around a position come back around the other, and of how many. */
function answered({ tokens, others, counterpart }: Direction, at: number, other: number): [number, number] {
  let [found, content] = [0, 0];
  for (let k = Math.max(0, at - REACH); k <= at + REACH && k < tokens.length; k++) {
    const token = tokens[k]!;
    if (k === at || !token.content || token.sentence !== tokens[at]!.sentence) continue;
    if ((token.classes & SPEAKS) !== 0 || LIGHT.test(token.form)) continue;
    content++;
    const there = counterpart(k);
    if (there === undefined || Math.abs(there - other) > REACH + 2) continue;
    if (others[there]!.sentence === others[other]!.sentence) found++;
  }
  return [found, content];
}

/** "He has not been charged.", "charges were brought against him": nothing else is said, of the same person. */
function isAlone({ tokens, others }: Direction, head: number, other: number): boolean {
  if (tokens[head]!.stem !== others[other]!.stem) return false;
  const sides = [clauseWords(tokens, head), clauseWords(others, other)];
  if (sides.some((side) => side.some(({ content, form }) => content && !LIGHT.test(form)))) return false;
  return PERSONS.some((person) => sides.every((side) => side.some(({ form }) => person.test(form))));
}

/** The words of the clause of a position, but for the one there. */
function clauseWords(tokens: readonly Token[], at: number): Token[] {
  const [first, last] = clauseAround(tokens, at);
  return tokens.slice(first, last + 1).filter((token) => token !== tokens[at]);
}
