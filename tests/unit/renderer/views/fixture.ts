import {
  versionFromSentences,
  type Collation,
  type Link,
  type Range,
  type Version,
} from '../../../../src/engine';
import { collationOf, linkOf } from '../../hand-made';

/** A version of these paragraphs, each a list of its sentences. */
export const version = (id: string, paragraphs: readonly (readonly string[])[]): Version =>
  versionFromSentences(
    paragraphs.map((sentences) => [...sentences]),
    { id },
  );

/** Where `words` stand in a version, the `nth` time from 0. */
export function rangeOf(text: Version, words: string, nth = 0): Range {
  let start = text.text.indexOf(words);
  for (let time = 0; time < nth; time += 1) start = text.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No “${words}” in ${text.id}`);
  return { start, end: start + words.length };
}

export const link = (a: readonly number[], b: readonly number[], more: Partial<Link> = {}): Link =>
  linkOf(a, b, { score: 1, similarity: 1, ...more });

export { pairOf as pair } from '../../hand-made';

/** A collation with one row for every paragraph number. */
export function collation(versions: readonly Version[], more: Partial<Collation> = {}): Collation {
  const rows = Math.max(0, ...versions.map((one) => one.paragraphs.length));
  return collationOf(versions, {
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Object.fromEntries(versions.map((one) => [one.id, row < one.paragraphs.length ? [row] : []])),
    })),
    ...more,
  });
}
