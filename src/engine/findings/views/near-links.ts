import type { RawLink } from '../../raw-link';
import type { Lexicon } from '../../model';
import { lazily } from '../../text/lazily';
import { ANSWERS, areAlike } from '../words/alike';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { SAYS } from '../words/word-classes';
import { unlinkedPair } from './unlinked-pair';

/** What the sentences that its neighbour is linked to must answer of a lone sentence. */
const BESIDE: Least = { share: 0.4, words: 1 };
/** One word is enough of a sentence of two. */
const LEAST_OF_TWO = 0.5;
/**
 * Between two lone sentences there is no link to lean on: so many words one way, and this share one way or
 * the other.
 */
const ALONE: Least = { share: 0.5, words: 3 };
/** The same where one lone sentence on either side stands between the same two linked ones. */
const IN_SLOT: Least = { share: 0.15, words: 1 };
/** Share of the sentences of a text that must be linked for a gap to tell anything. */
const LEAST_LINKED = 0.4;
/** Weight of a word of unknown rarity: that of a middling one. */
const MIDDLING = 8;
/** Lone sentences stand at most so far apart, counted from the linked sentences before them. */
const REACH = 2;

/** A word that says something. */
interface Word {
  readonly stem: string;
  readonly form: string;
  /** A figure or date. */
  readonly value: boolean;
}

/** What a sentence says. */
interface Content {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Weights of the words. */
  weights(): readonly number[];
}

/** Sentences of both texts, by number. */
export type Sides = Pick<RawLink, 'a' | 'b'>;

/**
 * The links, and for a sentence that no link reaches the link of its neighbour, widened, where that already
 * says what the lone sentence says: `She did not teach. She turned down two posts.` → `She taught, but turned
 * down two posts.` Two lone sentences near the same linked ones are joined where they say the same. For the
 * finders alone; the collation shows the links as they are. What the user `parted` is not joined again.
 */
export function widened(
  links: readonly RawLink[],
  from: Reading,
  to: Reading,
  lexicon: Lexicon | null,
  parted: readonly Sides[] = [],
): RawLink[] {
  const isParted = (link: Sides): boolean =>
    parted.some(({ a, b }) => a.some((i) => link.a.includes(i)) && b.some((j) => link.b.includes(j)));
  const reachedA = reachedBy(links, 'a', from);
  const reachedB = reachedBy(links, 'b', to);
  const contentA = contentsOf(from, lexicon);
  const contentB = contentsOf(to, lexicon);
  const takenA = reachedA.slice();
  const takenB = reachedB.slice();
  const wide = links.map((link): RawLink => {
    // What came over whole needs no more.
    if (link.relation === 'identical' || link.relation === 'cosmetic') return link;
    const moreA = lonelyBeside(link.a, reachedA, from, contentA, link.b, contentB, lexicon);
    const moreB = lonelyBeside(link.b, reachedB, to, contentB, link.a, contentA, lexicon);
    if (moreA.length + moreB.length === 0) return link;
    const ascending = (sentences: readonly number[], more: readonly number[]): readonly number[] =>
      more.length ? [...sentences, ...more].sort((x, y) => x - y) : sentences;
    const more = { ...link, a: ascending(link.a, moreA), b: ascending(link.b, moreB) };
    if (isParted(more)) return link;
    for (const i of moreA) takenA[i] = 1;
    for (const j of moreB) takenB[j] = 1;
    return more;
  });
  const lone = loneLinks(links, from, to, takenA, takenB, contentA, contentB, lexicon);
  return [...wide, ...lone.filter((link) => !isParted(link))];
}

/** 1 for each sentence that a link reaches. */
function reachedBy(links: readonly RawLink[], side: 'a' | 'b', { version }: Reading): Uint8Array {
  const reached = new Uint8Array(version.sentences.length);
  for (const link of links) for (const sentence of link[side]) reached[sentence] = 1;
  return reached;
}

type Contents = (sentence: number) => Content;

/** The content of the sentences of a text; each is gathered when it is first asked for, which of most it never is. */
function contentsOf(reading: Reading, lexicon: Lexicon | null): Contents {
  const known: (Content | undefined)[] = [];
  return (sentence) => (known[sentence] ??= contentOf(reading.tokens[sentence] ?? [], lexicon));
}

function contentOf(tokens: readonly Token[], lexicon: Lexicon | null): Content {
  const words: Word[] = [];
  const stems = new Set<string>();
  for (const { stem, form, content, classes } of tokens) {
    if (!content || (classes & SAYS) !== 0) continue;
    words.push({ stem, form, value: VALUE.test(stem) });
    stems.add(stem);
  }
  // Of a sentence that is only looked into nobody asks.
  const weights = lazily(() => words.map(({ form }) => lexicon?.rarity(form) ?? MIDDLING));
  return { words, stems, weights };
}

