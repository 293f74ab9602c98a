import { readsAsEnglish } from '../../text/language';
import { UNITS, formsOf } from '../../text/words/units';
import type { Profile } from '../terms/sentence';
import { FIGURE } from '../terms/signs';

/** A figure as an editor reads it, possibly of several terms: `two in three`. */
export interface ShownFigure {
  readonly text: string;
  /**
   * What it comes to, equal where two figures say the same: a share in thousandths, a time in seconds, or the
   * figure with its unit.
   */
  readonly amount: string;
  /** Its number, and those at the ends of a range (`15-16`), as far as they can be told. */
  readonly value?: number | undefined;
  readonly ends?: readonly [number, number];
}

const LETTERS = /^[\p{L}-]+$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** In a shouted line the next word has capitals, too. */
const LOUD = /^ \p{Lu}{2}/u;
const NO_ONE = /(?:\b(?:no|any|every|each|this|that|the|which|another|some)[\s-]+)$/iu;
const ONE_OF = /^\s+(?:of|another)\b/iu;
const ARTICLE = /\ban?\s+$/iu;
const LETTERS_BEFORE = 12;

/**
 * Whether a term that was read as a number is one to a reader: not the `six` of an exchange, the number of a
 * ruler, `one of them`, `no one`, nor another of its kind (`a second yellow card`).
 */
export function isShownFigure({ terms, signs, starts, ends }: Profile, at: number, text: string, language: string): boolean {
  if (!((signs[at] as number) & FIGURE)) return false;
  const [start, end] = [starts[at]!, ends[at]!];
  const word = text.slice(start, end);
  if (!LETTERS.test(word) || !readsAsEnglish(language)) return true;
  if (CAPITALS.test(word) && !LOUD.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, start - LETTERS_BEFORE), start);
  const { key } = terms[at]!.entry;
  if (key === '#1' && /^one$/i.test(word)) return !NO_ONE.test(before) && !ONE_OF.test(text.slice(end, end + LETTERS_BEFORE));
  return !(key.endsWith('th') && ARTICLE.test(before) && !timeAt(text, end, 1, true));
} // prettier-ignore

/** The figures among some terms, in their order. */
export function shownFigures(profile: Profile, text: string, places: readonly number[]): ShownFigure[] {
  const found: ShownFigure[] = [];
  for (let k = 0; k < places.length; k++) {
    const [at, next] = [places[k]!, places[k + 1]];
    const amount = next === undefined ? '' : ratioOf(profile, text, at, next);
    if (amount && next !== undefined) {
      found.push({ text: text.slice(profile.starts[at], profile.ends[next]), amount });
      k++;
    } else found.push(figureAt(profile, text, at));
  }
  return found;
}

const RANGE = /^(\d+(?:\.\d+)?)\p{Pd}(\d+(?:\.\d+)?)/u;

function figureAt({ terms, starts, ends }: Profile, text: string, at: number): ShownFigure {
  const [start, end] = [starts[at]!, ends[at]!];
  const word = text.slice(start, end);
  const { value, entry } = terms[at]!;
  const { key } = entry;
  if (value === undefined) {
    const [, low, high] = RANGE.exec(word) ?? [];
    const ends = high === undefined ? {} : { ends: [Number(low), Number(high)] as const };
    return { text: word, amount: key, ...ends };
  }
  const time = timeAt(text, end, value, key.endsWith('th'));
  return { text: word, amount: time || (key.endsWith('%') ? shareOf(value / 100) : key), value };
}

/** In thousandths. */
const shareOf = (share: number): string => `${Math.round(1000 * share)}‰`;

/** `two in three`, `one adult in four`, as a share; empty for any other two figures. */
function ratioOf({ terms, ends, starts }: Profile, text: string, at: number, next: number): string {
  const [part, whole] = [terms[at]!.value, terms[next]!.value];
  const between = text.slice(ends[at], starts[next]);
  if (part === undefined || whole === undefined || part >= whole || whole > 100) return '';
  return /^(?:\s\p{L}+)?\s(?:in|out of)(?:\severy)?\s$/u.test(between) ? shareOf(part / whole) : '';
}

/** Seconds by the forms of units of time that people put for one another in small amounts. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.filter(({ dimension }) => dimension === 'time').flatMap((unit) =>
    formsOf(unit).map((form) => [form, unit.size] as const),
  ),
  ['millisecond', 0.001] as const,
  ['milliseconds', 0.001] as const,
  ['ms', 0.001] as const,
]);

/**
 * What a figure comes to with the unit of time behind it: `200 milliseconds`, `a fifth of a second`; empty
 * without one.
 */
function timeAt(text: string, end: number, value: number, ordinal: boolean): string {
  const behind = text.slice(end, end + 2 * LETTERS_BEFORE).toLowerCase();
  const [, unit = ''] = (ordinal ? /^ of an? (\p{L}+)/u : /^[ -](\p{L}+)/u).exec(behind) ?? [];
  const size = SECONDS.get(unit);
  return size === undefined ? '' : `${Number(((ordinal ? 1 / value : value) * size).toPrecision(4))}s`;
}
