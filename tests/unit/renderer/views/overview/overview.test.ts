import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../../src/account/verbatim';
import type { Edit, Lineage, Provenance, Shares } from '../../../../../src/engine';
import { editionOf } from '../../../../../src/renderer/state/edition';
import { aloneOf, alonePassages } from '../../../../../src/renderer/views/overview/alone';
import { lineageGraph, lineageSentence } from '../../../../../src/renderer/views/overview/lineage';
import {
  linkedSentences,
  pairOf,
  sharesTowards,
  taken,
} from '../../../../../src/renderer/views/overview/shares';
import {
  sourcesOf,
  stretchesOf,
  type ParagraphSource,
} from '../../../../../src/renderer/views/overview/sources';
import { taleOf } from '../../../../../src/renderer/views/overview/tale';
import { longestRuns, sharedRuns } from '../../../../../src/renderer/views/overview/verbatim';
import { buildReport } from '../../../../../src/reports/build';
import { lineageSentence as reportedLineage } from '../../../../../src/reports/labels';
import { collation, link, pair, rangeOf, version } from '../fixture';

const A = version('a', [
  ['The old ferry left the harbour at nine.', 'Nobody saw it sink in the fog that night.'],
  ['The owner paid a fine.'],
  ['Police are looking for the captain.'],
]);
const B = version('b', [
  ['The old ferry left the harbour at nine.', 'Nobody at all saw it sink in the fog that night.'],
  ['A new paragraph says more.', 'And more still.'],
]);

const kept = (a: string, b: string): Edit => ({ kind: 'kept', a: rangeOf(A, a), b: rangeOf(B, b) });
const EDITS: readonly Edit[] = [
  kept('Nobody', 'Nobody'),
  { kind: 'inserted', a: null, b: rangeOf(B, 'at all') },
  kept('saw it sink in the fog', 'saw it sink in the fog'),
  kept('that night', 'that night'),
];
const PAIR = pair(A, B, [
  link([0], [0]),
  link([1], [1], { relation: 'edited', edits: { words: EDITS, phrases: EDITS } }),
]);

const shares = (words: number, part: Partial<Shares>): Shares => ({
  words,
  identical: 0,
  cosmetic: 0,
  edited: 0,
  paraphrased: 0,
  own: 0,
  ...part,
});
const provenance = (one: string, towards: string, paragraphs: readonly Shares[]): Provenance => ({
  version: one,
  towards,
  shares: shares(10, { identical: 6, own: 4 }),
  paragraphs,
});
const EDITION = editionOf(collation([A, B], { pairs: [PAIR], provenance: [provenance('b', 'a', [])] }));

describe('verbatim runs', () => {
  it('joins what follows on both sides, over a sentence end, and parts at an insertion', () => {
    const runs = runsOf(PAIR, A, B);
    expect(runs.map(({ text }) => text)).toEqual([
      'The old ferry left the harbour at nine. Nobody',
      'saw it sink in the fog that night',
    ]);
    expect(runs.map(({ words }) => words)).toEqual([9, 8]);
  });

  it('says the same words on both sides', () => {
    for (const { a, b } of runsOf(PAIR, A, B))
      expect(B.text.slice(b.start, b.end)).toBe(A.text.slice(a.start, a.end));
  });

  it('begins at a word, not at the stop of the sentence before it', () => {
    const D = version('d', [['Ann said. "It is gone."']]);
    const E = version('e', [['Ben swore. "It is gone."']]);
    const words: readonly Edit[] = [
      { kind: 'kept', a: { start: 8, end: 23 }, b: { start: 9, end: 24 }, by: 'form' },
    ];
    const runs = runsOf(
      pair(D, E, [link([0], [0], { relation: 'edited', edits: { words, phrases: words } })]),
      D,
      E,
    );
    expect(runs.map(({ text, words: many }) => [text, many])).toEqual([['"It is gone."', 3]]);
  });

  it('does not take a match by stem or meaning for verbatim', () => {
    const words: readonly Edit[] = [
      { ...kept('Nobody', 'Nobody'), by: 'stem' },
      kept('saw it sink', 'saw it sink'),
    ];
    const runs = runsOf(
      pair(A, B, [link([1], [1], { relation: 'edited', edits: { words, phrases: words } })]),
      A,
      B,
    );
    expect(runs.map(({ text }) => text)).toEqual(['saw it sink']);
  });

  it('lists the longest first, leaves out common phrases, and groups the same wording', () => {
    const C = version('c', [['The old ferry left the harbour at nine.']]);
    const pairs = [PAIR, pair(A, C, [link([0], [0])]), pair(B, C, [link([0], [0])])];
    const runs = longestRuns(collation([A, B, C], { pairs }), 10);
    expect(runs.map(({ words }) => words)).toEqual([9, 8, 8, 8]);
    const shared = sharedRuns(runs);
    expect(shared.map(({ places }) => places.length)).toEqual([1, 1, 2]);
    expect(longestRuns(collation([A, B, C], { pairs }), 1)).toHaveLength(1);
  });
});

