import type { Token } from '../reading/tokens';
import { isDeed, mayBeDeed } from '../../text/words/deed-words';
import { IS_MUTUAL } from '../words/word-classes';

/** What does something to what, around one verb. */
export interface Deed {
  readonly verb: number;
  /** The noun that the sentence has in front of the verb. */
  readonly subject: number;
  /** All words of it, an "of" included: "the city of Arden". */
  readonly subjects: readonly number[];
  /** Said in the passive: the subject is what it is done to. */
  readonly passive: boolean;
  /** What stands behind the verb, each phrase with the preposition before it; what it is done to has none. */
  readonly objects: readonly { readonly marker: string; readonly words: readonly number[] }[];
}

const BEING = /^(?:is|are|was|were|be|been|being|get|gets|got|'s|isn't|aren't|wasn't|weren't)$/;
const HELPING =
  /^(?:has|have|had|having|will|would|can|could|may|might|must|shall|should|does|did|do|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|didn't|doesn't|don't)$/;
/** Between a subject and its verb. */
const BETWEEN =
  /^(?:not|never|also|then|later|now|once|again|already|yet|still|even|just|only|both|\p{L}{2,}ly)$/u;
const RELATIVE = /^(?:who|which|that)$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|another|any|no|each|every|several|many|two|more)$/;
/** Prepositions by which a verb ties somebody to what is done. */
const MARKER = /^(?:to|from|against|by|over|after|before|of)$/;
/** Verbs of saying that somebody does to somebody; elsewhere they say little. */
const TELLS = /^(?:told|tells?|telling)$/;
/** Verbs behind whose "to" the deed stands: "agreed to buy", "is to buy". */
const BOUND =
  /^(?:is|are|was|were|has|have|had|agree[ds]?|plans?|planned|wants?|wanted|due|set|going|about|hop(?:es|ed)|intend(?:s|ed)?|decided|began|continued?s?|tried|tries|threatened|likely|expected|vowed|offered)$/;
const NAMING = /^\p{L}/u;
/** Words of one phrase, and words from the verb to the end of what it is tied to. */
const LONGEST = 6;
const REACH = 14;

/** The verbs of a sentence with what stands before and behind them. */
export function deedsOf(tokens: readonly Token[]): Deed[] {
  const deeds: Deed[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (
      token.kind !== 'word' ||
      !(token.content || TELLS.test(token.form)) ||
      (token.classes & IS_MUTUAL) !== 0
    )
      continue;
    const before = groupBefore(tokens, at);
    if (before === null || !isVerb(tokens, at, before.helped)) continue;
    const objects = objectsOf(tokens, at);
    if (objects.length === 0) continue;
    // "The farmer shot by police": a participle that needs no verb.
    const passive = before.passive || objects[0]?.marker === 'by';
    deeds.push({
      verb: at,
      subject: before.subject,
      subjects: phraseBefore(tokens, before.subject),
      passive,
      objects,
    });
  }
  return deeds;
}

/** The noun right before a verb and its auxiliaries; `null` where a pronoun or a mark stands there. */
function groupBefore(tokens: readonly Token[], at: number): { subject: number; passive: boolean; helped: boolean } | null {
  let [passive, helped, k] = [false, false, at - 1];
  const participle = !/ing$/.test(tokens[at]!.form);
  for (let n = 0; k >= 0 && n < LONGEST; n++, k--) {
    const { form } = tokens[k]!;
    if (form === 'to' && BOUND.test(tokens[k - 1]?.form ?? '')) {
      // "is to buy" is active, "is to be bought" passive.
      helped = true;
      k--;
    } else if (BEING.test(form)) [passive, helped] = [passive || participle, true];
    else if (HELPING.test(form)) helped = true;
    else if (!BETWEEN.test(form)) break;
  }
  if (RELATIVE.test(tokens[k]?.form ?? '')) k -= tokens[k - 1]?.form === ',' ? 2 : 1;
  const subject = tokens[k];
  if (!subject?.content || subject.kind !== 'word' || subject.sentence !== tokens[at]!.sentence) return null;
  // "a licence to drill was granted": a verb, whose noun stands farther off.
  if (tokens[k - 1]?.form === 'to') return null;
  return { subject: k, passive, helped };
} // prettier-ignore

/** All words of the noun that ends at a position: "the contractor Belcom", "the city of Arden". */
function phraseBefore(tokens: readonly Token[], at: number): number[] {
  const found = [at];
  for (let k = at - 1; k >= 0 && k > at - LONGEST; k--) {
    const { content, form, kind, sentence } = tokens[k]!;
    if (kind !== 'word' || sentence !== tokens[at]!.sentence) break;
    if (content) found.unshift(k);
    else if (form !== 'of' && !DETERMINER.test(form)) break;
    else if (DETERMINER.test(form) && tokens[k - 1]?.form !== 'of') break;
  }
  return found;
}

/** Whether a word between two nouns is a verb, by its form, its auxiliary or the article behind it. */
function isVerb(tokens: readonly Token[], at: number, helped: boolean): boolean {
  const { form } = tokens[at]!;
  return (
    helped ||
    isDeed(form) ||
    mayBeDeed(form) ||
    /\p{L}{2}ing$/u.test(form) ||
    DETERMINER.test(tokens[at + 1]?.form ?? '')
  );
}

/** The phrases behind a verb, up to the next mark: runs of words that say something, each by its preposition. */
function objectsOf(tokens: readonly Token[], at: number): Deed['objects'] {
  const objects: { marker: string; words: number[] }[] = [];
  let phrase: { marker: string; words: number[] } | null = { marker: '', words: [] };
  const close = (): void => {
    if (phrase && phrase.words.length > 0) objects.push(phrase);
    phrase = null;
  };
  for (let k = at + 1; k < tokens.length && k <= at + REACH; k++) {
    const { kind, form, content, sentence } = tokens[k]!;
    if (sentence !== tokens[at]!.sentence) break;
    // A full stop within a sentence belongs to a short form: "Mr. Hale".
    if (form === '.' && tokens[k + 1]?.sentence === sentence) continue;
    if (kind === 'punctuation') break;
    if (content && kind === 'word') {
      // "beat Sweden 2-1"
      if (phrase && phrase.words.length < LONGEST && NAMING.test(form)) phrase.words.push(k);
      continue;
    }
    // "killed four rebels" and "lent the yard $3 million"
    if (kind !== 'word' && phrase?.words.length === 0) continue;
    if (DETERMINER.test(form) && phrase?.words.length === 0) continue;
    close();
    if (MARKER.test(form)) phrase = { marker: form, words: [] };
    else if (/^(?:that|who|which|and|or|but|while|because|if|when|as|than)$/.test(form)) break;
  }
  close();
  return objects;
}
