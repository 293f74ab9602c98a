import { isOfCapitals } from '../../text/words/acronyms';
import { isCurrencyName } from '../../text/words/currencies';
import { areFarApart, countedAt, takeOtherPlaces } from './figure-pairs';
import { countedBehind } from './figure-words';
import { type Placed, areEqual } from './placed';
import { areTallies, fateIsOfAnother, tellOtherFates, tellOtherThings } from './other-things';
import { isNear, onlyPairs } from '../views/left-over';
import type { Reading } from '../reading/reading';
import { areReconciled } from './reconciled';
import { roundingOf } from './roundings';
import { type Token, valueIn } from '../reading/tokens';
import { currencyAt } from './sums';
import { MEASURES, kindOf } from '../reading/units';
import { type View, agreement, answers } from '../views/views';

/** Two figures of which a link has no others, and how sure it is that the one became the other. */
export interface LeftOver {
  readonly x: Placed;
  readonly y: Placed;
  readonly confidence: number;
}

/** What they count, or the words about them, are the same. */
export const TOLD = 0.7;
/** They are of one measure, and a word about them is the same. */
export const MEASURED = 0.65;
/** Only that they are left over speaks for it. */
const ALONE = 0.55;

/** Small numbers stand in any text: one that stands far off is another. */
export const SMALL = 12;

/**
 * In a text that draws on the other: figures that only one side of a link has, where there is one of a kind
 * on each side and neither value stands in the other version.
 */
export function leftOverFigures(
  view: View,
  [a, b]: readonly [readonly Placed[], readonly Placed[]],
  all: readonly [readonly Placed[], readonly Placed[]],
  from: Reading,
  to: Reading,
): LeftOver[] {
  // Of two counts of one vote all figures differ.
  if (all[0].some((x) => all[1].some((y) => x.values[0] !== y.values[0] && areTallies(view, x, y))))
    return [];
  const restA = a.filter(
    (x) => isMissing(x, view.a, to, view.link.b) && !isSum(x, all[1]) && !isShouted(x, from),
  );
  const restB = b.filter(
    (y) => isMissing(y, view.b, from, view.link.a) && !isSum(y, all[0]) && !isShouted(y, to),
  );
  if (restA.length === 0 || restB.length === 0) return [];
  const kinds = new Map([
    ...restA.map((x) => [x, measureOf(view.a, x)] as const),
    ...restB.map((y) => [y, measureOf(view.b, y)] as const),
  ]);
  const fits = (x: Placed, y: Placed): boolean =>
    (kinds.get(x) === kinds.get(y) || lacksCurrency(view, x, y, kinds)) &&
    mayBeOne(view, x, y) &&
    !fateIsOfAnother(view, x, y, all[0], all[1]) &&
    !areReconciled(view, x, y, all[0], all[1]);
  const told = (x: Placed, y: Placed): boolean => kinds.get(x) === kinds.get(y) && sameCounted(view, x, y);
  const sure = onlyPairs(restA, restB, (x, y) => fits(x, y) && told(x, y));
  const taken = new Set(sure.flat());
  const [freeA, freeB] = [restA, restB].map((rest) => rest.filter((item) => !taken.has(item))) as [
    Placed[],
    Placed[],
  ];
  const others = onlyPairs(freeA, freeB, fits);
  return [...sure, ...others].flatMap(([x, y]) => {
    if (roundingOf(view, x, y) !== 'none') return [];
    const alone = restA.length === 1 && restB.length === 1;
    const confidence = confidenceOf(view, x, y, kinds.get(x) ?? COUNT, told(x, y), alone);
    return confidence > 0 ? [{ x, y, confidence }] : [];
  });
}

const COUNT = 'count';

function confidenceOf(view: View, x: Placed, y: Placed, kind: string, told: boolean, alone: boolean): number {
  const near = agreement(view, x.at, y.at);
  if (told && (near > 0 || kind !== COUNT)) return TOLD;
  if (kind !== COUNT) return near > 0 ? MEASURED : ALONE;
  if (near > 1) return MEASURED;
  return told || (!countOtherThings(view, x, y) && (near > 0 || alone)) ? ALONE : 0;
}

/** Right behind either figure stands a noun, and the two nouns do not answer each other: "ten men", "two goals". */
function countOtherThings(view: View, x: Placed, y: Placed): boolean {
  const isNoun = (tokens: readonly Token[], { at }: Placed): boolean =>
    tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.content && countedBehind(tokens, at) === at + 1;
  return isNoun(view.a, x) && isNoun(view.b, y) && !sameCounted(view, x, y);
}

/** Years, of which most that a person's name stands beside are ages. */
const YEARS_ABROAD = /^(?:jahren?|ans?|años?|anni|anos?)$/;

/**
 * What a figure measures: figures of two measures are none of each other. A sum is of its currency, a rate of
 * its time.
 */
