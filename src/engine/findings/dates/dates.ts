import type { Finding } from '../../model';
import { isZone, sameZone } from '../../text/dates/clocks';
import { areReckoned } from './distances';
import { type Elsewhere, wentElsewhere } from '../views/elsewhere';
import { exchanged } from '../views/exchanges';
import { wordListsOf } from '../words/languages';
import { isLikely, isNear, onlyPairs } from '../views/left-over';
import type { LinkIndex } from '../reading/link-index';
import { periodFindings } from './periods';
import type { DateToken, Reading } from '../reading/reading';
import { type PlacedDate, agree, contradict, mentionAt, placedDates, sharePart } from './placed-dates';
import { isSaidBefore } from './said-before';
import { isSaidOn, mayBeSaidOn } from './said-on';
import { slotOf } from '../views/slots';
import { mayBeOneTime } from './times-told';
import { areOneTurn } from './turns-of-time';
import { otherSubjects } from '../names/subjects';
import type { Token } from '../reading/tokens';
import { type View, agreement, answers, excerpt, neighbour } from '../views/views';

/** Words between a verb of saying and its date: "said in Moscow on Tuesday". */
const SAID = 4;

/** Confidence that two dates changed places. */
const EXCHANGED = 0.85;
/** That a date became another, where only that no other is left over speaks for it. */
const LEFT_OVER = 0.6;
/** That a time was put into another zone. */
const ZONED = 0.8;

/** Dates and times of a link that became others, changed places or are left over, and periods that changed. */
export function dateFindings(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
): Finding[] {
  return [...changedDates(view, from, to, links, dependent), ...periodFindings(view, from, to)];
}

function changedDates(
  view: View,
  from: Reading,
  to: Reading,
  links: LinkIndex,
  dependent: boolean,
): Finding[] {
  const a = placedDates(view.a, from, view.link.a);
  const b = a.length ? placedDates(view.b, to, view.link.b) : a;
  if (b.length === 0) return [];
  const [freeA, freeB] = freeDates(view, a, b);
  const pairs = freeA
    .flatMap((x) => freeB.map((y) => ({ x, y, near: agreement(view, x.at, y.at) })))
    .filter(
      ({ x, y, near }) =>
        contradict(x.date, y.date) && near >= leastNear(view, x, y, freeA.length * freeB.length === 1),
    )
    .sort((p, q) => q.near - p.near);
  const found: Finding[] = [];
  const taken = new Set<PlacedDate>();
  for (const { x, y, near } of pairs) {
    if (taken.has(x) || taken.has(y)) continue;
    const quoted = view.a[x.at]?.quoted === true && view.b[y.at]?.quoted === true;
    if (quoted || wasMoved(view, x, y, near, from, to, links) || isOneNight(view, x, y)) continue;
    if (otherSubjects(view, from, to, x.date, y.date, false)) continue;
    const earlier = dependent && isLikely(view) && saidBefore(view, x, y, from);
    if (tellsOtherThing(view, x, y) && !earlier) continue;
    if (isSaidAbroad(view.a, x, from) !== isSaidAbroad(view.b, y, to)) continue;
    taken.add(x).add(y);
    const confidence = earlier ? LEFT_OVER : Math.min(0.95, 0.7 + 0.06 * near);
    found.push(changed(x.date, y.date, confidence, from, to));
  }
  if (dependent && isLikely(view))
    for (const [x, y] of leftOverDates(view, [freeA, freeB], from, to))
      if (!taken.has(x) && !taken.has(y)) found.push(changed(x.date, y.date, LEFT_OVER, from, to));
  for (const [x, y] of exchangedDates(view, a, b)) found.push(changed(x.date, y.date, EXCHANGED, from, to));
  return [...found, ...zoneChanges(view, a, b, from, to)];
}

