import type { Range } from '../../model';
import { rangeOf } from '../reading/common';
import { type Token, valueIn } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import { type View, agreement } from '../views/views';

/** How long something took, in seconds, and where it stands: `7:14`, `seven minutes and 41 seconds`. */
interface Span extends Range {
  readonly at: number;
  readonly seconds: number;
  /** Seconds of the smallest unit that it is told in. */
  readonly step: number;
}

const WITH_COLONS = /^(\d{1,3}):(\d{2})(?::(\d{2}))?(\.\d+)?$/;
const [HOUR, MINUTE] = [3600, 60];
const HUNDREDTH = 0.01;
/** A time of day is told otherwise. */
const OF_DAY = /^(?:am|pm|a\.m|p\.m|gmt|utc|bst|cet|est|edt|pst|o'clock|local|noon|midnight)$/;
const SINCE = /^(?:by|until|till|from|since|before|after|around|about|past)$/;
const OF_GAME = /^(?:of|into|in)$/;
/** Of one thing so many times as long is something else. */
const COMPARABLE = 3;
const SECONDS: ReadonlyMap<number, number> = new Map([
  [HOUR, MINUTE],
  [MINUTE, 1],
]);

/**
 * What took so long by the watch on one side and so long in words on the other, where the two differ: `7:14 into
 * overtime`, `seven minutes and 41 seconds into overtime`. Each must be the only one of its side.
 */
export function runTimeChanges(view: View): (readonly [Range, Range])[] {
  const [a, b] = [watchedIn(view.a), watchedIn(view.b)];
  if (a.length + b.length !== 1) return [];
  const [readings] = [...a, ...b];
  const [span, another] = wordedIn(a.length > 0 ? view.b : view.a);
  // "2:05" is told in hours where the words are.
  const read = readings!.find(({ step }) => step === span?.step);
  if (!read || !span || another || areOneTime(read.seconds, span.seconds)) return [];
  if (Math.max(read.seconds, span.seconds) > COMPARABLE * Math.min(read.seconds, span.seconds)) return [];
  const [x, y] = a.length > 0 ? [read, span] : [span, read];
  return agreement(view, x.at, y.at) > 0 ? [[rangeOf(x), rangeOf(y)]] : [];
}

/** Whether two times are one: to the hundredth, or to the second where one of them is told in whole ones. */
function areOneTime(x: number, y: number): boolean {
  const isWhole = Number.isInteger(x) || Number.isInteger(y);
  return isWhole
    ? Math.floor(x) === Math.floor(y) || Math.round(x) === Math.round(y)
    : Math.abs(x - y) < HUNDREDTH;
}

/** What is told as a watch shows it, each in all ways that it may be read. */
function watchedIn(tokens: readonly Token[]): (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  tokens.forEach(({ form, kind }, at) => {
    if (kind === 'punctuation' || !form.includes(':')) return;
    const readings = byWatch(tokens, at);
    if (readings.length > 0) found.push(readings);
  });
  return found;
}

function wordedIn(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words = tokens[at]!.kind === 'figure' ? inWords(tokens, at) : null;
    if (!words) continue;
    found.push(words.span);
    at = words.last;
  }
  return found;
}

/** "7:14", in minutes and in hours; "2:41:07". */
function byWatch(tokens: readonly Token[], at: number): Span[] {
  const { form, start, end } = tokens[at]!;
  const [, first, second, third, decimals = ''] = WITH_COLONS.exec(form) ?? [];
  if (first === undefined || second === undefined || isTimeOfDay(tokens, at)) return [];
  const [x, y, parts] = [Number(first), Number(second), Number(`0${decimals}`)];
  const span = (seconds: number, step: number): Span => ({ at, seconds, step, start, end });
  if (third !== undefined) return [span(x * HOUR + y * MINUTE + Number(third) + parts, 1)];
  const inMinutes = span(x * MINUTE + y + parts, 1);
  return decimals ? [inMinutes] : [inMinutes, span(x * HOUR + y * MINUTE, MINUTE)];
}

function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.form ?? '', tokens[at + 1]?.form ?? ''];
  if (OF_DAY.test(next) || SINCE.test(before)) return true;
  return before === 'at' && !OF_GAME.test(next);
}

/** "two hours, 41 minutes and seven seconds": figures of two units at least, each the next smaller. */
function inWords(tokens: readonly Token[], at: number): { span: Span; last: number } | null {
  let [k, seconds, step, units] = [at, 0, 0, 0];
  let last = at;
  for (;;) {
    const size = sizeOf(tokens, k);
    if (size === 0 || (units > 0 && SECONDS.get(step) !== size)) break;
    seconds += valueIn(tokens[k]!.key) * size;
    [step, last, units] = [size, k + 1, units + 1];
    k += 2;
    while (/^(?:,|and)$/.test(tokens[k]?.form ?? '')) k++;
  }
  if (units < 2) return null;
  const span = { at, seconds, step, start: tokens[at]!.start, end: tokens[last]!.end };
  return { span, last };
}

/** Seconds of the unit behind a figure; 0 where it is no hour, minute or second. */
function sizeOf(tokens: readonly Token[], at: number): number {
  const unit = tokens[at + 1];
  if (tokens[at]?.kind !== 'figure' || unit?.kind !== 'word' || MEASURES[unit.stem]?.[0] !== 'time') return 0;
  return /^hours?$/.test(unit.form)
    ? HOUR
    : /^min(?:ute)?s?$/.test(unit.form)
      ? MINUTE
      : /^sec(?:ond)?s?$/.test(unit.form)
        ? 1
        : 0;
}
