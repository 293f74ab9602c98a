import type { Lexicon } from '../../src/engine';
import type { Token } from '../../src/engine/findings/reading/tokens';
import type { Agreement } from '../../src/engine/model';
import type { Reading } from '../../src/engine/findings/reading/reading';
import { type Direction, directionsOf } from '../../src/engine/findings/views/directions';
import { type View, viewOf } from '../../src/engine/findings/views/views';
import { placed } from '../../src/engine/findings/figures/figures';
import type { Placed } from '../../src/engine/findings/figures/placed';
import type { RawLink } from '../../src/engine/raw-link';
import { readAs } from './alarms';

const NOTHING: Agreement = { both: [], onlyA: [], onlyB: [] };

/** A link as the finders are handed it, with nothing in its evidence. */
export function linkOf(a: readonly number[], b: readonly number[], score = 0.95): RawLink {
  return {
    a,
    b,
    relation: 'edited',
    score,
    similarity: 0.8,
    moved: false,
    evidence: {
      matches: [],
      coverageA: 1,
      coverageB: 1,
      order: 1,
      context: 0,
      figures: NOTHING,
      names: NOTHING,
      negation: 'same',
    },
  };
}

/** Two sides as one link has them, with the readings that they were taken from. */
export interface Viewed {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
  readonly forth: Direction;
  readonly back: Direction;
}

/** All sentences of one side linked with all of the other. */
export function viewed(
  one: string | readonly string[],
  two: string | readonly string[],
  { lexicon = null, score }: { readonly lexicon?: Lexicon | null; readonly score?: number } = {},
): Viewed {
  const [a, b] = [[one].flat(), [two].flat()];
  const [from, to] = [readAs('a', ...a), readAs('b', ...b)];
  const view = viewOf(linkOf([...a.keys()], [...b.keys()], score), from, to, lexicon);
  const [forth, back] = directionsOf(view, from, to);
  return { view, from, to, forth, back };
}

/** The words at positions of either side, as `one/two`. */
export function wordsAt({ a, b }: View, pairs: readonly (readonly [i: number, j: number])[]): string[] {
  return pairs.map(([i, j]) => `${a[i]!.form}/${b[j]!.form}`);
}

/** The first position of a word. */
export function placeOf(tokens: readonly Token[], word: string): number {
  return tokens.findIndex(({ form }) => form === word);
}

/** The figures of a whole text, as of one link. */
export function figuresOf(reading: Reading): Placed[] {
  const classes = reading.classes.reduce((sum, one) => sum | one, 0);
  return placed(reading.tokens.flat(), classes, reading, [...reading.tokens.keys()]);
}
