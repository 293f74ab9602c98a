import type { MatchBy } from '../model';
import type { Queues } from './queues';
import type { Profile } from './sentence';
import type { Term } from './terms';
import { SHORTEST, isTypo } from './typo';
import type { Vocabulary } from './vocabulary';

/** The counterpart of one term: its number on the other side (-1 for none), how good, by what. */
export interface Counterparts {
  /** By term: number of the counterpart, or -1. */
  readonly at: Int32Array;
  /** By term: 0..1. */
  readonly grade: Float32Array;
  readonly by: (MatchBy | null)[];
  /** By term: likeness to the nearest word of the other side, also where that is too far to count as a match. */
  readonly nearest: Float32Array;
}

export interface Comparison {
  readonly a: Counterparts;
  readonly b: Counterparts;
}

/** Words count as near in meaning from this cosine on. */
export const NEAR = 0.4;
/** What a match by meaning is worth at most: never as much as the word itself. */
const MEANING_TOP = 0.9;
const STEM_GRADE = 0.95;
const TYPO_GRADE = 0.8;

/** 0 at `NEAR`, `MEANING_TOP` for the same direction. */
export function meaningGrade(cosine: number): number {
  return cosine <= NEAR ? 0 : (MEANING_TOP * (cosine - NEAR)) / (1 - NEAR) + 0.1 * MEANING_TOP * (1 - cosine);
}

function counterparts(size: number): Counterparts {
  return {
    at: new Int32Array(size).fill(-1),
    grade: new Float32Array(size),
    by: new Array<MatchBy | null>(size).fill(null),
    nearest: new Float32Array(size),
  };
}

/**
 * Pairs the words of two profiles, best kind first: the same type of word, the same stem, a typing error, near meaning.
 * The first three pair one word with one; by meaning several may lean on one word. Symmetric: the words of either side are
 * treated alike and ties go to the earlier word.
 */
export function compare(a: Profile, b: Profile, vocabulary: Vocabulary): Comparison {
  const left = counterparts(a.terms.length);
  const right = counterparts(b.terms.length);
  const queues = vocabulary.queues(b.terms.length);
  pairEqual(a.terms, b.terms, left, right, false, queues);
  pairEqual(a.terms, b.terms, left, right, true, queues);
  pairTypos(a.terms, b.terms, left, right);
  leanOnMeaning(a.terms, b, left, vocabulary);
  leanOnMeaning(b.terms, a, right, vocabulary);
  return { a: left, b: right };
}

function pairEqual(
  a: readonly Term[],
  b: readonly Term[],
  left: Counterparts,
  right: Counterparts,
  stems: boolean,
  { head, next }: Queues,
): void {
  const grade = stems ? STEM_GRADE : 1;
  for (let j = b.length - 1; j >= 0; j--) {
    if ((right.at[j] as number) >= 0) continue;
    const { entry } = b[j] as Term;
    const key = stems ? entry.stem : entry.id;
    next[j] = head[key] as number;
    head[key] = j;
  }
  for (let i = 0; i < a.length; i++) {
    if ((left.at[i] as number) >= 0) continue;
    const term = a[i] as Term;
    const key = stems ? term.entry.stem : term.entry.id;
    const j = head[key] as number;
    if (j < 0) continue;
    const other = b[j] as Term;
    if (stems && (term.entry.kind === 'figure' || term.entry.functional !== other.entry.functional)) continue;
    head[key] = next[j] as number;
    left.at[i] = j;
    right.at[j] = i;
    left.grade[i] = right.grade[j] = grade;
    left.nearest[i] = right.nearest[j] = grade;
    left.by[i] = right.by[j] = stems ? 'stem' : kindOfEqual(term, other);
  }
  for (const { entry } of b) head[stems ? entry.stem : entry.id] = -1;
}

/** By what two words of one type match: they may still be written in different ways. */
function kindOfEqual(a: Term, b: Term): MatchBy {
  if (a.form === b.form) return 'form';
  if (a.entry.kind === 'figure') return 'number';
  const bareA = a.form.replace(/[.'’]|'s$/gu, '');
  const bareB = b.form.replace(/[.'’]|'s$/gu, '');
  if (bareA === bareB) return 'cosmetic';
  const [short, long] = bareA.length < bareB.length ? [a.form, bareB] : [b.form, bareA];
  return short.includes('.') || long.length - Math.min(bareA.length, bareB.length) > 2
    ? 'abbreviation'
    : 'spelling';
}

function pairTypos(a: readonly Term[], b: readonly Term[], left: Counterparts, right: Counterparts): void {
  for (let i = 0; i < a.length; i++) {
    if ((left.at[i] as number) >= 0) continue;
    const term = a[i] as Term;
    if (term.entry.functional || term.entry.kind === 'figure' || term.entry.key.length < SHORTEST) continue;
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as Term;
      if ((right.at[j] as number) >= 0 || other.entry.functional || other.entry.kind === 'figure') continue;
      if (!isTypo(term.entry, other.entry)) continue;
      left.at[i] = j;
      right.at[j] = i;
      left.grade[i] = right.grade[j] = TYPO_GRADE;
      left.nearest[i] = right.nearest[j] = TYPO_GRADE;
      left.by[i] = right.by[j] = 'typo';
      break;
    }
  }
}

function leanOnMeaning(
  own: readonly Term[],
  { meaningful, meanings, meaningIds }: Profile,
  result: Counterparts,
  vocabulary: Vocabulary,
): void {
  for (let i = 0; i < own.length; i++) {
    const entry = (own[i] as Term).entry;
    if ((result.at[i] as number) >= 0 || entry.functional || !entry.vector) continue;
    const { at, likeness } = vocabulary.nearest(entry, meanings, meaningIds, vocabulary.size);
    result.nearest[i] = likeness;
    if (at < 0 || likeness <= NEAR) continue;
    result.at[i] = meaningful[at] as number;
    result.grade[i] = meaningGrade(likeness);
    result.by[i] = 'meaning';
  }
}
