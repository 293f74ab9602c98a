import type { Finding, Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { View } from './views';

/** A view as seen from one of its sides: what is lost on the way there came in on the way back. */
export interface Direction {
  readonly tokens: readonly Token[];
  readonly others: readonly Token[];
  /** The classes of all words of either side: see `word-classes.ts`. */
  readonly classes: number;
  readonly otherClasses: number;
  /** The position in `others` that answers one in `tokens`. */
  readonly counterpart: (at: number) => number | undefined;
  readonly own: Reading;
  readonly opposite: Reading;
  /** From the source to the rewrite. */
  readonly forward: boolean;
}

/** There and back. */
export function directionsOf(view: View, from: Reading, to: Reading): readonly [Direction, Direction] {
  return [
    {
      tokens: view.a,
      others: view.b,
      classes: view.classesA,
      otherClasses: view.classesB,
      counterpart: (at) => view.toB[at],
      own: from,
      opposite: to,
      forward: true,
    },
    {
      tokens: view.b,
      others: view.a,
      classes: view.classesB,
      otherClasses: view.classesA,
      counterpart: (at) => view.toA[at],
      own: to,
      opposite: from,
      forward: false,
    },
  ];
}

/** The places of a finding, given as the direction sees them. */
export function placesOf({ forward }: Direction, here: Range, there: Range): Pick<Finding, 'a' | 'b'> {
  return forward ? { a: here, b: there } : { a: there, b: here };
}
