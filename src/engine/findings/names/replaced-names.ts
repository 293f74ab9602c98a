import { editDistance } from '../../text/edit-distance';
import { namePart } from '../../text/names/names';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { isBody } from '../speakers/persons';
import { type Slot, slotOf } from '../views/slots';
import { type View, agreement } from '../views/views';
import { byTwoNames, mayShorten } from './by-two-names';
import {
  SLIP,
  areClose,
  areNumerals,
  areSpellings,
  isInitial,
  isSlip,
  misspelt,
  related,
} from './name-forms';
import { REPLACED, inSlot, isPaired, isSamePlace, speaks, stretchOf, takesPlace } from './name-places';
import type { PlacedName } from './name-swaps';

/** That another name stands where one of two stood, of which the other stands as it stood. */
const PAIRED = 0.75;
/** That somebody was given the family name of somebody else. */
const CROSSED = 0.75;
/** That one ruler or war was put for another of the same name. */
const NUMBERED = 0.9;
/** That one of two names or parts alike was put for the other. */
const CLOSE = 0.85;

/** A name of either side, of which one may stand in the place of the other. */
export interface Rivals {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
  readonly x: PlacedName;
  readonly y: PlacedName;
  /** Parts that only one of them has. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  /** The link has no other names that either side lacks. */
  readonly alone: boolean;
}

/** Confidence that `y` stands where `x` stood, 0 where it does not. */
export function replaced(rivals: Rivals): number {
  const { view, x, y, gone, fresh, from, to } = rivals;
  if (!gone.length || !fresh.length) return 0;
  const single = gone.length === 1 && fresh.length === 1;
  const slot = ownSlot(rivals);
  const moved = (whole: boolean): boolean =>
    slot === null && (stands(to, x.parts, gone, whole) || stands(from, y.parts, fresh, whole));
  if (single && areNumerals(x.parts, y.parts)) return moved(true) ? 0 : NUMBERED;
  if (isCrossed(x.parts, y.parts, from, to)) return CROSSED;
  if (moved(single && [...gone, ...fresh].every(isBody))) return 0;
  const near = agreement(view, x.at, y.at);
  const isPart = single && x.parts.length > 1 && x.parts.length === y.parts.length;
  return isPart ? partReplaced(rivals, slot, near) : nameReplaced(rivals, slot, near);
}

/**
 * The slot of both where enough of it is the same and neither name stands on the other side: there the name changed,
 * wherever else the two may stand. Without the verbs of saying of a language a speaker cannot be told from others.
 */
function ownSlot({ view, x, y, gone, fresh, from }: Rivals): Slot | null {
  const slot = from.english ? slotOf(view, stretchOf(view.a, x), stretchOf(view.b, y)) : null;
  if (slot === null || !isSamePlace(slot) || holdsAny(view.b, gone) || holdsAny(view.a, fresh)) return null;
  return speaks(view.a, x) || speaks(view.b, y) ? null : slot;
}

/** Karl Anzinger, Karl Anzengruber: one part of several was replaced. */
function partReplaced(
  { x, y, gone, fresh, from, to, alone }: Rivals,
  slot: Slot | null,
  near: number,
): number {
  const [was, is] = [gone[0]!, fresh[0]!];
  if (isInitial(was, is) || x.parts.indexOf(was) !== y.parts.indexOf(is)) return 0;
  // "Para Nadia Ferrat": which words only open a sentence is known of English alone.
  if (!from.english && x.parts[0] === was && (opensSentence(x, from) || opensSentence(y, to))) return 0;
  const spelling = misspelt(x.parts, y.parts, was, is);
  if (spelling !== null) return spelling > 0 && (near > 0 || alone) ? spelling : 0;
  if (isBody(was) && isBody(is)) return near > 1 || alone ? 0.8 : 0;
  if (areClose(was, is)) return near > 0 || alone ? CLOSE : 0;
  if (slot) return inSlot(slot);
  return near >= 3 && alone ? 0.6 : 0;
}

