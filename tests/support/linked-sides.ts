import type { Lexicon } from '../../src/engine';
import type { Token } from '../../src/engine/findings/reading/tokens';
import type { Reading } from '../../src/engine/findings/reading/reading';
import { type Direction, directionsOf } from '../../src/engine/findings/views/directions';
import type { View } from '../../src/engine/findings/views/views';
import { placed } from '../../src/engine/findings/figures/placed-figures';
import type { Placed } from '../../src/engine/findings/figures/placed';
import type { RawLink } from '../../src/engine/raw-link';
import { linkOf as rawLink } from '../unit/hand-made';
import * as sides from './viewed';

const SURE = 0.95;

/** A link of a score, as the finders are handed it. */
export function linkOf(a: readonly number[], b: readonly number[], score = SURE): RawLink {
  return rawLink(a, b, { relation: 'edited', score });
}

/** Two sides as one link has them, seen from either. */
export interface Linked extends sides.Viewed {
  readonly forth: Direction;
  readonly back: Direction;
}

/** All sentences of one side linked with all of the other. */
export function viewed(
  one: string | readonly string[],
  two: string | readonly string[],
  { lexicon = null, score = SURE }: { readonly lexicon?: Lexicon | null; readonly score?: number } = {},
): Linked {
  const linked = sides.viewed([one].flat(), [two].flat(), { lexicon, score });
  const [forth, back] = directionsOf(linked.view, linked.from, linked.to);
  return { ...linked, forth, back };
}

/** The words at positions of either side, as `one/two`. */
export function wordsAt({ a, b }: View, pairs: readonly (readonly [i: number, j: number])[]): string[] {
  return pairs.map(([i, j]) => `${a[i]!.form}/${b[j]!.form}`);
}

/** The first position of a word, -1 where it stands nowhere. */
export function placeOf(tokens: readonly Token[], word: string): number {
  return tokens.findIndex(({ form }) => form === word);
}

/** The figures of a whole text, as of one link. */
export function figuresOf(reading: Reading): Placed[] {
  const classes = reading.classes.reduce((sum, one) => sum | one, 0);
  return placed(reading.tokens.flat(), classes, reading, [...reading.tokens.keys()]);
}
