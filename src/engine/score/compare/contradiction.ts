import { ADVERSE } from '../../text/words/adverse-words';
import { DENIAL, REFUSAL } from '../../text/words/denial-words';
import type { WordRelation } from '../../model';
import type { Comparison, Counterparts } from './counterparts';
import { isSame } from './match-kinds';
import { type Exchange, exchangeOf } from './roles';
import type { Profile } from '../terms/sentence';
import { FIGURE, FUNCTIONAL } from '../terms/signs';
import type { Vocabulary } from '../terms/vocabulary';

/** Two words, one of each side, that stand in the same place and exclude each other; by the numbers of their terms. */
export interface Contrary {
  readonly i: number;
  readonly j: number;
  readonly relation: Exclude<WordRelation, 'kin'>;
}

/** In what two sentences that say nearly the same contradict each other. */
export interface Contradiction {
  readonly contraries: readonly Contrary[];
  /** One side denies what the other says, by a negation or by an opposite. */
  readonly denied: boolean;
  /**
   * One side cannot be true where the other is, for all that the words can tell: denied in the same clause,
   * or who did it to whom is turned round.
   */
  readonly contradicts: boolean;
  /** Who did it to whom is turned round. */
  readonly exchange: Exchange | null;
}

const NONE: Contradiction = { contraries: [], denied: false, contradicts: false, exchange: null };
/** Words of both sides stand in the same place where they stand so near to words that match. */
const SLOT = 4;
/** Terms behind a negation among which the denied word is. */
const REACH = 3;
/** "not only", "not until", "nothing but", "that was not all": the clause is not simply denied. */
const IDIOM = /^(?:only|just|until|till|least|longer|but|all|because|necessarily|yet)$/;
/**
 * Share of the content words of the shorter side that must be on the other for the two to be one statement
 * with one word turned round.
 */
const LEAST_FRAME = 0.6;
/** The longer side may say so much more. */
const FURTHER = 1.25;

/** What two sentences say against each other: words that exclude each other, and those that changed places. */
export function contradictionOf(
  x: Profile,
  y: Profile,
  { a, b }: Comparison,
  vocabulary: Vocabulary,
): Contradiction {
  const [freeA, freeB] = [freeOf(x, a), freeOf(y, b)];
  const exchange = exchangeOf(x, y, a, b);
  const swapped = exchange !== null;
  if (freeA.length + freeB.length === 0) return exchange ? { ...NONE, contradicts: true, exchange } : NONE;
  const contraries = contrariesOf(x, y, { a, b }, freeA, freeB, vocabulary);
  // "barely changed" may well be "stayed".
  const opposites = contraries.filter(
    ({ i, j, relation }) =>
      relation === 'opposite' &&
      !isLimited(x, freeA, i) &&
      !isLimited(y, freeB, j) &&
      !isConverse(x, a, i, j) &&
      !isConverse(y, b, j, i),
  );
  const paired = { a: new Set(contraries.map(({ i }) => i)), b: new Set(contraries.map(({ j }) => j)) };
  const ofA = negationsOf(x, freeA, paired.a);
  const ofB = negationsOf(y, freeB, paired.b);
  const odd = (ofA.length + ofB.length) % 2 === 1;
  // "is not known", "is unknown"; "would not", "declined to": the other side denies in its own way.
  const denied = opposites.length
    ? odd !== (opposites.length % 2 === 1)
    : odd && !(ofA.length > ofB.length ? turnsRound(y, freeB) : turnsRound(x, freeA));
  if (!denied) return { contraries, denied, contradicts: swapped, exchange };
  const inClause =
    opposites.length > 0 ||
    [...ofA.map((k) => deniedBy(x, a, k)), ...ofB.map((k) => deniedBy(y, b, k))].some(Boolean);
  const shared = sharedContent(x, a) + opposites.length;
  const frame = Math.min(
    shared / Math.max(1, Math.min(x.contents, y.contents)),
    (shared / Math.max(1, x.contents, y.contents)) * FURTHER,
  );
  return { contraries, denied, contradicts: (inClause && frame >= LEAST_FRAME) !== swapped, exchange };
}

/** Terms that stand on one side alone; figures are compared elsewhere. */
function freeOf({ signs }: Profile, found: Counterparts): number[] {
  const free: number[] = [];
  for (let k = 0; k < signs.length; k++)
    if (!isSame(found.by[k] as number) && !((signs[k] as number) & FIGURE)) free.push(k);
  return free;
}

