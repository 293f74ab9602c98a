import { isNounAsWell, speechVerb } from '../../text/words/speech-verbs';
import { isVerb } from '../speakers/governed';
import type { Token } from '../reading/tokens';
import { SAYS, SPEAKS } from '../words/word-classes';

/** Words between a verb of saying and its date: "said in Moscow on Tuesday". */
const REACH = 4;
/** Verbs of saying that tell how anything runs its course, unless somebody's words stand beside them. */
const RUNS: ReadonlySet<string> = new Set(['begin', 'continue', 'conclude']);
/** Verbs of saying that take an object of another kind: "called a strike", "answered the letter", "posted a loss". */
const HANDLES: ReadonlySet<string> = new Set(['call', 'answer', 'post', 'read', 'observe', 'mean', 'communicate', 'note', 'cry']); // prettier-ignore
const OBJECT = /^(?:an?|the|its|his|her|their|our|my|him|them|me|us|off|up|out)$/;
/** What is said, as a noun, and what stands before it: "in a post on Monday". */
const UTTERANCE = /^(?:report|comment|remark|tweet|post|note|reply|answer)s?$/;
const IN = /^(?:in|by|with|through|via)$/;
/** "data showed on Monday": papers say so, too. */
const SHOWS = /^(?:show(?:s|ed)?|indicate[sd]?|suggest(?:s|ed)?|reveal(?:s|ed)?)$/;
const PAPERS =
  /^(?:data|figures|numbers|statistics|reports?|surveys?|polls?|results|records|documents?|filings?|minutes|studies|study|estimates|index|census)$/;
/** Words from a paper to what it shows: "data from the statistics office showed". */
const FROM_PAPER = 8;
/** "her remarks came on Monday" */
const COMES = /^(?:c[ao]mes?|follow(?:s|ed)?)$/;
const WORDS_OF_PHRASE = 3;

/**
 * Whether the date at a position is the day on which something was said: `said on Monday`. `The strike began on
 * Monday` and `a report of March 2019` say nothing.
 */
export function isSaidOn(tokens: readonly Token[], at: number, reach = REACH): boolean {
  const { sentence } = tokens[at]!;
  for (let k = Math.max(0, at - reach); k < at; k++)
    if (tokens[k]!.sentence === sentence && reports(tokens, k) && !opensClause(tokens[k + 1])) return true;
  return false;
}

/** A date of what was said, or with somebody who speaks right behind it. */
export function mayBeSaidOn(tokens: readonly Token[], at: number): boolean {
  return (
    isSaidOn(tokens, at, 2 * REACH) || tokens.slice(at, at + REACH).some(({ classes }) => classes & SPEAKS)
  );
}

/** "confirmed that 24 April is the last day": what stands behind is what was said, not when. */
function opensClause(token: Token | undefined): boolean {
  return token?.form === 'that';
}

function reports(tokens: readonly Token[], at: number): boolean {
  const { classes, form } = tokens[at]!;
  if (SHOWS.test(form)) return showsPaper(tokens, at);
  if ((classes & SAYS) === 0) return false;
  if (isNounAsWell(form) && !isVerb(tokens, at))
    return UTTERANCE.test(form) && (isInPhrase(tokens, at) || COMES.test(tokens[at + 1]?.form ?? ''));
  const verb = speechVerb(form) ?? form;
  if (RUNS.has(verb)) return isBesideWords(tokens, at);
  return !HANDLES.has(verb) || !OBJECT.test(tokens[at + 1]?.form ?? '');
}

function showsPaper(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - FROM_PAPER), at).some((token) => PAPERS.test(token.form));
}

/** "in a post", "by a short note" */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - WORDS_OF_PHRASE), at).some(({ form }) => IN.test(form));
}

/** "We are ready," she began; he concluded: "We are ready." */
function isBesideWords(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at + REACH).some(({ quoted }) => quoted);
}
