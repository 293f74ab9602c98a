import type { Finding, Range } from '../../model';
import { type BoundWords, type Side, boundOfFigure } from './bound-words';
import { rangeOf } from '../reading/common';
import { belongTogether } from './figure-pairs';
import type { LinkIndex } from '../reading/link-index';
import { otherSubjects } from '../names/subjects';
import type { Placed } from './placed';
import { spansOf } from './ranges';
import type { Reading } from '../reading/reading';
import { type Token, valueIn } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import { type View, excerpt } from '../views/views';

/** That `at least 31` became `31`. */
const BOUND = 0.6;
/** That `about 200` became `200`: the figure is as round as before. */
const ROUGH = 0.5;

/** Words that say the same of a figure from farther off ("exceeded", "so far"), or that it is a limit anyhow ("licensed for 90"). */
const SAID_OTHERWISE: Readonly<Record<Side, RegExp>> = {
  lower:
    /^(?:least|minimum|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|pass(?:es|ed|ing)|beyond|than|threshold|floor|required?|requires|far|counting|higher|plus|odd|known|confirmed|need(?:s|ed)?|must|marks?|barrier|line|start(?:s|ed|ing)?|beg[aiu]ns?|beginning)$/,
  upper:
    /^(?:most|maxim(?:um|al)|ceiling|cap(?:ped|s|acity)?|limit(?:s|ed|ing)?|licen[cs]ed?|allow(?:s|ed|ing)?|permit(?:s|ted)?|room|seats?|holds?|restrict(?:s|ed)?|than|reach(?:es|ed|ing)?|peak(?:s|ed|ing)?|high|hits?|top|marks?|barrier|line)$/,
  about:
    /^(?:estimat(?:e[ds]?|ing|ion|ions)|rough(?:ly)?|approximate(?:ly)?|average[ds]?|nearest|round(?:ed)?|guess(?:e[ds])?|target(?:s|ed)?|aim(?:s|ed|ing)?|odd|or)$/,
};
/** The like of which near a bare figure may yet be about it. */
const LOOSE =
  /^(?:about|around|some|perhaps|possibly|maybe|probably|nearly|almost|over|under|above|below|up|as|good|max|within)$/;
/** Words that such a one is looked for before a figure. */
const REACH = 4;
/** Words that tell where as "over" and "around" may. */
const PLACES = /^(?:on|in|at|across|along|through|throughout|among|between|beneath|regarding|concerning)$/;
/** So many of anything may stand in any sentence. */
const SMALL = 12;
/** Digits of a figure that is told roughly, closing noughts aside. */
const ROUND = 2;

/**
 * Figures that are the same on both sides but for a bound that only one side puts to them: `at least 31` and `31`,
 * `up to ten years` and `ten years`. Not where the bare side says so in other words or in another sentence.
 */
export function boundFindings(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  from: Reading,
  to: Reading,
  links: LinkIndex,
): Finding[] {
  return a.flatMap((x) => {
    const [value] = x.values;
    const isSame = (item: Placed): boolean => item.values[0] === value;
    const y = b.find(isSame);
    if (!y || a.filter(isSame).length > 1 || b.filter(isSame).length > 1) return [];
    if (!isPlain(x) || !isPlain(y) || (view.a[x.at]?.quoted && view.b[y.at]?.quoted)) return [];
    const [was, is] = [boundOfFigure(view.a, x), boundOfFigure(view.b, y)];
    const bound = was ?? is;
    if (!bound || (was && is) || (isRough(bound) && (is || !isRound(x)))) return [];
    // "about 60 percent", "three in five": a share that somebody put in words is none that was counted.
    if (isRough(bound) && y.inWords && !x.inWords) return [];
    // "one student": an article as much as a count.
    if (is && value === 1 && x.unit === '') return [];
    const [bare, item] = was ? [view.b, y] : [view.a, x];
    if (isInSpan(view.a, x) || isInSpan(view.b, y)) return [];
    if (isWhere(was ? view.a : view.b, bound, bare, item)) return [];
    if (saysOtherwise(bare, item, bound.side) || boundsAnother(view, bound.side, was !== null)) return [];
    const search = { view, links, value: value!, side: bound.side };
    if (was ? isKept(to, from, 'b', search) : isKept(from, to, 'a', search)) return [];
    if (
      otherSubjects(view, from, to, x.figure, y.figure) ||
      (!(was && isMeasure(x, y)) &&
        belongTogether(view, inUnitOf(y, x), inUnitOf(x, y), a.length * b.length === 1) === 0)
    )
      return [];
    return [finding(view, x, y, was, is, from, to)];
  });
}

/** As many of a unit on both sides, in whatever words: more than a chance likeness. */
function isMeasure(x: Placed, y: Placed): boolean {
  return x.unit !== '' && x.unit === y.unit && x.unit !== '%' && Math.abs(x.values[0] ?? 0) > SMALL;
}

/** A round count or sum, or a share in words: without its word it may be taken for exact. What is measured is seldom exact. */
function isRound({ values: [value = 0], inWords, measure }: Placed): boolean {
  if (inWords) return true;
  const kind = MEASURES[measure]?.[0];
  if ((kind !== undefined && kind !== 'share') || value % 10 !== 0) return false;
  return String(value).replace(/0+$/, '').length <= ROUND;
}

