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
