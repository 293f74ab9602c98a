import type { Sides } from './script';
import { type Stretch, contentIn } from './stretch';
import type { Token } from '../reading/tokens';

/** A mark between clauses: no quotation mark, no bracket. */
const CLAUSE_MARK = /^[\p{Terminal_Punctuation}\p{Pd}]/u;
/** How much more than the other run says, in content words, a run must say to hold a clause of its own. */
const MORE = { times: 2, further: 2 } as const;

/** The parts of two runs that stand for each other, where one of them holds a clause that stands for nothing. */
export interface Parted {
  readonly cut: Stretch;
  readonly put: Stretch;
}

/**
 * Where one run opens or ends its sentence and says far more than the other, what lies beyond its mark that
 * is next to the kept words is a clause of its own: only the rest can stand for the other run. `null` where
 * neither holds one.
 *
 *     [He will lose > The crash was in May near Trier, and it will cost him] his licence
 *     [+ The crash was in May near Trier, +] [He will lose > and it will cost him] his licence
 */
export function withoutOwnClause(cut: Stretch, put: Stretch, { a, b, textA, textB }: Sides): Parted | null {
  const opens = opensSentence(a, cut) && opensSentence(b, put);
  const ends = endsSentence(a, cut) && endsSentence(b, put);
  if (opens === ends) return null;
  const [ofCut, ofPut] = [contentIn(a, cut.from, cut.to), contentIn(b, put.from, put.to)];
  const [fewer, more] = [Math.max(1, Math.min(ofCut, ofPut)), Math.max(ofCut, ofPut)];
  if (more <= MORE.times * fewer + MORE.further) return null;
  const rest = ofCut > ofPut ? besideMark(a, textA, cut, opens) : besideMark(b, textB, put, opens);
  return rest && (ofCut > ofPut ? { cut: rest, put } : { cut, put: rest });
}

/** What follows the last mark of a run, or stands before its first one; `null` without a mark or a word there. */
function besideMark(
  tokens: readonly Token[],
  text: string,
  { from, to }: Stretch,
  behind: boolean,
): Stretch | null {
  const marks: number[] = [];
  for (let at = from + 1; at < to - 1; at++) {
    const { punctuation, start, end } = tokens[at]!;
    if (punctuation && CLAUSE_MARK.test(text.slice(start, end))) marks.push(at);
  }
  const mark = behind ? marks.at(-1) : marks[0];
  if (mark === undefined) return null;
  return behind ? { from: mark + 1, to } : { from, to: mark };
}

const opensSentence = (tokens: readonly Token[], { from }: Stretch): boolean =>
  tokens[from - 1]?.sentence !== tokens[from]!.sentence;

const endsSentence = (tokens: readonly Token[], { to }: Stretch): boolean =>
  !tokens[to] || tokens[to].sentence !== tokens[to - 1]!.sentence || isLast(tokens, to);

/** Whether nothing but the mark that ends the sentence stands behind. */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.punctuation && tokens[at + 1]?.sentence !== tokens[at]!.sentence;
