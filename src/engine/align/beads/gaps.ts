import { contradictionOf } from '../../score/compare/contradiction';
import { profileSimilarity } from '../../score/similarity';
import type { Bead } from './assemble';
import type { Bench } from '../layout/bench';
import { holdersOf } from './holders';
import { isToldAnew } from './told-anew';

/** Sentences of a gap on either side at most: in longer ones the place says little. */
const WIDEST = 3;
/** Of 18 pairs in a gap with this likeness all were right, of 23 with 0.4 to 0.48 nine. */
const LIKELY = 0.48;
/** Log-odds of such a link: three in four, since those at hand are of few hands. */
const ODDS = Math.log(3);

/** Sentences without a link, by number, between the same two links on both sides. */
interface Gap {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Links what is left alone in one gap between two links that go on together on both sides: in a text told anew the place
 * speaks for a pair that its words alone do not make likely enough. The nearest first, none across another, and none that
 * the user forbade (`allowed`).
 */
export function withGapPairs(
  beads: readonly Bead[],
  bench: Bench,
  allowed: (i: number, j: number) => boolean,
): readonly Bead[] {
  const gaps = gapsBetween(beads, bench);
  if (gaps.length === 0 || !isToldAnew(beads, bench)) return beads;
  return [...beads, ...gaps.flatMap((gap) => pairsIn(gap, bench, allowed))];
}

/** The gaps between beads, and between them and the ends of the texts, that both texts have. */
function gapsBetween(beads: readonly Bead[], { a, b }: Pick<Bench, 'a' | 'b'>): Gap[] {
  const held = holdersOf(beads);
  return runsOf(held.a, a.length).flatMap((run) => {
    if (run.length > WIDEST) return [];
    const before = held.a.get(run[0]! - 1);
    const after = held.a.get(run.at(-1)! + 1);
    const first = before ? before.b.at(-1)! + 1 : 0;
    const end = after ? after.b[0]! : b.length;
    if (end <= first || end - first > WIDEST) return [];
    const opposite = numbers(first, end);
    if (opposite.some((j) => held.b.has(j))) return [];
    return [{ a: run, b: opposite }];
  });
}

/** Runs of sentences, of so many, that no bead has. */
function runsOf(held: ReadonlyMap<number, Bead>, count: number): number[][] {
  const runs: number[][] = [];
  for (let at = 0; at < count; at++) {
    if (held.has(at)) continue;
    if (at > 0 && !held.has(at - 1)) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs;
}

const numbers = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, k) => first + k);

function pairsIn({ a, b }: Gap, bench: Bench, allowed: (i: number, j: number) => boolean): Bead[] {
  const { titles } = bench;
  const likely = a
    .flatMap((i) => b.map((j) => ({ i, j })))
    .filter(({ i, j }) => titles.a[i] === titles.b[j] && allowed(i, j))
    .map(({ i, j }) => ({ i, j, likeness: likenessOf(i, j, bench) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const taken: { i: number; j: number }[] = [];
  for (const { i, j } of likely)
    if (taken.every((other) => (other.i - i) * (other.j - j) > 0)) taken.push({ i, j });
  return taken.map(({ i, j }) => ({ a: [i], b: [j], logit: ODDS, context: 1 }));
}

function likenessOf(i: number, j: number, bench: Bench): number {
  const [x, y] = [bench.a[i]!, bench.b[j]!];
  const measured = bench.measure(x, y);
  return profileSimilarity(x, y, measured, contradictionOf(x, y, measured.comparison, bench.vocabulary));
}
