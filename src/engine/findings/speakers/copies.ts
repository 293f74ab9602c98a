import type { Range } from '../../model';
import type { Reading } from '../reading/reading';
import { type View, indexAt } from '../views/views';
import { SPEAKS } from '../words/word-classes';
import type { Attribution, BySentence } from './clauses';

/** Where the counterpart of a dropped source may stand. */
export interface Copy {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
  /** The clauses of the copy. */
  readonly clauses: BySentence;
  /** Whether a sentence of the copy has its source from elsewhere: it tells nothing of its neighbours then. */
  readonly speaksForItself: (near: number, clause: Attribution) => boolean;
}

/** Whether the sentence of the dropped clause lacks a word of the copy but for the clause itself. */
export function isNew({ view, from }: Copy, start: number, clause: Attribution): boolean {
  const at = indexAt(view.b, { start, end: start });
  const word = view.b[at];
  if (!word) return true;
  const answer = view.a[view.toA[at] ?? -1];
  const isSaid = answer && ((answer.classes & SPEAKS) !== 0 || answer.stem === word.stem);
  if (isSaid && answer.sentence === clause.sentence && !isWithin(answer, clause)) return false;
  return !(from.tokens[clause.sentence] ?? []).some(
    (token) => token.stem === word.stem && !isWithin(token, clause),
  );
}

/** What the source's sentence tells of outside the clause that was dropped. */
export function statedStems({ from }: Copy, clause: Attribution): ReadonlySet<string> {
  const tokens = from.tokens[clause.sentence] ?? [];
  return new Set(tokens.filter((token) => token.content && !isWithin(token, clause)).map(({ stem }) => stem));
}

/** Whether a word stands in a clause. */
export function isWithin(token: Range, clause: Range): boolean {
  return token.start >= clause.start && token.end <= clause.end;
}
