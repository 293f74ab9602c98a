import type { Lexicon } from '../../src/engine/model';
import { wordsOf } from '../../src/engine/text/forms/words';
import { random } from './random';
import { type AlignedDocument, type LabelledPair, readRows } from './data';
import { directionOf, nearness } from './topics';

/** Sentence pairs in one document. */
const LENGTH = 12;
const DOCUMENTS = 100;
/** Sentences of unlinked pairs that share this much of their words may well say the same thing: left out. */
const TOO_ALIKE = 0.3;
/** Nats from which a word tells what a sentence is about, and those of a word that the lexicon does not know. */
const RARE = 6;
const UNKNOWN = 12;

/**
 * What share of the pairs both texts have, and of which share of the pairs, those of the fewest common words,
 * they are taken.
 */
const KINDS = [
  { name: 'rewrite', linked: 0.9, freest: 1 },
  { name: 'free rewrite', linked: 0.9, freest: 0.5 },
  { name: 'freest rewrite', linked: 0.9, freest: 0.2 },
  { name: 'same topic', linked: 0, freest: 1 },
  { name: 'same event', linked: 0.3, freest: 0.5 },
] as const;

interface Source extends LabelledPair {
  readonly direction: Float64Array;
  readonly overlap: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Documents strung together from sentence pairs of one topic: whole rewrites, where no sentence was kept,
 * some sentences moved, merged or without a partner; and texts that share their topic but few statements or
 * none.
 */
export function stringTogether(dir: string, lexicon: Lexicon): AlignedDocument[] {
  const read = (set: string): Source[] =>
    readRows<LabelledPair>(dir, set)
      .filter((pair) => pair.label === 1)
      .map((pair) => ({ ...pair, ...described(pair, lexicon) }));
  return ['pan.dev', 'mrpc.train'].flatMap((set) => documents(set.slice(0, 4), read(set)));
}

function documents(set: string, pairs: Source[]): AlignedDocument[] {
  const next = random(set.length + pairs.length);
  const byOverlap = [...pairs].sort((x, y) => x.overlap - y.overlap);
  const made: AlignedDocument[] = [];
  for (let n = 0; n < DOCUMENTS; n++) {
    const kind = KINDS[n % KINDS.length]!;
    const pool = byOverlap.slice(0, Math.ceil(kind.freest * pairs.length));
    const seed = pool[Math.floor(next() * pool.length)]!;
    const ranked = pool
      .map((pair) => ({ pair, likeness: nearness(seed.direction, pair.direction) + 0.1 * next() }))
      .sort((x, y) => y.likeness - x.likeness)
      .map(({ pair }) => pair);
    const common = ranked.splice(0, Math.round(LENGTH * kind.linked));
    const rest = Math.round(LENGTH * (1 - kind.linked));
    const onlyA = ranked.splice(0, rest);
    const taken = [...common, ...onlyA];
    const onlyB = ranked
      .filter((pair) => taken.every((other) => jaccard(pair.words, other.words) < TOO_ALIKE))
      .slice(0, rest);
    made.push(stringOne('strung ' + set + ' ' + kind.name, String(n), common, onlyA, onlyB, next));
  }
  return made;
}

interface Piece {
  text: string;
  keys: number[];
}

function stringOne(
  set: string,
  id: string,
  common: Source[],
  onlyA: Source[],
  onlyB: Source[],
  next: () => number,
): AlignedDocument {
  const a: Piece[] = [];
  const b: Piece[] = [];
  const parts = [
    ...common.map((pair) => ({ a: pair.a, b: pair.b })),
    ...onlyA.map((pair) => ({ a: pair.a, b: null })),
    ...onlyB.map((pair) => ({ a: null, b: pair.b })),
  ];
  const shuffled = parts.map((part) => ({ part, at: next() })).sort((x, y) => x.at - y.at);
  shuffled.forEach(({ part }, key) => {
    if (part.a !== null) push(a, part.a, key, next() < 0.1);
    if (part.b !== null) push(b, part.b, key, next() < 0.1);
  });
  for (let n = 0; n < 2; n++)
    if (next() < 0.6)
      b.splice(Math.floor(next() * b.length), 0, ...b.splice(Math.floor(next() * b.length), 1));
  const gold: [number, number][] = [];
  a.forEach((x, i) => b.forEach((y, j) => x.keys.some((k) => y.keys.includes(k)) && gold.push([i, j])));
  return { id, set, a: a.map(({ text }) => text), b: b.map(({ text }) => text), gold };
}

function push(side: Piece[], text: string, key: number, merge: boolean): void {
  const last = side.at(-1);
  if (merge && last && last.keys.length === 1) {
    last.text += ' ' + text;
    last.keys.push(key);
  } else side.push({ text, keys: [key] });
}

function described(pair: LabelledPair, lexicon: Lexicon): Pick<Source, 'direction' | 'overlap' | 'words'> {
  const a = rareWords(pair.a, lexicon);
  const b = rareWords(pair.b, lexicon);
  return { direction: directionOf(a, lexicon), overlap: jaccard(a, b), words: new Set([...a, ...b]) };
}

function rareWords(text: string, lexicon: Lexicon): Set<string> {
  const forms = wordsOf(text, { start: 0, end: text.length }).map(({ form }) => form);
  return new Set(forms.filter((form) => (lexicon.rarity(form) ?? UNKNOWN) > RARE));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const form of a) if (b.has(form)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