/** Dates of either side that the other has not, in whatever words. */
function freeDates(
  view: View,
  a: readonly PlacedDate[],
  b: readonly PlacedDate[],
): [PlacedDate[], PlacedDate[]] {
  const ofA = a.filter((x) => !x.mute && !b.some((y) => agree(x.date, y.date)));
  const ofB = b.filter((y) => !y.mute && !a.some((x) => agree(x.date, y.date)));
  const isTold = (x: PlacedDate, y: PlacedDate): boolean =>
    (x.time && y.time
      ? mayBeOneTime(x.time, y.time)
      : areReckoned(view.a, mentionAt(x), view.b, mentionAt(y)) || areOneMoment(view, x, y)) &&
    contradict(x.date, y.date);
  return [
    ofA.filter((x) => !ofB.some((y) => isTold(x, y))),
    ofB.filter((y) => !ofA.some((x) => isTold(x, y))),
  ];
}

/** Dates of which a link has no other of the kind, where neither stands near it in the other version. */
function leftOverDates(
  view: View,
  [a, b]: readonly [readonly PlacedDate[], readonly PlacedDate[]],
  from: Reading,
  to: Reading,
): (readonly [PlacedDate, PlacedDate])[] {
  const fits = (x: PlacedDate, y: PlacedDate): boolean => contradict(x.date, y.date);
  return onlyPairs(a, b, fits).filter(
    ([x, y]) =>
      isMissing(x, to, view.link.b) &&
      isMissing(y, from, view.link.a) &&
      !(view.a[x.at]?.quoted && view.b[y.at]?.quoted) &&
      !isOneNight(view, x, y) &&
      !otherSubjects(view, from, to, x.date, y.date, false) &&
      (!tellsOtherThing(view, x, y) || saidBefore(view, x, y, from)),
  );
}

/** "by the end of June", "before July". */
function areOneMoment(view: View, x: PlacedDate, y: PlacedDate): boolean {
  return areOneTurn(view.a, mentionAt(x), view.b, mentionAt(y));
}

/** No date near the link in the other text agrees with it, nor one that has its year or its day anywhere. */
function isMissing({ date }: PlacedDate, other: Reading, linked: readonly number[]): boolean {
  const full = date.mention !== null && (date.mention.year !== null || date.mention.day !== null);
  return !other.dates.some(
    (dates, sentence) => (full || isNear([sentence], linked)) && dates.some((there) => agree(date, there)),
  );
}

/** Dates of one kind that changed places within the link. */
function exchangedDates(
  view: View,
  a: readonly PlacedDate[],
  b: readonly PlacedDate[],
): [PlacedDate, PlacedDate][] {
  if (a.length < 2 || b.length < 2) return [];
  const valued = (item: PlacedDate) => ({
    item,
    at: { first: item.at, last: item.at },
    value: item.date.key,
  });
  const speaks = ({ mute }: PlacedDate): boolean => !mute;
  return exchanged(view, a.filter(speaks).map(valued), b.filter(speaks).map(valued))
    .map(([x, y]): [PlacedDate, PlacedDate] => [x.item, y.item])
    .filter(([x, y]) => contradict(x.date, y.date));
}

/** `zones` are the lengths of the zones behind the two, with the space before. */
function changed(
  x: DateToken,
  y: DateToken,
  confidence: number,
  from: Reading,
  to: Reading,
  zones?: readonly [number, number],
): Finding {
  const [p, q] = zones ?? [-1, -1];
  const a = { start: x.start, end: x.end + p + 1 };
  const b = { start: y.start, end: y.end + q + 1 };
  const [was, is] = [excerpt(from.version.text, a), excerpt(to.version.text, b)];
  const message = `The ${x.clock !== null ? 'time' : 'date'} “${was}” became “${is}”.`;
  return { type: 'date-changed', a, b, confidence, message };
}

/**
 * Words in common that two dates need around them: none where a part of them is the same, as in "4 November"
 * and "4 December".
 */
function leastNear(view: View, x: PlacedDate, y: PlacedDate, alone: boolean): number {
  if (alone) return sharePart(x.date, y.date) ? 0 : 1;
  // "wed in 1958, died in 1991": the verb of a date tells which of several it is.
  const [i, j] = [neighbour(view.a, x.at, -1, VERB), neighbour(view.b, y.at, -1, VERB)];
  return answers(view, i, j) ? 1 : 2;
}

/** Words between a verb and its date: "died in 1991", "died on 4 May". */
const VERB = 2;

