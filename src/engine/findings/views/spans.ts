import type { Token } from '../reading/tokens';

/** Words that open another clause. */
const CLAUSE =
  /^(?:that|which|who|and|but|because|while|whereas|although|though|if|when|where|after|said|says)$/;
/** First and last position of some words that belong together. */
export type Span = readonly [first: number, last: number];

/** Whether what stands at a position parts the words before it from those behind. */
export type Parts = (tokens: readonly Token[], at: number) => boolean;

/**
 * Words that a clause goes on before and behind a position. None that is written does; a text without any mark would
 * be one clause, read again for each of its words.
 */
const LONGEST = 100;

/** First and last position of the clause that holds a position. */
export function clauseAround(tokens: readonly Token[], at: number): Span {
  return spanAround(tokens, at, partsClauses, LONGEST);
}

/** A mark or a word that no clause goes beyond. */
export const partsClauses: Parts = (tokens, at) => {
  const { form, kind } = tokens[at]!;
  return (kind === 'punctuation' && /^[,;:.()"-]$/.test(form)) || CLAUSE.test(form);
};

/** The words around a position up to the ends of its sentence, or to what parts them from the rest, at most so many on either side. */
export function spanAround(tokens: readonly Token[], at: number, parts: Parts, longest = Infinity): Span {
  const ends = (k: number): boolean => {
    const token = tokens[k];
    return !token || token.sentence !== tokens[at]?.sentence || parts(tokens, k);
  };
  let [first, last] = [at, at];
  while (at - first < longest && !ends(first - 1)) first--;
  while (last - at < longest && !ends(last + 1)) last++;
  return [first, last];
}

/**
 * `spanAround` for many positions of one side: each span is walked over once, and is the same object for all of its
 * positions. What parts two spans has one of its own, with the words on either side of it.
 */
export function spansOf(tokens: readonly Token[], parts: Parts): (at: number) => Span {
  const known: (Span | undefined)[] = [];
  return (at) => {
    const found = known[at];
    if (found) return found;
    const span = spanAround(tokens, at, parts);
    if (parts(tokens, at)) known[at] = span;
    else for (let k = span[0]; k <= span[1]; k++) known[k] = span;
    return span;
  };
}

/** Words from a position to the mark of a question. */
const TO_MARK = 30;

/** "Didn't your mother die?" asks, and so does "asked whether she had died". */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(at, at + TO_MARK)
      .some(({ form, sentence }) => form === '?' && sentence === tokens[at]?.sentence) ||
    isToldAsQuestion(tokens, at)
  );
}

/** "Asked if he was sorry", "wanted to know whether she had left": within the clause of what is asked. */
function isToldAsQuestion(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - TO_WHETHER; k--) {
    const { form, kind, sentence } = tokens[k]!;
    if (kind === 'punctuation' || sentence !== tokens[at]!.sentence) return false;
    if (form === 'whether' || form === 'if')
      return tokens.slice(Math.max(0, k - TO_ASKS), k).some((token) => ASKS.test(token.form));
  }
  return false;
}

/** Words back to the "whether" of a clause, and from there to who asks. */
const [TO_WHETHER, TO_ASKS] = [10, 4];
const ASKS =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|enquir(?:e|es|ed|ing)|inquir(?:e|es|ed|ing)|question(?:s|ed|ing)?|pressed)$/;
