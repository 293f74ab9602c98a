import { POINTERS } from '../../../../src/engine/provenance/signs/pointers';
import type { Traits } from '../../../../src/engine/provenance/traits';

const NONE = { within: 0, alone: 0, quoted: 0 };

/** All signs of one strength. */
export const every = (strength: number): Traits['pointers'] =>
  Object.fromEntries(POINTERS.map((pointer) => [pointer, strength])) as Record<
    (typeof POINTERS)[number],
    number
  >;

/** Two texts that tell the same and of which nothing speaks for anything, but for what is said. */
export function traitsWith(
  more: Partial<Omit<Traits, 'pointers'>> = {},
  pointers: Partial<Traits['pointers']> = {},
): Traits {
  return {
    ownA: 0,
    ownB: 0,
    sureA: 1,
    sureB: 1,
    verbatim: 0,
    keptA: 1,
    keptB: 1,
    ordered: 0,
    fuller: 0,
    reported: { a: 0, b: 0 },
    facts: { a: NONE, b: NONE },
    ...more,
    pointers: { ...every(0), ...pointers },
  };
}
