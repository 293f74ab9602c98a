import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { NEGATES, TURNS } from '../words/word-classes';

/** What one side leaves out and the other takes in: the words of either, from its conjunction on. */
export interface TakenIn {
  readonly at: number;
  readonly last: number;
  readonly first: number;
  readonly end: number;
}

/** Before a "not" that leaves out one of two. */
const BUT = /^(?:but|though|although|and|yet)$/;
/** Between two of which both hold. */
const AND = /^(?:and|or|both|plus)$/;
const TAKES_IN = /^(?:including|includes?|included|even)$/;
const LEAVES_OUT = /^(?:except|excepting|excluding|unless|besides|barring)$/;
/** With the word behind it: "apart from". */
const LEAVES_OUT_WITH = /^(?:apart from|other than|except for|save for|aside from|exempt are)$/;
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
export function takenIn(direction: Direction): TakenIn[] {
  const { tokens, others } = direction;
  return tokens.flatMap((token, at): TakenIn[] => {
    if (token.kind !== 'word' || token.quoted) return [];
    const excepted = leavesOut(tokens, at);
    const denied = !excepted && isLeftOut(tokens, at);
    if (!excepted && !denied) return [];
    const last = itemFrom(tokens, excepted ? at + excepted : at + 1);
    if (last < 0) return [];
    const there = others.flatMap(({ stem, quoted }, k) =>
      stem === tokens[last]!.stem && !quoted ? [k] : [],
    );
    if (there.some((k) => isOut(others, k))) return [];
    const from = denied ? conjunctionBefore(tokens, at) : at;
    for (const end of there) {
      if (token.form === 'unless' && isSameBut(direction, at)) {
        const condition = conditionBefore(others, end);
        if (condition >= 0) return [{ at, last, first: condition, end }];
      }
      const first = excepted ? takingIn(others, end) : joinedTo(direction, from, last, end);
      const denies = others.slice(first, end).some(({ classes }) => (classes & NEGATES) !== 0);
      if (first >= 0 && !denies) return [{ at: from, last, first, end }];
    }
    return [];
  });
}

/** How many words leave something out from a position on: "except", "apart from"; 0 where none does. */
function leavesOut(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
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
function isOut(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  return tokens.some(
    (token, k) =>
      token.sentence === sentence && ((k < at && leavesOut(tokens, k) > 0) || ALONE.test(token.form)),
  );
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
function isSameBut({ tokens, others }: Direction, at: number): boolean {
  const { sentence } = tokens[at]!;
  return (
    tokens.every((token) => token.sentence !== sentence || !token.content || has(others, token)) &&
    others.every((token) => (token.classes & (NEGATES | TURNS)) === 0 || has(tokens, token))
  );
}

/**
 * Position of the "and" by which the other side joins the two, each with the words before it: what stood before the
 * conjunction must stand there, and the rest of the clause besides. -1 where they are not told together.
 */
function joinedTo(
  { tokens, others, counterpart }: Direction,
  from: number,
  last: number,
  end: number,
): number {
  const prior = thingBefore(tokens, from);
  let first = end - 1;
  while (first > end - TO_ITEM && others[first] && !AND.test(others[first]!.form) && !isThing(others[first]!))
    first--;
  if (prior < 0 || !AND.test(others[first]?.form ?? '')) return -1;
  const before = thingBefore(others, first);
  if (before < 0 || others[before]!.stem !== tokens[prior]!.stem) return -1;
  const { sentence } = others[end]!;
  if (
    others.some(
      (token) => token.sentence === sentence && token.classes & (NEGATES | TURNS) && !has(tokens, token),
    )
  )
    return -1;
  const [open] = clauseAround(tokens, prior);
  let [content, found] = [0, 0];
  for (let k = open; k < prior; k++) {
    if (!tokens[k]?.content) continue;
    content++;
    const there = counterpart(k);
    if (there !== undefined && others[there]!.sentence === sentence) found++;
  }
  return content > 0 && found >= LEAST * content && last > from ? first : -1;
}

function has(tokens: readonly Token[], { stem }: Token): boolean {
  return tokens.some((token) => token.stem === stem);
}
