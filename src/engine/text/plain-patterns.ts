import { lazily } from './lazily';

/**
 * Patterns as they are for plain text: classes of characters of all scripts take milliseconds to compile, each time that they stand in a
 * pattern, and most texts need a few dozen characters of them.
 */

/** ASCII and the marks that printed English has besides. */
const PLAIN = /^[\0-\x7F£€‘’“”–—…]*$/;
/** What plain text has of the classes that patterns are made of. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['N', '0-9'],
  ['Nd', '0-9'],
  ['No', ''],
  ['M', ''],
  ['Cf', ''],
  ['Sc', '$£€'],
  ['Pf', '’”'],
  ['P', '!-#%-*,-\\/:;?@\\[-\\]_{}‘’“”–—…'],
  ['sc=Hebr', ''],
]);

/** Whether a pattern and its plain twin find the same in a text. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The pattern for plain text: other classes than those above stay as they are. */
export function plainTwin({ source, flags }: RegExp): RegExp {
  let inside = false;
  const plain = source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (part: string, name?: string) => {
    const own = name === undefined ? undefined : CLASSES.get(name);
    if (own !== undefined) return inside ? own : `[${own}]`;
    if (part.length === 1) inside = part === '[';
    return part;
  });
  return new RegExp(plain, flags);
}

/** A pattern that words are held against one by one. */
export type WordPattern = Pick<RegExp, 'source' | 'test'>;

/** A pattern without memory (no flag `g` or `y`) that goes by its twin wherever a word is plain. */
export function wordPattern(pattern: RegExp): WordPattern {
  const twin = lazily(() => plainTwin(pattern));
  return { source: pattern.source, test: (word) => (isPlain(word) ? twin() : pattern).test(word) };
}
