import { isDeed } from '../../text/words/deed-words';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import type { Token } from '../reading/tokens';
import type { Lexicon } from '../../model';
import { DENIES, DOUBTS, HOLDS, IS_PRIVATIVE, NEGATES, TURNS } from '../words/word-classes';
import { HELPING } from '../words/helping-verbs';

/**
 * A statement that one side says nobody has shown, and where the other side makes it: positions of the denial, of
 * the last word of what is not shown, and of the first and last word of the statement.
 */
export interface UnprovenClaim {
  readonly at: number;
  readonly last: number;
  readonly first: number;
  readonly end: number;
}

/** Verbs by which something becomes sure; who did not do so leaves it open. */
const SHOWS =
  /^(?:establish(?:es|ed|ing)?|prov(?:e|es|ed|en|ing)|show(?:s|ed|n|ing)?|demonstrat(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|corroborat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|substantiat(?:e|es|ed|ing)|ascertain(?:s|ed|ing)?)$/;
/** What there must be for that. */
const PROOF = /^(?:evidence|proof|confirmation|indications?|signs?|suggestions?)$/;
/** These leave open only what stands behind a "whether": who did not know that it rained got wet. */
const KNOWS = /^(?:know|knows|knew|known|clear|certain|sure|say|said|tell)$/;
const OPEN_BY_ITSELF = /^(?:unclear|unknown|uncertain|unsure)$/;
const WHETHER = /^(?:whether|if)$/;
const NOT_YET = /^(?:until|till|before|only)$/;
/** Words from the denial to its verb or noun, and from that to the claim: "no evidence so far to suggest that". */
const TO_VERB = 4;
const TO_CLAIM = 6;
/** So many of the words of the claim must come back, and this share. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 2 / 3;
/** Makes one thing the reason of another; also said by a word for what became of it: "shortened". */
const CAUSES =
  /^(?:caus(?:e|es|ed|ing)|l(?:ead|eads|ed|eading)|result(?:s|ed|ing)?|trigger(?:s|ed|ing)?|prompt(?:s|ed|ing)?|br(?:ing|ings|ought|inging)|m(?:ake|akes|ade|aking)|harm(?:s|ed|ing)?|driv(?:e|es|en|ing)|drove|because|due|thanks|owing)$/;
/** Two things found together, of which neither need be the reason of the other. */
const TOGETHER =
  /^(?:link(?:s|ed|ing)?|associat\p{L}+|connect\p{L}+|correlat\p{L}+|relat(?:ed|ion|ions|ionship)|tied|ties|coincid\p{L}+)$/u;
/** These leave a sentence open, wherever in it they stand. */
const OPENLY = NEGATES | DENIES | DOUBTS;
/** "due to resume", where nothing is the reason of anything. */
const DUE = 'due';
/** What was found out is no mere opinion. */
const FINDS =
  /^(?:f(?:ind|inds|ound)|conclud(?:e|es|ed)|establish(?:es|ed)|confirm(?:s|ed)|determin(?:es|ed))$/;
/** Leaves a statement open, or leaves it to somebody. */
const OPENS =
  /^(?:whether|if|unless|question\p{L}*|ask\p{L}*|investigat\p{L}+|inquir\p{L}+|examin\p{L}+|stud(?:y|ies)ing|evidence|proof|seek\p{L}*|sought|try|tries|tried|trying|hop(?:e|es|ed|ing)|can|should|would|insist\p{L}*|argu(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|contend\p{L}*|assert\p{L}*|alleg\p{L}+|convinced|possible|scheduled|supposed|set|best|myster\p{L}+|debat\p{L}+|theory)$/u;

/** "not", "yet", "unclear" */
const OPENS_CLAIM = NEGATES | TURNS | DOUBTS;

/**
 * What one side says is not established, proved, confirmed or known to be so and the other side states:
 * `inspectors have not proved that the oil came from the wreck` → `the oil came from the wreck`. Most of the
 * claim must come back in one sentence, with its verb, and nothing there may deny it, doubt it, ask about it or leave
 * it to somebody's opinion.
 */
export function unprovenClaims(direction: Direction, lexicon: Lexicon | null): UnprovenClaim[] {
  const { tokens, classes } = direction;
  if ((classes & OPENS_CLAIM) === 0) return [];
  return tokens.flatMap((token, at) => {
    if ((token.classes & OPENS_CLAIM) === 0) return [];
    const opening = claimFrom(tokens, at);
    const claim = opening < 0 ? null : statedClaim(direction, at, opening, lexicon);
    return claim ? [claim] : [];
  });
}

/** The "that" or "whether" of what is not shown; -1 where the word at a position denies no proof. */
function claimFrom(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
  const opens = OPEN_BY_ITSELF.test(form);
  if (!opens && form !== 'yet' && (tokens[at]!.classes & NEGATES) === 0) return -1;
  let verb = opens ? at : -1;
  for (let k = at + 1; k <= at + TO_VERB && verb < 0; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || WHETHER.test(token.form) || token.form === 'that') return -1;
    if (SHOWS.test(token.form) || PROOF.test(token.form) || KNOWS.test(token.form)) verb = k;
  }
  if (verb < 0) return -1;
  const sure = SHOWS.test(tokens[verb]!.form) || PROOF.test(tokens[verb]!.form);
  for (let k = verb + 1; k <= verb + TO_CLAIM; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || NOT_YET.test(token.form) || (token.classes & NEGATES) !== 0) return -1;
    if (WHETHER.test(token.form)) return k;
    if (token.form === 'that') return sure ? k : -1;
  }
  return -1;
}

