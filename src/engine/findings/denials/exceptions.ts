import { lazily } from '../../text/lazily';
import { append } from '../reading/common';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { NEGATES, TURNS } from '../words/word-classes';
import type { Contrasted } from './contrasted';

/** Before a "not" that leaves out one of two. */
const BUT = /^(?:but|though|although|and|yet)$/;
/** Between two of which both hold. */
const AND = /^(?:and|or|both|plus)$/;
const TAKES_IN = /^(?:including|includes?|included|even)$/;
const LEAVES_OUT = /^(?:except|excepting|excluding|unless|besides|barring)$/;
/** With the word behind it: "apart from". */
const LEAVES_OUT_WITH = /^(?:apart from|other than|except for|save for|aside from|exempt are)$/;
/** What any of these begins with: most words are asked no more. */
const MAY_LEAVE_OUT = /^(?:apart|other|except|excluding|save|aside|exempt|unless|besides|barring)/;
/** "Only on Saturday": what else there is goes without saying. */
const ALONE = /^(?:only|just|alone|solely|exclusively|spared?|exempt(?:ed|ion|ions)?|escapes?d?)$/;
/** Words between a conjunction and what it takes in or leaves out: "of", "those", "they are". */
const TO_ITEM = 5;
/** Share of the words of the clause that must come back where two are told together. */
const LEAST = 0.6;

/**
 * Where something that one side leaves out stands among the rest on the other: `blankets but not soup` → `blankets and
 * soup`, `all riders except pensioners` → `all riders, including pensioners`, `unless they are sold abroad` →
 * `including those sold abroad`.
 */
export function takenIn(direction: Direction): Contrasted[] {
  const { tokens, others } = direction;
  const sides = lazily((): Sides => ({ own: laidOut(tokens), theirs: laidOut(others) }));
  return tokens.flatMap((token, at): Contrasted[] => {
    if (token.kind !== 'word' || token.quoted) return [];
    const excepted = wordsThatExcept(tokens, at);
    const denied = !excepted && isLeftOut(tokens, at);
    if (!excepted && !denied) return [];
    const last = itemFrom(tokens, excepted ? at + excepted : at + 1);
    if (last < 0) return [];
    const { theirs } = sides();
    const there = (theirs.places.get(tokens[last]!.stem) ?? []).filter((k) => !others[k]!.quoted);
    if (there.some((k) => isOut(others, theirs, k))) return [];
    const from = denied ? conjunctionBefore(tokens, at) : at;
    const turnsCondition = lazily(() => token.form === 'unless' && isSameBut(direction, at, sides()));
    const joined = lazily(() => toldTogether(direction, from, sides()));
    for (const end of there) {
      if (turnsCondition()) {
        const condition = conditionBefore(others, end);
        if (condition >= 0) return [{ at, last, first: condition, end }];
      }
      const first = excepted ? takingIn(others, end) : joined()(end);
      const denies = others.slice(first, end).some(({ classes }) => (classes & NEGATES) !== 0);
      if (first >= 0 && !denies) return [{ at: from, last, first, end }];
    }
    return [];
  });
}

/** What is asked of a side for each word that leaves something out: found once, so that many take no square. */
interface LaidOut {
  /** Positions by stem. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** By sentence, where it first leaves something out; before all else if it says that there is nothing else. */
  readonly out: ReadonlyMap<number, number>;
  /** Words that deny or turn round. */
  readonly turning: readonly Token[];
}

interface Sides {
  readonly own: LaidOut;
  readonly theirs: LaidOut;
}

function laidOut(tokens: readonly Token[]): LaidOut {
  const places = new Map<string, number[]>();
  const out = new Map<number, number>();
  tokens.forEach(({ stem, form, sentence }, k) => {
    append(places, stem, k);
    if (ALONE.test(form)) out.set(sentence, -1);
    else if (!out.has(sentence) && wordsThatExcept(tokens, k) > 0) out.set(sentence, k);
  });
  return { places, out, turning: tokens.filter(({ classes }) => (classes & (NEGATES | TURNS)) !== 0) };
}

