import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { isAsked } from '../views/spans';
import { neighbour } from '../views/views';
import { DENIES, NEGATES, TURNS } from '../words/word-classes';
import { deniedAt } from './denied-words';
import type { Contrasted } from './contrasted';
import { isTurnedBefore } from './turned-before';

const UNABLE = /^(?:unable|powerless|fail(?:s|ed|ing)?)$/;
const MANAGES = /^manag(?:e|es|ed|ing)$/;
const SUCCEEDS = /^succeed(?:s|ed|ing)?$/;
/** Before these words nothing was brought off: "hardly managed", "hopes to succeed in", "if they managed". */
const OPEN =
  /^(?:if|whether|unless|until|could|would|may|might|should|can|hop(?:e|es|ed|ing)|try|tried|trying|to|will|yet|nobody|none|neither|few|little|only)$/;

/**
 * `unable to breed them` → `succeeded in breeding them`, whatever else the sentence denies further on. The same deed must
 * stand behind both, under another verb only where its object comes back.
 */
export function broughtOff({ tokens, others, counterpart, classes }: Direction): Contrasted[] {
  if ((classes & (TURNS | DENIES)) === 0) return [];
  const at = tokens.findIndex(({ form }, k) => UNABLE.test(form) && tokens[k + 1]?.form === 'to');
  const verb = at < 0 || isTurnedBefore(tokens, at, NEGATES, OPEN) ? -1 : neighbour(tokens, at + 1, 1, 2);
  const first = verb < 0 ? -1 : others.findIndex((_, k) => deedOf(others, k) >= 0);
  if (first < 0 || isTurnedBefore(others, first, NEGATES, OPEN) || isAsked(others, first)) return [];
  if (others[first]!.quoted && !tokens[at]!.quoted) return [];
  const { stem } = tokens[verb]!;
  // "Could not save the hand, though they managed to save two fingers"
  if (others.some(({ form }, k) => UNABLE.test(form) || others[deniedAt(others, k)]?.stem === stem))
    return [];
  const done = deedOf(others, first);
  const [object, theirs] = [neighbour(tokens, verb, 1, 4), neighbour(others, done, 1, 4)];
  const kept = object >= 0 && counterpart(object) === theirs && counterpart(verb) === done;
  return stem === others[done]!.stem || kept ? [{ at, last: verb, first, end: done }] : [];
}

/** The verb of what somebody "managed to" do or "succeeded in" doing at a position; -1 where nothing of the kind stands. */
function deedOf(tokens: readonly Token[], at: number): number {
  const [form, next] = [tokens[at]!.form, tokens[at + 1]?.form];
  if (MANAGES.test(form) && next === 'to') return neighbour(tokens, at + 1, 1, 2);
  return SUCCEEDS.test(form) && next === 'in' ? neighbour(tokens, at + 1, 1, 2) : -1;
}
