import type { Comparison } from '../../score/compare/counterparts';
import { isSame } from '../../score/compare/match-kinds';
import type { Profile } from '../../score/terms/sentence';
import { FIGURE, FUNCTIONAL } from '../../score/terms/signs';
import { primaryTag } from '../../text/language';
import type { Bench } from '../layout/bench';

/** Words this near to a name tell who that is: `the civil defence chief, General Arturo Lim`. */
export const BESIDE = 4;

/** Where every noun has a capital these tell no names. */
export function tellsNames({ versions: { a, b } }: Pick<Bench, 'versions'>): boolean {
  return [a, b].every(({ language }) => primaryTag(language) !== 'de');
}

/** A word of a name by its places in two sentences. */
export type Shared = readonly [number, number];

/** Words with a capital on both sides, and on one where none was due; by their places. */
export function sharedNames(x: Profile, y: Profile, { a }: Comparison): Shared[] {
  const names: Shared[] = [];
  for (let i = 0; i < x.terms.length; i++) {
    const { upper, capital } = x.terms[i]!;
    if (!upper || !isSame(a.by[i] as number) || (x.signs[i] as number) & (FIGURE | FUNCTIONAL)) continue;
    const j = a.at[i] as number;
    const other = y.terms[j]!;
    if (other.upper && (capital || other.capital)) names.push([i, j]);
  }
  return names;
}
