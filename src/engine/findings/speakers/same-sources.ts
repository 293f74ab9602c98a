import type { Attribution } from './clauses';
import { isPaper } from './papers';
import { kindOfSource } from './source-kinds';
import { sharesPart } from './persons';
import type { Speaker } from './sources';

/** Shorter words of a source tell nothing. */
export const SHORTEST = 3;

/** The same people beyond doubt: a pronoun may be anybody's. */
export function isSame(a: Attribution, b: Attribution): boolean {
  const vague = [a, b].map(
    ({ speaker }) => speaker !== null && speaker.parts.length === 0 && isPronoun(speaker.label),
  );
  return vague[0] === vague[1] && mayBeSame(a, b);
}

/** A source of which nothing but a pronoun is known. */
export function isPronoun(label: string): boolean {
  return /^(?:it|he|she|they)$/i.test(label);
}

/** "Minutes seen by the Courier", and somebody whom "he" means: no one's paper, unless he is named there. */
function isPaperNextTo(paper: Speaker, { parts, pronoun }: Speaker): boolean {
  if (!pronoun || parts.length === 0 || paper.parts.length > 0 || !isPaper(paper.label)) return false;
  const words: readonly string[] = paper.label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !parts.some((part) => words.includes(part));
}

/** One source, as far as the words tell: a shared name, a pronoun, a kind, or a name on one side only. */
export function mayBeSame(a: Attribution, b: Attribution): boolean {
  const [x, y] = [a.speaker, b.speaker];
  if (!x || !y || x.label === 'it' || y.label === 'it') return true;
  if (x.parts.length && y.parts.length) return sharesPart(x.parts, y.parts);
  if (isPaperNextTo(x, y) || isPaperNextTo(y, x)) return false;
  const kind = kindOfSource(x);
  if (kind !== null && kind === kindOfSource(y)) return true;
  const words = (label: string): string[] =>
    label
      .toLowerCase()
      .split(/\P{L}+/u)
      .filter((word) => word.length > SHORTEST);
  return x.pronoun || y.pronoun || words(x.label).some((word) => words(y.label).includes(word));
}
