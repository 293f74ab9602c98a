import type { Lexicon } from '../../src/engine/model';
import { wordsOf } from '../../src/engine/text/words';
import { random } from './boost';
import { type AlignedDocument, type LabelledPair, readRows } from './data';

/** Sentence pairs in one document. */
const LENGTH = 12;

/**
 * Documents strung together from sentence pairs: paraphrases in order, some moved, merged or without a partner and with
 * neighbours of the same topic. They teach what whole rewrites look like,
 * where no sentence was kept.
 */
export function stringTogether(dir: string, lexicon: Lexicon): AlignedDocument[] {
  const sources: [string, LabelledPair[]][] = [
    ['pan', readRows<LabelledPair>(dir, 'pan.dev').filter((pair) => pair.label === 1)],
    ['mrpc', readRows<LabelledPair>(dir, 'mrpc.train').filter((pair) => pair.label === 1)],
  ];
  return sources.flatMap(([set, pairs]) => documents('strung ' + set, pairs, lexicon));
}

function documents(set: string, pairs: LabelledPair[], lexicon: Lexicon): AlignedDocument[] {
  const next = random(set.length);
  const vectors = new Map(pairs.map((pair) => [pair, direction(pair.a, lexicon)]));
  const left = [...pairs];
  const made: AlignedDocument[] = [];
  while (left.length > LENGTH && made.length < 90) {
    const seed = left.splice(Math.floor(next() * left.length), 1)[0]!;
    const closest = (pool: LabelledPair[], count: number): LabelledPair[] => {
      const ranked = pool.map((pair, at) => ({ at, likeness: dot(vectors.get(seed)!, vectors.get(pair)!) })).sort((x, y) => y.likeness - x.likeness).slice(0, count); // prettier-ignore
      const taken = ranked.map(({ at }) => pool[at]!);
      for (const at of ranked.map(({ at }) => at).sort((x, y) => y - x)) pool.splice(at, 1);
      return taken;
    };
    made.push(stringOne(set, String(made.length), [seed, ...closest(left, LENGTH - 1)], next));
  }
  return made;
}

function stringOne(set: string, id: string, pairs: LabelledPair[], next: () => number): AlignedDocument {
  const a: { text: string; keys: number[] }[] = [];
  const b: { text: string; keys: number[] }[] = [];
  let key = 0;
  for (const pair of pairs.map((pair) => ({ pair, at: next() })).sort((x, y) => x.at - y.at).map(({ pair }) => pair)) {
    const here = key++;
    const alone = next();
    if (alone > 0.1) push(a, pair.a, here, next() < 0.12);
    if (alone < 0.9) push(b, pair.b, here, next() < 0.12);
  }
  // Some sentences change places.
  for (let n = 0; n < 2; n++) if (next() < 0.6) b.splice(Math.floor(next() * b.length), 0, ...b.splice(Math.floor(next() * b.length), 1));
  const gold: [number, number][] = [];
  a.forEach((x, i) => b.forEach((y, j) => x.keys.some((k) => y.keys.includes(k)) && gold.push([i, j])));
  return { id, set, a: a.map(({ text }) => text), b: b.map(({ text }) => text), gold };
}

function push(side: { text: string; keys: number[] }[], text: string, key: number, merge: boolean): void {
  const last = side.at(-1);
  if (merge && last && last.keys.length === 1) {
    last.text += ' ' + text;
    last.keys.push(key);
  } else side.push({ text, keys: [key] });
}

function direction(text: string, lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(100);
  for (const { form } of wordsOf(text, { start: 0, end: text.length })) {
    const vector = lexicon.vector?.(form);
    const share = 0.001 / (0.001 + Math.exp(-(lexicon.rarity(form) ?? 12)));
    vector?.forEach((value, d) => (sum[d]! += share * value));
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);
