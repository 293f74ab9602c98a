import { pairAcronyms } from './acronyms';
import type { Comparison, Counterparts } from './counterparts';
import { NEAR, type Nearest } from '../terms/likeness';
import { ABBREVIATION, COSMETIC, FORM, MEANING, NUMBER, SPELLING, STEM, TYPO } from './match-kinds';
import type { Queues } from '../terms/queues';
import type { Profile } from '../terms/sentence';
import { FIGURE, FUNCTIONAL, MEASURED } from '../terms/signs';
import type { Term } from '../terms/term';
import { isTypo } from '../terms/typo';
import type { Vocabulary } from '../terms/vocabulary';

/** What a match by meaning is worth at most: never as much as the word itself. */
const MEANING_TOP = 0.9;
const STEM_GRADE = 0.95;
const TYPO_GRADE = 0.8;

/** 0 at `NEAR`, `MEANING_TOP` for the same direction. */
export function meaningGrade(cosine: number): number {
  return cosine <= NEAR ? 0 : (MEANING_TOP * (cosine - NEAR)) / (1 - NEAR) + 0.1 * MEANING_TOP * (1 - cosine);
}

/** Room for comparing sides of so many terms at most. */
export function roomFor(termsA: number, termsB: number): Comparison {
  const side = (size: number): Counterparts => ({
    at: new Int32Array(size),
    grade: new Float32Array(size),
    by: new Uint8Array(size),
    nearest: new Float32Array(size),
  });
  return { a: side(termsA), b: side(termsB) };
}

function clear({ at, grade, by, nearest }: Counterparts, size: number): void {
  for (let k = 0; k < size; k++) {
    at[k] = -1;
    grade[k] = 0;
    by[k] = 0;
    nearest[k] = 0;
  }
}

/**
 * Pairs the words of two profiles, best kind first: the same type of word, the same stem, a typing error,
 * near meaning. The first three pair one word with one; by meaning several may lean on one word. Symmetric:
 * the words of either side are treated alike and ties go to the earlier word. With `room` what stood there is
 * overwritten and comes back as the answer.
 */
export function compare(
  a: Profile,
  b: Profile,
  vocabulary: Vocabulary,
  room: Comparison = roomFor(a.terms.length, b.terms.length),
): Comparison {
  clear(room.a, a.terms.length);
  clear(room.b, b.terms.length);
  const queues = vocabulary.queues(b.terms.length);
  const matched = pairEqual(a, b, room, queues);
  // Stems, acronyms and typing errors pair what is left of one side with what is left of the other.
  if (matched < Math.min(a.terms.length, b.terms.length)) {
    pairStems(a, b, room, queues);
    if (a.acronyms.length) pairAcronyms(a, b, room.a, room.b);
    if (b.acronyms.length) pairAcronyms(b, a, room.b, room.a);
    if (a.typable.length && b.typable.length && a.strange.length + b.strange.length) pairTypos(a, b, room);
  }
  leanOnMeaning(a, b, room, vocabulary);
  return room;
}

/** Words of one type, the first with the first; says how many. */
function pairEqual(
  a: Profile,
  b: Profile,
  { a: left, b: right }: Comparison,
  { head, next }: Queues,
): number {
  let matched = 0;
  const mine = a.ids;
  const theirs = b.ids;
  for (let j = theirs.length - 1; j >= 0; j--) {
    const key = theirs[j] as number;
    next[j] = head[key] as number;
    head[key] = j;
  }
  for (let i = 0; i < mine.length; i++) {
    const key = mine[i] as number;
    const j = head[key] as number;
    if (j < 0) continue;
    head[key] = next[j] as number;
    match(left, right, i, j, 1, kindOfEqual(a.terms[i]!, b.terms[j]!));
    matched++;
  }
  for (const key of theirs) head[key] = -1;
  return matched;
}

/**
 * Words of one stem among those left over; a figure with a unit meets the same without one, and a function
 * word is no form of another word.
 */
