import type { Agreement, Evidence, WordMatch } from '../model';
import type { Comparison, Counterparts } from './compare';
import type { Profile } from './sentence';
import type { Term } from './terms';

/** Word pairs that carry less than this share of a link are not worth showing. */
const LEAST_SHARE = 0.001;

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
  const add = (i: number, j: number, grade: number): void => {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    const weight = (grade * (x.entry.weight + y.entry.weight)) / total;
    if (weight < LEAST_SHARE) return;
    matches.push({
      a: { start: x.start, end: x.end },
      b: { start: y.start, end: y.end },
      by: comparison.a.by[i] ?? comparison.b.by[j] ?? 'form',
      weight: Math.min(1, weight),
    });
  };
  comparison.a.at.forEach((j, i) => {
    if (j < 0) return;
    const mutual = comparison.b.at[j] === i;
    // One-sided matches by meaning lean on a word that has a nearer partner: they carry half.
    add(i, j, (comparison.a.grade[i] as number) * (mutual ? 1 : 0.5));
  });
  comparison.b.at.forEach((i, j) => {
    if (i >= 0 && comparison.a.at[i] !== j) add(i, j, (comparison.b.grade[j] as number) * 0.5);
  });
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
