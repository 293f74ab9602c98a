import type { Finding, Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { onlyPairs } from '../views/left-over';
import { type View, agreement, excerpt } from '../views/views';

/** What lies between two figures: "15-16 percent", "between 15% and 16%", "three to four weeks". */
export interface Span extends Range {
  /** The position of its last word, unit aside. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** As far as one stands with either end. */
  readonly unit: string;
}

/** Two figures in one word. */
const JOINED = /^(\p{Nd}+(?:[.,]\p{Nd}+)?)[-\u2010-\u2015](\p{Nd}+(?:[.,]\p{Nd}+)?)(%?)$/u;
/** Between the two ends of a range. */
const TO = /^(?:to|or|and|bis|und|oder|à|ou|et|a|y|e|o|-|–|—)$/;
/** Words that open a range of which "and" stands in the middle. */
const BETWEEN = /^(?:between|zwischen|entre|tra|fra)$/;
const AND = /^(?:and|und|et|y|e)$/;
/** "from 15 to 16" may be a way that something went. */
const FROM = /^(?:from|von|de|da|desde|depuis)$/;
/** Bare numbers joined by a dash are as often a score, a season or an address; these are counted or measured. */
const UNIT =
  /^(?:%|percent|percentage|points?|per|people|\p{L}{3,}s|euros?|dollars?|million|billion|prozent|jahren?|wochen|uhr)$/u;
/** A figure of another time is no rival. */
const BEFORE = /^(?:earlier|ago|previous|previously|before|last|former|formerly)$/;
const CONFIDENCE = 0.75;
/** A range on one side and a figure outside it on the other. */
const BESIDE = 0.65;

/** More ranges that changed are a list, in which each would be held against all. */
const MOST = 12;

/** From this score of a link on two sentences make one statement. */
const SAME_STATEMENT = 0.85;

/** The ranges of a side; few texts have any. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const span = token.kind === 'figure' ? spanFrom(tokens, at) : joinedIn(tokens, at);
    if (span && span.low < span.high) found.push(span);
  }
  return found;
}

function joinedIn(tokens: readonly Token[], at: number): Span | null {
  const { form, kind, start, end } = tokens[at]!;
  const first = form.charCodeAt(0);
  if (kind !== 'word' || first < ZERO || first > NINE) return null;
  const [, low, high, sign] = JOINED.exec(form) ?? [];
  const next = tokens[at + 1]?.form ?? '';
  if (low === undefined || high === undefined || (!sign && !UNIT.test(next))) return null;
  return { at, low: numberIn(low), high: numberIn(high), unit: sign || unitOf(tokens, at), start, end };
}

const [ZERO, NINE] = [0x30, 0x39];

function numberIn(text: string): number {
  return Number(text.replace(',', '.'));
}

/** A range whose first figure stands at a position. */
function spanFrom(tokens: readonly Token[], at: number): Span | null {
  const before = tokens[at - 1]?.form ?? '';
  // "three weeks to four weeks", "15 % et 16 %"
  const to = tokens[at + 1]?.kind === 'word' && !TO.test(tokens[at + 1]!.form) ? at + 2 : at + 1;
  const [between, last] = [tokens[to]?.form ?? '', tokens[to + 1]];
  if (last?.kind !== 'figure' || last.sentence !== tokens[at]!.sentence || !TO.test(between)) return null;
  if (AND.test(between) ? !BETWEEN.test(before) : FROM.test(before)) return null;
  const [low, high] = [valueOf(tokens[at]!), valueOf(last)];
  if (low === null || high === null) return null;
  const unit = high.unit || low.unit || unitOf(tokens, to + 1);
  // "five or six million"
  const scale = high.value >= SCALED && low.value < SCALED ? scaleOf(high.value) : 1;
  return {
    at: to + 1,
    low: low.value * scale,
    high: high.value,
    unit,
    start: tokens[at]!.start,
    end: last.end,
  };
}

/** Millions and more are told once for both ends. */
const SCALED = 1e5;

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
}

function valueOf({ key }: Token): { value: number; unit: string } | null {
  const [, value, unit = ''] = /^#([\d.]+)(.*)$/u.exec(key) ?? [];
  return value === undefined ? null : { value: Number(value), unit };
}

