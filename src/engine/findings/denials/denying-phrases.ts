import { isDeed } from '../../text/words/deed-words';
import { DENIAL } from '../../text/words/denial-words';
import type { Token } from '../reading/tokens';
import { neighbour } from '../views/views';
import { DENIES, DENIES_WITH, NEGATES, TURNS } from '../words/word-classes';

/** What is denied: that something is done or is so, that it is there, or that it is to come. */
export interface Denied {
  /** The word that denies, or the first of those that do. */
  readonly at: number;
  /** The word that is denied. */
  readonly head: number;
  readonly sort: 'deed' | 'thing' | 'plan';
}

/** Words from a verb that holds somebody back to its "from". */
const HELD_BACK = 7;
/** Words from a "that" to what the clause says. */
const TO_PREDICATE = 8;
const UNABLE = /^(?:unable|powerless|unwilling|incapable)$/;
const HOLDS_BACK =
  /^(?:refrain(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|ke(?:ep|eps|pt|eping)|sav(?:e|es|ed|ing)|block(?:s|ed|ing)?|ban|bans|banned|barred|prohibit(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|forb(?:id|ids|ade|idden|idding))$/;
const STOPS = /^(?:stop|stops|stopped|stopping|fall|falls|fell|falling)$/;
const RULES = /^(?:rul(?:e|es|ed|ing))$/;
const LACKS = /^lack(?:s|ed|ing)?$/;
/** What is denied where the verb of denying has it as its object. */
const CLAIM =
  /^(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs?|charges?|having|that|ever|any|the|a|an|all|these|those|media|press)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|been|be|will|would|can|could|do|does|did)$/;
/** What stands before a "far" that does not tell where something is, "settled far from Leeds". */
const LINKS =
  /^(?:is|are|was|were|be|been|being|remain(?:s|ed|ing)?|seem(?:s|ed|ing)?|look(?:s|ed|ing)?|appear(?:s|ed|ing)?|prov(?:e|es|ed|en)|consider(?:s|ed)?|call(?:s|ed)?|it|them|still|now|also|yet|\p{L}{3,}ly)$/u;
/** What begins the name of a place behind "far from": "the coast". */
const PLACE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|any|each|home|here|there|where)$/;
const GERUND = /\p{L}{3}ing$/u;

/**
 * What is denied from a position on without any "not": `unable to save`, `stopped short of ordering`, `far
 * from insolvent`, `anything but safe`, `ruled out a rise`, `denied that they met`, `without passengers`, `lacks an alarm`. Null
 * where the word there denies nothing in this way.
 */
export function deniedByPhrase(tokens: readonly Token[], at: number): Denied | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || (token.classes & (TURNS | DENIES | NEGATES | DENIES_WITH)) === 0) return null;
  const { form } = token;
  const next = tokens[at + 1]?.form ?? '';
  const deed = (head: number): Denied | null => (head < 0 ? null : { at, head, sort: 'deed' });
  const gerund = (k: number): Denied | null => (GERUND.test(tokens[k]?.form ?? '') ? deed(k) : null);
  // "nowhere near as bad as feared" compares.
  const quality = (k: number): Denied | null =>
    tokens[k + 1]?.form === 'as' ? null : deed(neighbour(tokens, k, 1, 2));
  const noun = (k: number, sort: 'thing' | 'plan'): Denied | null => {
    const head = nounFrom(tokens, k);
    return head < 0 ? null : { at, head, sort };
  };
  if (UNABLE.test(form)) return next === 'to' || next === 'of' ? deed(neighbour(tokens, at + 1, 1, 2)) : null;
  if (form === 'yet') return next === 'to' ? deed(neighbour(tokens, at + 1, 1, 2)) : null;
  if (form === 'far') return next === 'from' && !isDistance(tokens, at) ? deed(neighbour(tokens, at + 1, 1, 2)) : null;
  if (form === 'no') return next === 'means' && tokens[at - 1]?.form === 'by' ? deed(neighbour(tokens, at + 1, 1, 2)) : null;
  if (form === 'short') return next === 'of' && STOPS.test(tokens[at - 1]?.form ?? '') ? gerund(at + 2) : null;
  if (form === 'instead') return next === 'of' ? gerund(at + 2) : null;
  if (form === 'rather') return next === 'than' ? gerund(at + 2) : null;
  if (form === 'nowhere') return next === 'near' ? quality(at + 1) : null;
  if (form === 'anything') return isAnythingBut(tokens, at) ? quality(at + 1) : null;
  if (form === 'without') return gerund(at + 1) ?? noun(at + 1, 'thing');
  if (LACKS.test(form)) return noun(next === 'of' ? at + 2 : at + 1, 'thing');
  if (form === 'absence' || form === 'free') return next === 'of' ? noun(at + 2, 'thing') : null;
  if (RULES.test(form)) return next === 'out' ? (gerund(at + 2) ?? noun(at + 2, 'plan')) : null;
  if (DENIAL.test(form)) return deed(predicateBehind(tokens, at));
  return HOLDS_BACK.test(form) ? heldBack(tokens, at) : null;
} // prettier-ignore

