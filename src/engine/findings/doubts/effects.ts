import type { Token } from '../reading/tokens';
import { baseVerb } from '../../text/words/verbs';

/** What things do to others, and what nobody is given leave for. */
const EFFECTS = new Set([
  'affect', 'alleviate', 'alter', 'avert', 'benefit', 'boost', 'bring', 'cause', 'contribute', 'curb', 'cut', 'damage', 'delay', 'detect', 'disrupt', 'double', 'ease', 'eliminate',
  'enhance', 'explain', 'fuel', 'halve', 'hamper', 'harm', 'heal', 'help', 'hinder', 'impair', 'improve', 'increase', 'kill', 'lead', 'lessen', 'lower', 'offer', 'open', 'poison', 'predict',
  'prevent', 'produce', 'prolong', 'protect', 'provoke', 'raise', 'reduce', 'repair', 'restore', 'result', 'reverse', 'save', 'shorten', 'shrink', 'slow', 'speed', 'spread', 'store', 'strengthen',
  'suppress', 'survive', 'threaten', 'transmit', 'treat', 'trigger', 'weaken', 'worsen',
]); // prettier-ignore
/** Who may do a thing by leave: "members may raise a complaint". */
const PEOPLE =
  /^(?:i|we|you|he|she|they|who|anyone|anybody|everyone|everybody|people|person|men|women|children|\p{L}{3,}(?:ers?|ors?|ists?|ants?|ees?)|members?|residents?|students?|parents?|patients?|guests?|staff|pupils?|clients?|citizens?|councils?|courts?|judges?|police|party|parties|companies|firms?|states?)$/u;
/** Words from the modal back to its subject. */
const SUBJECT = 2;
/** Words from a modal to its verb: "may also help". */
const TO_VERB = 3;

/** Whether the modal at a position leaves open what a thing does: `the coating may cut fuel use`, and no leave or skill. */
export function isOfEffect(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - SUBJECT), at);
  if (before.length === 0 || before.some(({ form }) => PEOPLE.test(form))) return false;
  for (let k = at + 1; k <= at + TO_VERB; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (EFFECTS.has(baseVerb(token.form))) return true;
    if (token.content) return false;
  }
  return false;
}
