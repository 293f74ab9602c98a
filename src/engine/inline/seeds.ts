import { type Holds, OPEN } from './holds';
import { givesTheSame } from './same-value';
import type { Sides } from './script';
import type { Token } from '../reading/tokens';
import type { Alike } from './fill-gaps';

/**
 * A content word of one side and the same word in another place on the other, both of which stand against
 * nothing: they may have moved.
 */
export interface Seed {
  readonly i: number;
  readonly j: number;
  /** The same word, not one of the same stem or a part of it. */
  readonly firm: boolean;
}

/** A word that occurs more often than this is no sign of a moved phrase; the bound keeps the search linear. */
const MOST_PLACES = 8;

const HYPHENS = /\p{Pd}/u;

/**
 * The same words, or parts of words with a hyphen (`York-based`), and what the aligner saw as the same but
 * for its form.
 */
export function seedsOf(sides: Sides, holds: Holds, alike: Alike): Seed[] {
  const { a, b, textA, textB } = sides;
  const places = new Map<string, number[]>();
  b.forEach((token, j) => {
    if (!token.content || holds.b[j] !== OPEN) return;
    for (const key of keysOf(token, textB)) {
      const here = places.get(key);
      if (!here) places.set(key, [j]);
      else if (here.length <= MOST_PLACES) here.push(j);
    }
  });
  if (places.size === 0) return [];
  const seeds: Seed[] = [];
  const known = new Set<number>();
  const add = (i: number, j: number, firm: boolean): void => {
    const pair = i * b.length + j;
    if (holds.placeA[i] === holds.placeB[j] || known.has(pair)) return;
    known.add(pair);
    seeds.push({ i, j, firm });
  };
  a.forEach((token, i) => {
    if (!token.content || holds.a[i] !== OPEN) return;
    for (const key of keysOf(token, textA)) {
      const here = places.get(key) ?? [];
      if (here.length <= MOST_PLACES) for (const j of here) add(i, j, key === token.key && key === b[j]!.key);
    }
  });
  for (const match of alike()) {
    const { a0, a1, b0, b1, by } = match;
    if (by === 'meaning' || !givesTheSame(sides, match)) continue;
    for (let i = a0; i < a1; i++)
      for (let j = b0; j < b1; j++)
        if (a[i]!.content && b[j]!.content && holds.a[i] === OPEN && holds.b[j] === OPEN)
          add(i, j, by !== 'stem' && by !== 'typo');
  }
  return seeds.sort((x, y) => x.i - y.i || x.j - y.j);
}

function keysOf(token: Token, text: string): readonly string[] {
  const word = text.slice(token.start, token.end);
  if (!HYPHENS.test(word)) return [token.key];
  return [token.key, ...word.toLowerCase().split(HYPHENS)];
}
