import type { Relation } from '../../model';
import { collapsed, cosmeticForm } from '../../text/forms/forms';
import type { Comparison } from './counterparts';
import { keptShare } from './kept';
import type { Profile } from '../terms/sentence';

/** What must be kept of the shorter side, in order: "about two thirds or more". */
const EDITED = 2 / 3;
/** How far `detail` moves it: at 0 nine tenths, at 1 four tenths. */
const SWING = 0.48;

/**
 * One side of a link: its text, with the sentences of a group joined by a space, and the language that it is
 * written in.
 */
export interface LinkSide {
  readonly text: string;
  readonly profile: Profile;
  readonly language: string;
}

/** A sentence knows its own form, by its own language. */
function formOf({ text, profile, language }: LinkSide, by: string): string {
  return profile.cosmetic && language === by ? profile.cosmetic() : cosmeticForm(text, by);
}

const SPACE = /\s/u;

/** The same characters once white space is collapsed: never where both go on with something else than white space. */
function isIdentical(a: string, b: string): boolean {
  if (a === b) return true;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const apart = at < Math.min(a.length, b.length) && !SPACE.test(a[at]!) && !SPACE.test(b[at]!);
  return !apart && collapsed(a) === collapsed(b);
}

/**
 * The relation of a link, by the definitions of the vocabulary; `language` is that of the one by whose house style
 * both are read, `detail` runs from 0 (strict) to 1 (lenient).
 */
export function relationOf(
  a: LinkSide,
  b: LinkSide,
  comparison: Comparison,
  language: string,
  detail: number,
): Relation {
  if (isIdentical(a.text, b.text)) return 'identical';
  if (formOf(a, language) === formOf(b, language)) return 'cosmetic';
  return keptShare(a.profile, b.profile, comparison) >= EDITED - SWING * (detail - 0.5)
    ? 'edited'
    : 'paraphrased';
}
