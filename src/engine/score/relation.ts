import type { Relation } from '../model';
import { collapsed, cosmeticForm } from '../text/forms';
import type { Comparison } from './compare';
import { keptShare } from './kept';
import type { Profile } from './sentence';

/** What must be kept of the shorter side, in order: "about two thirds or more". */
const EDITED = 2 / 3;
/** How far `detail` moves it: at 0 nine tenths, at 1 four tenths. */
const SWING = 0.48;

/** One side of a link: its text, with the sentences of a group joined by a space, and the language that it is written in. */
export interface LinkSide {
  readonly text: string;
  readonly profile: Profile;
  readonly language: string;
}

/** A sentence knows its own form, by its own language. */
function formOf({ text, profile, language }: LinkSide, by: string): string {
  return profile.cosmetic && language === by ? profile.cosmetic() : cosmeticForm(text, by);
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
  if (a.text === b.text || collapsed(a.text) === collapsed(b.text)) return 'identical';
  if (formOf(a, language) === formOf(b, language)) return 'cosmetic';
  return keptShare(a.profile, b.profile, comparison) >= EDITED - SWING * (detail - 0.5)
    ? 'edited'
    : 'paraphrased';
}
