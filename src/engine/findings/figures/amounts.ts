import type { Finding, Range } from '../../model';
import { isNegation } from '../../text/words/function-words';
import { overlaps, rangeOf } from '../reading/common';
import { isLikely } from '../views/left-over';
import type { Reading } from '../reading/reading';
import { boundOfFigure, sidesNamed } from './bound-words';
import { mayBeConverse } from './converse-multiples';
import { MAGNITUDES, MULTIPLES } from '../words/quantity-words';
import { turnedSteps } from './steps';
import { type Token, valueIn } from '../reading/tokens';
import { type View, agreement, answers, excerpt, neighbour } from '../views/views';
import { IS_MAGNITUDE, IS_MULTIPLE } from '../words/word-classes';

/** A change of an amount that no plain figure shows. */
interface Amount extends Range {
  readonly at: number;
  readonly value: string;
}

/** Numbers up to here are those of many things. */
const SMALL = 12;
/** That a bound was turned round where nothing but its figure comes back. */
const FAR = 0.6;
/** Words from one end of a range to the other: "from 3 percentage points to 5". */
const SPAN = 4;
/** How often, which "once" may tell as well. */
const TIMES_OVER = /^(?:twice|thrice)$/;
/** Goals, sets, votes: two numbers below a thousand. */
const SCORE = /^(\p{Nd}{1,3})[-:\u2010-\u2015](\p{Nd}{1,3})$/u;

/**
 * Multiples, scores and orders of magnitude that became others, `from 3 to 5` that became `from 5 to 3`, `to 5
 * percent` that became `by 5 percent`, and figures whose bound was turned round.
 */
export function amountFindings(view: View, from: Reading, to: Reading): Finding[] {
  return [
    ...(((view.classesA | view.classesB) & IS_MULTIPLE) !== 0
      ? loneChanges(view, multiplesIn(view.a, view.b), multiplesIn(view.b, view.a), from, to)
      : []),
    ...((view.classesA & view.classesB & IS_MAGNITUDE) !== 0 ? magnitudeChanges(view, from, to) : []),
    ...scoreChanges(view, from, to),
    ...ofFigures(view, from, to),
  ];
}

function loneChanges(
  view: View,
  a: readonly Amount[],
  b: readonly Amount[],
  from: Reading,
  to: Reading,
): Finding[] {
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.length > 1 || b.length > 1 || x.value === y.value || mayBeConverse(view, x, y)) return [];
  return agreement(view, x.at, y.at) > 0 ? finding(view, x, y, from, to) : [];
}

/**
 * `others` are the tokens of the other side: where that side has a multiple, "once" and "half" are among what
 * it may have been.
 */
function multiplesIn(tokens: readonly Token[], others: readonly Token[]): Amount[] {
  const found = tokens.flatMap(({ form, start, end }, at) => {
    const value = MULTIPLES.get(form);
    return value === undefined ? [] : [{ at, value, start, end }];
  });
  if (found.length > 0) return found;
  const times = tokens.flatMap(({ key, kind, start }, at) => {
    const next = tokens[at + 1];
    return kind === 'figure' && next?.form === 'times'
      ? [{ at, value: key.slice(1), start, end: next.end }]
      : [];
  });
  if (times.length > 0) return times;
  const there = others.filter(({ form }) => MULTIPLES.has(form));
  const halved = others.some(({ form }) => form === 'half');
  return tokens.flatMap(({ form, kind, start, end }, at) => {
    // "Once the rain stopped" tells when.
    const counts =
      form === 'once' &&
      there.some(
        (other) => TIMES_OVER.test(other.form) && sameBeside(tokens, at, others, others.indexOf(other)),
      );
    const halves = form === 'half' && (kind === 'figure' || tokens[at + 1]?.form === 'as') && !halved;
    return counts || halves ? [{ at, value: counts ? '1' : '1/2', start, end }] : [];
  });
}

/** The words before or behind two places are the same. */
function sameBeside(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  return [-1, 1].some((step) => a[i + step]?.content === true && a[i + step]?.stem === b[j + step]?.stem);
}

