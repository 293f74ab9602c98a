import type { Match, Sides } from './script';
import { contentIn } from './stretch';

/** Nothing on the other side stands against the token. */
export const OPEN = 0;
/** Kept in a run that says nothing: articles, prepositions and marks, which do not hold a phrase where it was. */
export const IDLE = 1;
/** Kept, replaced by another word, or part of a phrase that moved. */
export const HELD = 2;

/** How firmly each token of the two sides stands in its place: `OPEN`, `IDLE` or `HELD`. */
export interface Holds {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /** How many held runs stand before each token: where it is the same on both sides, two tokens are in one place. */
  readonly placeA: Uint32Array;
  readonly placeB: Uint32Array;
}

/** Lays out how firmly each token stands, for asking of any of them without going through the script. */
export function holdsOf(matches: readonly Match[], { a, b }: Sides): Holds {
  const holds: Holds = {
    a: new Uint8Array(a.length),
    b: new Uint8Array(b.length),
    placeA: new Uint32Array(a.length),
    placeB: new Uint32Array(b.length),
  };
  let place = 0;
  for (let from = 0; from < matches.length;) {
    const first = matches[from]!;
    let last = first;
    let to = from + 1;
    let says = saysSomething(first, a, b);
    for (; matches[to]?.a0 === last.a1 && matches[to]?.b0 === last.b1; to++) {
      last = matches[to]!;
      says ||= saysSomething(last, a, b);
    }
    holds.a.fill(says ? HELD : IDLE, first.a0, last.a1);
    holds.b.fill(says ? HELD : IDLE, first.b0, last.b1);
    if (says) {
      place++;
      holds.placeA.fill(place, last.a1);
      holds.placeB.fill(place, last.b1);
    }
    from = to;
  }
  return holds;
}

/** Whether no token of a run is held. */
export function isLoose(hold: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hold[at] !== OPEN && hold[at] !== IDLE) return false;
  return true;
}

function saysSomething({ kept, a0, a1, b0, b1 }: Match, a: Sides['a'], b: Sides['b']): boolean {
  return !kept || contentIn(a, a0, a1) + contentIn(b, b0, b1) > 0;
}
