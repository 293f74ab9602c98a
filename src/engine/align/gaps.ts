import { contradictionOf } from '../score/compare/contradiction';
import { keptShare } from '../score/compare/kept';
import { profileSimilarity } from '../score/similarity';
import type { Bead } from './assemble';
import type { Bench } from './bench';

/**
 * A text is told anew where of so many links most words are other ones. Where an editor keeps the wording, what stands in
 * the place of a sentence is another sentence: of nine such pairs of essay drafts seven were.
 */
const TOLD_ANEW = 0.4;
const KEPT = 2 / 3;
/** Sentences of a gap on either side at most: in longer ones the place says little. */
const WIDEST = 3;
/** Where less of either text is linked, it is another report of the event, and each goes on with what it has. */
const ONE_STORY = 0.4;
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
  if (gaps.length === 0 || !isOneStory(beads, bench) || !isToldAnew(beads, bench)) return beads;
  return [...beads, ...gaps.flatMap((gap) => pairsIn(gap, bench, allowed))];
}

/** The gaps between beads, and between them and the ends of the texts, that both texts have. */
function gapsBetween(beads: readonly Bead[], { a, b }: Pick<Bench, 'a' | 'b'>): Gap[] {
  const [ofA, ofB] = [holders(beads, 'a', a.length), holders(beads, 'b', b.length)];
  return runsOf(ofA).flatMap((run) => {
    if (run.length > WIDEST) return [];
    const before = ofA[run[0]! - 1];
    const after = ofA[run.at(-1)! + 1];
    const first = before ? before.b.at(-1)! + 1 : 0;
    const end = after ? after.b[0]! : b.length;
    const opposite = numbers(first, end);
    if (opposite.length === 0 || opposite.length > WIDEST || opposite.some((j) => ofB[j])) return [];
    return [{ a: run, b: opposite }];
  });
}

/** By sentence, the bead that has it. */
function holders(beads: readonly Bead[], side: 'a' | 'b', count: number): (Bead | undefined)[] {
  const found = new Array<Bead | undefined>(count).fill(undefined);
  for (const bead of beads) for (const at of bead[side]) found[at] = bead;
  return found;
}

/** Runs of sentences that no bead has. */
function runsOf(held: readonly (Bead | undefined)[]): number[][] {
  const runs: number[][] = [];
  held.forEach((bead, at) => {
    if (bead) return;
    if (at > 0 && !held[at - 1] && runs.length > 0) runs.at(-1)!.push(at);
    else runs.push([at]);
  });
  return runs;
}

const numbers = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);

function isOneStory(beads: readonly Bead[], { a, b }: Pick<Bench, 'a' | 'b'>): boolean {
  const linked = (side: 'a' | 'b'): number => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return linked('a') >= ONE_STORY * a.length && linked('b') >= ONE_STORY * b.length;
}

function isToldAnew(beads: readonly Bead[], bench: Bench): boolean {
  const anew = beads.filter(({ a, b }) => {
    const [x, y] = [bench.groupA(a), bench.groupB(b)];
    return keptShare(x, y, bench.measure(x, y).comparison) < KEPT;
  });
  return anew.length >= TOLD_ANEW * beads.length;
}

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