const VALUE = /^[\p{N}@~#]/u;

/** What a word of another sentence that only means something like it is worth. */
const MEANT = 0.7;

interface Answer {
  /** Of the weight of the words asked about. */
  readonly share: number;
  readonly words: number;
  readonly asked: number;
}

/** What an answer must come to in order to be of use. */
type Least = Pick<Answer, 'share' | 'words'>;

const NO_ANSWER: Answer = { share: 0, words: 0, asked: 0 };

/**
 * How far `others` say what `own` says. A figure or date of another value may be the very change: it is not
 * asked about. What stands there by its stem is looked up first; of the rest the first few words that nothing
 * answers mostly tell that it cannot come to the least, and no more are asked about.
 */
function answeredBy(own: Content, others: readonly Content[], lexicon: Lexicon | null, least: Least): Answer {
  const weights = own.weights();
  const open: number[] = [];
  let [answered, unanswered, words] = [0, 0, 0];
  own.words.forEach(({ stem, value }, at) => {
    if (holds(others, stem)) {
      answered += weights[at]!;
      words++;
    } else if (!value) {
      unanswered += weights[at]!;
      open.push(at);
    }
  });
  const weight = answered + unanswered;
  const asked = words + open.length;
  let left = open.length;
  for (const at of open) {
    if (words + left < least.words || answered + unanswered * MEANT < (least.share - ROUNDING) * weight)
      return NO_ANSWER;
    unanswered -= weights[at]!;
    left--;
    if (!isMeant(own.words[at]!, others, lexicon)) continue;
    answered += weights[at]! * MEANT;
    words++;
  }
  return { share: weight ? answered / weight : 0, words, asked };
}

/** So much the sums above may be off. */
const ROUNDING = 1e-6;

function holds(contents: readonly Content[], stem: string): boolean {
  for (const { stems } of contents) if (stems.has(stem)) return true;
  return false;
}

function isMeant(word: Word, others: readonly Content[], lexicon: Lexicon | null): boolean {
  if (lexicon === null) return false;
  for (const { words } of others)
    for (const { form } of words) if (areAlike(lexicon, word.form, form, ANSWERS)) return true;
  return false;
}

/**
 * Sentences right before and behind those of a link that no link reaches and that the other side of the link
 * says as well.
 */
function lonelyBeside(
  side: readonly number[],
  reached: Uint8Array,
  reading: Reading,
  content: Contents,
  opposite: readonly number[],
  contentOpposite: Contents,
  lexicon: Lexicon | null,
): readonly number[] {
  const [first, last] = [side[0], side.at(-1)];
  if (first === undefined || last === undefined) return NONE;
  const isSaid = (sentence: number): boolean => {
    if (sentence < 0 || reached[sentence] !== 0 || reading.body[sentence] !== true) return false;
    const { share, words, asked } = answeredBy(
      content(sentence),
      opposite.map(contentOpposite),
      lexicon,
      BESIDE,
    );
    return words >= 2 ? share >= BESIDE.share : words === 1 && asked <= 2 && share >= LEAST_OF_TWO;
  };
  const [before, after] = [isSaid(first - 1), isSaid(last + 1)];
  if (!before && !after) return NONE;
  return [...(before ? [first - 1] : []), ...(after ? [last + 1] : [])];
}

const NONE: readonly number[] = [];

/** Sentences of both sides that nothing reaches, joined where they stand in one gap or near it and say the same. */
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
  /** The last sentence of `to` that a sentence of `from` is linked to, and the first; -1 where there is none. */
  const partner = new Int32Array(from.version.sentences.length).fill(-1);
  const opens = partner.slice();
  for (const { a, b } of links)
    for (const i of a) {
      partner[i] = b.at(-1) ?? 0;
      opens[i] = b[0] ?? 0;
    }
  // Between reports that share little a gap tells nothing.
  const close = takenB.reduce((sum, one) => sum + one, 0) >= LEAST_LINKED * to.version.sentences.length;
  const likely: { i: number; j: number; share: number }[] = [];
  from.version.sentences.forEach((_, i) => {
    if (takenA[i] !== 0 || from.body[i] !== true) return;
    const before = partner[i - 1] ?? -1;
    const last = before < 0 ? (partner[i - 2] ?? -1) : before;
    const after = opens[i + 1] ?? -1;
    if (last < 0 && after < 0) return;
    const expected = last >= 0 ? last + 1 : after - 1;
    const own = contentA(i);
    for (
      let j = Math.max(0, expected - REACH);
      j <= expected + REACH && j < to.version.sentences.length;
      j++
    ) {
      if (takenB[j] !== 0 || to.body[j] !== true) continue;
      // Alone between the same two neighbours: a word in common will do.
      const slot = close && last === j - 1 && after === j + 1;
      const others = contentB(j);
      const least = slot ? IN_SLOT : ALONE;
      const there = answeredBy(own, [others], lexicon, { ...least, share: 0 });
      if (there.words < least.words) continue;
      const back = answeredBy(others, [own], lexicon, { ...least, words: 0 });
      const share = Math.max(there.share, back.share);
      if (share >= least.share) likely.push({ i, j, share });
    }
  });
  // The likeliest first: a sentence is not lost to the first that will do.
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const chosen = likely
    .sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => !usedA.has(i) && !usedB.has(j) && usedA.add(i) && usedB.add(j));
  return chosen.sort((x, y) => x.i - y.i).map(({ i, j, share }) => unlinkedPair(i, j, share));
}

/** A pair that no link joins. */
export function isUnlinked({ evidence }: RawLink): boolean {
  return evidence.matches.length === 0;
}

/** A pair that little but its place speaks for: what the two sentences are about may be two things. */
export function isGuess(link: RawLink): boolean {
  return isUnlinked(link) && link.score < ALONE.share;
}
