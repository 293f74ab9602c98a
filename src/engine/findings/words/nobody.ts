import { NOBODY } from '../../text/words/denial-words';

interface Formed {
  readonly form: string;
}

/** Whether a subject begins at a position of which everything is denied: "nobody", "no one". */
export function isNobody(tokens: readonly Formed[], at: number): boolean {
  return NOBODY.test(tokens[at]?.form ?? '') || isNoOne(tokens, at);
}

/** "No one", in two words. */
export function isNoOne(tokens: readonly Formed[], at: number): boolean {
  return tokens[at]?.form === 'no' && tokens[at + 1]?.form === 'one';
}
