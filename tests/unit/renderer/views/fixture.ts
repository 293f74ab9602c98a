import {
  versionFromSentences,
  type Collation,
  type Evidence,
  type Link,
  type Pair,
  type Range,
  type Version,
} from '../../../../src/engine';

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

const EVIDENCE: Evidence = {
  matches: [],
  coverageA: 1,
  coverageB: 1,
  order: 1,
  context: 1,
  figures: { both: [], onlyA: [], onlyB: [] },
  names: { both: [], onlyA: [], onlyB: [] },
  negation: 'same',
};

export const link = (a: readonly number[], b: readonly number[], more: Partial<Link> = {}): Link => ({
  a,
  b,
  relation: 'identical',
  score: 1,
  similarity: 1,
  moved: false,
  evidence: EVIDENCE,
  edits: { words: [], phrases: [] },
  ...more,
});

/** A pair; what its links do not reach is removed or added. */
export function pair(from: Version, to: Version, links: readonly Link[], more: Partial<Pair> = {}): Pair {
  const alone = (text: Version, side: 'a' | 'b') =>
    text.sentences.flatMap((_, number) => (links.some((one) => one[side].includes(number)) ? [] : [number]));
  return {
    from: from.id,
    to: to.id,
    links,
    removed: alone(from, 'a'),
    added: alone(to, 'b'),
    findings: [],
    facts: [],
    complete: true,
    ...more,
  };
}

/** A collation with one row for every paragraph number. */
export function collation(versions: readonly Version[], more: Partial<Collation> = {}): Collation {
  const rows = Math.max(0, ...versions.map((one) => one.paragraphs.length));
  return {
    schema: 1,
    engine: { version: '1', scorer: '1', unicode: '16' },
    base: versions[0]?.id ?? '',
    versions,
    pairs: [],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Object.fromEntries(versions.map((one) => [one.id, row < one.paragraphs.length ? [row] : []])),
    })),
    references: [],
    provenance: [],
    nearest: {},
    lineage: [],
    ledger: [],
    complete: true,
    unresolvedPins: [],
    ...more,
  };
}
