import type { Agreement, Evidence, MatchBy, WordMatch } from '../model';
import { type Comparison, type Counterparts, meaningGrade } from './compare';
import type { Profile } from './sentence';
import type { Term } from './terms';

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
function wordPairs({ a, b }: Comparison): WordPair[] {
  const pairs: WordPair[] = [];
  const near: (WordPair & { readonly likeness: number })[] = [];
  const lean = (i: number, j: number, likeness: number): void => {
    if (likeness >= LEAST_LIKENESS)
      near.push({ i, j, grade: meaningGrade(likeness), by: 'meaning', likeness });
  };
  a.at.forEach((j, i) => {
    if (j < 0) return;
    const by = a.by[i] ?? 'form';
    if (by === 'meaning') lean(i, j, a.nearest[i] as number);
    else pairs.push({ i, j, grade: a.grade[i] as number, by });
  });
  b.at.forEach((i, j) => {
    if (i >= 0 && b.by[j] === 'meaning') lean(i, j, b.nearest[j] as number);
  });
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
  for (const { i, j, grade, by } of wordPairs(comparison)) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    const weight = (grade * (x.entry.weight + y.entry.weight)) / total;
    if (weight < LEAST_SHARE) continue;
    matches.push({
      a: { start: x.start, end: x.end },
      b: { start: y.start, end: y.end },
      by,
      weight: Math.min(1, weight),
    });
  }
  matches.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  return {
    matches,
    coverageA: coverage(a, comparison.a),
    coverageB: coverage(b, comparison.b),
    order: orderOf(comparison.a),
    context,
    figures: agreement(a, b, comparison, textA, textB, (term) => term.entry.kind === 'figure'),
    names: agreement(a, b, comparison, textA, textB, (term) => term.capital && !term.entry.functional),
    negation: a.negations % 2 === b.negations % 2 ? 'same' : 'differs',
  };
}

function coverage(profile: Profile, found: Counterparts): number {
  let covered = 0;
  let content = 0;
  profile.terms.forEach((term, i) => {
    if (term.entry.functional) return;
    content += term.entry.weight;
    covered += term.entry.weight * (found.grade[i] as number);
  });
  return content ? Math.min(1, covered / content) : found.at.some((at) => at >= 0) ? 1 : 0;
}

function orderOf(found: Counterparts): number {
  const tails: number[] = [];
  let matched = 0;
  found.at.forEach((at, i) => {
    if (at < 0 || found.by[i] === 'meaning') return;
    matched++;
    let low = 0;
    while (low < tails.length && (tails[low] as number) < at) low++;
    tails[low] = at;
  });
  return matched ? tails.length / matched : 0;
}

function agreement(
  a: Profile,
  b: Profile,
  comparison: Comparison,
  textA: string,
  textB: string,
  wanted: (term: Term) => boolean,
): Agreement {
  const certain = (found: Counterparts, at: number): boolean =>
    (found.at[at] as number) >= 0 && found.by[at] !== 'meaning';
  const values = (profile: Profile, found: Counterparts, text: string, matched: boolean): string[] => [
    ...new Set(
      profile.terms
        .filter((term, at) => wanted(term) && certain(found, at) === matched)
        .map((term) => text.slice(term.start, term.end)),
    ),
  ];
  return {
    both: values(a, comparison.a, textA, true),
    onlyA: values(a, comparison.a, textA, false),
    onlyB: values(b, comparison.b, textB, false),
  };
}
