import type { Finding } from '../../model';
import { overlaps } from '../reading/common';
import { lazily } from '../../text/lazily';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { isAsked } from '../views/spans';
import { type Counterparts, type View, excerpt } from '../views/views';
import { isCrime } from '../words/crime-words';
import { DOUBTS, NEGATES } from '../words/word-classes';
import { accusedOf } from './accusing';

/** What tells that somebody is guilty of the crime behind it, each with the word that leads there. */
const SETTLES: readonly (readonly [word: RegExp, leads: RegExp | null])[] = [
  [/^(?:convicted|guilty)$/, /^of$/],
  [/^(?:sentenced|jailed|imprisoned|punished)$/, /^(?:for|over)$/],
  [/^(?:admits?|admitted|confess(?:es|ed)|committed|commits)$/, null],
];
/** "Arrested for arson" takes for done what "on suspicion of arson" does not. */
const HELD = /^(?:arrest(?:s|ed|ing)?|held|holds?|detain(?:s|ed|ing)?|jailed)$/;
/** Words between a word and the crime: "convicted on Monday of", "arrested a man for", "committed the alleged". */
const REACH = 6;
const UNSETTLED =
  /^(?:if|whether|unless|could|would|may|might|until|faces?|facing|den(?:y|ies|ied|ying)|to|plead(?:s|ed|ing)?|accus\p{L}*|alleg\p{L}*|suspect\p{L}*|suspicion|charg\p{L}*|indict\p{L}*|trial|question\p{L}*|investigat\p{L}*|inquir\p{L}*|previous|previously|earlier|before|formerly|wants?|wanted|seek\p{L}*|sought|asks?|asked|demand\p{L}*|urge\p{L}*)$/u;
/** A text that has one of these knows that somebody was found guilty. */
const VERDICTS =
  'guilty convicted conviction convict admitted admits confessed sentenced jailed committed imprisoned'.split(
    ' ',
  );
/** Any word that settles: most texts have none. */
const SETTLING = [
  ...VERDICTS,
  'punished',
  'commits',
  'confesses',
  ...'arrest arrests arrested arresting held holds hold detain detains detained'.split(' '),
];
const SUSPECTED = /^susp/;
const PRONOUN = /^(?:he|she|they)$/;
const CONFIDENCE = 0.75;

/**
 * `charged with fraud` → `convicted of fraud`, `on suspicion of arson` → `arrested for arson`: the crime is the same and
 * what was open is settled, or the other way round. The side that leaves it open must
 * nowhere tell of guilt, and what is told already is not told again.
 */
export function settledFindings(view: View, from: Reading, to: Reading, told: readonly Finding[]): Finding[] {
  const found = [...settledIn(view, from, to, true), ...settledIn(swapped(view), to, from, false)];
  return found.filter(({ a }) => !told.some((other) => a !== null && overlaps(other.a, a)));
}

function swapped(view: View): View {
  const { link, a, b, toA, toB, classesA, classesB } = view;
  return { link, a: b, b: a, toA: toB, toB: toA, classesA: classesB, classesB: classesA };
}

/** `a` leaves open what `b` settles: of several such crimes the first is told. */
function settledIn({ a, b, toB }: View, own: Reading, theirs: Reading, forward: boolean): Finding[] {
  if (!SETTLING.some((form) => theirs.forms.has(form)) || tellsOfVerdict(own)) return [];
  const crimes = a.map((_, k) => crimeFrom(a, accusedOf(a, k)));
  const at = crimes.findIndex((crime) => crime >= 0);
  if (at < 0) return [];
  const [token, crime] = [a[at]!, a[crimes[at]!]!];
  const isOpen = bySentence(b, keepsOpen);
  const held = forward && SUSPECTED.test(token.form);
  const there = b.findIndex(
    ({ stem, form, sentence }, k) =>
      stem === crime.stem && isCrime(form) && settledBefore(b, k, held) >= 0 && !isOpen(sentence),
  );
  if (there < 0 || isAsked(b, there) || (b[there]!.quoted && !token.quoted)) return [];
  const settled = settledBefore(b, there, held);
  if (!isOfOne(a, at, toB, b, settled)) return [];
  const here = { start: token.start, end: crime.end };
  const place = { start: b[settled]!.start, end: b[there]!.end };
  const [open, closed] = [excerpt(own.version.text, here), excerpt(theirs.version.text, place)];
  const message = forward
    ? `“${open}” became “${closed}”: what somebody is accused of now stands as proved.`
    : `“${closed}” became “${open}”: what stood as proved is now an accusation.`;
  const [from, to] = forward ? [here, place] : [place, here];
  return [
    { type: forward ? 'hedge-dropped' : 'hedge-added', a: from, b: to, confidence: CONFIDENCE, message },
  ];
}

/** Whether a sentence has a word of some kind, each looked through once. */
function bySentence(
  tokens: readonly Token[],
  isOne: (tokens: readonly Token[], at: number) => boolean,
): (sentence: number) => boolean {
  const found = lazily(
    () => new Set(tokens.flatMap(({ sentence }, k) => (isOne(tokens, k) ? [sentence] : []))),
  );
  return (sentence) => found().has(sentence);
}

/** The crime within the next words from where an accusation leads to. */
function crimeFrom(tokens: readonly Token[], start: number | null): number {
  if (start === null) return -1;
  for (let k = start; k < start + REACH; k++) {
    if (!tokens[k] || tokens[k]!.kind === 'punctuation') return -1;
    if (isCrime(tokens[k]!.form)) return k;
  }
  return -1;
}

/** The word before a crime that settles it; -1 where none does. */
function settledBefore(tokens: readonly Token[], crime: number, held: boolean): number {
  for (let k = crime - 1; k >= 0 && k >= crime - REACH - 1; k--) {
    const { form } = tokens[k]!;
    if (tokens[k]!.kind === 'punctuation') return -1;
    const between = tokens.slice(k + 1, crime);
    const leads = (word: RegExp): boolean => between.some((token) => word.test(token.form));
    if (SETTLES.some(([word, lead]) => word.test(form) && (lead === null || leads(lead)))) return k;
    if (held && HELD.test(form) && leads(/^(?:for|over)$/)) return k;
  }
  return -1;
}

function keepsOpen(tokens: readonly Token[], at: number): boolean {
  const { form, classes } = tokens[at]!;
  if (form === 'to' || form === 'before') return /^(?:be|plead|deny|stand)$/.test(tokens[at + 1]?.form ?? '');
  return UNSETTLED.test(form) || (classes & (DOUBTS | NEGATES)) !== 0 || accusedOf(tokens, at) !== null;
}

function tellsOfVerdict({ forms }: Reading): boolean {
  return VERDICTS.some((form) => forms.has(form));
}

/** A word before the accusation stands before the verdict, or both are of the same pronoun. */
function isOfOne(
  a: readonly Token[],
  at: number,
  toB: Counterparts,
  b: readonly Token[],
  settled: number,
): boolean {
  const [own, theirs] = [a[at]!.sentence, b[settled]!.sentence];
  const isShared = (token: Token, k: number): boolean => {
    const there = token.content && token.sentence === own ? toB[k] : undefined;
    return there !== undefined && there !== settled && b[there]!.sentence === theirs;
  };
  if (a.slice(0, at).some(isShared)) return true;
  const pronoun = (side: readonly Token[], end: number, sentence: number): string | undefined =>
    side.slice(0, end).find((token) => token.sentence === sentence && PRONOUN.test(token.form))?.form;
  const mine = pronoun(a, at, own);
  return mine !== undefined && mine === pronoun(b, settled, theirs);
}