/** Where the other side states what stands behind the "that" at a position; null where it does not. */
function statedClaim(
  direction: Direction,
  at: number,
  opening: number,
  lexicon: Lexicon | null,
): UnprovenClaim | null {
  const { tokens, others, counterpart } = direction;
  if (!tokens[opening + 1] || isAsked(tokens, at)) return null;
  const [, last] = clauseAround(tokens, opening + 1);
  const claimed = tokens.slice(opening + 1, last + 1);
  // "whether by staff or by visitors": each of them may be.
  if (WHETHER.test(tokens[opening]!.form) && claimed.some(({ form }) => form === 'or')) return null;
  const words = claimed.flatMap(({ content }, k) => (content ? [opening + 1 + k] : []));
  const weighed = words.filter((k) => !CAUSES.test(tokens[k]!.form));
  const kin = (k: number): number =>
    others.findIndex(({ content, form }) => content && lexicon?.relation?.(tokens[k]!.form, form) === 'kin');
  const found = weighed.map((k) => counterpart(k) ?? kin(k)).filter((k) => k >= 0);
  const sentence = others[found[0] ?? -1]?.sentence;
  const near = found.filter((k) => others[k]!.sentence === sentence);
  if (near.length < LEAST_WORDS || near.length < LEAST_SHARE * weighed.length) return null;
  const [first, end] = [Math.min(...near), Math.max(...near)];
  const claim = { at, last, first, end };
  // What only the other side quotes is somebody else's word.
  if (others[first]!.quoted && !tokens[opening]!.quoted) return null;
  if (isAsked(others, first) || isToldBesides(direction, claim, opening, near.length)) return null;
  if (!hasVerb(direction, words, [first, end], lexicon)) return null;
  return isFlat(direction, claim, opening) ? claim : null;
}

/** The verb of the claim comes back, or its effect as what something did. */
function hasVerb(
  { tokens, others, counterpart }: Direction,
  words: readonly number[],
  [first, end]: readonly [number, number],
  lexicon: Lexicon | null,
): boolean {
  const verb = words.find((k) => isDeed(tokens[k]!.form) || HELPING.test(tokens[k - 1]?.form ?? ''));
  if (verb === undefined) return true;
  const { form } = tokens[verb]!;
  const span = others.slice(Math.max(0, first - TO_VERB), end + 1);
  if (CAUSES.test(form)) {
    if (others.some((token) => TOGETHER.test(token.form))) return false;
    if (span.some((token) => CAUSES.test(token.form))) return true;
    return words.some((k) => {
      const there = others[counterpart(k) ?? -1];
      return there !== undefined && !isDeed(tokens[k]!.form) && isDeed(there.form);
    });
  }
  return (
    counterpart(verb) !== undefined || span.some((token) => lexicon?.relation?.(form, token.form) === 'kin')
  );
}

/** The side that denies the proof makes the statement itself, in another place. */
function isToldBesides(
  { tokens }: Direction,
  { at, last }: UnprovenClaim,
  opening: number,
  found: number,
): boolean {
  const stems = new Set(
    tokens.slice(opening + 1, last + 1).flatMap(({ content, stem }) => (content ? [stem] : [])),
  );
  const besides = new Set(
    tokens.flatMap(({ stem }, k) => ((k < at || k > last) && stems.has(stem) ? [stem] : [])),
  );
  return besides.size >= Math.max(LEAST_WORDS, found / 2);
}

/** Nothing in the sentence of the statement denies it, doubts it or leaves it open that the claim does not have. */
function isFlat(
  { tokens, others }: Direction,
  { last, first, end }: UnprovenClaim,
  opening: number,
): boolean {
  const claimed = tokens.slice(opening + 1, last + 1);
  const own = new Set(claimed.map(({ stem }) => stem));
  const besides = new Set(tokens.map(({ stem }) => stem));
  const isReason = claimed.some(({ form }) => CAUSES.test(form));
  const { sentence } = others[first]!;
  const [open] = clauseAround(others, first);
  const [, close] = clauseAround(others, end);
  return !others.some((token, k) => {
    if (token.sentence !== sentence || own.has(token.stem)) return false;
    const within = k >= open && k <= close;
    const turns = within ? OPENLY | TURNS | IS_PRIVATIVE : OPENLY;
    // Whose opinion it is here may say so there as well, and "Brand" is a name.
    if ((token.classes & HOLDS) !== 0 && !FINDS.test(token.form) && !besides.has(token.stem)) return true;
    // "in an attempt to establish who"
    const aimed = SHOWS.test(token.form) && others[k - 1]?.form === 'to';
    if (FINDS.test(token.form)) return aimed;
    const isOpen = OPENS.test(token.form) || (token.form === DUE && !isReason);
    return (token.classes & turns) !== 0 || isOpen || aimed;
  });
}
