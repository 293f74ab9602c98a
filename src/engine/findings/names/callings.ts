import { capitalAt } from '../../text/forms/words';
import { personParts } from './same-person';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { indexAt } from '../views/views';
import { kinOf } from '../words/kin-words';
import { isTitleWord, officeOf, titleForm } from '../words/title-words';

/** What somebody is called beside a name: `promoter` of "promoter BrightHouse Live". */
export interface Calling {
  /** One form for all words of an office or a relative, else the stem. */
  readonly noun: string;
  readonly form: string;
  /** Given and family names, or the words of a body. */
  readonly person: readonly string[];
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my)$|'s?$/;
/** What ends the words that say what somebody is: "the chairman of the committee". */
const BEHIND = /^(?:of|for|at|in|on|with|to|from|by|who|whose|that|which)$/;
/** Between an office and what it is the office of, which has an article as well. */
const OF = /^(?:of|for|at)$/;
/** Words of a phrase that says what somebody is. */
const LONGEST = 6;

/** All nouns by which those who have names are called, wherever these stand. */
export function callingsOf({ version: { text }, tokens, names }: Reading): Calling[] {
  return names.flatMap((list, sentence) =>
    list.flatMap((name) => {
      const person = personParts(text.slice(name.start, name.end), name.parts);
      if (person.length === 0) return [];
      return nounsBeside(text, tokens[sentence] ?? [], name).map(({ token }) => callingOf(token, person));
    }),
  );
}

function callingOf({ form, stem }: Token, person: readonly string[]): Calling {
  return { form, noun: nounOf(form, stem), person };
}

/** The noun of a phrase such as "the tour promoter" or "her sister"; `null` where it is a name. */
export function headNoun(text: string, tokens: readonly Token[]): Token | null {
  const end = tokens.findIndex(({ form, kind }) => BEHIND.test(form) || kind === 'punctuation');
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  return last && isNoun(text, last) ? last : null;
}

/** One form for all words of an office or a relative, else the stem: `mother` for `mum`. */
export function nounOf(form: string, stem: string): string {
  return officeOf(titleForm(form)) ?? kinOf(form) ?? stem;
}

/** A noun beside a name, and where the phrase that has both begins, its article left out. */
export interface NounBeside {
  readonly token: Token;
  readonly first: number;
}

/** The nouns that say what the bearer of a name is: in it, right before it, or between commas beside it. */
export function nounsBeside(text: string, tokens: readonly Token[], name: NameToken): NounBeside[] {
  const first = indexAt(tokens, name);
  const last = tokens.findLastIndex(({ start }) => start < name.end);
  const found: NounBeside[] = [];
  const add = (token: Token | null | undefined, at: number): void => {
    if (token) found.push({ token, first: at });
  };
  for (const token of tokens.slice(first, last)) if (isTitleWord(titleForm(token.form))) add(token, first);
  const before = tokens[first - 1];
  if (before?.form === ',') {
    const opens = phraseBefore(tokens, first - 1);
    if (opens !== null) add(headNoun(text, tokens.slice(opens, first - 1)), opens + 1);
  } else if (before && before.end + 1 === name.start && isNoun(text, before)) add(before, first - 1);
  if (tokens[last + 1]?.form === ',' && DETERMINER.test(tokens[last + 2]?.form ?? ''))
    add(headNoun(text, tokens.slice(last + 2, last + 2 + LONGEST)), first);
  return found;
}

/** "Her manager, Corey Delacroix", "the chairman of the club, Ray Dobbs": where the article stands. */
function phraseBefore(tokens: readonly Token[], comma: number): number | null {
  for (let k = comma - 1; k >= 0 && comma - k <= LONGEST; k--) {
    const { kind, form } = tokens[k]!;
    if (kind === 'punctuation') return null;
    // "the head of the club": the first article opens the phrase.
    if (DETERMINER.test(form) && !OF.test(tokens[k - 1]?.form ?? '')) return k;
  }
  return null;
}

function isNoun(text: string, { kind, content, start, form }: Token): boolean {
  return kind === 'word' && content && (!capitalAt(text, start) || isTitleWord(titleForm(form)));
}
