import { altered, drawnFrom } from './altered';
import { random } from './random';
import { type AlignedDocument, type LabelledPair, readRows } from './data';
import type { Stock } from './stock';
import { readSlots } from './written';

/** What the sets of framed documents end on. */
export const FRAMES = ' slots';
/** Sets of frames around sentences written for it. */
export const WRITTEN = 'written';
/** Sets of frames around sentences with one thing changed. */
export const ALTERED = 'altered';

/** Sentences in a frame. */
const SIZES = [3, 5, 8, 14] as const;
/** Share of the sentences of a frame that were put in the place of another. */
const REPLACED = 0.35;
/** Share of the frames whose other sentences are as the second text has them instead of unchanged. */
const EDITED = 0.4;
/**
 * Where a sentence has a partner it is taken this often: not all have one, and as many replacements should be
 * linked as not.
 */
const OWN_PARTNER = 0.65;
/** Strangers that the story itself provides: what it says elsewhere. */
const OF_THE_STORY = 0.4;
/** Frames that sentence pairs are set into. */
const WITH_PAIRS = 200;
/**
 * Frames that sentences with one thing changed are set into, and the words that such a sentence has at most:
 * in short ones it weighs most.
 */
const WITH_ALTERED = 400;
const SHORT = 14;
/** Of the paraphrases the ones that share the fewest words are taken. */
const FREEST = 0.4;
/** Pairs of a set at most, and how often one of the news is drawn. */
const MOST_PAIRS = 1000;
const OF_NEWS = 0.85;
const NEWS_PAIRS = 'mrpc.train';

/** What is said in A and what stands in its place in B. */
interface Place {
  readonly a: string;
  readonly b: string;
  readonly linked: boolean;
}

/** A document whose second text is the first with some sentences replaced: by a paraphrase, or by another statement. */
export interface Framed extends AlignedDocument {
  /** The document that the frame is from; null where it stands alone. */
  readonly frame: AlignedDocument | null;
}

/**
 * Frames of each document: windows of the first text against the same windows with single sentences replaced,
 * half of them by the partner that they have in the second text (linked), half by a sentence that shares
 * words with them and says something else (unlinked).
 */
export function framed(doc: AlignedDocument, stock: Stock, seed: number): Framed[] {
  const next = random(seed);
  const partners = partnersOf(doc);
  return [0, 1].flatMap((turn) => {
    const size = SIZES[(seed + 2 * turn + Math.floor(next() * 2)) % SIZES.length]!;
    const from = Math.floor(next() * Math.max(1, doc.a.length - size + 1));
    const window = doc.a.slice(from, from + size);
    if (window.length < 3) return [];
    const edited = next() < EDITED;
    // What the second text says outside of the window or without a counterpart: of the story, and not in the frame.
    const inside = new Set(doc.gold.flatMap(([i, j]) => (i >= from && i < from + size ? [j] : [])));
    const elsewhere = doc.b.filter((_, j) => !inside.has(j));
    const places = window.map((a, k): Place => {
      const partner = partners.get(from + k);
      if (next() >= REPLACED) return { a, b: edited && partner ? partner : a, linked: true };
      if (partner && next() < OWN_PARTNER) return { a, b: partner, linked: true };
      const other = stock.stranger(a, next, next() < OF_THE_STORY ? elsewhere : undefined);
      return other === null ? { a, b: a, linked: true } : { a, b: other, linked: false };
    });
    return [framedOf(`${doc.id} ${turn}`, doc.set + FRAMES, places, doc)];
  });
}

/**
 * Frames of unchanged sentences into which others are set: paraphrases (linked), sentences beside the point
 * (unlinked), and sentences with one thing in them changed (linked).
 *
 * @param docs what the frames are taken from
 */
export function framedPairs(dir: string, docs: readonly AlignedDocument[], stock: Stock): Framed[] {
  const next = random(5);
  return [
    ...pairFrames(dir, docs, stock, next),
    ...writtenFrames(docs, next),
    ...alteredFrames(dir, docs, next),
  ];
}

/**
 * Sentence pairs of other sets, of which the freest are taken; half of the second ones give way to a
 * stranger, where there is one.
 */
