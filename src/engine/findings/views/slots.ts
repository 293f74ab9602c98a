import type { Token } from '../reading/tokens';
import type { View } from './views';

/** Where a value stands in one side of a link: positions of its first and last token. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What the words around two places have in common, read outward from each up to the first that differs. */
export interface Slot {
  /** Content words in common, values aside. */
  readonly content: number;
  /** Nothing else stands in either sentence. */
  readonly whole: boolean;
}

/** Words in common on one side that need no edge of the sentence to speak for them. */
const ENOUGH = 2;
/** Content words in common, where the sentences differ farther off. */
const LEAST = 2;

/**
 * The slot that `x` and `y` share, or `null` where they stand in other words. Each side must agree up to the
 * edge of both sentences, or for two words of which one says something. Another value in the same place
 * counts as the same: it may have changed, too.
 */
export function slotOf(view: View, x: Stretch, y: Stretch, least = LEAST): Slot | null {
  const before = runOf(view, x.first, y.first, -1);
  if (!holds(before)) return null;
  const after = runOf(view, x.last, y.last, 1);
  if (!holds(after)) return null;
  const content = before.content + after.content;
  const whole = before.edge && after.edge && before.words + after.words > 0;
  return whole || content >= least ? { content, whole } : null;
}

interface Run {
  readonly words: number;
  readonly content: number;
  /** It goes on to the edge of both sentences. */
  readonly edge: boolean;
}

function holds({ words, content, edge }: Run): boolean {
  return edge || (words >= ENOUGH && content > 0);
}

function runOf({ a, b }: View, x: number, y: number, step: 1 | -1): Run {
  let [words, content] = [0, 0];
  for (let [i, j] = [wordFrom(a, x, step), wordFrom(b, y, step)]; ;) {
    const [p, q] = [a[i], b[j]];
    if (!p || !q) return { words, content, edge: p === q };
    const values = isValue(p) && isValue(q);
    if (p.stem !== q.stem && !values) return { words, content, edge: false };
    words++;
    if (p.content && !values) content++;
    [i, j] = [wordFrom(a, i, step), wordFrom(b, j, step)];
  }
}

/** The next word of the same sentence, marks skipped; -1 where there is none. */
function wordFrom(tokens: readonly Token[], at: number, step: 1 | -1): number {
  for (let next = at + step; next >= 0 && next < tokens.length; next += step) {
    if (tokens[next]!.sentence !== tokens[at]!.sentence) return -1;
    if (tokens[next]!.kind !== 'punctuation') return next;
  }
  return -1;
}

function isValue({ kind }: Token): boolean {
  return kind === 'figure' || kind === 'date';
}
