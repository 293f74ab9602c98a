import type { LinkIndex } from '../reading/link-index';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { View } from './views';

/** Words that a text corrects itself with; what a correction says is no place that a value could have moved to. */
const CORRECTS =
  /^(?:correct(?:s|ed|ion|ions)?|amend(?:s|ed|ment)?|clarif(?:y|ies|ied|ication)|misstated|erratum)$/;
const EARLIER = /^(?:earlier|previous|original)$/;
const TEXT = /^(?:version|article|story|report|headline)s?$/;

/** Words around a value by which its place is known again. */
const REACH = 7;

/** Where a value of one text is looked for in the other. */
export interface Elsewhere {
  /** The text that it is looked for in, and its own. */
  readonly there: Reading;
  readonly here: Reading;
  /** The side of the links that `there` is. */
  readonly side: 'a' | 'b';
  readonly view: View;
  readonly links: LinkIndex;
}

/**
 * True where a sentence outside the link may be where the value went: it has the value and a word that stood
 * around it, no counterpart of it has the value as well (then it stood there all along), and it is no note of
 * a correction. `withValue` gives the sentences of a text that have it, `at` is its position in the link.
 */
export function wentElsewhere(
  { there, here, side, view, links }: Elsewhere,
  withValue: (reading: Reading) => readonly number[],
  at: number,
): boolean {
  const own = view[side === 'b' ? 'a' : 'b'];
  const sentence = own[at]?.sentence ?? -1;
  const held = withValue(here);
  return withValue(there).some((holder) => {
    if (view.link[side].includes(holder)) return false;
    const found = side === 'b' ? links.ofB(holder) : links.ofA(holder);
    const back = found.flatMap((link) => link[side === 'b' ? 'a' : 'b']);
    if (back.some((other) => other !== sentence && held.includes(other))) return false;
    if (corrects(there, holder)) return false;
    return sharesWords(own, at, there.tokens[holder] ?? []);
  });
}

/** Whether one of the words around a place stands in a sentence. */
function sharesWords(tokens: readonly Token[], at: number, others: readonly Token[]): boolean {
  const around = tokens
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter((token) => token.content && token !== tokens[at]);
  return around.some(({ stem }) => others.some((other) => other.stem === stem));
}

/** A sentence of a paragraph that corrects an earlier version of the text. */
function corrects({ version, tokens }: Reading, sentence: number): boolean {
  const paragraph = version.paragraphs[version.sentences[sentence]?.paragraph ?? -1];
  if (!paragraph) return false;
  for (let n = paragraph.firstSentence; n < paragraph.endSentence; n++) {
    const words = tokens[n] ?? [];
    if (CORRECTS.test(words[0]?.form ?? '')) return true;
    const text = words.some(({ form }) => TEXT.test(form));
    if (text && words.some(({ form }) => CORRECTS.test(form) || EARLIER.test(form) || form === 'first'))
      return true;
  }
  return false;
}
