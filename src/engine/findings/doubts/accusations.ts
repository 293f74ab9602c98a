import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { isCrime } from '../words/crime-words';
import { accusedOf } from './accusing';
import { isMonthOrName } from './hedged';
import { presupposes, relativeOf } from './presupposed';
import { type View, excerpt } from '../views/views';
import { DOUBTS, NEGATES, SAYS } from '../words/word-classes';

/** What keeps an accusation open, whatever it is called: the deed of a "trial" is none yet. */
const OPEN =
  /^(?:accus\p{L}*|alleg\p{L}*|suspect\p{L}*|suspicio\p{L}*|charg(?:e|es|ed|ing)|indict\p{L}*|counts?|claim\p{L}*|trial|tried|prosecut\p{L}*|plead\p{L}*|investigat\p{L}*|inquir(?:y|ies)|prob(?:e|es|ed|ing)|question(?:s|ed|ing)?|den(?:y|ies|ied|ying)|fac(?:e|es|ed|ing)|case|hearing|complaint|lawsuit|su(?:e|es|ed|ing)|according)$/u;
/** What settles it. */
const GUILT = /^(?:guilty|convicted|convict|guilt|admit(?:s|ted)?|confess(?:es|ed)?)$/;
/** Beside them nothing is settled: "if found guilty", "pleaded not guilty". */
const UNSETTLED = /^(?:if|whether|unless|could|would|may|might|until|plead\p{L}*)$/u;
/** In the sentence before, of the doubts only these: what else may happen there is another matter. */
const OPEN_BEFORE = /^(?:alleg|suspect|suppos|apparent|reported|believ|belie|claim|accus|rumou?r)/;
/** Sentences before an accusation in which the source may have the same word. */
const NEAR_BEFORE = 2;
/** What leaves open even what a clause takes for granted: "who allegedly stole". */
const HEARSAY = /^(?:alleg|suppos|purport|apparent|reported|belie|rumou?r)/;
/** "Charged with finding a site" is a task, unless it is a crime or the story has any of these. */
const CRIME =
  'police court courts prosecutor prosecutors judge magistrate magistrates trial arrested jury bail prison custody detectives indictment indicted criminal crime lawyer attorney'.split(
    ' ',
  );
const TASKS = /^charged$/;
/** A story that has any of these tells of guilt itself, */
const SETTLED = /^(?:guilty|convicted|conviction|admitted|admits|confessed|sentenced|jailed)$/;
/** but not behind one of these: "would plead not guilty", "if convicted". */
const OPEN_VERDICT =
  /^(?:if|whether|unless|could|would|may|might|until|den(?:y|ies|ied)|faces?|facing|previous)$/;
const VERDICT_REACH = 5;
/** Words behind the marker that tell the deed, and how many of them must come back. */
const DEED = 9;
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;
const PRONOUN = /^(?:he|she|they)$/;
/** Words from it to the accusation, or to the deed. */
const PRONOUN_REACH = 6;
const CONFIDENCE = 0.75;

/**
 * `is accused of taking 60,000 dollars` → `took 60,000 dollars`: whom nobody has convicted now did it. The
 * other side must tell the same of the same person, and have no word that keeps it open.
 */
export function accusationFindings(view: View, from: Reading, to: Reading): Finding[] {
  const { a, b } = view;
  return a.flatMap((token, at): Finding[] => {
    const start = accusedOf(a, at);
    if (start === null || (TASKS.test(token.form) && isTask(a, start, from))) return [];
    const deed = deedAt(view, start);
    if (!deed || !isTold(view, at, deed) || tellsOfGuilt(from)) return [];
    const sentence = b[deed.first]!.sentence;
    const here = to.tokens[sentence] ?? [];
    const settles = here.some(({ form }) => GUILT.test(form)) && !here.some(unsettled);
    const granted = grantedAt(view, start, deed, from);
    if (
      !settles &&
      (granted ? isDoubted(here) : isKeptOpen(deed, to, sentence, openBefore(from, token.sentence)))
    )
      return [];
    const charge = excerpt(from.version.text, { start: token.start, end: a[deed.end]!.end });
    const told = excerpt(to.version.text, { start: b[deed.first]!.start, end: b[deed.last]!.end });
    const message = `“${charge}” became “${told}”: what somebody is accused of now stands as fact.`;
    const place = to.version.sentences[sentence] ?? b[deed.first]!;
    return [{ type: 'hedge-dropped', a: rangeOf(token), b: rangeOf(place), confidence: CONFIDENCE, message }];
  });
}

/** "A man who stole pills was charged": nothing but a doubt or a source leaves open what a relative clause grants. */
function grantedAt({ a, b, toB }: View, start: number, { first, words }: Deed, from: Reading): boolean {
  const verb = toB[start] ?? first;
  const tie = relativeOf(b, verb);
  if (tie < 0 || !words.includes(b[verb]!)) return false;
  return !presupposes(from, new Set([a[start]!.stem, b[verb]!.stem]));
}

