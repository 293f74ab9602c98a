import type { Lexicon } from '../../src/engine/model';
import { stemOf } from '../../src/engine/text/words/stems';
import { wordsOf } from '../../src/engine/text/forms/words';
import { type LabelledPair, readRows } from './data';

/** Sentences to put in the place of others. */
export interface Stock {
  /**
   * One that shares something with `text` and says something else, of `offered` or else of all; null where
   * there is none. It is drawn from the nearest ones, so that the same does not come every time.
   */
  stranger(text: string, next: () => number, offered?: readonly string[]): string | null;
  /** Share of the words, by weight, that two sentences have in common, 0..1. */
  likeness(a: string, b: string): number;
}

/** Nats of a word that the lexicon does not know. */
const UNKNOWN = 8;
/** Words as common as this say nothing. */
const COMMON = 4.5;
/** Two sentences that begin with the same two words share a pattern, worth so many nats. */
const PATTERN = 3;
/** What shares more than this may well say the same. */
const TOO_ALIKE = 0.4;
/** Of so many nearest ones one is drawn. */
const DRAWN_FROM = 8;

/** Sentences from news, of which no document of the folds is made. */
export function stockOf(dir: string, lexicon: Lexicon): Stock {
  const read = ['mrpc.train', 'stsnews.dev'].flatMap((set) => readRows<LabelledPair>(dir, set));
  const all = [...new Set(read.flatMap(({ a, b }) => [a, b]))];
  const known = new Map<string, ReadonlyMap<string, number>>();
  const termsOf = (text: string): ReadonlyMap<string, number> => {
    const found = known.get(text) ?? termsIn(text, lexicon);
    known.set(text, found);
    return found;
  };
  const index = new Map<string, string[]>();
  for (const text of all)
    for (const term of termsOf(text).keys()) {
      const list = index.get(term);
      if (list) list.push(text);
      else index.set(term, [text]);
    }
  const likeness = (a: string, b: string): number => shared(termsOf(a), termsOf(b));
  return {
    likeness,
    stranger(text, next, offered) {
      const pool = offered ?? new Set([...termsOf(text).keys()].flatMap((term) => index.get(term) ?? []));
      const near = [...pool]
        .map((other) => ({ other, alike: likeness(text, other) }))
        .filter(({ other, alike }) => alike > 0 && alike < TOO_ALIKE && other !== text)
        .sort((x, y) => y.alike - x.alike)
        .slice(0, DRAWN_FROM);
      return near[Math.floor(next() * near.length)]?.other ?? null;
    },
  };
}

/** Stems and the beginning, each with what it weighs. */
function termsIn(text: string, lexicon: Lexicon): Map<string, number> {
  const terms = new Map<string, number>();
  const words = wordsOf(text, { start: 0, end: text.length }).filter(({ form }) =>
    /[\p{L}\p{Nd}]/u.test(form),
  );
  for (const { form } of words) {
    const weight = lexicon.rarity(form.toLowerCase()) ?? UNKNOWN;
    if (weight > COMMON) terms.set(stemOf(form.toLowerCase(), 'en'), weight);
  }
  terms.set(
    words
      .slice(0, 2)
      .map(({ form }) => form.toLowerCase())
      .join(' '),
    PATTERN,
  );
  return terms;
}

/** Of the sentence that has less, with a long one's many words reckoned against it. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [term, weight] of a) if (b.has(term)) both += weight;
  const sum = (terms: ReadonlyMap<string, number>): number =>
    [...terms.values()].reduce((all, weight) => all + weight, 0);
  return both / Math.sqrt(sum(a) * sum(b) || 1);
}
