import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';

const COMPARES = /^(?:more|fewer|less)$/;
const DETERMINER = /^(?:an?|the|one|its|their|our)$/;
/** What a share or a round number begins with where it is no figure. */
const AMOUNT =
  /^(?:half|third|quarter|fifth|tenth|dozens?|scores?|hundreds?|thousands?|millions?|billions?|tens?|handful|couple|one|two|three|four|five|six|seven|eight|nine)$/;
/** Words from a "than" to the verb that it belongs to the subject of. */
const REACH = 12;

/**
 * Whether the "than" at a position only counts the subject of a verb: `more than 40 homes are thought to be empty` doubts
 * that they are, `larger than was thought` does not. `verb` is the position of the word of opinion.
 */
export function countsSubject(tokens: readonly Token[], than: number, verb: number): boolean {
  if (!COMPARES.test(tokens[than - 1]?.form ?? '') || verb - than > REACH) return false;
  const first = DETERMINER.test(tokens[than + 1]?.form ?? '') ? than + 2 : than + 1;
  const amount = [tokens[than + 1], tokens[first]].some(
    (token) => token !== undefined && (token.kind === 'figure' || AMOUNT.test(token.form)),
  );
  return amount && tokens.slice(first, verb).some(({ form }) => BEING.test(form));
}
