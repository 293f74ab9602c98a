import { editDistance } from '../../text/edit-distance';
import { namePart } from '../../text/names/names';
import type { Range } from '../../model';
import { type Stretch, slotOf } from '../views/slots';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type View, indexAt } from '../views/views';
import type { Attribution } from './clauses';
import { isBody } from './persons';
import { sharesPart } from './persons';
import type { Speaker } from './sources';

/** Letters by which two names may differ and still be one that is misspelt. */
const SLIPS = 2;

/**
 * The only one who says in the copy what somebody else says in the source, where the source has both in full
 * and neither side of the link names both. Where only the name changed and all words around it stayed, that is
 * a changed name.
 */
export function otherSpeaker(
  view: View,
  clause: Attribution,
  clauses: readonly Attribution[],
  from: Reading,
): Attribution | null {
  const [other, another] = clauses.filter(({ plain }) => plain);
  const [was, is] = [clause.speaker, other?.speaker];
  if (!other || another || !was || !is || !isNamed(was, from) || !isNamed(is, from)) return null;
  if (sharesPart(was.parts, is.parts) || areNear(was.parts, is.parts)) return null;
  if (names(view.b, was) || names(view.a, is)) return null;
  return slotOf(view, stretchOf(view.a, was), stretchOf(view.b, is)) === null ? other : null;
}

/** Somebody whom the source names in full, and whose name stands beside the words. */
function isNamed({ parts, pronoun }: Speaker, { fullNames }: Reading): boolean {
  const family = parts.at(-1);
  if (pronoun || family === undefined || parts.some(isBody)) return false;
  return fullNames.some((name) => !name.some(isBody) && name.indexOf(family) > 0);
}

function areNear(a: readonly string[], b: readonly string[]): boolean {
  return editDistance(a.at(-1) ?? '', b.at(-1) ?? '') <= SLIPS;
}

function names(tokens: readonly Token[], { parts }: Speaker): boolean {
  return tokens.some(({ form }) => parts.includes(namePart(form)));
}

function stretchOf(tokens: readonly Token[], { start, end }: Range): Stretch {
  return {
    first: indexAt(tokens, { start, end }),
    last: tokens.findLastIndex((token) => token.start < end),
  };
}
