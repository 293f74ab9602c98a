import type { Agreement, ContraryWords, Evidence, MatchBy, Range, WordMatch } from '../model';
import { INITIALS_GRADE } from './acronyms';
import { meaningGrade } from './compare';
import type { Comparison, Counterparts } from './counterparts';
import type { Contradiction } from './contradiction';
import { BY, MEANING, isSame } from './match-kinds';
import type { Profile } from './sentence';
import { FIGURE, FUNCTIONAL, NAMED } from './signs';
import type { Vocabulary } from './vocabulary';

/** Word pairs that carry less than this share of a link are not worth showing. */
const LEAST_SHARE = 0.001;

/** Words that are less alike in meaning than this convince no reader, though many of them together speak for a link. */
const LEAST_LIKENESS = 0.55;
/**
 * From here on vectors alone convince; below, what the lexicon says must bear them out. Words of one field are as near as words for one thing: doctor and
 * nurse, beer and coffee.
 */
const LIKENESS_ALONE = 0.8;

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
    if (isBorneOut(x, y, i, j, likeness, vocabulary)) near.push({ i, j, likeness });
  };
  for (let i = 0; i < x.ids.length; i++)
    if (a.by[i] === MEANING) lean(i, a.at[i] as number, a.nearest[i] as number);
  for (let j = 0; j < y.ids.length; j++)
    if (b.by[j] === MEANING) lean(b.at[j] as number, j, b.nearest[j] as number);
  return near.sort((x, y) => y.likeness - x.likeness || x.i + x.j - y.i - y.j || x.i - y.i);
}

/** Two names are the same one where the lexicon knows it, not where they stand for things of one kind. */
function isBorneOut(x: Profile, y: Profile, i: number, j: number, likeness: number, vocabulary: Vocabulary): boolean {
  const named = (x.signs[i] as number) & (y.signs[j] as number) & NAMED;
  return (likeness >= LIKENESS_ALONE && !named) || vocabulary.relation(x.terms[i]!.entry, y.terms[j]!.entry) === 'kin';
} // prettier-ignore

/**
 * One word for one: all that match by form, stem, figure and so on; of the words left over the nearest in meaning first. The
 * measurements let several words lean on one, which is no reason that an editor could read.
 */
function matchesOf(x: Profile, y: Profile, vocabulary: Vocabulary, comparison: Comparison): WordMatch[] {
  const { a } = comparison;
  const partners = new Map<number, NearWords>();
  const leaned = new Set<number>();
  for (const pair of nearWords(x, y, vocabulary, comparison)) {
    if (partners.has(pair.i) || leaned.has(pair.j)) continue;
    partners.set(pair.i, pair);
    leaned.add(pair.j);
  }
  const total = x.weight + y.weight || 1;
  const matches: WordMatch[] = [];
  const push = (i: number, j: number, grade: number, by: MatchBy): void => {
    const own = (x.weights[x.ids[i] as number] as number) + (y.weights[y.ids[j] as number] as number);
    const weight = (grade * own) / total;
    if (weight >= LEAST_SHARE)
      matches.push({ a: rangeOf(x, i), b: rangeOf(y, j), by, weight: Math.min(1, weight) });
  };
  for (let i = 0; i < x.ids.length; i++) {
    const by = a.by[i] as number;
    if (isSame(by)) push(i, a.at[i] as number, a.grade[i] as number, BY[by]!);
    else {
      const near = partners.get(i);
      if (near) push(i, near.j, meaningGrade(near.likeness), 'meaning');
    }
  }
  return matches;
}

/** Why two profiles were linked, in ranges of the two texts. */
export function evidenceOf(
  a: Profile,
  b: Profile,
  vocabulary: Vocabulary,
  comparison: Comparison,
  { contraries, denied, exchange }: Contradiction,
  textA: string,
  textB: string,
  context: number,
): Evidence {
  return {
    matches: matchesOf(a, b, vocabulary, comparison),
    coverageA: coverage(a, comparison.a),
    coverageB: coverage(b, comparison.b),
    order: orderOf(a, comparison.a),
    context,
    figures: agreement(a, b, comparison, textA, textB, isFigure),
    names: agreement(a, b, comparison, textA, textB, isName),
    negation: denied ? 'differs' : 'same',
    ...(contraries.length > 0 || exchange ? { contraries: contraryWords(a, b, contraries, exchange) } : {}),
  };
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

type Wanted = (profile: Profile, at: number) => boolean;
const isFigure: Wanted = ({ signs }, at) => ((signs[at] as number) & FIGURE) > 0;
const isName: Wanted = ({ terms, signs }, at) => terms[at]!.capital && !((signs[at] as number) & FUNCTIONAL);

function agreement(
  a: Profile,
  b: Profile,
  comparison: Comparison,
  textA: string,
  textB: string,
  wanted: Wanted,
): Agreement {
  const both: string[] = [];
  const onlyA: string[] = [];
  const onlyB: string[] = [];
  addValues(a, comparison.a, textA, wanted, both, onlyA);
  addValues(b, comparison.b, textB, wanted, null, onlyB);
  return { both, onlyA, onlyB };
}

/** Each value once, those that match apart from those that do not. */
function addValues(
  profile: Profile,
  found: Counterparts,
  text: string,
  wanted: Wanted,
  matched: string[] | null,
  loose: string[],
): void {
  for (let at = 0; at < profile.ids.length; at++) {
    if (!wanted(profile, at)) continue;
    // The words of a name that stands there as its acronym are there.
    const there = isSame(found.by[at] as number) || (found.grade[at] as number) >= INITIALS_GRADE;
    const list = there ? matched : loose;
    if (!list) continue;
    const value = text.slice(profile.starts[at], profile.ends[at]);
    if (!list.includes(value)) list.push(value);
  }
}
