import type { RawLink } from '../align/types';
import type { Lexicon } from '../model';
import type { Reading } from './reading';
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

/** The content of some sentences: stem, wording and weight of each word. */
interface Word {
  readonly stem: string;
  readonly form: string;
  readonly weight: number;
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
  const reachedA = new Set(links.flatMap((link) => link.a));
  const reachedB = new Set(links.flatMap((link) => link.b));
  const wide = links.map((link) => ({
    ...link,
    a: widen(link, link.a, reachedA, from, contentOf(to, link.b, lexicon), lexicon),
    b: widen(link, link.b, reachedB, to, contentOf(from, link.a, lexicon), lexicon),
  }));
  const takenA = new Set(wide.flatMap((link) => link.a));
  const takenB = new Set(wide.flatMap((link) => link.b));
  return [...wide, ...loneLinks(links, from, to, takenA, takenB, lexicon)];
}

function contentOf(reading: Reading, sentences: readonly number[], lexicon: Lexicon | null): Word[] {
  return sentences.flatMap((sentence) => (reading.tokens[sentence] ?? [])
    .filter((token) => token.content && (token.classes & SAYS) === 0)
    .map(({ stem, form }) => ({ stem, form, weight: lexicon?.rarity(form) ?? MIDDLING }))); // prettier-ignore
}

/** Share of the weight of `own` that `others` answer, how many words do, and of how many. A figure or date of another value may be the very change. */
function answeredBy(
  own: readonly Word[],
  others: readonly Word[],
  lexicon: Lexicon | null,
): { share: number; words: number; asked: number } {
  let [weight, answered, words, asked] = [0, 0, 0, 0];
  const stems = new Set(others.map((word) => word.stem));
  for (const word of own) {
    const same = stems.has(word.stem);
    if (!same && /^[\p{N}@~#]/u.test(word.stem)) continue;
    weight += word.weight;
    asked++;
    const like = same || (lexicon !== null && others.some((other) => lexicon.likeness(word.form, other.form) >= ALIKE)); // prettier-ignore
    if (!like) continue;
    answered += same ? word.weight : word.weight * 0.7;
    words++;
  }
  return { share: weight ? answered / weight : 0, words, asked };
}

function widen(
  link: RawLink,
  side: readonly number[],
  reached: ReadonlySet<number>,
  reading: Reading,
  opposite: readonly Word[],
  lexicon: Lexicon | null,
): readonly number[] {
  const [first, last] = [side[0], side.at(-1)];
  if (first === undefined || last === undefined) return side;
  // What came over whole needs no more.
  if (link.relation === 'identical' || link.relation === 'cosmetic') return side;
  const more = [first - 1, last + 1].filter((sentence) => {
    if (reached.has(sentence) || reading.body[sentence] !== true) return false;
    const own = contentOf(reading, [sentence], lexicon);
    const { share, words, asked } = answeredBy(own, opposite, lexicon);
    return words >= 2 ? share >= LEAST_SHARE : words === 1 && asked <= 2 && share >= LEAST_ALONE;
  });
  return more.length ? [...side, ...more].sort((x, y) => x - y) : side;
}

/** Sentences of both sides that nothing reaches, joined where they stand in the same gap and say the same. */
function loneLinks(
  links: readonly RawLink[],
  from: Reading,
  to: Reading,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
  lexicon: Lexicon | null,
): RawLink[] {
  const partner = new Map<number, number>();
  for (const link of links) for (const i of link.a) partner.set(i, link.b.at(-1) ?? 0);
  const opens = new Map<number, number>();
  for (const link of links) for (const i of link.a) opens.set(i, link.b[0] ?? 0);
  // Between reports that share little a gap tells nothing.
  const close = takenB.size >= LEAST_LINKED * to.version.sentences.length;
  const found: RawLink[] = [];
  const used = new Set<number>();
  from.version.sentences.forEach((_, i) => {
    if (takenA.has(i) || from.body[i] !== true) return;
    const before = partner.get(i - 1) ?? partner.get(i - 2);
    const after = opens.get(i + 1);
    const expected = before !== undefined ? before + 1 : after !== undefined ? after - 1 : null;
    if (expected === null) return;
    const own = contentOf(from, [i], lexicon);
    let best: { j: number; share: number } | null = null;
    for (
      let j = Math.max(0, expected - REACH);
      j <= expected + REACH && j < to.version.sentences.length;
      j++
    ) {
      if (takenB.has(j) || used.has(j) || to.body[j] !== true) continue;
      const others = contentOf(to, [j], lexicon);
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
