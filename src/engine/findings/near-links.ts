import type { RawLink } from '../align/types';
import type { Lexicon } from '../model';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { SAYS } from './word-classes';

/** Share of a lone sentence's weight that the sentences its neighbour is linked to must answer. */
const LEAST_SHARE = 0.4;
/** Between two lone sentences there is no link to lean on. */
const LEAST_ALONE = 0.5;
/** Where one lone sentence on either side stands between the same two linked ones. */
const LEAST_IN_SLOT = 0.15;
/** Share of the sentences of a text that must be linked for a gap to tell anything. */
const LEAST_LINKED = 0.4;
/** Likeness in meaning from which a word answers another. */
const ALIKE = 0.45;
/** Weight of a word of unknown rarity: that of a middling one. */
const MIDDLING = 8;
/** Lone sentences stand at most so far apart, counted from the linked sentences before them. */
const REACH = 2;

/** A word that says something, with its weight. */
interface Word {
  readonly stem: string;
  readonly form: string;
  readonly weight: number;
  /** A figure or date. */
  readonly value: boolean;
}

/**
 * The links, and for a sentence that no link reaches the link of its neighbour, widened, where that already says what the
 * lone sentence says: `She did not teach. She turned down two posts.` → `She taught, but turned down two posts.` Two lone sentences
 * between the same neighbours are joined where they say the same.
 * For the finders alone; the collation shows the links as they are.
 */
export function widened(
  links: readonly RawLink[],
  from: Reading,
  to: Reading,
  lexicon: Lexicon | null,
): RawLink[] {
  const reachedA = reachedBy(links, 'a', from);
  const reachedB = reachedBy(links, 'b', to);
  const contentA = contentsOf(from, lexicon);
  const contentB = contentsOf(to, lexicon);
  const takenA = reachedA.slice();
  const takenB = reachedB.slice();
  const wide = links.map((link): RawLink => {
    // What came over whole needs no more.
    if (link.relation === 'identical' || link.relation === 'cosmetic') return link;
    const moreA = lonelyBeside(link.a, reachedA, from, contentA, () => link.b.flatMap(contentB), lexicon);
    const moreB = lonelyBeside(link.b, reachedB, to, contentB, () => link.a.flatMap(contentA), lexicon);
    if (moreA.length + moreB.length === 0) return link;
    for (const i of moreA) takenA[i] = 1;
    for (const j of moreB) takenB[j] = 1;
    const ascending = (sentences: readonly number[], more: readonly number[]): readonly number[] =>
      more.length ? [...sentences, ...more].sort((x, y) => x - y) : sentences;
    return { ...link, a: ascending(link.a, moreA), b: ascending(link.b, moreB) };
  });
  return [...wide, ...loneLinks(links, from, to, takenA, takenB, contentA, contentB, lexicon)];
}

/** 1 for each sentence that a link reaches. */
function reachedBy(links: readonly RawLink[], side: 'a' | 'b', { version }: Reading): Uint8Array {
  const reached = new Uint8Array(version.sentences.length);
  for (const link of links) for (const sentence of link[side]) reached[sentence] = 1;
  return reached;
}

type Contents = (sentence: number) => readonly Word[];

/** The content of the sentences of a text; each is gathered when it is first asked for, which of most it never is. */
function contentsOf(reading: Reading, lexicon: Lexicon | null): Contents {
  const known: (readonly Word[] | undefined)[] = [];
  return (sentence) => (known[sentence] ??= contentOf(reading.tokens[sentence] ?? [], lexicon));
}

function contentOf(tokens: readonly Token[], lexicon: Lexicon | null): Word[] {
  const words: Word[] = [];
  for (const { stem, form, content, classes } of tokens)
    if (content && (classes & SAYS) === 0)
      words.push({ stem, form, weight: lexicon?.rarity(form) ?? MIDDLING, value: VALUE.test(stem) });
  return words;
}