/** Another name, or one of which more than a part is another. */
function nameReplaced(
  { view, x, y, gone, fresh, from, to, alone }: Rivals,
  slot: Slot | null,
  near: number,
): number {
  const [was, is] = [gone.at(-1)!, fresh.at(-1)!];
  const single = gone.length === 1 && fresh.length === 1;
  const shared = x.parts.length - gone.length;
  // "Catherine Philips", "Katherine Phillips"
  if (near > 0 && shared === 0 && bothSlip(gone, fresh)) return SLIP;
  if (gone.some((part) => fresh.some((other) => related(part, other)))) return 0;
  if (byTwoNames(from, gone, fresh) || byTwoNames(to, gone, fresh)) return 0;
  if (shared > 0) return single && areClose(was, is) && (near > 0 || alone) ? CLOSE : 0;
  if (single && was.length > 3 && editDistance(was, is) <= Math.max(1, Math.floor(was.length / 3)))
    return near > 0 ? CLOSE : 0;
  if (gone.length !== fresh.length || mayShorten(from, x, to, y)) return 0;
  if (slot) return inSlot(slot);
  // The same first letter may be that of a short form: "Pratt & Whitney", "P&W".
  if (alone && gone[0]?.[0] !== fresh[0]?.[0] && isPaired(view, x, y)) return PAIRED;
  return takesPlace(view, x, y, near, alone) ? REPLACED : 0;
}

/**
 * The given name of one with the family name of another: "Martin Oakes" and "Harold Whitfield" made "Martin
 * Whitfield" or "Harold Oakes", whom the source does not know.
 */
function isCrossed(x: readonly string[], y: readonly string[], from: Reading, to: Reading): boolean {
  if (x.length !== 2 || y.length !== 2) return false;
  const at = x[0] === y[0] ? 1 : x[1] === y[1] ? 0 : null;
  if (at === null || areSpellings(x[at]!, y[at]!, false) || isFormOfOne(x[at]!, y[at]!)) return false;
  /** Somebody has the part in the same place, beside the other part or beside another one. */
  const has = ({ fullNames }: Reading, person: readonly string[], same: boolean): boolean =>
    fullNames.some((parts) =>
      parts.some(
        (part, k) =>
          k > 0 &&
          (at === 1 ? part : parts[k - 1]) === person[at] &&
          ((at === 1 ? parts[k - 1] : part) === person[1 - at]) === same,
      ),
    );
  return has(from, y, false) && !has(from, y, true) && !has(to, x, true);
}

/** "Rob Marsh" for Robert Marsh, and "R. Marsh". */
function isFormOfOne(was: string, is: string): boolean {
  return isInitial(was, is) || misspelt([was, ''], [is, ''], was, is) !== null;
}

/** A given and a family name, each of which is nearly the other's; the first letters may sound alike. */
function bothSlip(gone: readonly string[], fresh: readonly string[]): boolean {
  if (gone.length !== 2 || fresh.length !== 2) return false;
  const behind = (part: string): string => `x${part.slice(1)}`;
  return gone.every((was, k) => {
    const [x, y] = [behind(was), behind(fresh[k]!)];
    return was.length > 3 && (x === y || isSlip(x, y));
  });
}

function opensSentence({ name }: PlacedName, { version }: Reading): boolean {
  return version.sentences[name.sentence]?.start === name.start;
}

function holdsAny(tokens: readonly Token[], parts: readonly string[]): boolean {
  return tokens.some(({ form }) => parts.includes(namePart(form)));
}

/** The parts, or for names of bodies the whole name, stand somewhere in the other text: nothing was replaced. */
function stands(other: Reading, parts: readonly string[], own: readonly string[], whole: boolean): boolean {
  if (!whole) return own.some((part) => other.forms.has(part));
  return other.names.some((names) => names.some((name) => parts.every((part) => name.parts.includes(part))));
}