function pairFrames(
  dir: string,
  docs: readonly AlignedDocument[],
  stock: Stock,
  next: () => number,
): Framed[] {
  const pairs = [NEWS_PAIRS, 'pan.dev'].map((set) =>
    readRows<LabelledPair>(dir, set)
      .filter(({ label }) => label === 1)
      .map((pair) => ({ pair, alike: stock.likeness(pair.a, pair.b) }))
      .sort((x, y) => x.alike - y.alike)
      .slice(0, MOST_PAIRS)
      .map(({ pair }) => pair),
  );
  const drawn = (): Place => {
    const list = pairs[next() < OF_NEWS ? 0 : 1]!;
    const { a, b } = list[Math.floor(next() * FREEST * list.length)]!;
    const other = next() < 0.5 ? stock.stranger(a, next) : null;
    return other === null ? { a, b, linked: true } : { a, b: other, linked: false };
  };
  return Array.from({ length: WITH_PAIRS }, (_, n) => {
    const size = [1, ...SIZES][n % 5]!;
    return setInto(docs[(n * 7) % docs.length]!, { id: `pairs ${n}`, set: 'pairs', size, next, drawn });
  });
}

/**
 * The sentences that were written for it, each with its paraphrase and with another statement, in frames of
 * two sizes.
 */
function writtenFrames(docs: readonly AlignedDocument[], next: () => number): Framed[] {
  return readSlots('learned').flatMap(({ text, same, other }, n) =>
    [same, other].flatMap((b, k) =>
      [0, 1].map((turn) => {
        const drawn = (): Place => ({ a: text, b, linked: b === same });
        const size = [1, ...SIZES][(n + 2 * turn) % 5]!;
        const id = `written ${n} ${k} ${turn}`;
        return setInto(docs[(n * 5 + turn) % docs.length]!, {
          id,
          set: WRITTEN,
          size,
          next,
          drawn,
          count: 1,
        });
      }),
    ),
  );
}

/** A figure, a day, a name or a word is another one: the same statement all the same. */
function alteredFrames(dir: string, docs: readonly AlignedDocument[], next: () => number): Framed[] {
  const texts = [NEWS_PAIRS, 'stsnews.dev']
    .flatMap((set) => readRows<LabelledPair>(dir, set).map(({ a }) => a))
    .concat(docs.flatMap(({ a }) => a))
    .concat(readSlots('learned').flatMap(({ text, same }) => [text, same]))
    .filter((text) => text.split(/\s+/u).length <= SHORT);
  const words = drawnFrom(texts);
  const alterable = [...new Set(texts)].flatMap((text): Place[] => {
    const other = altered(text, next, words);
    return other === null ? [] : [{ a: text, b: other, linked: true }];
  });
  const drawn = (): Place => alterable[Math.floor(next() * alterable.length)]!;
  return Array.from({ length: WITH_ALTERED }, (_, n) => {
    const size = [1, 2, ...SIZES][n % 6]!;
    return setInto(docs[(n * 11) % docs.length]!, { id: `altered ${n}`, set: ALTERED, size, next, drawn });
  });
}

interface Setting {
  readonly id: string;
  /** What is set into the frame. */
  readonly set: string;
  /** Sentences in all. */
  readonly size: number;
  readonly next: () => number;
  readonly drawn: () => Place;
  /** Sentences that are drawn; the usual share of them unless it is said. */
  readonly count?: number;
}

/** A frame from the first text of a document with drawn sentences between its own. */
function setInto(doc: AlignedDocument, { id, set, size, next, drawn, ...given }: Setting): Framed {
  const count = Math.min(size, given.count ?? Math.max(1, Math.round(size * REPLACED)));
  const from = Math.floor(next() * Math.max(1, doc.a.length - size + 1));
  const window = doc.a.slice(from, from + size - count);
  const places = window.map((a): Place => ({ a, b: a, linked: true }));
  for (let n = 0; n < count; n++) places.splice(Math.floor(next() * (places.length + 1)), 0, drawn());
  return framedOf(id, set + FRAMES, places, window.length ? doc : null);
}

const framedOf = (
  id: string,
  set: string,
  places: readonly Place[],
  frame: AlignedDocument | null,
): Framed => ({
  id,
  set,
  frame,
  a: places.map(({ a }) => a),
  b: places.map(({ b }) => b),
  gold: places.flatMap(({ linked }, k) => (linked ? [[k, k] as const] : [])),
});

/** The sentence of the second text that says the same as one of the first, where it is one for one. */
function partnersOf({ b, gold }: AlignedDocument): ReadonlyMap<number, string> {
  const counts = (side: 0 | 1): Map<number, number> => {
    const counted = new Map<number, number>();
    for (const cell of gold) counted.set(cell[side], (counted.get(cell[side]) ?? 0) + 1);
    return counted;
  };
  const [left, right] = [counts(0), counts(1)];
  return new Map(
    gold.flatMap(([i, j]) => (left.get(i) === 1 && right.get(j) === 1 ? [[i, b[j]!] as const] : [])),
  );
}