function measureOf(tokens: readonly Token[], item: Placed): string {
  const { unit, at, first } = item;
  if (unit === 'age' || YEARS_ABROAD.test(tokens[at + 1]?.form ?? '')) return 'age';
  const rate = item.per || rateNear(tokens, at);
  if (rate) return `each ${rate}`;
  const money = currencyAt(tokens, first, at, unit);
  if (money) return money;
  if (unit === '' || unit === 'ordinal') return COUNT;
  const kind = kindOf(unit);
  // Hours and days of one sentence are mostly two things.
  return kind === 'time' || kind === 'share' ? unit : kind;
}

/** "two days a week", "three times a week". */
function rateNear(tokens: readonly Token[], at: number): string {
  const [article, time] = [tokens[at + 2], tokens[at + 3]];
  if (!article || !time || !/^(?:a|an|per|each|every)$/.test(article.form)) return '';
  return MEASURES[time.stem]?.[0] === 'time' ? time.stem : '';
}

/** "CHF 63.9 million", "69.3 million a year earlier": the currency was said before. */
function lacksCurrency(view: View, x: Placed, y: Placed, kinds: ReadonlyMap<Placed, string>): boolean {
  const [p, q] = [kinds.get(x) ?? COUNT, kinds.get(y) ?? COUNT];
  if ((p === COUNT) === (q === COUNT)) return false;
  const [sum, tokens, bare] = p === COUNT ? [q, view.a, x] : [p, view.b, y];
  return (
    isCurrencyName(sum) &&
    Math.min(x.values[0] ?? 0, y.values[0] ?? 0) >= LEAST_SUM &&
    tokens[bare.at + 1]?.content !== true
  );
}

/** Sums of which one may lack its currency are told in thousands or millions. */
const LEAST_SUM = 1000;

function mayBeOne(view: View, x: Placed, y: Placed): boolean {
  const [p, q] = [x.figure.quantity, y.figure.quantity];
  // "the 10th tour", "the third victory": what is numbered must be the same.
  if (p.ordinal !== q.ordinal || (p.ordinal && !sameCounted(view, x, y)) || x.inWords !== y.inWords)
    return false;
  if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return false;
  if (areFarApart(view, x, y) || tellOtherFates(view, x, y)) return false;
  if (isOutOf(view.a, x.at) !== isOutOf(view.b, y.at) || tellOtherThings(view, x, y)) return false;
  return !takeOtherPlaces(view, x.at, y.at) && isOfYearBefore(view.a, x.at) === isOfYearBefore(view.b, y.at);
}

/** Words behind a figure that is one of a year before. */
const YEAR_REACH = 5;

/** "63.9 million a year earlier": what another is compared with, read up to the next figure. */
function isOfYearBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + YEAR_REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'figure') return false;
    if (/^(?:year-ago|prior-year)$/.test(token.form)) return true;
    if (/^(?:prior|previous|last)$/.test(token.form) && tokens[k + 1]?.form === 'year') return true;
    if (token.form === 'year' && /^(?:earlier|ago|before)$/.test(tokens[k + 1]?.form ?? '')) return true;
  }
  return false;
}

/** "31 of 120": how many of them depends on who is counted. */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  const [next, behind, before] = [tokens[at + 1]?.form, tokens[at + 2], tokens[at - 1]?.form];
  return (
    (next === 'of' && behind?.kind === 'figure') || (before === 'of' && tokens[at - 2]?.kind === 'figure')
  );
}

/** The words behind both answer each other. */
function sameCounted(view: View, x: Placed, y: Placed): boolean {
  const [i, j] = [countedAt(view.a, x.at), countedAt(view.b, y.at)];
  return i >= 0 && j >= 0 && answers(view, i, j);
}

/** The value stands nowhere in the other text; a small one not in the link, nor near it for the same thing. */
function isMissing(item: Placed, own: readonly Token[], other: Reading, linked: readonly number[]): boolean {
  return item.values.every((value) => {
    const holders = other.withFigure.get(value) ?? [];
    if (Math.abs(value) > SMALL) return holders.length === 0;
    const near = holders.filter((sentence) => isNear([sentence], linked));
    const noun = own[countedAt(own, item.at)]?.stem;
    return !near.some(
      (sentence) => linked.includes(sentence) || countsThere(other.tokens[sentence] ?? [], value, noun),
    );
  });
}

/** Whether a sentence has the value with the same noun behind it, or with none. */
function countsThere(tokens: readonly Token[], value: number, noun: string | undefined): boolean {
  return tokens.some(({ kind, key }, at) => {
    if (kind !== 'figure' || valueIn(key) !== value) return false;
    const there = tokens[countedAt(tokens, at)]?.stem;
    return noun === undefined || there === undefined || there === noun;
  });
}

/** "SIX": a name in capitals that reads like a number. */
function isShouted({ figure }: Placed, { version }: Reading): boolean {
  return isOfCapitals(version.text.slice(figure.start, figure.end));
}

/** Two figures of the other side come to it, or differ by it: a total and its parts are no rivals. */
function isSum({ values }: Placed, others: readonly Placed[]): boolean {
  const [value] = values;
  if (value === undefined) return false;
  return others.some((x, n) =>
    others.slice(n + 1).some((y) => {
      const [p, q] = [x.values[0] ?? 0, y.values[0] ?? 0];
      return areEqual(p + q, value) || areEqual(Math.abs(p - q), value);
    }),
  );
}
