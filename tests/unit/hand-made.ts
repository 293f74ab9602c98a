import type { Collation, Evidence, Link, Pair, Range, Version } from '../../src/engine';

/** Parts of a collation made without the aligner, so that what is built on one is judged alone. */

const NOTHING = { both: [], onlyA: [], onlyB: [] };

const EVIDENCE: Evidence = {
  matches: [],
  coverageA: 1,
  coverageB: 1,
  order: 1,
  context: 0,
  figures: NOTHING,
  names: NOTHING,
  negation: 'same',
};

/** Where `words` stand in `text` for the first time at or after `from`. */
export function rangeIn(text: string, words: string, from = 0): Range {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text after ${from}`);
  return { start, end: start + words.length };
}

/** A link of these sentence numbers; identical and sure unless said otherwise. */
export function linkOf(a: readonly number[], b: readonly number[], more: Partial<Link> = {}): Link {
  return {
    a,
    b,
    relation: 'identical',
    score: 0.9,
    similarity: 0.9,
    moved: false,
    evidence: EVIDENCE,
    edits: { words: [], phrases: [] },
    ...more,
  };
}

/** Everything between two versions; what no link reaches is removed or added. */
export function pairOf(from: Version, to: Version, links: readonly Link[], more: Partial<Pair> = {}): Pair {
  return {
    from: from.id,
    to: to.id,
    links,
    removed: alone(from, links, 'a'),
    added: alone(to, links, 'b'),
    findings: [],
    facts: [],
    complete: true,
    ...more,
  };
}

function alone(version: Version, links: readonly Link[], side: 'a' | 'b'): number[] {
  const linked = new Set(links.flatMap((link) => link[side]));
  return version.sentences.map((_, number) => number).filter((number) => !linked.has(number));
}

/** A collation of these versions, the first the base, with nothing in it but what is said. */
export function collationOf(versions: readonly Version[], more: Partial<Collation> = {}): Collation {
  return {
    schema: 1,
    engine: { version: '1', scorer: 'by hand', unicode: '15.1' },
    base: versions[0]?.id ?? '',
    versions,
    pairs: [],
    rows: [],
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