/** "Saturday night" is "the night before Sunday" elsewhere. */
function isOneNight(view: View, x: PlacedDate, y: PlacedDate): boolean {
  const [p, q] = [x.date.mention?.weekday ?? null, y.date.mention?.weekday ?? null];
  if (p === null || q === null || Math.min((p - q + 7) % 7, (q - p + 7) % 7) !== 1) return false;
  const toNextDay = (tokens: readonly Token[], at: number): boolean =>
    tokens[at - 2]?.form === 'night' && /^(?:to|before|into)$/.test(tokens[at - 1]?.form ?? '');
  return toNextDay(view.a, x.at) !== toNextDay(view.b, y.at);
}

/** The zone right behind a time of day. */
function zoneOf(tokens: readonly Token[], { date }: PlacedDate): string | undefined {
  return tokens.find((token) => token.start >= date.end && token.start - date.end <= 2 && isZone(token.form))
    ?.form;
}

/** The same time of day in another zone, where neither side has another of the kind. */
function zoneChanges(
  view: View,
  a: readonly PlacedDate[],
  b: readonly PlacedDate[],
  from: Reading,
  to: Reading,
): Finding[] {
  return a.flatMap((x) => {
    const [y, another] = b.filter(({ date }) => date.clock === x.date.clock);
    if (x.date.clock === null || !y || another) return [];
    const [p, q] = [zoneOf(view.a, x), zoneOf(view.b, y)];
    if (p === undefined || q === undefined || sameZone(p, q) || agreement(view, x.at, y.at) === 0) return [];
    return [changed(x.date, y.date, ZONED, from, to, [p.length, q.length])];
  });
}

/** It happened on one day, and is said to have been told on another that does not go with it. */
function saidBefore(view: View, x: PlacedDate, y: PlacedDate, from: Reading): boolean {
  if (isSaidOn(view.a, x.at) || !isSaidOn(view.b, y.at)) return false;
  return isSaidBefore(view.a, x, y, from);
}

/** When it was said is not when it happens; a time of another zone may be the same. */
function tellsOtherThing(view: View, x: PlacedDate, y: PlacedDate): boolean {
  const [p, q] = [zoneOf(view.a, x), zoneOf(view.b, y)];
  if (x.date.clock !== null && p !== undefined && q !== undefined && p !== q) return true;
  const [saidA, saidB] = [isSaidOn(view.a, x.at), isSaidOn(view.b, y.at)];
  if (saidA === saidB) return false;
  return saidA ? !mayBeSaidOn(view.b, y.at) : !mayBeSaidOn(view.a, x.at);
}

/**
 * "a annoncé lundi", "teilte am Montag mit": the day on which it was said, in the languages of which the
 * verbs of saying are known.
 */
function isSaidAbroad(tokens: readonly Token[], { at }: PlacedDate, { english, version }: Reading): boolean {
  const lists = english ? null : wordListsOf(version.language);
  if (!lists) return false;
  for (const step of [-1, 1])
    for (
      let k = at + step, n = 0;
      n <= SAID && tokens[k] && tokens[k]!.kind !== 'punctuation';
      k += step, n++
    )
      if (lists.say.test(tokens[k]!.form) || lists.source.test(tokens[k]!.form)) return true;
  return false;
}

/**
 * Both dates stand in other sentences as well, or one does and little speaks for a change; and this is not
 * the old place with another date in it.
 */
function wasMoved(
  view: View,
  x: PlacedDate,
  y: PlacedDate,
  near: number,
  from: Reading,
  to: Reading,
  links: LinkIndex,
): boolean {
  const movedTo = movedInto({ there: to, here: from, side: 'b', view, links }, x);
  const movedFrom = movedInto({ there: from, here: to, side: 'a', view, links }, y);
  if (!(movedTo && movedFrom) && !((movedTo || movedFrom) && near < 2)) return false;
  return slotOf(view, { first: x.at, last: x.at }, { first: y.at, last: y.at }) === null;
}

function movedInto(elsewhere: Elsewhere, { date: { key }, at }: PlacedDate): boolean {
  return wentElsewhere(elsewhere, ({ withDate }) => withDate.get(key) ?? [], at);
}
