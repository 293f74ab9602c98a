import { append } from '../reading/common';
import { withoutAffiliation } from './affiliations';
import { areSpellings, bareName, isCompound, isInitial, latin, misspelt } from './name-forms';
import type { NameToken, Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import { isOffice } from '../words/title-words';

/** A name of `from` and what stands for it in `to`. */
export interface NameChange {
  readonly x: NameToken;
  readonly y: NameToken;
  /** The parts that were replaced, and by what. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly confidence: number;
  readonly swapped: boolean;
}

export interface FullName {
  readonly name: NameToken;
  readonly parts: readonly string[];
}

/** Longest name taken for a person's. */
const MOST_PARTS = 3;

/**
 * People whom either text names in full, alike but for the spelling of one part: `Tom Garland` and `Tim
 * Garland`. Each stands in one text alone and nobody else shares the name, so that no link is needed to see
 * who is meant.
 */
export function variantNames(
  from: Reading,
  to: Reading,
  a: readonly FullName[],
  b: readonly FullName[],
): NameChange[] {
  /** By all parts but one. */
  const alike = new Map<string, FullName[]>();
  for (const y of b) for (const key of butForOne(y.parts)) append(alike, key, y);
  return a.flatMap((x) => {
    const near = butForOne(x.parts).flatMap((key) => alike.get(key) ?? []);
    const fits = near.flatMap((y) => {
      const change = variantOf(x, y, from, to);
      return change ? [change] : [];
    });
    return fits.length === 1 ? fits : [];
  });
}

/** The name with each of its parts left out in turn, accents aside; the place of the part stays. */
function butForOne(parts: readonly string[]): string[] {
  return parts.map((_, left) => parts.map((part, k) => (k === left ? '' : latin(part))).join(' '));
}

function variantOf(x: FullName, y: FullName, from: Reading, to: Reading): NameChange | null {
  if (x.parts.length !== y.parts.length) return null;
  const differs = (_: string, k: number): boolean => latin(x.parts[k]!) !== latin(y.parts[k]!);
  const [gone, fresh] = [x.parts.filter(differs), y.parts.filter(differs)];
  const [was, is] = [gone[0], fresh[0]];
  if (gone.length !== 1 || was === undefined || is === undefined || to.forms.has(was) || from.forms.has(is))
    return null;
  const spelling = isInitial(was, is) ? 0 : misspelt(x.parts, y.parts, was, is);
  const given = was === x.parts[0];
  const confidence = spelling ?? (areSpellings(was, is, given) ? 0.75 : 0);
  return confidence > 0 ? { x: x.name, y: y.name, gone, fresh, confidence, swapped: false } : null;
}

/** "Election Director Lena Hofstad": what stands before an office says of what it is. */
function withoutOffice({ parts }: NameToken, bare: readonly string[]): readonly string[] {
  const behind = parts.slice(parts.findLastIndex((part) => isOffice(part)) + 1);
  return behind.length >= 2 && behind.length < bare.length ? behind : bare;
}

/** Names in two or three words that are no body or place, each where it first stands. */
export function peopleOf(reading: Reading): FullName[] {
  const found = new Map<string, FullName>();
  const bare = bareName(reading);
  for (const name of reading.names.flat().flatMap((one) => withoutAffiliation(reading.version.text, one))) {
    const parts = withoutOffice(name, bare(name));
    const key = parts.join(' ');
    if (isCompound(reading.version.text, name)) continue;
    if (parts.length < 2 || parts.length > MOST_PARTS || found.has(key) || parts.some(isBody)) continue;
    found.set(key, { name, parts });
  }
  return [...found.values()];
}