/** The nearest in place first, each word once. */
function contrariesOf(
  x: Profile,
  y: Profile,
  { a, b }: Comparison,
  freeA: readonly number[],
  freeB: readonly number[],
  vocabulary: Vocabulary,
): Contrary[] {
  const found: (Contrary & { readonly apart: number })[] = [];
  for (const i of freeA)
    for (const j of freeB) {
      const apart = Math.min(distance(a, i, j), distance(b, j, i));
      if (apart > SLOT) continue;
      const relation = vocabulary.relation(x.terms[i]!.entry, y.terms[j]!.entry);
      if (relation === 'opposite' || relation === 'other') found.push({ i, j, relation, apart });
    }
  found.sort((p, q) => p.apart - q.apart || p.i + p.j - q.i - q.j || p.i - q.i);
  const contraries: Contrary[] = [];
  for (const { i, j, relation } of found)
    if (!contraries.some((other) => other.i === i || other.j === j)) contraries.push({ i, j, relation });
  return contraries;
}

/** How much farther, in terms, a word stands from the nearest matching word than its like does, on the better side. */
function distance({ at, by }: Counterparts, i: number, j: number): number {
  let least = Infinity;
  for (const step of [-1, 1])
    for (let k = i + step; k >= 0 && k < by.length && Math.abs(k - i) <= SLOT; k += step) {
      if (!isSame(by[k] as number)) continue;
      const there = at[k] as number;
      if (Math.sign(there - j) === step) least = Math.min(least, Math.abs(Math.abs(there - j) - Math.abs(k - i)));
      break;
    } // prettier-ignore
  return least;
}

/** Words that deny; "neither ... nor" denies once. */
function negationsOf({ terms }: Profile, free: readonly number[], paired: ReadonlySet<number>): number[] {
  const found = free.filter(
    (k) => terms[k]!.entry.negation && !paired.has(k) && !IDIOM.test(terms[k + 1]?.entry.key ?? ''),
  );
  return found.length > 1 || paired.size ? found.filter((k) => terms[k]!.entry.key !== 'nor') : found;
}

/**
 * "Acme bought the mill from Borden", "Borden sold the mill to Acme": those in front of the word and behind
 * it have changed places.
 */
function isConverse({ signs }: Profile, { at, by }: Counterparts, i: number, j: number): boolean {
  const says = (k: number): boolean => isSame(by[k] as number) && !((signs[k] as number) & FUNCTIONAL);
  let before = i - 1;
  while (before >= 0 && !says(before)) before--;
  if (before < 0 || (at[before] as number) < j) return false;
  for (let k = i + 1; k < signs.length; k++) if (says(k) && (at[k] as number) < j) return true;
  return false;
}

/** Right before a word stands one that denies or limits it by its meaning, on this side alone. */
function isLimited({ terms }: Profile, free: readonly number[], at: number): boolean {
  return [at - 1, at - 2].some(
    (k) => free.includes(k) && isAdverse(terms[k]!.entry.key) && !terms[k]!.entry.negation,
  );
}

/** A word that denies or limits by its meaning. */
function turnsRound({ terms }: Profile, free: readonly number[]): boolean {
  return free.some((k) => isAdverse(terms[k]!.entry.key) && !terms[k]!.entry.negation);
}

/** What a negation denies stands on the other side. */
function deniedBy({ signs }: Profile, { at, by }: Counterparts, negation: number): boolean {
  for (let k = negation + 1; k <= negation + REACH && k < signs.length; k++)
    if (!((signs[k] as number) & FUNCTIONAL))
      return !((signs[k] as number) & FIGURE) && (at[k] as number) >= 0 && isSame(by[k] as number);
  return false;
}

function sharedContent({ signs }: Profile, { by }: Counterparts): number {
  let shared = 0;
  for (let k = 0; k < signs.length; k++)
    if (!((signs[k] as number) & FUNCTIONAL) && isSame(by[k] as number)) shared++;
  return shared;
}

/** True of words that deny or limit by what they mean: refused, lacks, unable. */
function isAdverse(key: string): boolean {
  return ADVERSE.test(key) || DENIAL.test(key) || REFUSAL.test(key);
}
