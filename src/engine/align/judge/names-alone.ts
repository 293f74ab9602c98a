import type { Comparison } from '../../score/compare/counterparts';
import type { Profile } from '../../score/terms/sentence';
import { FUNCTIONAL } from '../../score/terms/signs';
import { isPlainSpeech } from '../../text/words/speech-verbs';
import { BESIDE, sharedNames } from './shared-names';

/** Of one side what it says beside names, by weight; no more than this is nothing. */
const NOTHING_LEFT = 0.05;
/** Of what a sentence says beside names the other side has less than this: it says something else. */
const SOMETHING_ELSE = 0.3;

/** Nats of what a sentence says of its own: `She denied this` says less. */
const ENOUGH = 8;

/**
 * Whether a left-over sentence would join a link for the name that it has and its neighbour has not: `The
 * constable, Ray Sefton, apologised. "It was cruel," he said.` beside `"It was cruel," said Ray Sefton.` But
 * for the name and what stands beside it the link lacks nothing of the other side, and the other side says
 * nothing of what the left-over sentence says.
 *
 * @param fresh the left-over sentence (`a`) compared with the other side (`b`)
 * @param now what the link has on the left-over sentence's side (`a`), compared with the same
 */
export function bringsNamesAlone(
  leftover: Profile,
  other: Profile,
  fresh: Comparison,
  now: Comparison,
): boolean {
  const names = sharedNames(leftover, other, fresh);
  if (names.length === 0 || !other.terms.some(({ form }) => isPlainSpeech(form))) return false;
  const isNear = (places: readonly number[], at: number): boolean =>
    places.some((name) => Math.abs(name - at) <= BESIDE);
  const [mine, theirs] = [names.map(([i]) => i), names.map(([, j]) => j)];
  const open = said(other, (at) => (isNear(theirs, at) ? 0 : 1 - (now.b.grade[at] as number)));
  if (open > NOTHING_LEFT * other.weight) return false;
  // What both have beside the name tells who that is, what one alone has there may be what is said.
  const own = (at: number): number => (isNear(mine, at) && fresh.a.by[at] ? 0 : 1);
  const whole = said(leftover, own);
  if (whole < ENOUGH) return false;
  const told = said(leftover, (at) => own(at) * (fresh.a.grade[at] as number));
  return told < SOMETHING_ELSE * whole;
}

/** What the words weigh that are neither functional nor verbs of saying, each by the part that `partOf` says. */
function said({ ids, signs, weights, terms }: Profile, partOf: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++)
    if (!((signs[at] as number) & FUNCTIONAL) && !isPlainSpeech(terms[at]!.form))
      sum += (weights[ids[at] as number] as number) * partOf(at);
  return sum;
}
