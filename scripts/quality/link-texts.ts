import type { Lexicon } from '../../src/engine/model';
import { ALIGNED_SETS, type AlignedDocument, documentsOf, groupOf } from './data';
import { joined } from './joined';
import { parted, rewritten } from './reshaped';
import { ALTERED, FRAMES, type Framed, WRITTEN, framed, framedPairs } from './slots';
import { type Stock, stockOf } from './stock';
import { RETOLD, STORIES } from './stories';
import { stringTogether } from './synthetic';
import { directionOf, nearness } from './topics';

/** Two texts that links are learned from. */
export interface Texts {
  readonly set: string;
  /** Stories that they are about: two where documents were crossed. */
  readonly groups: readonly string[];
  /** The first text is the first of `a`, the second the second of `b`. */
  readonly a: AlignedDocument;
  readonly b: AlignedDocument;
  readonly gold: AlignedDocument['gold'];
  readonly weight: number;
  /** What its left-over sentences weigh, where not as its pairs do. */
  readonly joining?: number;
  readonly language: string;
}

/** What tells more about rewritten news weighs more, and what frames with replaced sentences are least like. */
const WEIGHT: Readonly<Record<string, number>> = {
  'ainews-mix.dev': 1.5,
  'argrewrite.dev': 1.3,
  'news2ref-pool.dev': 1.3,
  stories: 1.2,
  // Freer than most rewrites are: where pairs were learned from them, strangers' essays were linked. By form alone, where
  // less is linked anyway, a quarter is learned from.
  retold: 0,
};
/** What its left-over sentences and its clauses weigh: nothing else has so many sentences cut otherwise. */
const RECUT = 1.2;
/** Shares of common statements in the two texts on one matter that are made of a document. */
const COMMON = [0.2, 0.4] as const;
/** One document a story. */
const DISTINCT = new Set(['tetra.dev', 'news2ref-mix.dev']);
/** Sentences without a text around them: these are not crossed. */
const POOLED = 'news2ref-pool.dev';
/** Rewritten by translators and machines; the others are edits of one wording. */
const NEWS = new Set(['news2ref-mix.dev', POOLED, 'ainews-mix.dev']);
/** What frames with replaced sentences are made of, and what these weigh. */
const FRAMED = new Set([...NEWS, STORIES]);
const SLOTS = 0.25;
/** What documents with sentences run together weigh where joining is learned; pairs are not learned from them. */
const RUN_TOGETHER = 0.3;
/** The short ones written for it are few. */
const WRITTEN_SLOTS = 0.6;
/** A language that the lexicon does not know: what is read in it is told by form alone. Every so many documents are. */
const UNKNOWN = 'xx';
const BY_FORM = 4;
/** Nats from which a word tells what a text is about. */
const RARE = 7;

/**
 * All that links are learned from: the aligned documents, some of them by form alone, documents crossed so
 * that there is nothing to be linked, and (unless `plain`) documents made of them.
 */
export function* textsOf(dir: string, lexicon: Lexicon, plain: boolean): Generator<Texts> {
  const stock = stockOf(dir, lexicon);
  for (const set of ALIGNED_SETS) {
    const docs = documentsOf(dir, set);
    const strangers = plain || !FRAMED.has(set) ? null : stock;
    const topics = docs.map((doc) => topicOf(doc, lexicon));
    for (const [k, doc] of docs.entries()) {
      yield* alignedTexts(doc, k);
      yield* crossedTexts(docs, topics, k);
      if (!plain && NEWS.has(set)) yield* reshapedTexts(doc, k);
      if (strangers)
        yield { ...textsIn(joined(doc, k + 1), groupOf(doc), 0), joining: RUN_TOGETHER * (doc.share ?? 1) };
      if (strangers) yield* framedTexts(doc, k, strangers);
    }
  }
  yield* strungTexts(dir, lexicon);
  if (plain) return;
  const frames = ALIGNED_SETS.filter((set) => FRAMED.has(set)).flatMap((set) => documentsOf(dir, set));
  yield* slotTexts(framedPairs(dir, frames, stock));
}

function textsIn(doc: AlignedDocument, group: string, weight: number, language = 'en'): Texts {
  const set = language === UNKNOWN ? doc.set + ' form' : doc.set;
  return {
    set,
    groups: [group],
    a: doc,
    b: doc,
    gold: doc.gold,
    weight: weight * (doc.share ?? 1),
    language,
  };
}

function* alignedTexts(doc: AlignedDocument, k: number): Generator<Texts> {
  const own = textsIn(doc, groupOf(doc), WEIGHT[doc.set] ?? 1);
  yield doc.set === RETOLD ? { ...own, joining: RECUT * (doc.share ?? 1) } : own;
  if (k % BY_FORM === 0) yield textsIn(doc, groupOf(doc), 0.4, UNKNOWN);
}

/**
 * A document against others that tell another story: any one, and the nearest in topic where documents are
 * known to tell different stories; elsewhere that may well share statements.
 */
function* crossedTexts(
  docs: readonly AlignedDocument[],
  topics: readonly Float64Array[],
  k: number,
): Generator<Texts> {
  const doc = docs[k]!;
  if (doc.set === POOLED) return;
  const group = groupOf(doc);
  const near = (at: number): number => nearness(topics[k]!, topics[at]!);
  const others = docs.map((_, at) => at).filter((at) => groupOf(docs[at]!) !== group);
  const nearest = [...others].sort((x, y) => near(y) - near(x)).slice(0, DISTINCT.has(doc.set) ? 1 : 0);
  for (const at of new Set([...nearest, others[(k * 7) % others.length]!])) {
    const other = docs[at]!;
    const groups = [group, groupOf(other)];
    yield {
      set: doc.set + ' crossed',
      groups,
      a: doc,
      b: other,
      gold: [],
      weight: 0.5 * (doc.share ?? 1),
      language: 'en',
    };
  }
}

function* reshapedTexts(doc: AlignedDocument, k: number): Generator<Texts> {
  for (const made of [...rewritten(doc), ...parted(doc, COMMON[k % 2]!, k + 1)])
    yield textsIn(made, groupOf(doc), 0.25);
}

function* framedTexts(doc: AlignedDocument, k: number, stock: Stock): Generator<Texts> {
  for (const made of framed(doc, stock, k + 1)) yield textsIn(made, groupOf(doc), SLOTS);
}

function* strungTexts(dir: string, lexicon: Lexicon): Generator<Texts> {
  for (const doc of stringTogether(dir, lexicon)) {
    yield textsIn(doc, doc.set + doc.id, 0.5);
    if (doc.id.endsWith('0')) yield textsIn(doc, doc.set + doc.id, 0.5, UNKNOWN);
  }
}

function* slotTexts(frames: readonly Framed[]): Generator<Texts> {
  for (const made of frames) {
    const group = made.frame ? groupOf(made.frame) : made.set + made.id;
    const isWritten = made.set === WRITTEN + FRAMES;
    yield textsIn(made, group, isWritten ? WRITTEN_SLOTS : SLOTS);
    // Very short texts are often taken for another language.
    if (isWritten ? made.id.endsWith('1') : made.set === ALTERED + FRAMES && made.id.endsWith('0'))
      yield textsIn(made, group, SLOTS, UNKNOWN);
  }
}

function topicOf(doc: AlignedDocument, lexicon: Lexicon): Float64Array {
  const words = [...doc.a, ...doc.b]
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return directionOf(
    [...new Set(words)].filter((form) => (lexicon.rarity(form) ?? 0) > RARE),
    lexicon,
  );
}
