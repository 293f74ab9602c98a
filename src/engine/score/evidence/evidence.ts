import type { ContraryWords, Evidence, MatchBy, Range } from '../../model';
import { type Told, figuresOf, namesOf } from './agreement';
import { meaningGrade } from '../compare/compare';
import type { Comparison, Counterparts } from '../compare/counterparts';
import type { Contradiction } from '../compare/contradiction';
import { MEANING, isSame } from '../compare/match-kinds';
import type { Profile } from '../terms/sentence';
import { type MatchColumns, createMatchColumns, withMatches } from './late-matches';
import { shownBy, standsFor } from './shown-matches';
import { FUNCTIONAL } from '../terms/signs';
import type { Vocabulary } from '../terms/vocabulary';

/** Word pairs that carry less than this share of a link are not worth showing. */
const LEAST_SHARE = 0.001;

/** Words that are less alike in meaning than this convince no reader, though many of them together speak for a link. */
const LEAST_LIKENESS = 0.55;
/** Two words that are near in meaning. */
interface NearWords {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

/** Pairs of words that match by nothing but meaning, the nearest first. */
function nearWords(x: Profile, y: Profile, vocabulary: Vocabulary, { a, b }: Comparison): NearWords[] {
  const near: NearWords[] = [];
  const lean = (i: number, j: number, likeness: number): void => {
    if (likeness < LEAST_LIKENESS || isSame(a.by[i] as number) || isSame(b.by[j] as number)) return;
    if (isBorneOut(x, y, i, j, vocabulary)) near.push({ i, j, likeness });
  };
  for (let i = 0; i < x.ids.length; i++)
    if (a.by[i] === MEANING) lean(i, a.at[i] as number, a.nearest[i] as number);
  for (let j = 0; j < y.ids.length; j++)
    if (b.by[j] === MEANING) lean(b.at[j] as number, j, b.nearest[j] as number);
  return near.sort((x, y) => y.likeness - x.likeness || x.i + x.j - y.i - y.j || x.i - y.i);
}

/**
 * Whether the lexicon says that one word may stand for the other: words of one field are as near as words for
 * one thing, doctor and nurse, know and think. It knows broader words as well, which no editor would take for
 * the same.
 */
function isBorneOut(x: Profile, y: Profile, i: number, j: number, vocabulary: Vocabulary): boolean {
  const [one, two] = [x.terms[i]!, y.terms[j]!];
  return vocabulary.relation(one.entry, two.entry) === 'kin' && standsFor(one, two);
}

/**
 * One word for one: all that match by form, stem, figure and so on; of the words left over the nearest in
 * meaning first. The measurements let several words lean on one, which is no reason that an editor could
 * read.
 */
function putMatches(
  x: Profile,
  y: Profile,
  vocabulary: Vocabulary,
  comparison: Comparison,
  matches: MatchColumns,
): void {
  const { a } = comparison;
  const partners = new Map<number, NearWords>();
  const leaned = new Set<number>();
  for (const pair of nearWords(x, y, vocabulary, comparison)) {
    if (partners.has(pair.i) || leaned.has(pair.j)) continue;
    partners.set(pair.i, pair);
    leaned.add(pair.j);
  }
  const total = x.weight + y.weight || 1;
  const put = (i: number, j: number, grade: number, by: MatchBy): void => {
    const own = (x.weights[x.ids[i] as number] as number) + (y.weights[y.ids[j] as number] as number);
    const weight = (grade * own) / total;
    if (weight >= LEAST_SHARE) matches.put(rangeOf(x, i), rangeOf(y, j), by, Math.min(1, weight));
  };
  for (let i = 0; i < x.ids.length; i++) {
    const by = a.by[i] as number;
    const near = isSame(by) ? null : partners.get(i);
    if (near === undefined) continue;
    const j = near ? near.j : (a.at[i] as number);
    const shown = shownBy(x.terms[i]!, y.terms[j]!, by);
    if (shown) put(i, j, near ? meaningGrade(near.likeness) : (a.grade[i] as number), shown);
  }
}

/** Why two profiles were linked, in ranges of the two texts; the words that match are kept in `matches`. */
export function evidenceOf(
  ofA: Told,
  ofB: Told,
  vocabulary: Vocabulary,
  comparison: Comparison,
  { contraries, denied, exchange }: Contradiction,
  context: number,
  matches: MatchColumns = createMatchColumns(),
): Evidence {
  const { profile: a } = ofA;
  const { profile: b } = ofB;
  const first = matches.count();
  putMatches(a, b, vocabulary, comparison, matches);
  const end = matches.count();
  return withMatches(() => matches.list(first, end), {
    coverageA: coverage(a, comparison.a),
    coverageB: coverage(b, comparison.b),
    order: orderOf(a, comparison.a),
    context,
    figures: figuresOf(ofA, ofB, comparison),
    names: namesOf(ofA, ofB, comparison),
    negation: denied ? 'differs' : 'same',
    ...(contraries.length > 0 || exchange ? { contraries: contraryWords(a, b, contraries, exchange) } : {}),
  });
}

/** By their place in `a`. */
function contraryWords(
  x: Profile,
  y: Profile,
  contraries: Contradiction['contraries'],
  exchange: Contradiction['exchange'],
): ContraryWords[] {
  const found = contraries.map(({ i, j, relation }): ContraryWords => {
    return { a: rangeOf(x, i), b: rangeOf(y, j), relation };
  });
  if (exchange) {
    const { first, second } = exchange;
    for (const [one, two] of [
      [first, second],
      [second, first],
    ] as const)
      found.push({ a: spanOf(x, one.a), b: spanOf(y, two.b), relation: 'exchanged' });
  }
  return found.sort((x, y) => x.a.start - y.a.start);
}

function rangeOf(profile: Profile, at: number): Range {
  return spanOf(profile, [at, at]);
}

function spanOf({ starts, ends }: Profile, [from, to]: readonly [number, number]): Range {
  return { start: starts[from]!, end: ends[to]! };
}

function coverage({ ids, signs, weights }: Profile, found: Counterparts): number {
  let covered = 0;
  let content = 0;
  let any = false;
  for (let i = 0; i < ids.length; i++) {
    any ||= (found.at[i] as number) >= 0;
    if ((signs[i] as number) & FUNCTIONAL) continue;
    const weight = weights[ids[i] as number] as number;
    content += weight;
    covered += weight * (found.grade[i] as number);
  }
  return content ? Math.min(1, covered / content) : any ? 1 : 0;
}

function orderOf({ ids }: Profile, found: Counterparts): number {
  const tails: number[] = [];
  let matched = 0;
  for (let i = 0; i < ids.length; i++) {
    if (!isSame(found.by[i] as number)) continue;
    const at = found.at[i] as number;
    matched++;
    let low = tails.length;
    while (low > 0 && (tails[low - 1] as number) >= at) low--;
    tails[low] = at;
  }
  return matched ? tails.length / matched : 0;
}
