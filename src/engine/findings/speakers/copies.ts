import type { Lexicon, Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { type View, indexAt } from '../views/views';
import { PREPOSITION } from './sources';
import { SPEAKS } from '../words/word-classes';
import type { Attribution, BySentence } from './clauses';

/** Where the counterpart of a dropped source may stand. */
export interface Copy {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
  readonly lexicon: Lexicon | null;
  /** The clauses of the copy, and of the source. */
  readonly clauses: BySentence;
  readonly sources: BySentence;
  /** Whether a sentence of the copy has its source from elsewhere: it tells nothing of its neighbours then. */
  readonly speaksForItself: (near: number, clause: Attribution) => boolean;
}

/** Whether the sentence of the dropped clause lacks a word of the copy but for the clause itself. */
export function isNew({ view, from }: Copy, start: number, source: Attribution): boolean {
  const own = from.tokens[source.sentence] ?? [];
  const clause = { ...source, end: endOfLead(own, source) };
  const at = indexAt(view.b, { start, end: start });
  const word = view.b[at];
  if (!word) return true;
  const answer = view.a[view.toA[at] ?? -1];
  const isSaid = answer && ((answer.classes & SPEAKS) !== 0 || answer.stem === word.stem);
  if (isSaid && answer.sentence === clause.sentence && !isWithin(answer, clause)) return false;
  return !own.some((token) => token.stem === word.stem && !isWithin(token, clause));
}

/** What the source's sentence tells of outside the clause that was dropped. */
export function statedStems({ from }: Copy, clause: Attribution): ReadonlySet<string> {
  const tokens = from.tokens[clause.sentence] ?? [];
  const source = { start: clause.start, end: endOfLead(tokens, clause) };
  return new Set(tokens.filter((token) => token.content && !isWithin(token, source)).map(({ stem }) => stem));
}

/** "Roe said in a statement on Monday that": where what belongs to the source ends. */
export function endOfLead(tokens: readonly Token[], { end }: Range): number {
  const behind = tokens.findIndex(({ start }) => start >= end);
  if (behind < 0) return end;
  const lead = tokens.slice(behind, behind + TO_THAT);
  const that = lead.findIndex(({ form }) => form === 'that');
  if (!opensLead(lead[0]!)) return end;
  const isLead = lead
    .slice(0, Math.max(0, that))
    .every(({ form, kind }) => kind !== 'punctuation' && !FINITE.test(form));
  return that > 0 && isLead ? lead[that]!.end : end;
}

/** "On Monday", "in a statement", "later", "Tuesday". */
function opensLead({ form, kind }: Token): boolean {
  return (
    kind === 'date' ||
    PREPOSITION.test(form) ||
    /^(?:later|afterwards?|again|then|also|\p{L}{3,}ly)$/u.test(form)
  );
}

/** Words from a verb of saying to its "that". */
const TO_THAT = 8;

/** Whether a word stands in a clause. */
export function isWithin(token: Range, clause: Range): boolean {
  return token.start >= clause.start && token.end <= clause.end;
}
