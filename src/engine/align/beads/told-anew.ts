import { keptShare } from '../../score/compare/kept';
import type { Bead } from './assemble';
import type { Bench } from '../layout/bench';

/** Where less of either text is linked, it is another report of the event, and each goes on with what it has. */
const ONE_STORY = 0.4;
/** A text is told anew where of so many links most words are other ones. */
const ANEW = 0.4;
const KEPT = 2 / 3;

/**
 * Whether one of two texts tells what the other tells in words of its own, from beginning to end. Where an editor keeps
 * the wording, what stands in the place of a sentence is another sentence; here it may be the same one.
 */
export function isToldAnew(beads: readonly Bead[], bench: Bench): boolean {
  const linked = (side: 'a' | 'b'): number => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  if (linked('a') < ONE_STORY * bench.a.length || linked('b') < ONE_STORY * bench.b.length) return false;
  const anew = beads.filter(({ a, b }) => {
    const [x, y] = [bench.groupA(a), bench.groupB(b)];
    return keptShare(x, y, bench.measure(x, y).comparison) < KEPT;
  });
  return anew.length >= ANEW * beads.length;
}