describe('what only one version has', () => {
  it('joins neighbouring sentences and knows whole paragraphs', () => {
    const [first, ...rest] = alonePassages(EDITION, 'a', [1, 2, 3]);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ cited: '¶1–3', whole: false, paragraph: 0 });
    expect(alonePassages(EDITION, 'a', [2, 3])[0]?.whole).toBe(true);
    expect(alonePassages(EDITION, 'a', [0, 2]).map(({ cited }) => cited)).toEqual(['¶1', '¶2']);
  });

  it('finds what was left out and what was added', () => {
    const { leftOut, own } = aloneOf(EDITION, 'b');
    expect(leftOut.map(({ text }) => text)).toEqual([
      'The owner paid a fine.\n\nPolice are looking for the captain.',
    ]);
    expect(own.map(({ text, words }) => [text, words])).toEqual([
      ['A new paragraph says more. And more still.', 8],
    ]);
  });

  it('reads the same when the pair runs the other way', () => {
    const turned = pair(B, A, [link([0], [0]), link([1], [1])]);
    const edition = editionOf({ ...collation([A, B], { pairs: [turned] }), base: 'a' });
    expect(aloneOf(edition, 'b').own.map(({ version }) => version)).toEqual(['b']);
    expect(aloneOf(edition, 'b').leftOut.map(({ version }) => version)).toEqual(['a']);
  });

  it('is told in a sentence', () => {
    expect(taleOf(EDITION, 'b', 'a')).toBe(
      '2 of its 4 sentences stand in A, in A’s order. It adds ¶2, 8 words.',
    );
    expect(taleOf(EDITION, 'a', 'b')).toBe(
      '2 of its 4 sentences stand in B, in B’s order. It adds ¶2–3, 11 words.',
    );
  });
});

describe('shares', () => {
  it('tells the share of words with a counterpart', () => {
    expect(taken(shares(10, { identical: 6, own: 4 }))).toBeCloseTo(0.6);
    expect(taken(shares(0, {}))).toBe(0);
    expect(sharesTowards(EDITION.collation, 'b', 'a')?.words).toBe(10);
    expect(sharesTowards(EDITION.collation, 'a', 'b')).toBeNull();
  });

  it('counts linked sentences from either side', () => {
    const split = pair(A, B, [link([0], [0, 1])]);
    expect(linkedSentences(split, 'a')).toBe(1);
    expect(linkedSentences(split, 'b')).toBe(2);
    expect(pairOf(collation([A, B], { pairs: [split] }), 'b', 'a')).toBe(split);
  });
});

