import type { Range } from '../../model';
import type { NameToken } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { ACCOUNT, TOLD_OF } from '../words/account-words';
import { OPENS_ANOTHER } from '../words/clause-openers';
import { BEING, FINITE } from '../words/helping-verbs';
import { PAPERS } from './papers';
import { type Speaker, nounPhraseAfter, nounPhraseBefore } from './sources';

const IS_ACCOUNT: ReadonlySet<string> = new Set(ACCOUNT);
const IS_TOLD_OF: ReadonlySet<string> = new Set(TOLD_OF);
/** "The union's", "the farmers'". */
const POSSESSIVE = /'s?$/;
const GOES_BY = /^(?:on|by|in)$/;
/** Words from the preposition to the account, and from what is told to its "has it that". */
const [TO_ACCOUNT, TO_HAS] = [7, 8];

/** A clause that tells by whose account something is so. */
export interface Account extends Range {
  readonly speaker: Speaker;
}

/**
 * "On the union's figures, ...", "..., by the estimate of the institute", "the police version has it that": the clause
 * of the noun at a position; null where it is none.
 */
export function accountAt(
  text: string,
  plain: readonly Token[],
  at: number,
  names: readonly NameToken[],
): Account | null {
  const { form } = plain[at]!;
  if (IS_TOLD_OF.has(form)) {
    const told = hasItThat(text, plain, at, names);
    if (told) return told;
  }
  if (!IS_ACCOUNT.has(form)) return null;
  const by = prepositionBefore(plain, at);
  if (by < 0) return null;
  const { start } = plain[by]!;
  if (plain[at + 1]?.form === 'of') {
    const source = /^(?:the|an?)$/.test(plain[by + 1]!.form) && nounPhraseAfter(text, plain, at + 2, names);
    return source ? { start, end: source.clauseEnd, speaker: source.speaker } : null;
  }
  if (!isMark(plain[at + 1])) return null;
  const owner = plain.findLastIndex((token, k) => k > by && k < at && POSSESSIVE.test(token.form));
  if (owner < 0) return null;
  return { start, end: plain[at]!.end, speaker: ownerOf(text, plain, [by + 1, owner], names) };
}

/** The preposition that opens the clause, right behind a mark or at the head of the sentence; -1 where there is none. */
function prepositionBefore(plain: readonly Token[], at: number): number {
  for (let k = at - 1; k >= 0 && k >= at - TO_ACCOUNT; k--) {
    if (plain[k]!.kind === 'punctuation' && !POSSESSIVE.test(plain[k]!.form)) return -1;
    if (GOES_BY.test(plain[k]!.form)) return isMark(plain[k - 1]) ? k : -1;
  }
  return -1;
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

function ownerOf(
  text: string,
  plain: readonly Token[],
  [first, last]: readonly [number, number],
  names: readonly NameToken[],
): Speaker {
  const start = plain[first]!.start;
  const phrase = text.slice(start, plain[last]!.end).replace(/['’]s?$/u, '');
  const name = names.findLast((one) => one.start >= start && one.start <= plain[last]!.start);
  return { start, end: start + phrase.length, label: phrase, parts: name?.parts ?? [], pronoun: false };
}

function hasItThat(
  text: string,
  plain: readonly Token[],
  at: number,
  names: readonly NameToken[],
): Account | null {
  const has = plain.findIndex(({ form }, k) => k > at && k <= at + TO_HAS && /^ha[sd]$/.test(form));
  if (has < 0 || plain[has + 1]?.form !== 'it' || plain[has + 2]?.form !== 'that') return null;
  const speaker = nounPhraseBefore(text, plain, has, names);
  const start = Math.min(speaker?.start ?? Infinity, plain[at]!.start);
  return speaker && { start, end: plain[has + 2]!.end, speaker };
}

const ESTIMATES = /^estimate[sd]?$/;
const PUTS = /^puts?$/;
/** Who puts one of these at a figure holds it to be so much; a kettle may be put on at six. */
const AMOUNT =
  /^(?:costs?|number|numbers|tolls?|price|value|worth|loss|losses|damages?|figure|rate|share|total|sum|bill|count|odds|chances?|probability|risk|age|amount|size|level|length|height|weight|depth|speed|strength|population|turnout|attendance|crowd|deaths?|dead|injured|debts?|deficit|surplus|profits?|revenue|sales|growth|inflation|unemployment|output|support|lead|demand|shortfall|backlog|capacity|magnitude|temperature|distance|range|stake|savings?|spending|budget|earnings|income|time|date)$/;
/** Words from the verb to the figure, and from "at" to it: "at about", "at more than". */
const [TO_FIGURE, TO_VALUE] = [12, 4];
const BREAKS = new RegExp(`^(?:${OPENS_ANOTHER})$`);
/** Behind these a value is a noun of theirs: "an estimate of 300". */
const NOUN_BEFORE = /^(?:an?|the|its|his|her|their|this|these|some|of|no|own)$/;

/** "Analysts put the cost at 18 million", "the union estimates that", "insurers estimated losses of 5 million": a figure is somebody's. */
export function valuesAt(plain: readonly Token[], at: number): boolean {
  const { form } = plain[at]!;
  const before = plain[at - 1];
  const puts = PUTS.test(form);
  if (!puts && !ESTIMATES.test(form)) return false;
  if (!before || NOUN_BEFORE.test(before.form) || BEING.test(before.form)) return false;
  const next = plain[at + 1];
  if (!next || /^(?:of|for|from)$/.test(next.form)) return false;
  let amount = !puts;
  for (let k = at + 1; k <= at + TO_FIGURE; k++) {
    const token = plain[k];
    amount ||= AMOUNT.test(token?.form ?? '');
    if (!token || (token.kind === 'punctuation' && token.form !== "'") || BREAKS.test(token.form))
      return false;
    if (token.form === 'at') {
      const value = plain.slice(k + 1, k + 1 + TO_VALUE).find(({ kind }) => kind !== 'word');
      if (value?.kind === 'figure' && amount) return true;
    }
    if (!puts && token.kind === 'figure') return true;
  }
  return false;
}

/** What papers do that say something. */
const SHOWS =
  /^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|reveal|reveals|revealed)$/;
/** Words before the verb among which the paper is, and behind it up to the verb of what is shown. */
const [TO_PAPER, TO_VERB] = [6, 9];
const OPENS = /^(?:the|an?|its?|his|her|their|this|these|he|she|they|there|some|no|one|two|three|\p{Nd}+)$/u;

/** "..., court papers show", "a leaked memo suggests the ward was to close": what a paper says. */
export function isShown(plain: readonly Token[], at: number): boolean {
  if (!SHOWS.test(plain[at]!.form) || BEING.test(plain[at - 1]?.form ?? '')) return false;
  const lead = plain.slice(Math.max(0, at - TO_PAPER), at);
  const open = lead.findLastIndex(({ kind, form }) => kind === 'punctuation' && form !== "'");
  if (!lead.slice(open + 1).some(({ form }) => PAPERS.test(form))) return false;
  const next = plain[at + 1];
  if (isMark(next)) return open >= 0 && lead[open]!.form === ',';
  if (next!.form === 'that') return true;
  if (!OPENS.test(next!.form)) return false;
  for (const { form, kind } of plain.slice(at + 2, at + TO_VERB)) {
    if (kind === 'punctuation' || BREAKS.test(form)) return false;
    if (FINITE.test(form)) return true;
  }
  return false;
}
