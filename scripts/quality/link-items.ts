import { type Bench, layOut } from '../../src/engine/align/layout/bench';
import { type Candidate, candidatesOf } from '../../src/engine/align/candidates/candidates';
import { measuredParticulars, particularsOf } from '../../src/engine/align/judge/particulars';
import type { Lexicon } from '../../src/engine/model';
import { createShelf } from '../../src/engine/score/terms/shelf';
import { versionOf } from './data';
import { type Texts, textsOf } from './link-texts';
import { FRAMES } from './slots';

/** Two texts with all candidate pairs of their sentences, measured and labelled. */
export interface Item {
  readonly id: string;
  readonly set: string;
  /** Stories that it is about. No fold that holds one of them may learn from it. */
  readonly groups: readonly string[];
  readonly countA: number;
  readonly countB: number;
  readonly cells: readonly Candidate[];
  readonly bench: Bench;
  readonly common: Float64Array;
  readonly wanted: ReadonlySet<string>;
  readonly features: Float64Array[];
  readonly labels: number[];
  readonly weight: number;
  /** What its left-over sentences weigh where joining is learned. */
  readonly joining: number;
  readonly gold: number;
}

/** Nothing is split or merged in frames, and much is in texts: these should not teach that nothing is. */
const JOINING = 0.1;

/**
 * All that links are learned from, measured.
 *
 * @param plain leaves out what is made of the documents
 * @param measuring the lexicon that pairs are measured with; what is made, and which strangers are near, goes
 * by `lexicon`
 */
export function itemsOf(
  dir: string,
  lexicon: Lexicon,
  plain = false,
  measuring: Lexicon | null = lexicon,
): Item[] {
  return [...textsOf(dir, lexicon, plain)].map((texts) => itemOf(texts, measuring));
}

function itemOf(
  { set, groups, a, b, gold, weight, joining, language }: Texts,
  lexicon: Lexicon | null,
): Item {
  const bench = layOut(versionOf(a, 'a', language), versionOf(b, 'b', language), createShelf(lexicon));
  const cells = candidatesOf(bench);
  const wanted = new Set(gold.map(String));
  return {
    id: a.id,
    set,
    groups,
    countA: bench.a.length,
    countB: bench.b.length,
    cells,
    bench,
    common: measuredParticulars(particularsOf(bench)),
    wanted,
    features: cells.map(({ i, j }) => bench.measure(bench.a[i]!, bench.b[j]!).features),
    labels: cells.map(({ i, j }) => (wanted.has(`${i},${j}`) ? 1 : 0)),
    weight,
    joining: joining ?? weight * (set.includes(FRAMES) ? JOINING : 1),
    gold: gold.length,
  };
}
