import type { Agreement, Evidence, MatchBy, WordMatch } from '../model';
import { type Comparison, type Counterparts, meaningGrade } from './compare';
import { BY, MEANING, isSame } from './match-kinds';
import { FIGURE, FUNCTIONAL, type Profile } from './sentence';

/** Word pairs that carry less than this share of a link are not worth showing. */
const LEAST_SHARE = 0.001;

/** Words that are less alike in meaning than this convince no reader, though many of them together speak for a link. */
const LEAST_LIKENESS = 0.55;

interface WordPair {
  readonly i: number;
  readonly j: number;
  readonly grade: number;
  readonly by: MatchBy;
}

/**
 * One word for one: all that match by form, stem, figure and so on; of the words left over the nearest in meaning first. The
 * measurements let several words lean on one, which is no reason that an editor could read.
 */
function wordPairs(x: Profile, y: Profile, { a, b }: Comparison): WordPair[] {
  const pairs: WordPair[] = [];
  const near: (WordPair & { readonly likeness: number })[] = [];
  const lean = (i: number, j: number, likeness: number): void => {
    if (likeness >= LEAST_LIKENESS)
      near.push({ i, j, grade: meaningGrade(likeness), by: 'meaning', likeness });
  };
  for (let i = 0; i < x.ids.length; i++) {
    const by = a.by[i] as number;
    if (by === MEANING) lean(i, a.at[i] as number, a.nearest[i] as number);
    else if (by) pairs.push({ i, j: a.at[i] as number, grade: a.grade[i] as number, by: BY[by]! });
  }
  for (let j = 0; j < y.ids.length; j++)
    if (b.by[j] === MEANING) lean(b.at[j] as number, j, b.nearest[j] as number);
  near.sort((x, y) => y.likeness - x.likeness || x.i + x.j - y.i - y.j || x.i - y.i);
  const takenA = new Set(pairs.map(({ i }) => i));
  const takenB = new Set(pairs.map(({ j }) => j));
  for (const pair of near) {
    if (takenA.has(pair.i) || takenB.has(pair.j)) continue;
    takenA.add(pair.i);
    takenB.add(pair.j);
    pairs.push(pair);
  }
  return pairs;
}

/** Why two profiles were linked, in ranges of the two texts. */
export function evidenceOf(
  a: Profile,
  b: Profile,
  comparison: Comparison,
  textA: string,
  textB: string,
  context: number,
): Evidence {
  const total = a.weight + b.weight || 1;
  const matches: WordMatch[] = [];
  for (const { i, j, grade, by } of wordPairs(a, b, comparison)) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    const own = (a.weights[x.entry.id] as number) + (b.weights[y.entry.id] as number);
    const weight = (grade * own) / total;
    if (weight < LEAST_SHARE) continue;
    matches.push({ a: x.range, b: y.range, by, weight: Math.min(1, weight) });
  }
  matches.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  return {
    matches,
    coverageA: coverage(a, comparison.a),
    coverageB: coverage(b, comparison.b),
    order: orderOf(a, comparison.a),
    context,
    figures: agreement(a, b, comparison, textA, textB, isFigure),
    names: agreement(a, b, comparison, textA, textB, isName),
    negation: a.negations % 2 === b.negations % 2 ? 'same' : 'differs',
  };
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
    let low = 0;
    while (low < tails.length && (tails[low] as number) < at) low++;
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
  const values = (profile: Profile, found: Counterparts, text: string, matched: boolean): string[] => {
    const made: string[] = [];
    for (let at = 0; at < profile.ids.length; at++) {
      if (!wanted(profile, at) || isSame(found.by[at] as number) !== matched) continue;
      const { start, end } = profile.terms[at]!.range;
      const value = text.slice(start, end);
      if (!made.includes(value)) made.push(value);
    }
    return made;
  };
  return {
    both: values(a, comparison.a, textA, true),
    onlyA: values(a, comparison.a, textA, false),
    onlyB: values(b, comparison.b, textB, false),
  };
}
