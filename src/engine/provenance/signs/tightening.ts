import type { Reading } from '../../reading/reading';
import type { Handling, Loose } from './handling';
import { falling, leaning } from './leaning';
import { newsiness } from './newsiness';
import type { Sharing } from './sharing';

/*
 * A text that was cut short and one that grew mirror each other: what the one lost, the other was given. They
 * differ by the hand. A sub-editor takes out idle words and touches the rest; who brings a story up to date
 * puts in news, and leaves the rest as it stood.
 */

/** Added to the denominator, so that one place more proves little. */
const DOUBT = 3;
/** A hand that went over a text leaves so many small traces; who takes copy over as it stands, fewer. */
const TOUCHED = { least: 3, most: 6 } as const;
/**
 * Places with news for each idle or touched one. In 47 of 55 cuts there are 0 to 0.6, in the others up to 2.5;
 * in 9 of 12 updates and stories made of short ones 0.75 to 6.
 */
const NEWS = { least: 0.5, most: 0.9 } as const;
/**
 * Shares of its words, in sentences that both have, that a text has from the other in their place: a rewrite
 * has 0.6 at most; of one that was cut, or that the other was made from by putting in, nearly all.
 */
export const AS_IT_STANDS = { least: 0.75, most: 0.9 } as const;
/** Trims leave long runs between them; who pads a text breaks them up. */
const IN_RUNS = { least: 0.3, most: 0.5 } as const;
/** Who tightens a text adds nothing. */
const ADDED = { least: 0.02, most: 0.06 } as const;
/** What is more than twice as long may as well have grown from the short one. */
const LEFT = { least: 0.45, most: 0.6 } as const;

/** How far `b` is `a` in fewer words, 0..1; below 0 where `a` is `b`. */
export function tightening(
  { a: x, b: y, touched }: Handling,
  sharing: Sharing,
  a: Reading,
  b: Reading,
): number {
  const { ownA, ownB, verbatim } = sharing;
  const inRuns = 1 - falling(verbatim, IN_RUNS);
  return (
    inRuns *
    (tightened(x, y, touched, ownA, ownB) * newsiness(a) -
      tightened(y, x, touched, ownB, ownA) * newsiness(b))
  );
}

function tightened(more: Loose, less: Loose, touched: number, left: number, added: number): number {
  const fewer = leaning(more.idle + more.news, less.idle + less.news, DOUBT);
  return (
    Math.max(0, fewer) *
    (1 - falling(touched, TOUCHED)) *
    (1 - asNews(more, touched)) *
    falling(left, LEFT) *
    falling(added, ADDED)
  );
}

/**
 * How far each text reads as if something had been put into the other, which stands in it as it was: what it
 * has more is news, or stands in nearly every sentence. Then it is no sign that it has more.
 */
export function grown(
  { a, b, touched }: Handling,
  { keptA, keptB, verbatim }: Sharing,
): { readonly a: number; readonly b: number } {
  const padded = falling(verbatim, IN_RUNS);
  const putIn = (more: Loose, kept: number): number =>
    Math.max(asNews(more, touched), padded) * (1 - falling(kept, AS_IT_STANDS));
  return { a: putIn(a, keptB), b: putIn(b, keptA) };
}

/** How far what a text has more is news. */
function asNews({ idle, news }: Loose, touched: number): number {
  return 1 - falling(news / Math.max(1, idle + touched), NEWS);
}
