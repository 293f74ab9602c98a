import { isDeed } from '../../text/words/deed-words';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';

/**
 * Verbs of saying, holding and coming to a view besides those by which a source is known (`text/words/speech-verbs.ts`),
 * by their beginnings: they do no other work, so that one of them in a sentence shows that it is somebody's word.
 */
const VOICES =
  /^(?:reckon|recollect|presum(?:e|ed|es|ing)$|surmis|opin(?:e|es|ed|ing)$|posit(?:s|ed)$|hypothesi|postulat|theori[sz]|speculat|conjectur|infer(?:s|red)$|deduc(?:e|es|ed)$|envisag|envision|foresee|foresaw|foreseen|anticipat|deem|attest|avow|aver(?:s|red)$|profess(?:es|ed)?$|proclaim|boast|swear|swore|muse[sd]?$|divulg|reminisc|bemoan|grumbl|gripe[sd]?$|scoff|inform(?:s|ed)?$|notif(?:y|ies|ied)$|vouch|intimat(?:es|ed)$|insinuat|mutter|gush|enthus(?:e|es|ed)$|imagine[sd]?$|guess|attribut(?:e|es|ed|ing)$|ascrib|imput(?:e|es|ed)$)/;
/** "Put the delay down to", "made it known": by somebody. Other words may stand behind the first. */
const ASCRIBES: readonly (readonly RegExp[])[] = [
  [/^put(?:s|ting)?$/, /^down$/, /^to$/],
  [/^chalk(?:s|ed|ing)?$/, /^up$/, /^to$/],
  [/^(?:lay|lays|laid|pin|pins|pinned)$/, /^blame$/],
  [/^credit(?:s|ed|ing)?$/, /^to$/],
  [/^(?:mak(?:e|es|ing)|made)$/, /^(?:clear|plain|known|public)$/],
];
/** The same, word by word. */
const PHRASES: readonly (readonly RegExp[])[] = [
  [/^let$/, /^it$/, /^be$/, /^known$/],
  [/^sp(?:ell|ells|elt|elled)$/, /^out$/],
  [/^(?:judge|judging|going)$/, /^(?:by|from)$/],
  [/^(?:word|rumou?r|legend|story)$/, /^(?:has|had)$/, /^it$/],
  [/^it$/, /^(?:emerg|transpir)(?:ed|es)$/],
];
/** Words from the first of these to the last: "put the whole delay down to". */
const REACH = 8;

/** Whether the word at a position opens words by which somebody is shown to say or hold a thing. */
export function isVoice(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  return (
    VOICES.test(form) ||
    isAside(tokens, at) ||
    PHRASES.some((words) => words.every((word, k) => word.test(tokens[at + k]?.form ?? ''))) ||
    ASCRIBES.some(([first, ...rest]) => first!.test(form) && follow(tokens, at, rest))
  );
}

/** Whether words stand one behind the other in what is left of a clause from the first of them on. */
function follow(tokens: readonly Token[], at: number, rest: readonly RegExp[]): boolean {
  const behind = tokens.slice(at + 1, at + REACH);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  const own = behind.slice(0, end < 0 ? undefined : end);
  return own.some((_, k) => rest.every((word, n) => word.test(own[k + n]?.form ?? '')));
}

/** What opens whoever speaks, and what opens a clause of another kind. */
const OPENS_SOMEBODY = /^(?:the|an?|his|her|its|their|one|some|many|most|he|she|they|\p{L}{3,}s)$/u;
/** Words of whoever speaks in an aside. */
const LONGEST = 6;

/**
 * "In Turn 2, the champion protested, she had pushed him": between commas nothing but somebody and a verb without an
 * object, whichever verb it is.
 */
function isAside(tokens: readonly Token[], at: number): boolean {
  const { form, kind } = tokens[at]!;
  const next = tokens[at + 1];
  if (kind !== 'word' || next?.form !== ',') return false;
  let comma = at - 1;
  while (comma >= at - LONGEST && tokens[comma] && tokens[comma]!.kind !== 'punctuation') comma--;
  const [first, behind] = [tokens[comma + 1], tokens[at + 2]];
  if (tokens[comma]?.form !== ',' || !first || !behind) return false;
  if (at - comma < 2 || !OPENS_SOMEBODY.test(first.form)) return false;
  if (!isDeed(form) || /^(?:and|but|or|who|which|whose|where|when|while|as)$/.test(behind.form)) return false;
  return !tokens.slice(comma + 1, at).some((token) => FINITE.test(token.form) || isDeed(token.form));
}
