import type { WordPattern } from '../../text/plain-patterns';
import type { Token } from '../reading/tokens';
import { NEGATES, TURNS } from '../words/word-classes';

/** Words of the clause looked at before and behind a word that is denied or turned round. */
export const BEFORE = 9;
export const AFTER = 5;

/** The words of the clause of a position that deny or turn round, but for an aside in brackets. */
export function adverse(tokens: readonly Token[], centre: number, skip: number): Token[] {
  const found: Token[] = [];
  for (const step of [-1, 1]) {
    for (let k = centre, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = tokens[k];
      if (
        !token ||
        token.sentence !== tokens[centre]?.sentence ||
        (token.kind === 'punctuation' && /^[,;:.-]$/.test(token.form))
      )
        break;
      if (/^[()]$/.test(token.form) && !holdsOne(tokens, k)) {
        if (token.form === (step < 0 ? '(' : ')')) break;
        k = otherBracket(tokens, k, step);
        continue;
      }
      if (/^(?:but|although|though|while|whereas)$/.test(token.form)) break;
      if (k === skip || k === centre) continue;
      if ((token.classes & (NEGATES | TURNS)) !== 0) found.push(token);
    }
  }
  return found;
}

/** "cannot be (accurately) told", "did (not) go": a word alone in brackets is one of the clause. */
function holdsOne(tokens: readonly Token[], bracket: number): boolean {
  return tokens[bracket]!.form === '('
    ? tokens[bracket + 2]?.form === ')'
    : tokens[bracket - 2]?.form === '(';
}

/** Where brackets end that open at a position, looked at from either side; the end of the text where they do not. */
function otherBracket(tokens: readonly Token[], at: number, step: number): number {
  const closes = step < 0 ? '(' : ')';
  let k = at + step;
  while (tokens[k] && tokens[k]!.form !== closes) k += step;
  return k;
}

/**
 * Half of the other words of the clause, and at least so many, have their counterparts near by: it is the
 * same statement.
 */
export function supported(
  tokens: readonly Token[],
  head: number,
  other: number,
  counterpart: (at: number) => number | undefined,
  least = 1,
): boolean {
  let content = 0;
  let found = 0;
  for (const step of [-1, 1])
    for (let k = head + step, n = 0; n < BEFORE; k += step, n++) {
      const token = tokens[k];
      if (!token || token.kind === 'punctuation' || token.sentence !== tokens[head]?.sentence) break;
      if (!token.content) continue;
      const there = counterpart(k);
      content++;
      if (there !== undefined && Math.abs(there - other) <= 2 * BEFORE) found++;
    }
  return found >= least && found * 2 >= content;
}

/** Words from a "to" to the verb that it belongs to. */
const TO_VERB = 3;
/** What may part a "to" from its verb. */
const ADVERB = /\p{L}{3}ly$/u;
/** What stands behind the "to" of these was not done for that, and may not have been. */
const AIMS =
  /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|efforts?|bids?|battl(?:e|es|ed|ing)|f(?:ight|ights|ought|ighting)|struggl(?:e|es|ed|ing)|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|pleas?|sought|seek(?:s|ing)?|threaten(?:s|ed|ing)?|supposed|scheduled|order(?:s|ed|ing)?|demand(?:s|ed|ing)?|pressure|pressed)$/;

/** Words before a verb among which one may leave it open. */
const TO_OPEN = 5;
/** Behind these it is left open whether something is so. */
const LEAVES_OPEN = /^(?:if|whether|could|would|might|may|should|unless|why|how)$/;

/** The word before a verb by which it is left open whether it is so, `null` where there is none; `besides` counts too. */
export function openWordBefore(tokens: readonly Token[], at: number, besides = ''): string | null {
  for (let k = at - 1; k >= 0 && k >= at - TO_OPEN; k--) {
    const { form, kind, sentence } = tokens[k]!;
    if (kind === 'punctuation' || sentence !== tokens[at]!.sentence) return null;
    if (form === besides || LEAVES_OPEN.test(form)) return form;
  }
  return null;
}

/** Whether the verb at a position is only tried, asked for or hoped for: "tried to save", "efforts to free". */
export function isAttempted(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > 0 && k >= at - TO_VERB; k--) {
    if (tokens[k]!.kind === 'punctuation') return false;
    // "asked the committee to check"
    if (tokens[k]!.form === 'to')
      return tokens.slice(Math.max(0, k - TO_VERB), k).some(({ form }) => AIMS.test(form));
    // "tried to quietly sell"
    if (tokens[k]!.content && !ADVERB.test(tokens[k]!.form)) return false;
  }
  return false;
}

/** Whether a word around a position is one of a list. */
export function near(tokens: readonly Token[], at: number, pattern: WordPattern): boolean {
  return tokens.slice(Math.max(0, at - BEFORE), at + BEFORE).some(({ form }) => pattern.test(form));
}