/** "hundreds of people" and "thousands of people". */
function magnitudeChanges(view: View, from: Reading, to: Reading): Finding[] {
  const [a, b] = [magnitudesIn(view.a), magnitudesIn(view.b)];
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.length > 1 || b.length > 1) return [];
  const counted = (tokens: readonly Token[], { end }: Amount): number =>
    neighbour(
      tokens,
      tokens.findLastIndex((token) => token.start < end),
      1,
      3,
    );
  const same = answers(view, counted(view.a, x), counted(view.b, y));
  return agreement(view, x.at, y.at) >= (same ? 1 : 3) ? loneChanges(view, a, b, from, to) : [];
}

function magnitudesIn(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { form, start, end } = tokens[at]!;
    const power = MAGNITUDES.get(form);
    if (power === undefined) continue;
    const more = tokens[at + 1]?.form === 'of' ? MAGNITUDES.get(tokens[at + 2]?.form ?? '') : undefined;
    // Scores may be those of matches and tests, tens and dozens those of a sum.
    if (more === undefined && power === 1 && tokens[at + 1]?.form !== 'of') continue;
    const last = more === undefined ? end : tokens[at + 2]!.end;
    found.push({ at, value: `${power + (more ?? 0)}`, start, end: last });
    if (more !== undefined) at += 2;
  }
  return found;
}

/** A score with its numbers in the order in which they stand. */
interface Score extends Amount {
  readonly told: string;
}

function scoreChanges(view: View, from: Reading, to: Reading): Finding[] {
  const a = scoresIn(view.a);
  const b = a.length === 1 ? scoresIn(view.b) : [];
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.length > 1 || b.length > 1 || x.told === y.told) return [];
  // Whose goals come first depends on who tells it.
  if (x.value === y.value) return isSameFrame(view, x.at, y.at) ? finding(view, x, y, from, to) : [];
  // "2-1" for a vote of 62-43 is a ratio.
  return Math.abs(x.value.length - y.value.length) > 1 ? [] : loneChanges(view, a, b, from, to);
}

/** The same words before both places in the same order: whoever it is told of is the same. */
function isSameFrame(view: View, i: number, j: number): boolean {
  const before = (tokens: readonly Token[], at: number): string[] =>
    tokens
      .slice(0, at)
      .filter((token) => token.content && token.sentence === tokens[at]?.sentence)
      .map(({ stem }) => stem);
  const [p, q] = [before(view.a, i), before(view.b, j)];
  return p.length > 0 && p.join(' ') === q.join(' ');
}

function scoresIn(tokens: readonly Token[]): Score[] {
  const scores: Score[] = [];
  tokens.forEach(({ kind, form, start, end, sentence }, at) => {
    if (kind === 'punctuation' || kind === 'date' || isLetter(form.charCodeAt(0))) return;
    const score = SCORE.exec(form);
    if (!score) return;
    const both = [Number(score[1]), Number(score[2])] as const;
    const value = [...both].sort((x, y) => x - y).join('-');
    // "Arden 2, Bolton Vale 1": the score ends with the line.
    const isApart = end - start < form.length;
    const last = isApart ? tokens.findLast((token) => token.sentence === sentence) : undefined;
    scores.push({ at, value, told: both.join('-'), start, end: last?.end ?? end });
  });
  return scores;
}

/** Where something stood and where it went. */
interface Span extends Amount {
  readonly ends: readonly [number, number];
}

/** "from 3 to 5" that became "from 5 to 3", whichever verb it goes with. */
function rangeChanges(
  view: View,
  ofA: readonly number[],
  ofB: readonly number[],
  from: Reading,
  to: Reading,
): Finding[] {
  const [a, b] = [spansIn(view.a, ofA), spansIn(view.b, ofB)];
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.length > 1 || b.length > 1) return [];
  const turned = x.ends[0] === y.ends[1] && x.ends[1] === y.ends[0] && x.ends[0] !== x.ends[1];
  return turned && agreement(view, x.at, y.at) > 0 ? finding(view, x, y, from, to) : [];
}

/** Two figures behind each other, "from" before the first and "to" before the second. */
function spansIn(tokens: readonly Token[], figures: readonly number[]): Span[] {
  const found: Span[] = [];
  const value = (at: number): number => valueIn(tokens[at]!.key);
  for (let k = 1; k < figures.length; k++) {
    const [first, second] = [figures[k - 1]!, figures[k]!];
    if (tokens[first - 1]?.form !== 'from' || tokens[second - 1]?.form !== 'to' || second - first > SPAN)
      continue;
    const ends = [value(first), value(second)] as const;
    const { start } = tokens[first]!;
    found.push({ at: first, value: ends.join(' '), start, end: tokens[second]!.end, ends });
  }
  return found;
}

