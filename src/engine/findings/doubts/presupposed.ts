import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';

const TIE = /^(?:who|that|which)$/;
/** Between it and the verb: "who had", "who then". */
const HELPS = /^(?:has|have|had|then|also|later|once|\p{L}+ly)$/u;

/**
 * Where the relative clause opens of which the word at a position is the verb: "a man who stole pills was
 * charged" takes it for granted that he did, whatever he was charged with; -1 where there is none.
 */
export function relativeOf(tokens: readonly Token[], verb: number): number {
  const sentence = tokens[verb]?.sentence;
  let at = verb - 1;
  while (HELPS.test(tokens[at]?.form ?? '') && tokens[at]!.sentence === sentence) at--;
  const tie = tokens[at];
  return tie && tie.sentence === sentence && TIE.test(tie.form) ? at : -1;
}

/** Whether a text has such a clause with one of these verbs itself. */
export function presupposes({ tokens }: Reading, stems: ReadonlySet<string>): boolean {
  return tokens.some((sentence) =>
    sentence.some(({ stem }, at) => stems.has(stem) && relativeOf(sentence, at) >= 0),
  );
}
