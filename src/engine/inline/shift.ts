import { matchOf, type Match, type Sides } from './script';
import type { Token } from '../reading/tokens';

/**
 * Slides what was put in or cut along equal words to where a reader would see it begin and end. The idea is
 * the lossless semantic clean-up of Fraser's diff-match-patch.
 *
 *     before  the [+ red the +] blue            after  [+ the red +] the blue
 *     before  left. He [+ said. He +] ate       after  left. [+ He said. +] He ate
 *
 * Takes and gives matches of one token each.
 */
export function shifted(matches: readonly Match[], sides: Sides): Match[] {
  const out = [...matches];
  for (let n = 0; n <= out.length; n++) {
    const a0 = out[n - 1]?.a1 ?? 0;
    const a1 = out[n]?.a0 ?? sides.a.length;
    const b0 = out[n - 1]?.b1 ?? 0;
    const b1 = out[n]?.b0 ?? sides.b.length;
    if (a0 === a1 && b0 < b1) slide(out, n, b0, b1, sides, 'b');
    else if (b0 === b1 && a0 < a1) slide(out, n, a0, a1, sides, 'a');
  }
  return out;
}

/** Moves the block `[from, to)` of one side, which lies before match `n`, to its best place. */
function slide(out: Match[], n: number, from: number, to: number, sides: Sides, side: 'a' | 'b'): void {
  const tokens = sides[side];
  let left = 0;
  while (touchesLeft(out, n, left) && tokens[from - left - 1]?.key === tokens[to - left - 1]?.key) left++;
  let right = 0;
  while (touchesRight(out, n, right) && tokens[from + right]?.key === tokens[to + right]?.key) right++;
  let best = 0;
  let most = seam(tokens, from) + seam(tokens, to);
  for (let shift = -left; shift <= right; shift++) {
    const score = seam(tokens, from + shift) + seam(tokens, to + shift);
    if (score > most) [best, most] = [shift, score];
  }
  const length = to - from;
  for (let k = best; k < 0; k++) move(out, n + k, length, sides, side);
  for (let k = 0; k < best; k++) move(out, n + k, -length, sides, side);
}

/** Whether the matches before `n` touch each other, `left` of them being slid over already. */
function touchesLeft(out: readonly Match[], n: number, left: number): boolean {
  const match = out[n - left - 1];
  const nearer = out[n - left];
  return (
    match?.kept === true &&
    (left === 0 || (nearer !== undefined && match.a1 === nearer.a0 && match.b1 === nearer.b0))
  );
}

/** The same to the right, from match `n` on. */
function touchesRight(out: readonly Match[], n: number, right: number): boolean {
  const match = out[n + right];
  const nearer = out[n + right - 1];
  return (
    match?.kept === true &&
    (right === 0 || (nearer !== undefined && nearer.a1 === match.a0 && nearer.b1 === match.b0))
  );
}

function move(out: Match[], at: number, by: number, sides: Sides, side: 'a' | 'b'): void {
  const match = out[at]!;
  const moved =
    side === 'b'
      ? { ...match, b0: match.b0 + by, b1: match.b1 + by }
      : { ...match, a0: match.a0 + by, a1: match.a1 + by };
  out[at] = { ...moved, by: matchOf(sides, moved.a0, moved.b0) };
}

/** How good a seam is before token `at`: at a sentence's start, after a mark, before the word that opens a phrase. */
function seam(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const after = tokens[at];
  if (!before || !after || before.sentence !== after.sentence) return 4;
  if (before.punctuation) return 3;
  if (after.punctuation) return 2;
  return before.content && !after.content ? 1 : 0;
}