/** Of the Latin alphabet, which most words begin with. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** What became of the bounds of figures, and of ranges. */
function ofFigures(view: View, from: Reading, to: Reading): Finding[] {
  if (!hasFigures(from, view.link.a) || !hasFigures(to, view.link.b)) return [];
  const [ofA, ofB] = [figuresAt(view.a), figuresAt(view.b)];
  const ranges = ofA.length > 1 && ofB.length > 1 ? rangeChanges(view, ofA, ofB, from, to) : [];
  // Both ends of "from 3 to 5" are told with it.
  const steps = turnedSteps(view, ofA, ofB)
    .flatMap(([x, y]) => finding(view, { ...x, value: x.way }, { ...y, value: y.way }, from, to))
    .filter(({ a }) => !ranges.some((other) => a !== null && overlaps(other.a, a)));
  return [...ranges, ...boundChanges(view, ofA, ofB, from, to), ...steps];
}

/** "more than 300" and "fewer than 300": the only figure of that value on either side. */
function boundChanges(
  view: View,
  ofA: readonly number[],
  ofB: readonly number[],
  from: Reading,
  to: Reading,
): Finding[] {
  const lone = (tokens: readonly Token[], list: readonly number[], key: string): boolean =>
    list.filter((k) => tokens[k]?.key === key).length === 1;
  return ofA.flatMap((i) => {
    const key = view.a[i]?.key ?? '';
    const j = ofB.find((k) => view.b[k]?.key === key);
    if (j === undefined || !lone(view.a, ofA, key) || !lone(view.b, ofB, key)) return [];
    const [x, y] = [boundAt(view.a, i), boundAt(view.b, j)];
    if (!x || !y || x.value === y.value) return [];
    // A figure that neither text has elsewhere is that of the same thing, in whatever words.
    const near = agreement(view, i, j) > 0;
    if (!near && !(isLikely(view) && isLarge(key) && standsAlone(view, key, from, to))) return [];
    // "above 50 growth, below that decline": both are there.
    if (sidesNamed(view.a).has(y.value) || sidesNamed(view.b).has(x.value)) return [];
    // "All are over five metres", "none is under five metres".
    if (isDeniedBefore(view.a, x) !== isDeniedBefore(view.b, y)) return [];
    return finding(view, x, y, from, to).map((one) => (near ? one : { ...one, confidence: FAR }));
  });
}

/** Small numbers stand beside anything. */
function isLarge(key: string): boolean {
  return valueIn(key) > SMALL;
}

function standsAlone({ link }: View, key: string, from: Reading, to: Reading): boolean {
  const value = valueIn(key);
  const within = ({ withFigure }: Reading, sentences: readonly number[]): boolean =>
    (withFigure.get(value) ?? []).every((sentence) => sentences.includes(sentence));
  return within(from, link.a) && within(to, link.b);
}

/** Something in its sentence is denied before the bound opens. */
function isDeniedBefore(tokens: readonly Token[], { at, start }: Amount): boolean {
  return tokens.some(
    ({ sentence, start: own, form }) => sentence === tokens[at]?.sentence && own < start && isNegation(form),
  );
}

function hasFigures({ figures }: Reading, sentences: readonly number[]): boolean {
  return sentences.some((sentence) => (figures[sentence]?.length ?? 0) > 0);
}

function figuresAt(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === 'figure') found.push(at);
  });
  return found;
}

/** The figure with the words that bound it from below or above. */
function boundAt(tokens: readonly Token[], at: number): Amount | null {
  const words = boundOfFigure(tokens, { first: at, at });
  if (!words || words.side === 'about') return null;
  return { at, value: words.side, start: tokens[words.first]!.start, end: tokens[words.last]!.end };
}

function finding(view: View, x: Amount, y: Amount, from: Reading, to: Reading): Finding[] {
  if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return [];
  const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
  const message = `The amount “${was}” became “${is}”.`;
  return [
    {
      type: 'number-changed',
      a: rangeOf(x),
      b: rangeOf(y),
      confidence: 0.8,
      message,
    },
  ];
}
