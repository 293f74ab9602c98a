import { append } from '../reading/common';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { type Parts, type Span, spanAround, spansOf } from '../views/spans';
import { DOUBTS, DOUBTS_NEAR } from '../words/word-classes';
import { accusedOf } from './accusing';
import { isMonthOrName } from './hedged';
import { openPhraseIn } from './open-phrases';
import { countsSubject } from './than-so-many';

const OPINION =
  /^(?:thought|believed|assumed|expected|feared|supposed|estimated|predicted|forecast|suspected|hoped)$/;
/** "Cracks appeared in the dam", but "appeared to widen", "appeared shaken". */
const APPEARED = /^appear(?:s|ed|ing)?$/;
const PLACED = /^(?:in|on|at|before|from|under|over|near|above|below|beside|with|by|[.,;])$/;
const LOOKS = /^look(?:s|ed|ing)?$/;
/** "Larger than had been assumed": what was thought before is no doubt of what is so now. */
const THAN_REACH = 4;

/** A word of doubt and where a part of a sentence has it, in order. */
export interface Doubt {
  readonly token: Token;
  readonly places: readonly number[];
  /** In a clause that only adds something: see `asideIn`. */
  readonly aside: boolean;
}

/** What leaves something open in a part of a sentence. */
interface Openings {
  readonly phrase: string;
  /** Somebody is accused there. */
  readonly accuses: boolean;
  /** The "looks" of "looks like". */
  readonly looks: readonly Token[];
  readonly doubts: readonly Doubt[];
}

/** What leaves something open around a position of the other side, in its part of the sentence. */
export function openingsIn({ tokens, others, opposite }: Direction): (at: number) => Openings {
  const inAside = asideIn(others);
  const isDoubt = (token: Token, k: number): boolean =>
    (token.classes & (DOUBTS | DOUBTS_NEAR)) !== 0 &&
    !(token.form === 'may' && isMonthOrName(others, k, opposite.version.text)) &&
    !isNoDoubt({ tokens, others }, k);
  return eachOnce(others, partsStatements, ([first, last]) => {
    const part = others.slice(first, last + 1);
    const places = new Map<string, number[]>();
    part.forEach((token, n) => {
      const k = first + n;
      if (isDoubt(token, k)) append(places, `${token.form} ${inAside(k)}`, k);
    });
    return {
      phrase: openPhraseIn(others, first, last),
      accuses: part.some((_, n) => accusedOf(others, first + n) !== null),
      looks: part.filter((_, n) => looksLike(others, first + n)),
      doubts: [...places.values()].map((at) => ({
        token: others[at[0]!]!,
        places: at,
        aside: inAside(at[0]!),
      })),
    };
  });
}

/** The words of a sentence or a clause, counted. */
interface Counts {
  readonly span: Span;
  readonly timesOf: (stem: string) => number;
  readonly doubts: number;
}

/** Counts the words around a position, up to what parts them from the rest. */
export function countsOf(tokens: readonly Token[], parts: Parts): (at: number) => Counts {
  return eachOnce(tokens, parts, (span) => {
    const words = tokens.slice(span[0], span[1] + 1);
    const times = new Map<string, number>();
    for (const { stem } of words) times.set(stem, (times.get(stem) ?? 0) + 1);
    const doubts = words.filter(({ classes }) => (classes & DOUBTS) !== 0).length;
    return { span, timesOf: (stem) => times.get(stem) ?? 0, doubts };
  });
}

/** What is made of the span around a position, for each span once. */
function eachOnce<T>(tokens: readonly Token[], parts: Parts, make: (span: Span) => T): (at: number) => T {
  const spanAt = spansOf(tokens, parts);
  const made = new Map<Span, T>();
  return (at) => {
    const span = spanAt(at);
    const known = made.get(span);
    if (known !== undefined) return known;
    const fresh = make(span);
    made.set(span, fresh);
    return fresh;
  };
}

/** Words of doubt that doubt nothing: "than was thought", "cracks appeared in the dam", "the club signs him", and "officials indicated" where the other side has "said". */
export function isNoDoubt({ tokens, others }: Pick<Direction, 'tokens' | 'others'>, at: number): boolean {
  const { form } = others[at]!;
  if (OPINION.test(form)) {
    const than = others.findLastIndex((token, k) => k < at && k >= at - THAN_REACH && token.form === 'than');
    return than >= 0 && !countsSubject(others, than, at);
  }
  if (form === 'signs') return !/^(?:that|of)$/.test(others[at + 1]?.form ?? '');
  if (APPEARED.test(form)) return PLACED.test(others[at + 1]?.form ?? '');
  if (!/^indicated?$/.test(form)) return false;
  const said = (side: readonly Token[]): boolean => side.some((token) => token.form === 'said');
  return said(tokens) && !said(others);
}

/** Whether a position stands in a clause between commas that only adds something: ", which expects visitors,". */
export function asideIn(tokens: readonly Token[]): (at: number) => boolean {
  const opens = tokens.findIndex(
    ({ form }, k) => form === ',' && /^(?:which|who|whose)$/.test(tokens[k + 1]?.form ?? ''),
  );
  const sentence = tokens[opens]?.sentence;
  const closes = tokens.findIndex(
    (token, k) => opens >= 0 && k > opens && token.form === ',' && token.sentence === sentence,
  );
  return (at) => at > opens && at < closes;
}

/** A semicolon, or a comma with a conjunction behind. */
const partsStatements: Parts = (tokens, at) => {
  const { form } = tokens[at]!;
  return form === ';' || (form === ',' && CONJUNCTION.test(tokens[at + 1]?.form ?? ''));
};

const CONJUNCTION = /^(?:and|but|while|whereas|although|though|so)$/;

/** `partAround` for many positions of one side. */
export function partsOf(tokens: readonly Token[]): (at: number) => Span {
  return spansOf(tokens, partsStatements);
}

/** The part of the sentence between semicolons, and commas with a conjunction behind. */
export function partAround(tokens: readonly Token[], at: number): Span {
  return spanAround(tokens, at, partsStatements);
}

/** "Looks like", "looks as if". */
export function looksLike(tokens: readonly Token[], at: number): boolean {
  return LOOKS.test(tokens[at]!.form) && /^(?:like|as)$/.test(tokens[at + 1]?.form ?? '');
}
