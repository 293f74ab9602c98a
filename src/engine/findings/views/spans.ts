import type { Token } from '../reading/tokens';

/** Words that open another clause. */
const CLAUSE =
  /^(?:that|which|who|and|but|because|while|whereas|although|though|if|when|where|after|said|says)$/;
/** First and last position of the clause that holds a position. */
export function clauseAround(tokens: readonly Token[], at: number): [number, number] {
  const ends = (k: number): boolean => {
    const token = tokens[k];
    return (
      !token ||
      token.sentence !== tokens[at]?.sentence ||
      (token.kind === 'punctuation' && /^[,;:.()"-]$/.test(token.form)) ||
      CLAUSE.test(token.form)
    );
  };
  let [first, last] = [at, at];
  while (!ends(first - 1)) first--;
  while (!ends(last + 1)) last++;
  return [first, last];
}

/** Words from a position to the mark of a question. */
const TO_MARK = 30;

/** "Didn't your mother die?" asks. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + TO_MARK)
    .some(({ form, sentence }) => form === '?' && sentence === tokens[at]?.sentence);
}