function unitOf(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  return next?.key === '%' ? '%' : next?.content && next.kind === 'word' ? next.stem : '';
}

/** A range of which the other side has another, or a figure outside it, for the same thing. */
export function rangeFindings(
  view: View,
  from: Reading,
  to: Reading,
  a: readonly Span[],
  b: readonly Span[],
): Finding[] {
  const [freeA, freeB] = [
    a.filter((x) => !b.some((y) => areSame(x, y))),
    b.filter((y) => !a.some((x) => areSame(x, y))),
  ];
  if (freeA.length + freeB.length === 0) return [];
  // One end of several ranges went on in one range alone.
  if (freeA.length > 1 || freeB.length > 1)
    return twinsOf(a, b)
      .filter(([x, y]) => isAbout(view, x.at, y.at))
      .map(([x, y]) => finding(x, y, CONFIDENCE, from, to));
  const [x, y] = [freeA[0], freeB[0]];
  if (x && y)
    return mayBeSame(x, y) && isAbout(view, x.at, y.at) ? [finding(x, y, CONFIDENCE, from, to)] : [];
  if (a.length + b.length > 1 || [...view.a, ...view.b].some(({ form }) => BEFORE.test(form))) return [];
  if (x) {
    const j = figureOutside(view.b, x);
    return j < 0 || !isAbout(view, x.at, j) ? [] : [finding(x, view.b[j]!, BESIDE, from, to)];
  }
  const i = y ? figureOutside(view.a, y) : -1;
  return i < 0 || !y || !isAbout(view, i, y.at) ? [] : [finding(view.a[i]!, y, BESIDE, from, to)];
}

/** What both sides have, in whatever notation, has not changed. */
export function inSameSpan(a: readonly Span[], b: readonly Span[], place: Range | null): boolean {
  return place !== null && a.some((x) => isIn(x, place) && b.some((y) => areSame(x, y)));
}

/** Ranges of which one end has changed: `11.5 to 12.2 percent`, `11.2 to 12.2 percent`. Each is no other's. */
export function twinsOf(a: readonly Span[], b: readonly Span[]): (readonly [Span, Span])[] {
  const freeA = a.filter((x) => !b.some((y) => areSame(x, y)));
  const freeB = b.filter((y) => !a.some((x) => areSame(x, y)));
  if (freeA.length > MOST || freeB.length > MOST) return [];
  return onlyPairs(freeA, freeB, (x, y) => mayBeSame(x, y) && (x.low === y.low || x.high === y.high));
}

/** Whether two places stand in ranges of which each is the twin of another. */
export function isOfOtherTwin(
  twins: readonly (readonly [Span, Span])[],
  { a, b }: Pick<Finding, 'a' | 'b'>,
): boolean {
  return twins.some(([x, y]) => isIn(x, a) !== isIn(y, b));
}

function isIn(span: Range, place: Range | null): boolean {
  return place !== null && span.start <= place.start && place.end <= span.end;
}

function areSame(x: Span, y: Span): boolean {
  return x.low === y.low && x.high === y.high && mayBeSame(x, y);
}

function mayBeSame(x: Span, y: Span): boolean {
  return x.unit === y.unit || x.unit === '' || y.unit === '';
}

/** The only figure of a side with the unit of a range, where it lies outside of that by more than a rounding. */
function figureOutside(tokens: readonly Token[], { low, high, unit }: Span): number {
  if (unit === '') return -1;
  const found = tokens.flatMap((token, k) => {
    const own = token.kind === 'figure' ? valueOf(token) : null;
    return own && (own.unit || unitOf(tokens, k)) === unit ? [{ k, value: own.value }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return -1;
  return only.value < low || only.value > high ? only.k : -1;
}

/** The same words stand around both, or the sentences say one thing and have nothing else to count. */
function isAbout(view: View, i: number, j: number): boolean {
  return agreement(view, i, j) > 0 || view.link.score >= SAME_STATEMENT;
}

function finding(x: Range, y: Range, confidence: number, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
  const place = ({ start, end }: Range): Range => ({ start, end });
  return {
    type: 'number-changed',
    a: place(x),
    b: place(y),
    confidence,
    message: `The figure “${was}” became “${is}”.`,
  };
}
