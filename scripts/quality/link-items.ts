import { type Bench, layOut } from '../../src/engine/align/bench';
import { type Candidate, candidatesOf } from '../../src/engine/align/candidates';
import { measuredParticulars, particularsOf } from '../../src/engine/align/particulars';
import type { Lexicon } from '../../src/engine/model';
import { createShelf } from '../../src/engine/score/shelf';
import { versionFromSentences } from '../../src/engine/version';
import { ALIGNED_SETS, type AlignedDocument, documentsOf, paragraphsOf } from './data';
import { parted, rewritten } from './reshaped';
import { FRAMES, WRITTEN, framed, framedPairs } from './slots';
import { stockOf } from './stock';
import { STORIES } from './stories';
import { stringTogether } from './synthetic';

/** Two texts with all candidate pairs of their sentences, measured and labelled. */
export interface Item {
  readonly id: string;
  readonly set: string;
  /** Stories that it is about: two where documents were crossed. No fold that holds one of them may learn from it. */
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

/** What tells more about rewritten news weighs more, and what frames with replaced sentences are least like. */
const WEIGHT: Readonly<Record<string, number>> = {
  'ainews-mix.dev': 1.5,
  'argrewrite.dev': 1.3,
  'news2ref-pool.dev': 1.3,
  stories: 1.2,
};
/** Shares of common statements in the two texts on one matter that are made of a document. */
const COMMON = [0.2, 0.4] as const;
/** One document a story. */
const DISTINCT = new Set(['tetra.dev', 'news2ref-mix.dev']);
/** Rewritten by translators and machines; the others are edits of one wording. */
const NEWS = new Set(['news2ref-mix.dev', 'news2ref-pool.dev', 'ainews-mix.dev']);
/** What frames with replaced sentences are made of, and what these weigh. */
const FRAMED = new Set([...NEWS, STORIES]);
const SLOTS = 0.25;
/** Nothing is split or merged in frames, and much is in texts: these should not teach that nothing is. */
const JOINING = 0.1;
/** The short ones written for it are few. */
const WRITTEN_SLOTS = 0.6;

/** Which story a document is about: the same for all drafts of one essay, so that folds do not share it. */
const groupOf = (doc: AlignedDocument): string =>
  doc.set.slice(0, 4) +
  ':' +
  doc.id
    .replace(/-mix$/, '')
    .replace(/^pool-/, '')
    .replace(/^(arg-\d+)-.*/, '$1')
    .replace(/^([a-z]\d\d)-[A-Z]{2}$/, '$1')
    .replace(/^(tetra-[^-]+-\d+)-.*/, '$1');

/** What a document is about: the mean direction of its rarer words. */
function topicOf(doc: AlignedDocument, lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(100);
  for (const form of new Set(
    [...doc.a, ...doc.b]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ))
    if ((lexicon.rarity(form) ?? 0) > 7) lexicon.vector?.(form)?.forEach((value, d) => (sum[d]! += value));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/**
 * All that links are learned from: the aligned documents, some of them by form alone, documents crossed so that there is nothing to be
 * linked, and (unless `plain`) documents made of them.
 *
 * @param measuring the lexicon that pairs are measured with; what is made, and which strangers are near, goes by `lexicon`
 */
export function itemsOf(
  dir: string,
  lexicon: Lexicon,
  plain = false,
  measuring: Lexicon | null = lexicon,
): Item[] {
  const items: Item[] = [];
  const add = (
    set: string,
    groups: readonly string[],
    a: AlignedDocument,
    b: AlignedDocument,
    gold: AlignedDocument['gold'],
    weight: number,
    language = 'en',
  ): void => {
    const bench = layOut(
      versionFromSentences(paragraphsOf(a.a, a.par_a), { id: 'A', language }),
      versionFromSentences(paragraphsOf(b.b, b.par_b), { id: 'B', language }),
      createShelf(measuring),
    );
    const wanted = new Set(gold.map(String));
    const cells = candidatesOf(bench);
    items.push({
      id: a.id, set, groups, weight, joining: weight * (set.includes(FRAMES) ? JOINING : 1), cells, bench, common: measuredParticulars(particularsOf(bench)), wanted, gold: gold.length, countA: bench.a.length, countB: bench.b.length,
      features: cells.map(({ i, j }) => bench.measure(bench.a[i]!, bench.b[j]!).features),
      labels: cells.map(({ i, j }) => (wanted.has(`${i},${j}`) ? 1 : 0)),
    }); // prettier-ignore
  };
  const stock = stockOf(dir, lexicon);
  const frames: AlignedDocument[] = [];
  for (const set of ALIGNED_SETS) {
    const docs = documentsOf(dir, set);
    const topics = docs.map((doc) => topicOf(doc, lexicon));
    const weight = WEIGHT[set] ?? 1;
    docs.forEach((doc, k) => {
      const group = groupOf(doc);
      add(set, [group], doc, doc, doc.gold, weight);
      // By form alone, as in a language that the lexicon does not know.
      if (k % 4 === 0) add(set + ' form', [group], doc, doc, doc.gold, 0.4, 'xx');
      const near = (at: number): number =>
        topics[k]!.reduce((total, value, d) => total + value * topics[at]![d]!, 0);
      const others = docs.map((_, at) => at).filter((at) => groupOf(docs[at]!) !== group);
      // The nearest in topic where documents are known to tell different stories; others may well share statements.
      const nearest = [...others].sort((x, y) => near(y) - near(x)).slice(0, DISTINCT.has(set) ? 1 : 0);
      for (const at of new Set([...nearest, others[(k * 7) % others.length]!]))
        if (set !== 'news2ref-pool.dev')
          add(set + ' crossed', [group, groupOf(docs[at]!)], doc, docs[at]!, [], 0.5);
      if (!plain && NEWS.has(set))
        for (const made of [...rewritten(doc), ...parted(doc, COMMON[k % 2]!, k + 1)])
          add(made.set, [group], made, made, made.gold, 0.25);
      if (plain || !FRAMED.has(set)) return;
      frames.push(doc);
      for (const made of framed(doc, stock, k + 1)) add(made.set, [group], made, made, made.gold, SLOTS);
    });
  }
  for (const doc of stringTogether(dir, lexicon)) {
    add(doc.set, [doc.set + doc.id], doc, doc, doc.gold, 0.5);
    if (doc.id.endsWith('0')) add(doc.set + ' form', [doc.set + doc.id], doc, doc, doc.gold, 0.5, 'xx');
  }
  if (!plain)
    for (const made of framedPairs(dir, frames, lexicon)) {
      const group = made.frame ? groupOf(made.frame) : made.set + made.id;
      add(made.set, [group], made, made, made.gold, made.set === WRITTEN + FRAMES ? WRITTEN_SLOTS : SLOTS);
      // Very short texts are often taken for another language.
      if (
        (made.set === WRITTEN + FRAMES && made.id.endsWith('1')) ||
        (made.set === 'altered' + FRAMES && made.id.endsWith('0'))
      )
        add(made.set + ' form', [group], made, made, made.gold, SLOTS, 'xx');
    }
  return items;
}