/** "anything but safe"; "denied anything but a part in it" owns up to the part. */
function isAnythingBut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'anything' || tokens[at + 1]?.form !== 'but') return false;
  // "Anything but a win sends them down"
  if (tokens[at - 1]?.kind !== 'word' || tokens[at - 1]!.sentence !== tokens[at]!.sentence) return false;
  const before = tokens.slice(Math.max(0, at - NEAR), at);
  return !before.some(({ classes }) => (classes & (NEGATES | DENIES)) !== 0);
}

/** Words before it in which another denial is of it. */
const NEAR = 4;

/** "everyone but small shops", "all apart from small shops": not all. */
export function leavesOut(tokens: readonly Token[], at: number): boolean {
  if (!EVERY.test(tokens[at]!.form)) return false;
  const near = tokens.slice(at + 1, at + 1 + OUT_REACH);
  return near.some(({ form }, k) => form === 'but' || (form === 'apart' && near[k + 1]?.form === 'from'));
}

const EVERY = /^(?:all|every|everyone|everybody|everything|everywhere|any|anyone|anybody)$/;
/** Words from there to what is left out: "all shops apart from". */
const OUT_REACH = 4;

/** The last word of the noun that begins at a position, its "of" aside. */
function nounFrom(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let k = from; k < from + TO_PREDICATE; k++) {
    const token = tokens[k];
    if (!token || token.kind !== 'word') break;
    // "without unknown words" may well be "with known words".
    if (token.content && (token.classes & TURNS) !== 0) return -1;
    if (token.content) head = k;
    else if (head >= 0 || !/^(?:a|an|any|the|its|his|her|their|all|further|more|another|other)$/.test(token.form)) break;
  }
  return head;
} // prettier-ignore

/** "settled far from Leeds", "is far from the coast"; but "is far from over", "far from helping". */
function isDistance(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2]?.form ?? '';
  if (GERUND.test(behind)) return false;
  return PLACE.test(behind) || !LINKS.test(tokens[at - 1]?.form ?? '');
}

/** "prevented the flames from reaching": what was not done stands behind the "from". */
function heldBack(tokens: readonly Token[], at: number): Denied | null {
  for (let k = at + 1; k <= at + HELD_BACK; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return null;
    if (token.form === 'from')
      return GERUND.test(tokens[k + 1]?.form ?? '') ? { at, head: k + 1, sort: 'deed' } : null;
  }
  return null;
}

/** "denied reports that he had met them", "denied having met them": the verb of what is denied. */
function predicateBehind(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (CLAIM.test(tokens[k]?.form ?? '')) k++;
  const that = tokens[k - 1]?.form === 'that';
  if (tokens[k - 1]?.form === 'having') return tokens[k]?.content ? k : -1;
  const pronoun = /^(?:he|she|they|it|we)$/.test(tokens[at + 1]?.form ?? '');
  if (!that && !pronoun) return -1;
  for (const end = k + TO_PREDICATE; k < end; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (AUXILIARY.test(token.form)) return neighbour(tokens, k, 1, 4);
    if (token.content && isDeed(token.form)) return k;
  }
  return -1;
}
