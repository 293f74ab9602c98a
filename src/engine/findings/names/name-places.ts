import type { Token } from '../reading/tokens';
import type { Slot, Stretch } from '../views/slots';
import { type View, answers, neighbour } from '../views/views';
import { SPEAKS } from '../words/word-classes';
import type { PlacedName } from './name-swaps';

/** Confidence that an entirely different name was put for another. */
export const REPLACED = 0.7;
/** The same where nothing else changed. */
const CLEAR = 0.75;

/** A name from its first token to its last. */
export function stretchOf(tokens: readonly Token[], { name, at }: PlacedName): Stretch {
  return { first: at, last: tokens.findLastIndex((token) => token.start < name.end) };
}

/** Enough of the sentence is the same, or all of it. */
export function isSamePlace({ content, whole }: Slot): boolean {
  return content >= (whole ? 1 : 2);
}

/** The sentences are the same but for the name, and say enough for that to be no chance. */
export function isOnlyChange({ content, whole }: Slot): boolean {
  return whole && content > 1;
}

/** Confidence that a name was put for another whose slot is the same. */
export function inSlot(slot: Slot): number {
  return isOnlyChange(slot) ? CLEAR : REPLACED;
}

/** Who is named beside a verb of saying and a quotation: another speaker is a finding of its own. */
export function speaks(tokens: readonly Token[], { at, name }: PlacedName): boolean {
  const beside = tokens.slice(Math.max(0, at - 2), at + name.parts.length + 2);
  return tokens.some(({ quoted }) => quoted) && beside.some(({ classes }) => (classes & SPEAKS) !== 0);
}

function sidesOf(view: View, x: PlacedName, y: PlacedName): (readonly [number, number])[] {
  const last = (item: PlacedName): number => item.at + item.name.parts.length - 1;
  return [
    [neighbour(view.a, x.at, -1), neighbour(view.b, y.at, -1)],
    [neighbour(view.a, last(x), 1), neighbour(view.b, last(y), 1)],
  ];
}

/** The same words stand before and behind, or one side is the edge of the clause in both and nothing else changed. */
export function takesPlace(view: View, x: PlacedName, y: PlacedName, near: number, alone: boolean): boolean {
  const sides = sidesOf(view, x, y);
  const same = sides.filter(([i, j]) => answers(view, i, j)).length;
  const edges = sides.filter(([i, j]) => i < 0 && j < 0).length;
  const before = [view.a[x.at - 1], view.b[y.at - 1]] as const;
  if (before[0]?.form !== before[1]?.form && !(before[0]?.content && before[1]?.content)) return false;
  return near >= 3 && (same === 2 || (alone && same === 1 && edges === 1));
}

/** "Sweden and Denmark", "Sweden and Norway": what the name is told together with is the same. */
export function isPaired({ a, b }: View, x: PlacedName, y: PlacedName): boolean {
  const ends = [x.at + x.name.parts.length, y.at + y.name.parts.length] as const;
  const tied = (i: number, j: number, p: number, q: number): boolean =>
    a[i]?.form === 'and' && b[j]?.form === 'and' && a[p]?.content === true && a[p].stem === b[q]?.stem;
  return tied(x.at - 1, y.at - 1, x.at - 2, y.at - 2) || tied(ends[0], ends[1], ends[0] + 1, ends[1] + 1);
}