/** One end of "30 to 40": the other bounds it. */
function isInSpan(tokens: readonly Token[], { figure }: Placed): boolean {
  return spansOf(tokens).some(({ start, end }) => start <= figure.start && figure.end <= end);
}

/** "9m crowns" are no metres where the other side has nine million crowns. */
function inUnitOf(other: Placed, item: Placed): Placed {
  const isShort = item.values.length > other.values.length;
  return isShort ? { ...item, unit: other.unit, measure: other.measure } : item;
}

/** The true figure lies near the one told: whoever adds that word says nothing new. */
function isRough({ side, near }: BoundWords): boolean {
  return side === 'about' || near;
}

/** Of ages and ordinals a bound is a class: "over 18", "under-12s". */
function isPlain({ unit, figure }: Placed): boolean {
  return unit !== 'age' && !figure.quantity.ordinal;
}

/** The sentence of a bare figure says so in other words, or has the like words near it. */
function saysOtherwise(tokens: readonly Token[], { first, at }: Placed, side: Side): boolean {
  const { sentence } = tokens[at]!;
  const ofOthers = tokens.flatMap((token, k) =>
    token.kind === 'figure' ? (boundOfFigure(tokens, { first: k, at: k }) ?? []) : [],
  );
  return tokens.some((token, k) => {
    if (token.sentence !== sentence || (k >= first && k <= at)) return false;
    if (ofOthers.some((other) => other.first <= k && k <= other.last)) return false;
    if (SAID_OTHERWISE[side].test(token.form)) return true;
    return (
      SAID_OTHERWISE.about.test(token.form) || (k < first && k >= first - REACH && LOOSE.test(token.form))
    );
  });
}

/** "spread over six islands", "spread on six islands": where it is, not how many. */
function isWhere(
  bounded: readonly Token[],
  { first, last }: BoundWords,
  bare: readonly Token[],
  item: Placed,
): boolean {
  const word = bounded[first]?.form ?? '';
  if (last - first !== 1 || !/^(?:over|about|around|under|above|below)$/.test(word)) return false;
  const before = bare[item.first - 1]?.form ?? '';
  return PLACES.test(before) && bounded[first - 1]?.form !== before;
}

/** The bare side bounds another figure, of which the bound may have come to speak for both. */
function boundsAnother(view: View, side: Side, gone: boolean): boolean {
  const figures = (tokens: readonly Token[]): Map<string, Side | undefined> =>
    new Map(
      tokens.flatMap(({ kind, key }, at) =>
        kind === 'figure' ? [[key, boundOfFigure(tokens, { first: at, at })?.side] as const] : [],
      ),
    );
  const [bounded, bare] = gone ? [figures(view.a), figures(view.b)] : [figures(view.b), figures(view.a)];
  return [...bare].some(([key, own]) => own === side && bounded.get(key) !== side);
}

/**
 * Another sentence of the text that lacks the bound here has it with that figure, and did not take it over from
 * where the bounded text says it a second time.
 */
function isKept(
  there: Reading,
  here: Reading,
  of: 'a' | 'b',
  { view, links, value, side }: { view: View; links: LinkIndex; value: number; side: Side },
): boolean {
  const bounded = (reading: Reading): number[] =>
    (reading.withFigure.get(value) ?? []).filter((sentence) =>
      isBounded(reading.tokens[sentence] ?? [], value, side),
    );
  const held = bounded(here);
  return bounded(there).some((holder) => {
    if (view.link[of].includes(holder)) return false;
    const found = of === 'b' ? links.ofB(holder) : links.ofA(holder);
    const back = found.flatMap((link) => link[of === 'b' ? 'a' : 'b']);
    return !back.some((other) => held.includes(other));
  });
}

function isBounded(tokens: readonly Token[], value: number, side: Side): boolean {
  return tokens.some(
    ({ kind, key }, at) =>
      kind === 'figure' && valueIn(key) === value && boundOfFigure(tokens, { first: at, at })?.side === side,
  );
}

function finding(
  view: View,
  x: Placed,
  y: Placed,
  was: BoundWords | null,
  is: BoundWords | null,
  from: Reading,
  to: Reading,
): Finding {
  const [a, b] = [placeOf(view.a, x, was), placeOf(view.b, y, is)];
  const rough = was !== null && isRough(was);
  const why = rough ? 'it is given as exact' : was ? 'its bound is gone' : 'it has been given a bound';
  const message = `The figure “${excerpt(from.version.text, a)}” became “${excerpt(to.version.text, b)}”: ${why}.`;
  return { type: 'number-changed', a, b, confidence: rough ? ROUGH : BOUND, message };
}

function placeOf(tokens: readonly Token[], { figure }: Placed, bound: BoundWords | null): Range {
  if (!bound) return rangeOf(figure);
  const [first, last] = [tokens[bound.first]!, tokens[bound.last]!];
  return { start: Math.min(first.start, figure.start), end: Math.max(last.end, figure.end) };
}