function isDoubted(tokens: readonly Token[]): boolean {
  return tokens.some(({ form, classes }) => HEARSAY.test(form) || (classes & SAYS) !== 0);
}

/** Whether a text says of anybody that he is guilty. */
function tellsOfGuilt({ tokens }: Reading): boolean {
  return tokens.some((sentence) =>
    sentence.some(
      ({ form }, at) =>
        SETTLED.test(form) &&
        !sentence
          .slice(Math.max(0, at - VERDICT_REACH), at)
          .some((word) => OPEN_VERDICT.test(word.form) || (word.classes & NEGATES) !== 0),
    ),
  );
}

/** "Charged with finding a site": no crime, in a story that has nothing to do with any. */
function isTask(tokens: readonly Token[], start: number, { forms }: Reading): boolean {
  return !isCrime(tokens[start]?.form ?? '') && !CRIME.some((form) => forms.has(form));
}

/** The stems of what keeps open in the sentences right before one: nothing new where the other side has it there, too. */
function openBefore({ tokens }: Reading, sentence: number): ReadonlySet<string> {
  const before = tokens.slice(Math.max(0, sentence - NEAR_BEFORE), sentence).flat();
  const stems = before.filter(opensNext).map(({ stem }) => stem);
  // Charged by one word or another.
  return new Set(before.some(({ form }) => OPEN.test(form)) ? [...stems, CHARGED] : stems);
}

/** Stands for any word of a charge; no stem is empty. */
const CHARGED = '';

function opensNext({ form, classes }: Token): boolean {
  return OPEN.test(form) || OPEN_BEFORE.test(form) || (classes & SAYS) !== 0;
}

/** Whether a word beside the deed keeps it open, or one of the sentence before that the source does not have there. */
function isKeptOpen(
  deed: Deed,
  { tokens, version }: Reading,
  sentence: number,
  known: ReadonlySet<string>,
): boolean {
  const here = tokens[sentence] ?? [];
  const other = (word: Token): boolean => !deed.words.includes(word);
  const isDate = (at: number): boolean => here[at]!.form === 'may' && isMonthOrName(here, at, version.text);
  if (here.some((word, at) => other(word) && keepsOpen(word) && !isDate(at))) return true;
  if (here.some((_, at) => accusedOf(here, at) !== null)) return true;
  return (tokens[sentence - 1] ?? []).some(
    (token) => opensNext(token) && !known.has(token.stem) && !(known.has(CHARGED) && OPEN.test(token.form)),
  );
}

function keepsOpen({ form, classes }: Token): boolean {
  return OPEN.test(form) || (classes & (DOUBTS | SAYS)) !== 0;
}

function unsettled({ form, classes }: Token): boolean {
  return UNSETTLED.test(form) || (classes & NEGATES) !== 0;
}

/** The deed of an accusation: its last word, and where the other side tells it: in one sentence, around the middle. */
interface Deed {
  readonly end: number;
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly words: readonly Token[];
}

function deedAt({ a, b, toB }: View, from: number): Deed | null {
  const places: number[] = [];
  let [content, end] = [0, from];
  for (let k = from; k < from + DEED; k++) {
    const token = a[k];
    if (!token || token.kind === 'punctuation' || token.sentence !== a[from]!.sentence) break;
    if (!token.content) continue;
    content++;
    end = k;
    const there = toB[k];
    if (there !== undefined) places.push(there);
  }
  const [middle] = places.toSorted((x, y) => x - y).slice(places.length >> 1);
  if (middle === undefined) return null;
  const together = places.filter((place) => b[place]!.sentence === b[middle]!.sentence);
  if (together.length < LEAST_SHARED || together.length < LEAST_SHARE * content) return null;
  const words = together.map((place) => b[place]!);
  return { end, first: Math.min(...together), middle, last: Math.max(...together), words };
}

/** Whoever is accused stands in the sentence that tells the deed: the deed by itself may well be a fact. */
function isTold({ a, b, toB }: View, at: number, deed: Deed): boolean {
  if (isSamePronoun(a, at, b, deed)) return true;
  return a.some((token, k) => {
    const there = k < at && token.content && token.sentence === a[at]!.sentence ? toB[k] : undefined;
    return there !== undefined && there < deed.middle && b[there]!.sentence === b[deed.middle]!.sentence;
  });
}

/** "He is accused of stealing a boat", "he stole a boat". */
function isSamePronoun(a: readonly Token[], at: number, b: readonly Token[], { middle }: Deed): boolean {
  const subject = (tokens: readonly Token[], end: number): string | undefined =>
    tokens
      .slice(Math.max(0, end - PRONOUN_REACH), end)
      .findLast(({ form, sentence }) => PRONOUN.test(form) && sentence === tokens[end]!.sentence)?.form;
  const own = subject(a, at);
  return own !== undefined && own === subject(b, middle);
}
