import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';

/** Who "could be" so was so now and then. */
const MANNER =
  /^(?:abrasive|absent-minded|abrupt|affectionate|aloof|arrogant|awkward|blunt|boisterous|brusque|capricious|careless|caustic|charming|cheeky|combative|contrary|cruel|curt|cutting|demanding|difficult|distant|domineering|exacting|exasperating|extravagant|fierce|forgetful|funny|generous|gentle|gruff|grumpy|harsh|hot-tempered|impatient|imperious|infuriating|intimidating|irascible|irritable|jealous|kind|maddening|mean|melancholy|merciless|mischievous|moody|obstinate|outspoken|patient|petty|pig-headed|playful|possessive|prickly|quarrelsome|relentless|rude|ruthless|sarcastic|savage|scathing|secretive|selfish|severe|sharp|short-tempered|shy|spiteful|stern|stingy|strict|stubborn|sullen|tactless|talkative|temperamental|tender|terse|thoughtless|touchy|unforgiving|vain|vindictive|volatile|wilful|witty)$/;
const PERSON = /^(?:he|she|who|i)$/;
/** Between "could" and such a word: "could also be very blunt". */
const BETWEEN =
  /^(?:be|also|both|even|too|very|quite|rather|so|as|extremely|wonderfully|remarkably|sometimes|often)$/;
const REACH = 5;
/** What is so now and then is no doubt: "winters could be harsh", "winters were often harsh". */
const AT_TIMES = /^(?:sometimes|often|occasionally|frequently|usually|regularly|always)$/;
const TIMES = /^(?:times|occasion|occasions)$/;

/** Whether "could" tells of somebody's manner: `she could be sharp`; but not `the law could be harsh`. */
export function isOfManner(tokens: readonly Token[], at: number): boolean {
  if (!PERSON.test(tokens[at - 1]?.form ?? '')) return false;
  let being = false;
  for (let k = at + 1; k <= at + REACH; k++) {
    const form = tokens[k]?.form ?? '';
    // "difficult to replace", "sharp enough to win"
    if (being && MANNER.test(form)) return !/^(?:to|enough)$/.test(tokens[k + 1]?.form ?? '');
    if (!BETWEEN.test(form)) return false;
    if (form === 'be') being = true;
  }
  return false;
}

/**
 * Whether the clause of a position tells what is so now and then, or what somebody has it in him to do (`strong enough
 * to`), by a word that the side of the "could" at `could` does not have for something else.
 */
export function isAtTimes(
  tokens: readonly Token[],
  at: number,
  others: readonly Token[],
  could: number,
): boolean {
  const [first, last] = clauseAround(tokens, at);
  const isFresh = (form: string): boolean =>
    !others.some((other, k) => other.form === form && Math.abs(k - could) > BESIDE);
  for (let k = first; k <= last; k++) {
    const { form } = tokens[k]!;
    const marks =
      AT_TIMES.test(form) ||
      (form === 'enough' && tokens[k + 1]?.form === 'to') ||
      (TIMES.test(form) && /^(?:at|on)$/.test(tokens[k - 1]?.form ?? ''));
    if (marks && isFresh(form)) return true;
  }
  return false;
}

/** Words from "could" to an adverb of its own: "could often be", "could at times be". */
const BESIDE = 2;
