import type { Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import { type View, agreement, answers, neighbour } from '../views/views';
import { IS_MAGNITUDE } from '../words/word-classes';
import { MAGNITUDES } from '../words/quantity-words';
import { countedAt } from './figure-pairs';
import { type Placed, stretchOf } from './placed';
import { boundOf } from './roundings';

/** A round word and the figure in its stead, each with what it counts. */
export interface Sharpened {
  readonly a: Range;
  readonly b: Range;
  readonly figure: Placed;
}

/** What a word that tells no more than an order of magnitude may stand for. */
const SEVERAL: readonly [number, number] = [3, 30];
/** Tens and dozens are at least two of them, and so on. */
const [LEAST, MOST] = [1, 100];
const TENS = 10;
/** Words before it that make it a figure, or no count of things: "several hundred", "a few dozen", "the dozens". */
const COUNTS = /^(?:few|couple|several|many|two|three|four|five|six|seven|eight|nine|ten|first|last)$/;
const TIMES = /^(?:times|hundreds?|thousands?|dozens?|scores?|millions?|billions?|other|more|such)$/;
/** So little is said by them that the figure may well count the same. */
const ANYBODY = /^(?:people|persons|others|more|men|women)$/;
/** More figures that the source lacks are a list, in which each would be held against all. */
const MANY = 12;
/** Words that the two places must have in common besides what is counted, and where nothing is. */
const [AROUND, ALONE] = [1, 2];

/**
 * Round words that the later text gives exactly, with a figure that the source has nowhere: `dozens of houses`, `37
 * houses`. `free` are the figures of the later text that the source lacks. Whoever writes a round word for a figure
 * claims nothing.
 */
export function sharpenedWords(view: View, free: readonly Placed[], from: Reading): Sharpened[] {
  const open = free.filter(
    (y) => isBareCount(view.b, y) && y.values.every((value) => !from.withFigure.has(value)),
  );
  if (open.length === 0 || open.length > MANY) return [];
  const words = roundWordsIn(view);
  return words.flatMap((x): Sharpened[] => {
    const fits = open.filter((y) => isSame(view, x, y));
    const [figure, another] = fits;
    if (!figure || another || words.some((other) => other !== x && isSame(view, other, figure))) return [];
    const { a, at } = x;
    const counted = countedAt(view.b, figure.at);
    const end = counted >= 0 && x.counted >= 0 ? view.b[counted]!.end : view.b[figure.at]!.end;
    if (view.a[at]!.quoted && view.b[figure.at]!.quoted) return [];
    return [{ a, b: { start: view.b[stretchOf(figure).first]!.start, end }, figure }];
  });
}

interface RoundWord {
  readonly at: number;
  /** Where what it counts stands; -1 where that is left out. */
  readonly counted: number;
  readonly low: number;
  readonly high: number;
  readonly a: Range;
}

/** Those of the source that the other side does not have. */
function roundWordsIn({ a, b, classesA }: View): RoundWord[] {
  const found: RoundWord[] = [];
  const kept = new Set(b.map(({ form }) => form));
  a.forEach((token, at) => {
    const { form, start } = token;
    const power = (classesA & IS_MAGNITUDE) !== 0 ? MAGNITUDES.get(form) : undefined;
    if ((power === undefined && form !== 'several') || kept.has(form)) return;
    const next = a[at + 1];
    if (COUNTS.test(a[at - 1]?.form ?? '') || a[at - 1]?.kind === 'figure') return;
    // "tens of thousands", "several times"; "scores" are those of a match as well.
    const behind = a[next?.form === 'of' ? at + 2 : at + 1];
    if (!next || TIMES.test(behind?.form ?? '') || behind?.kind === 'figure') return;
    if (power === 1 && next.form !== 'of' && at > 0 && a[at - 1]!.kind !== 'punctuation') return;
    const counted = next.form === 'of' || power === undefined ? countedAt(a, at) : -1;
    if (counted < 0 && power === undefined) return;
    const [low, high] = power === undefined ? SEVERAL : [LEAST * TENS ** power, MOST * TENS ** power];
    found.push({ at, counted, low, high, a: { start, end: a[Math.max(at, counted)]!.end } });
  });
  return found;
}

/** A plain count: no share, age, rate or ordinal, and no more exact than its words say. */
function isBareCount(tokens: readonly Token[], item: Placed): boolean {
  const { figure, inWords, per, unit, measure } = item;
  if (figure.quantity.ordinal || inWords || per || unit === 'age' || unit === '%') return false;
  if (MEASURES[measure] && MEASURES[measure][0] !== 'time') return false;
  // "three of the houses", "six in ten"
  if (/^(?:of|in)$/.test(tokens[item.at + 1]?.form ?? '') && tokens[item.at + 2]?.kind === 'figure')
    return false;
  return boundOf(tokens, item) === 'exact';
}

function isSame(view: View, { at, counted, low, high }: RoundWord, y: Placed): boolean {
  const value = y.values[0] ?? 0;
  if (value < low || value > high) return false;
  const other = countedAt(view.b, y.at);
  const around = agreement(view, at, y.at);
  if (counted < 0) {
    const verb = neighbour(view.a, at, 1);
    return (other < 0 || ANYBODY.test(view.b[other]!.form) || other === view.toB[verb]) && around >= ALONE;
  }
  if (other < 0 || !answers(view, counted, other) || around <= AROUND) return false;
  // "killed hundreds of sheep", "370 sheep were killed": what is done stands beside both.
  const [own, theirs] = [beside(view.a, at, counted), beside(view.b, y.first, other)];
  return own.some((i) => theirs.some((j) => answers(view, i, j)));
}

/** The words that say something before a count and behind what it counts. */
function beside(tokens: readonly Token[], first: number, counted: number): number[] {
  return [neighbour(tokens, first, -1), neighbour(tokens, counted, 1)].filter((k) => k >= 0);
}