describe('paragraphs by source', () => {
  const three = [A, B, version('c', [['One.'], ['Two.'], ['Three.']])];
  const towardsA = [
    shares(10, { identical: 8, own: 2 }),
    shares(10, { own: 10 }),
    shares(10, { paraphrased: 6, own: 4 }),
  ];
  const towardsB = [
    shares(10, { paraphrased: 8, own: 2 }),
    shares(10, { own: 10 }),
    shares(10, { edited: 9, own: 1 }),
  ];
  const whole = collation(three, {
    provenance: [provenance('c', 'b', towardsB), provenance('c', 'a', towardsA)],
  });

  it('takes the version with most of the words, and of equals the one that has them more literally', () => {
    const sources = sourcesOf(whole, 'c');
    expect(sources.map(({ source, mark }) => [source, mark])).toEqual([
      ['a', 'identical'],
      [null, 'own'],
      ['b', 'edited'],
    ]);
  });

  it('prefers the base among equals', () => {
    const same = [shares(5, { edited: 5 })];
    const even = collation(three, { provenance: [provenance('c', 'b', same), provenance('c', 'a', same)] });
    expect(sourcesOf(even, 'c')[0]?.source).toBe('a');
  });

  it('makes a strip that covers every paragraph once and keeps to its limit', () => {
    const source = fc.record({
      source: fc.constantFrom('a', 'b', null),
      words: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (list, most) => {
          const sources = list.map((one, paragraph): ParagraphSource => ({
            paragraph,
            source: one.source,
            shares: shares(one.words, { edited: one.words }),
            mark: one.source ? 'edited' : 'own',
          }));
          const strip = stretchesOf(sources, most);
          expect(strip.length).toBeLessThanOrEqual(most);
          expect(strip[0]?.from).toBe(0);
          expect(strip.at(-1)?.to).toBe(list.length);
          strip.slice(1).forEach((stretch, index) => expect(stretch.from).toBe(strip[index]?.to));
          expect(strip.reduce((sum, { words }) => sum + words, 0)).toBe(
            list.reduce((sum, { words }) => sum + words, 0),
          );
        },
      ),
      { seed: 7 },
    );
  });
});

describe('lineage', () => {
  const from = (
    one: string,
    other: string,
    confidence: number,
    kind: Lineage['kind'] = 'derived',
  ): Lineage => ({
    from: one,
    to: other,
    kind,
    confidence,
    reasons: [],
  });

  it('puts what was made from another one column further right', () => {
    const graph = lineageGraph(
      ['a', 'b', 'c'],
      [from('a', 'b', 0.9), from('a', 'c', 0.6), from('b', 'c', 0.8)],
    );
    expect(graph.nodes.map(({ id, column }) => [id, column])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(graph.edges.filter(({ main }) => main).map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
  });

  it('never runs in circles', () => {
    const graph = lineageGraph(
      ['a', 'b', 'c'],
      [from('a', 'b', 0.9), from('b', 'c', 0.8), from('c', 'a', 0.7)],
    );
    expect(graph.nodes).toHaveLength(3);
    expect(graph.columns).toBe(3);
    expect(graph.edges.filter(({ main }) => main)).toHaveLength(2);
  });

  it('draws a common source without a direction and nothing for what is unknown', () => {
    const graph = lineageGraph(
      ['a', 'b', 'c'],
      [from('a', 'b', 0.7, 'common-source'), from('a', 'c', 0.5, 'unknown')],
    );
    expect(graph.edges.map(({ kind, main }) => [kind, main])).toEqual([['common-source', false]]);
    expect(graph).toMatchObject({ columns: 1, places: 3 });
  });

  it('is told in sentences, the same as in the reports', () => {
    const sigla = new Map([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    const kinds = ['derived', 'common-source', 'unknown'] as const;
    const told = kinds.map((kind) => lineageSentence(from('a', 'b', 1, kind), sigla));
    expect(told).toEqual([
      'B was made from A',
      'A and B have a common source',
      'The texts do not tell how A and B are related',
    ]);
    const report = buildReport(collation([A, B], { pairs: [PAIR] }), { generated: '', program: '' });
    expect(kinds.map((kind) => reportedLineage(report, from('a', 'b', 1, kind)))).toEqual(told);
  });
});
