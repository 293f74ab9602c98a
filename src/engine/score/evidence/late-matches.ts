import type { Evidence, MatchBy, Range, WordMatch } from '../../model';
import { BY } from '../compare/match-kinds';

/**
 * The word matches of all links of a pair. As objects they take six times the room that their figures do, and most
 * are of sentences that are identical, which nobody asks about.
 */
export interface MatchColumns {
  readonly count: () => number;
  put(a: Range, b: Range, by: MatchBy, weight: number): void;
  /** Nothing more will be put in: the room left for it is given back. */
  close(): void;
  /** Those from one place to another, made anew each time. */
  list(from: number, to: number): WordMatch[];
}

/** Start and end in `a`, start and end in `b`. */
const PLACES = 4;
const FIRST_ROOM = 64;

/** Columns with nothing in them. */
export function createMatchColumns(): MatchColumns {
  let count = 0;
  let places = new Int32Array(PLACES * FIRST_ROOM);
  let kinds = new Uint8Array(FIRST_ROOM);
  let weights = new Float64Array(FIRST_ROOM);
  const fit = (room: number): void => {
    const [oldPlaces, oldKinds, oldWeights] = [places, kinds, weights];
    places = new Int32Array(PLACES * room);
    places.set(oldPlaces.subarray(0, PLACES * count));
    kinds = new Uint8Array(room);
    kinds.set(oldKinds.subarray(0, count));
    weights = new Float64Array(room);
    weights.set(oldWeights.subarray(0, count));
  };
  const rangeAt = (at: number): Range => ({ start: places[at]!, end: places[at + 1]! });
  return {
    count: () => count,
    put(a, b, by, weight) {
      if (count === kinds.length) fit(2 * count);
      const at = PLACES * count;
      places[at] = a.start;
      places[at + 1] = a.end;
      places[at + 2] = b.start;
      places[at + 3] = b.end;
      kinds[count] = BY.indexOf(by);
      weights[count] = weight;
      count++;
    },
    close: () => fit(count),
    list(from, to) {
      const matches: WordMatch[] = [];
      for (let at = from; at < to; at++)
        matches.push({
          a: rangeAt(PLACES * at),
          b: rangeAt(PLACES * at + 2),
          by: BY[kinds[at]!]!,
          weight: weights[at]!,
        });
      return matches;
    },
  };
}

/** Makes the matches of an evidence; no field of it to anybody who lists, copies or prints what it has. */
const MAKE = Symbol('matches');

interface Late {
  readonly [MAKE]: () => readonly WordMatch[];
}

/** One for all, so that they are objects of one shape. */
const MATCHES: PropertyDescriptor & ThisType<Late> = {
  enumerable: true,
  get() {
    return this[MAKE]();
  },
};

/**
 * Evidence whose matches are made when they are asked for. It reads, copies and prints as if they stood in it; a
 * copy has them as they are.
 */
export function withMatches(make: () => readonly WordMatch[], others: Omit<Evidence, 'matches'>): Evidence {
  const late: unknown = Object.defineProperties({}, { matches: MATCHES, [MAKE]: { value: make } });
  return Object.assign(late as Pick<Evidence, 'matches'>, others);
}