function pairStems(a: Profile, b: Profile, { a: left, b: right }: Comparison, { head, next }: Queues): void {
  const mine = a.stems;
  const theirs = b.stems;
  for (let j = theirs.length - 1; j >= 0; j--) {
    if ((right.at[j] as number) >= 0) continue;
    const key = theirs[j] as number;
    next[j] = head[key] as number;
    head[key] = j;
  }
  for (let i = 0; i < mine.length; i++) {
    if ((left.at[i] as number) >= 0) continue;
    const key = mine[i] as number;
    const own = a.signs[i] as number;
    // The first that may be one: "us" stands in the queue of "used" and "use", and keeps neither from the other.
    let before = -1;
    let j = head[key] as number;
    while (j >= 0 && !mayBeForms(own, b.signs[j] as number)) {
      before = j;
      j = next[j] as number;
    }
    if (j < 0) continue;
    if (before < 0) head[key] = next[j] as number;
    else next[before] = next[j] as number;
    match(left, right, i, j, STEM_GRADE, own & FIGURE ? NUMBER : STEM);
  }
  for (const key of theirs) head[key] = -1;
}

function mayBeForms(own: number, other: number): boolean {
  const unlike = own ^ other;
  return (own & FIGURE ? unlike & MEASURED : ~unlike & FUNCTIONAL) !== 0;
}

function match(
  left: Counterparts,
  right: Counterparts,
  i: number,
  j: number,
  grade: number,
  by: number,
): void {
  left.at[i] = j;
  right.at[j] = i;
  left.grade[i] = right.grade[j] = grade;
  left.nearest[i] = right.nearest[j] = grade;
  left.by[i] = right.by[j] = by;
}

/** By what two words of one type match: they may still be written in different ways. */
function kindOfEqual(a: Term, b: Term): number {
  if (a.form === b.form) return FORM;
  if (a.entry.kind === 'figure') return NUMBER;
  const bareA = a.form.replace(/[.'’]|'s$/gu, '');
  const bareB = b.form.replace(/[.'’]|'s$/gu, '');
  if (bareA === bareB) return COSMETIC;
  const [short, long] = bareA.length < bareB.length ? [a.form, bareB] : [b.form, bareA];
  return short.includes('.') || long.length - Math.min(bareA.length, bareB.length) > 2
    ? ABBREVIATION
    : SPELLING;
}

function pairTypos(a: Profile, b: Profile, { a: left, b: right }: Comparison): void {
  for (const i of a.typable) {
    if ((left.at[i] as number) >= 0) continue;
    const { entry } = a.terms[i]!;
    // Two words that are both known are no errors for one another.
    for (const j of entry.vector ? b.strange : b.typable) {
      if ((right.at[j] as number) >= 0 || !isTypo(entry, b.terms[j]!.entry)) continue;
      match(left, right, i, j, TYPO_GRADE, TYPO);
      break;
    }
  }
}

/** What has no counterpart yet leans on the word of the other side that is nearest in meaning, matched or not. */
function leanOnMeaning(
  a: Profile,
  b: Profile,
  { a: left, b: right }: Comparison,
  { nearest }: Vocabulary,
): void {
  const askingA = unmatched(a, left);
  const askingB = unmatched(b, right);
  if (askingA.length + askingB.length === 0) return;
  const found = nearest(a.meanings, askingA, b.meanings, askingB);
  lean(a, askingA, found.a, b, left);
  lean(b, askingB, found.b, a, right);
}

/** Places among the words that may match by meaning. */
function unmatched({ meaningful }: Profile, { at }: Counterparts): number[] {
  const places: number[] = [];
  for (let k = 0; k < meaningful.length; k++) if ((at[meaningful[k] as number] as number) < 0) places.push(k);
  return places;
}

function lean(
  own: Profile,
  asking: readonly number[],
  { at, likeness }: Nearest,
  other: Profile,
  result: Counterparts,
): void {
  for (const k of asking) {
    const i = own.meaningful[k] as number;
    const cosine = likeness[k] as number;
    result.nearest[i] = cosine;
    if (cosine <= NEAR) continue;
    result.at[i] = other.meaningful[at[k] as number] as number;
    result.grade[i] = meaningGrade(cosine);
    result.by[i] = MEANING;
  }
}
