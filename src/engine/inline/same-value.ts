import type { Gap, Match, Sides } from './script';
import { hasFigure } from './stretch';
import type { Token } from '../reading/tokens';
import { lazily } from '../text/lazily';
import { UNITS, namesByForm } from '../text/words/units';

const NUMBER = /\p{Nd}+(?:\.\p{Nd}+)?/gu;
/** What stands behind the number in the key of a figure: `#110 kilometer`, `#40000000£`. */
const MEASURE = /^#[\p{Nd}.]+\s*(.*)$/u;
/** The key of a day: `3/14`. */
const DAY = /^\p{Nd}+\/\p{Nd}+/u;

/**
 * Whether tokens that were found alike give the same figures of the same measure. The aligner looks at words:
 * of `14 March` and `14 May` it saw the day, of `110 km/h` and `130 kilometres an hour` the measure, and in
 * either something else was put in its place.
 */
export function givesTheSame({ a, b }: Sides, { a0, a1, b0, b1, by }: Match): boolean {
  const [x, y] = [figuresIn(a, a0, a1), figuresIn(b, b0, b1)];
  if (x.length === 0 || y.length === 0) return true;
  if (!agreeInMeasure(measuresIn(a, a0, a1), measuresIn(b, b0, b1))) return false;
  // What the aligner takes for one number is one, in whatever words.
  if (by === 'number' && !x.some(isDay) && !y.some(isDay)) return true;
  const [p, q] = [x.flatMap(numbersIn), y.flatMap(numbersIn)];
  return x.some(isDay) && y.some(isDay) ? x.join(' ') === y.join(' ') : holds(p, q) || holds(q, p);
}

/** Whether a phrase has the same figures here and there, so that it can be said to have moved. */
export function hasSameFigures({ a, b }: Sides, { a0, a1, b0, b1 }: Gap): boolean {
  return figuresIn(a, a0, a1).sort().join(' ') === figuresIn(b, b0, b1).sort().join(' ');
}

function figuresIn(tokens: readonly Token[], from: number, to: number): string[] {
  const keys: string[] = [];
  for (let at = from; at < to; at++)
    if (tokens[at]!.content && hasFigure(tokens[at]!.key)) keys.push(tokens[at]!.key);
  return keys;
}

const isDay = (key: string): boolean => DAY.test(key);

const numbersIn = (key: string): readonly string[] => key.match(NUMBER) ?? [];

const holds = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((number) => all.includes(number));

function agreeInMeasure(x: readonly string[], y: readonly string[]): boolean {
  return x.length === 0 || y.length === 0 || x.some((measure) => y.includes(measure));
}

const MEASURES = lazily(() => namesByForm(UNITS.map(({ name }) => name)));

/** What the figures count: it stands in their keys where a house writes it short, else in the next word. */
function measuresIn(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const { key, content } = tokens[at]!;
    if (!content || !hasFigure(key)) continue;
    const own = MEASURE.exec(key)?.[1] || MEASURES().get(tokens[at + 1]?.key ?? '');
    if (own) found.push(own);
  }
  return found;
}