/** How many words leave something out from a position on: "except", "apart from"; 0 where none does. */
function wordsThatExcept(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
  if (!MAY_LEAVE_OUT.test(form)) return 0;
  const next = tokens[at + 1]?.form ?? '';
  return LEAVES_OUT_WITH.test(`${form} ${next}`) ? 2 : LEAVES_OUT.test(form) ? 1 : 0;
}

/** "But not", "though never": behind a conjunction, and no "not only". */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:not|never)$/.test(tokens[at]!.form) &&
    conjunctionBefore(tokens, at) >= 0 &&
    !ALONE.test(tokens[at + 1]?.form ?? '')
  );
}

function conjunctionBefore(tokens: readonly Token[], at: number): number {
  return BUT.test(tokens[at - 1]?.form ?? '') ? at - 1 : -1;
}

/** The first word that says something behind a position, in its clause. */
function itemFrom(tokens: readonly Token[], from: number): number {
  for (let k = from; k < from + TO_ITEM; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (isThing(token)) return k;
  }
  return -1;
}

/** A word that says something, a figure or a date. */
function isThing({ content, kind }: Token): boolean {
  return content || kind === 'figure' || kind === 'date';
}

/** The thing before a conjunction, a comma aside; -1 where none stands there. */
function thingBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  const token = tokens[before];
  return token && token.kind !== 'punctuation' && isThing(token) ? before : -1;
}

/** The other side leaves it out as well, or says that there is nothing else. */
function isOut(tokens: readonly Token[], { out }: LaidOut, at: number): boolean {
  return (out.get(tokens[at]!.sentence) ?? Infinity) < at;
}

/** Position of the "including" before a word; -1 where none stands there. */
function takingIn(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= at - TO_ITEM; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (TAKES_IN.test(token.form)) return k;
    if (token.content) return -1;
  }
  return -1;
}

/** Position of the "if" before a word; -1 where none stands there. */
function conditionBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= at - TO_ITEM; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || token.content) return -1;
    if (token.form === 'if') return tokens[k - 1]?.form === 'only' ? -1 : k;
  }
  return -1;
}

/** Every word of the sentence that says something stands on the other side, which denies no more. */
function isSameBut({ tokens }: Direction, at: number, { own, theirs }: Sides): boolean {
  const { sentence } = tokens[at]!;
  return (
    tokens.every((token) => token.sentence !== sentence || !token.content || theirs.places.has(token.stem)) &&
    theirs.turning.every(({ stem }) => own.places.has(stem))
  );
}

/**
 * Position of the "and" by which the other side joins the two that a conjunction keeps apart, by the position of the
 * second there: what stood before the conjunction must stand there, and the rest of the clause besides. -1 where
 * they are not told together.
 */
function toldTogether(direction: Direction, from: number, { own, theirs }: Sides): (end: number) => number {
  const { tokens, others } = direction;
  const prior = thingBefore(tokens, from);
  if (prior < 0) return () => -1;
  const denying = new Set(
    theirs.turning.flatMap(({ stem, sentence }) => (own.places.has(stem) ? [] : sentence)),
  );
  const { content, answered } = clauseBefore(direction, prior);
  return (end) => {
    const { sentence } = others[end]!;
    if (content === 0 || denying.has(sentence) || (answered.get(sentence) ?? 0) < LEAST * content) return -1;
    let first = end - 1;
    while (
      first > end - TO_ITEM &&
      others[first] &&
      !AND.test(others[first]!.form) &&
      !isThing(others[first]!)
    )
      first--;
    if (!AND.test(others[first]?.form ?? '')) return -1;
    const before = thingBefore(others, first);
    return before >= 0 && others[before]!.stem === tokens[prior]!.stem ? first : -1;
  };
}

/** The words of a clause up to a position that say something: how many, and how many of them each sentence answers. */
function clauseBefore({ tokens, others, counterpart }: Direction, at: number) {
  const [open] = clauseAround(tokens, at);
  const answered = new Map<number, number>();
  let content = 0;
  for (let k = open; k < at; k++) {
    if (!tokens[k]?.content) continue;
    content++;
    const there = others[counterpart(k) ?? -1];
    if (there) answered.set(there.sentence, (answered.get(there.sentence) ?? 0) + 1);
  }
  return { content, answered };
}