const VALUE = /^[\p{N}@~#]/u;

/** Share of the weight of `own` that `others` answer, how many words do, and of how many. A figure or date of another value may be the very change. */
function answeredBy(
  own: readonly Word[],
  others: readonly Word[],
  lexicon: Lexicon | null,
): { share: number; words: number; asked: number } {
  let [weight, answered, words, asked] = [0, 0, 0, 0];
  const stems = new Set<string>();
  for (const { stem } of others) stems.add(stem);
  for (const word of own) {
    const same = stems.has(word.stem);
    if (!same && word.value) continue;
    weight += word.weight;
    asked++;
    if (!same && !isMeant(word, others, lexicon)) continue;
    answered += same ? word.weight : word.weight * 0.7;
    words++;
  }
  return { share: weight ? answered / weight : 0, words, asked };
}

function isMeant(word: Word, others: readonly Word[], lexicon: Lexicon | null): boolean {
  if (lexicon === null) return false;
  for (const other of others) if (lexicon.likeness(word.form, other.form) >= ALIKE) return true;
  return false;
}

/** Sentences right before and behind those of a link that no link reaches and that the other side of the link says as well. */
function lonelyBeside(
  side: readonly number[],
  reached: Uint8Array,
  reading: Reading,
  content: Contents,
  opposite: () => readonly Word[],
  lexicon: Lexicon | null,
): readonly number[] {
  const [first, last] = [side[0], side.at(-1)];
  if (first === undefined || last === undefined) return NONE;
  let others: readonly Word[] | null = null;
  const isSaid = (sentence: number): boolean => {
    if (sentence < 0 || reached[sentence] !== 0 || reading.body[sentence] !== true) return false;
    const { share, words, asked } = answeredBy(content(sentence), (others ??= opposite()), lexicon);
    return words >= 2 ? share >= LEAST_SHARE : words === 1 && asked <= 2 && share >= LEAST_ALONE;
  };
  const [before, after] = [isSaid(first - 1), isSaid(last + 1)];
  if (!before && !after) return NONE;
  return [...(before ? [first - 1] : []), ...(after ? [last + 1] : [])];
}

const NONE: readonly number[] = [];

/** Sentences of both sides that nothing reaches, joined where they stand in the same gap and say the same. */
function loneLinks(
  links: readonly RawLink[],
  from: Reading,
  to: Reading,
  takenA: Uint8Array,
  takenB: Uint8Array,
  contentA: Contents,
  contentB: Contents,
  lexicon: Lexicon | null,
): RawLink[] {
  const partner = new Map<number, number>();
  for (const link of links) for (const i of link.a) partner.set(i, link.b.at(-1) ?? 0);
  const opens = new Map<number, number>();
  for (const link of links) for (const i of link.a) opens.set(i, link.b[0] ?? 0);
  // Between reports that share little a gap tells nothing.
  const close = takenB.reduce((sum, one) => sum + one, 0) >= LEAST_LINKED * to.version.sentences.length;
  const found: RawLink[] = [];
  const used = new Set<number>();
  from.version.sentences.forEach((_, i) => {
    if (takenA[i] !== 0 || from.body[i] !== true) return;
    const before = partner.get(i - 1) ?? partner.get(i - 2);
    const after = opens.get(i + 1);
    const expected = before !== undefined ? before + 1 : after !== undefined ? after - 1 : null;
    if (expected === null) return;
    const own = contentA(i);
    let best: { j: number; share: number } | null = null;
    for (
      let j = Math.max(0, expected - REACH);
      j <= expected + REACH && j < to.version.sentences.length;
      j++
    ) {
      if (takenB[j] !== 0 || used.has(j) || to.body[j] !== true) continue;
      const others = contentB(j);
      const [there, back] = [answeredBy(own, others, lexicon), answeredBy(others, own, lexicon)];
      const share = Math.max(there.share, back.share);
      // Alone between the same two neighbours: a word in common will do.
      const slot = close && before === j - 1 && after === j + 1;
      const enough = slot
        ? there.words > 0 && share >= LEAST_IN_SLOT
        : there.words >= 3 && share >= LEAST_ALONE;
      if (!enough || (best && best.share >= share)) continue;
      best = { j, share };
    }
    if (!best) return;
    used.add(best.j);
    found.push(loneLink(i, best.j, best.share));
  });
  return found;
}

function loneLink(i: number, j: number, share: number): RawLink {
  const none = { both: [], onlyA: [], onlyB: [] };
  return {
    a: [i],
    b: [j],
    relation: 'paraphrased',
    score: share,
    similarity: share,
    moved: false,
    evidence: { matches: [], coverageA: share, coverageB: share, order: 0, context: 0, figures: none, names: none, negation: 'same' }, // prettier-ignore
  };
}
