import type { Match, Sides } from './script';

const POSSESSIVE = /\p{L}['\u2019\u02BC]s(?!\p{L})/u;

/**
 * Takes matches of words that only one side gives a possessive ending back: with their marks dropped they
 * look alike, but one owns and the other is many.
 *
 *     before  <Smith's~Smiths:cosmetic>          after  [- Smith's -] [+ Smiths +]
 */
export function withoutOwners(matches: readonly Match[], sides: Sides): Match[] {
  return matches.filter((match) => match.by !== 'cosmetic' || sameOwner(match, sides));
}

/** Whether both sides of a match have a possessive ending, or neither. */
export function sameOwner({ a0, a1, b0, b1 }: Omit<Match, 'by' | 'kept'>, sides: Sides): boolean {
  const { a, b, textA, textB } = sides;
  const cut = textA.slice(a[a0]!.start, a[a1 - 1]!.end);
  const put = textB.slice(b[b0]!.start, b[b1 - 1]!.end);
  return POSSESSIVE.test(cut) === POSSESSIVE.test(put);
}
