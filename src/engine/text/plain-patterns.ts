import { lazily } from './lazily';

/**
 * Patterns as they are for plain text: classes of characters of all scripts take milliseconds to compile,
 * each time that they stand in a pattern, and most texts need a few hundred characters of them.
 */

/**
 * ASCII, the accented letters of Europe (Latin-1 and Latin Extended-A), and the marks that printed English
 * has besides.
 */
const PLAIN = /^[\0-\x7FÀ-ÖØ-öø-ſ‘’“”–—…£€]*$/;
const LAST_PLAIN = 0x20ac;

/** Whether a pattern and its plain twin find the same in a text. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const CHARACTERS = lazily(() =>
  Array.from({ length: LAST_PLAIN + 1 }, (_, unit) => String.fromCharCode(unit)).filter(isPlain),
);

/** What plain text has of a class of characters, as it stands between the brackets of a pattern. */
function plainClass(name: string): string {
  const belongs = new RegExp(`\\p{${name}}`, 'u');
  const ranges: [first: number, last: number][] = [];
  for (const character of CHARACTERS()) {
    if (!belongs.test(character)) continue;
    const unit = character.charCodeAt(0);
    const range = ranges.at(-1);
    if (range?.[1] === unit - 1) range[1] = unit;
    else ranges.push([unit, unit]);
  }
  const escape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
  return ranges.map(([first, last]) => `${escape(first)}-${escape(last)}`).join('');
}

/** The classes that patterns here are made of; others stay as they are. */
const CLASSES: ReadonlyMap<string, () => string> = new Map(
  [
    'L',
    'Lu',
    'Ll',
    'M',
    'N',
    'Nd',
    'No',
    'Cf',
    'Sc',
    'S',
    'P',
    'Pd',
    'Pe',
    'Pf',
    'Pi',
    'Ps',
    'STerm',
    'sc=Hebr',
  ].map((name) => [name, lazily(() => plainClass(name))]),
);

/** The pattern for plain text: other classes than those above stay as they are. */
export function plainTwin({ source, flags }: RegExp): RegExp {
  let inside = false;
  const plain = source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (part: string, name?: string) => {
    const own = name === undefined ? undefined : CLASSES.get(name)?.();
    if (own !== undefined) return inside ? own : `[${own}]`;
    if (part.length === 1) inside = part === '[';
    return part;
  });
  return new RegExp(plain, flags);
}

/** The twin of a pattern where a text is plain, else the pattern. */
export function twinned(pattern: RegExp): (text: string) => RegExp {
  const twin = lazily(() => plainTwin(pattern));
  return (text) => (isPlain(text) ? twin() : pattern);
}

/** A pattern that words are held against one by one. */
export type WordPattern = Pick<RegExp, 'source' | 'test'>;

/** A pattern without memory (no flag `g` or `y`) that goes by its twin wherever a word is plain. */
export function wordPattern(pattern: RegExp): WordPattern {
  const fitting = twinned(pattern);
  return { source: pattern.source, test: (word) => fitting(word).test(word) };
}
