import { isNounAsWell, speechVerb } from '../../text/words/speech-verbs';
import type { Token } from '../reading/tokens';
import { INQUIRY } from './sources';
import { BEING, FINITE } from '../words/helping-verbs';

/** Verbs whose passive tells of the one spoken to. */
const RECEIVED = /^(?:promised|asked|warned|urged|advised|assured)$/;
/** What stands before a verb that may be a noun. */
const VERB_FOLLOWS =
  /^(?:to|they|we|i|you|who|will|would|may|might|could|can|should|must|also|did|do|does|\p{L}{3,}s|he|she|it)$/u;
/** "is said to have", "was quoted as saying", "is accused of": somebody says so, whoever it is. */
const REPORTED =
  /^(?:said|reported|believed|thought|alleged|understood|accused|suspected|estimated|feared|claimed|expected|quoted|described|considered|assumed)$/;
const REPORTED_AS = /^(?:to|of|as|that)$/;
/** Behind these a statement follows. */
const STATES = /^(?:that|how|why|what|whether|who|where|there|he|she|it|they|we|i|you|of|about|this)$/;
/** Behind one of these a noun stands, and behind that its verb or none. */
const CLAUSE_ENDS =
  /^(?:that|who|which|where|when|until|before|after|because|as|if|while|although|though|and|but)$/;
const FINITE_DENIAL =
  /^(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|didn't|doesn't)$/;
/** "expect her to walk" */
const WITH_INFINITIVE =
  /^(?:expect|believ|consider|know|understand|understood|estimat|assum|fear|suspect|thought|think)/;
const PREPOSITION = /^(?:for|in|at|on|from|with|by|to|into|against|over|under|up|out|off|as)$/;
/** "want to build": what somebody says of himself. */
const INTENDS = /^(?:want|hope|expect|promis|vow|pledg|agree|refus|declin)/;
/** Behind "agreed to" a thing, and nothing that somebody will do. */
const OBJECT =
  /^(?:the|an?|every|each|all|both|this|that|these|those|his|her|its|their|our|some|any|no|more|most|\p{Nd}+)$/u;
/** Verbs of saying and opinion that do other work as well: "called a taxi", "found a door", "claimed 40 lives". */
const OTHER_WORK = new Set(
  `agree answer ask begin call charge claim communicate consider continue decline demand expect express feel find hope know
  label learn mean note point post promise project put quote read refuse rule see show tell understand want write tweet
  shout cry whisper counter complain deny`.split(/\s+/),
);
/** Words from a verb to that of the statement. */
const REACH = 9;

/** Whether a word of saying is a verb here: nouns such as "report" and "state" look like one. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const before = tokens[at - 1]?.form ?? '';
  // "was to blame" blames nobody, and who was promised something did not promise it.
  if ((form === 'blame' && before === 'to') || (RECEIVED.test(form) && BEING.test(before))) return false;
  if (!isNounAsWell(form) || VERB_FOLLOWS.test(before) || BEING.test(before)) return true;
  return INQUIRY.test(before) && closesSentence(tokens, at);
}

/** "..., research shows": nothing behind it, and no more than who found it between the comma and it. */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && !/^[.!?]$/.test(next.form)) return false;
  return tokens.slice(Math.max(0, at - FINDERS), at - 1).some(({ form }) => form === ',');
}

/** Words between a comma and the verb: "a new study". */
const FINDERS = 5;

/** "is said to have sold it", "was quoted as saying so". */
export function isReportedPassive(tokens: readonly Token[], at: number): boolean {
  return (
    REPORTED.test(tokens[at]?.form ?? '') &&
    REPORTED_AS.test(tokens[at + 1]?.form ?? '') &&
    isPassive(tokens, at)
  );
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ form }) => BEING.test(form));
}

/**
 * Whether a verb of saying or opinion governs a statement: "warned that", "he claims" at the end, "expect her
 * to walk". A plain object is none: "called a taxi", "claimed 40 lives", nor is a participle: "money meant
 * for".
 */
export function governs(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.form ?? '';
  // "Saying that it had", but not "is claiming a refund".
  if (before === 'as' || (/ing$/.test(form) && !BEING.test(before))) return true;
  const closes = !next || (next.kind === 'punctuation' && next.form !== '-');
  // "Jurors were told": by those who say so; what "will be demanded" nobody says.
  if (closes) return form === 'told' || !isPassive(tokens, at) || givesView(tokens, at);
  if (STATES.test(next.form) || isThen(tokens, at + 1) || isThatBehind(tokens, at + 1)) return true;
  // "were told to leave", "was put at nine million": by those who may say so. "Will be demanded for it" is no source.
  if (isPassive(tokens, at)) return givesView(tokens, at) || /^(?:to|at)$/.test(next.form);
  if (next.form === 'to' && INTENDS.test(form)) return !OBJECT.test(tokens[at + 2]?.form ?? '');
  if (PREPOSITION.test(next.form)) return false;
  for (let k = at + 2; k <= at + REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || CLAUSE_ENDS.test(token.form)) return false;
    // "puts the debt at nine million"
    if (token.form === 'at' && /^puts?$/.test(form)) return true;
    if (FINITE.test(token.form) || FINITE_DENIAL.test(token.form)) return true;
    if (token.form === 'to' && WITH_INFINITIVE.test(form)) return true;
  }
  return false;
}

/** Whether a verb does no other work, whatever stands behind it: "blames a tainted medicine". */
export function givesView(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  return !OTHER_WORK.has(speechVerb(form) ?? form);
}

/** "called for a ban", "pointed to the weather". */
export function leansOn(tokens: readonly Token[], at: number): boolean {
  const leans = PREPOSITION.test(tokens[at + 1]?.form ?? '') && !isThen(tokens, at + 1);
  return tokens[at]!.form !== 'meant' && leans;
}

/** "Were told on Monday that", "said in a statement that": when and where may stand before. */
function isThatBehind(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'date' && !PREPOSITION.test(tokens[at]!.form)) return false;
  const lead = tokens.slice(at, at + TO_THAT);
  const that = lead.findIndex(({ form }) => form === 'that');
  return (
    that > 0 && lead.slice(0, that).every(({ kind, form }) => kind !== 'punctuation' && !FINITE.test(form))
  );
}

/** Words between a verb and its "that". */
const TO_THAT = 6;

/** Nothing but a day behind it: "the company disclosed on Monday". */
function isThen(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const day = first && /^(?:on|in|late|early)$/.test(first.form) ? second : first;
  const behind = tokens[day === first ? at + 1 : at + 2];
  return day?.kind === 'date' && (!behind || behind.kind === 'punctuation');
}
