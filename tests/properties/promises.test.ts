import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  collate,
  collateSteps,
  type Collation,
  type Pair,
  passagesOf,
  versionFromSentences,
  type Version,
} from '../../src/engine';
import {
  expectComplete,
  expectNothingLost,
  expectRebuilds,
  expectRows,
  inOrder,
  RUNS,
  seenFromB,
} from './checks';
import { rewrite, rewrites, type Story } from './damage';

/** Hundreds of collations a test: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 240_000 });

const read = (story: Story, id: string): Version => versionFromSentences(story, { id, language: 'en' });
const between = (collation: Collation, from: string, to: string): Pair =>
  collation.pairs.find((pair) => pair.from === from && pair.to === to)!;

describe('the promises of the engine, on damaged stories', () => {
  it('1 and 2: every paragraph in one row, every sentence linked or alone', () => {
    fc.assert(
      fc.property(rewrites, (stories) => {
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const collation = collate(versions);
        for (const version of collation.versions) expectNothingLost(version, version.text);
        expectRows(collation);
        expect(collation.pairs).toHaveLength((versions.length * (versions.length - 1)) / 2);
        const byId = new Map(versions.map((version) => [version.id, version]));
        for (const pair of collation.pairs) expectComplete(pair, byId.get(pair.from)!, byId.get(pair.to)!);
        for (const { shares, paragraphs } of collation.provenance) {
          for (const part of [shares, ...paragraphs]) {
            expect(part.identical + part.cosmetic + part.edited + part.paraphrased + part.own).toBe(
              part.words,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('3: B against A is the mirror of A against B', () => {
    fc.assert(
      fc.property(rewrite, ([one, two]) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        const forth = between(collate([a, b]), 'a', 'b');
        const back = between(collate([b, a]), 'b', 'a');
        expect(inOrder(back.links)).toEqual(inOrder(seenFromB(forth.links)));
        expect(back.removed).toEqual(forth.added);
        expect(back.added).toEqual(forth.removed);
        // Another base turns the pair round as another order does.
        expect(JSON.stringify(between(collate([a, b], { base: 'b' }), 'b', 'a'))).toBe(JSON.stringify(back));
      }),
      RUNS,
    );
  });

  it('4: a pair does not depend on what else is open, nor on its place', () => {
    fc.assert(
      fc.property(rewrites, (stories) => {
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const alone = between(collate(versions.slice(0, 2)), 'v0', 'v1');
        const together = between(collate(versions), 'v0', 'v1');
        const others = between(collate([...versions.slice(2), ...versions.slice(0, 2)]), 'v0', 'v1');
        expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
        expect(JSON.stringify(others)).toBe(JSON.stringify(alone));
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  it('5: the same input gives the same bytes', () => {
    fc.assert(
      fc.property(rewrites, (stories) => {
        const bytes = (): string => JSON.stringify(collate(stories.map((story, n) => read(story, `v${n}`))));
        expect(bytes()).toBe(bytes());
        expect(JSON.parse(bytes())).toEqual(collate(stories.map((story, n) => read(story, `v${n}`))));
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  it('6: when the budget runs out the result says so and keeps promises 1 to 3', () => {
    fc.assert(
      fc.property(rewrite, fc.nat({ max: 400 }), ([one, two], budget) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        // A clock of ticks: each look at it is one.
        const clock = (): (() => number) => {
          let ticks = 0;
          return () => ticks++;
        };
        const collation = collate([a, b], { budget, clock: clock() });
        expectRows(collation);
        const pair = between(collation, 'a', 'b');
        expectComplete(pair, a, b);
        for (const link of pair.links) {
          expectRebuilds(link, link.edits.words, a, b);
          expectRebuilds(link, link.edits.phrases, a, b);
        }
        if (collation.complete) expect(JSON.stringify(collation)).toBe(JSON.stringify(collate([a, b])));
        const back = between(collate([b, a], { budget, clock: clock() }), 'b', 'a');
        expect(inOrder(back.links)).toEqual(inOrder(seenFromB(pair.links)));
      }),
      RUNS,
    );
    const [a, b] = [
      read([['One thing was said.'], ['Another was not.']], 'a'),
      read([['One thing was said here.']], 'b'),
    ];
    expect(collate([a, b], { budget: -1, clock: () => 0 }).complete).toBe(false);
    expect(collate([a, b], { budget: 1, clock: () => 0 }).complete).toBe(true);
  });

  it('7: every link carries a score and evidence that stands in its sentences', () => {
    fc.assert(
      fc.property(rewrite, ([one, two]) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        for (const link of between(collate([a, b]), 'a', 'b').links) {
          expect(link.score).toBeGreaterThanOrEqual(0);
          expect(link.score).toBeLessThanOrEqual(1);
          expect(link.evidence.matches.length).toBeGreaterThan(0);
          for (const match of link.evidence.matches) {
            for (const [side, version] of [['a', a] as const, ['b', b] as const]) {
              const { start, end } = match[side];
              const sentences = link[side].map((n) => version.sentences[n]!);
              expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('8: what the user pinned or forbade holds', () => {
    fc.assert(
      fc.property(rewrite, fc.nat(), fc.nat(), fc.boolean(), ([one, two], x, y, swapped) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        const [i, j] = [x % a.sentences.length, y % b.sentences.length];
        const end = (version: Version, n: number) => {
          const quoted = version.sentences.map(({ start, end: to }) => version.text.slice(start, to));
          return {
            version: version.id,
            text: quoted[n]!,
            occurrence: quoted.slice(0, n).filter((text) => text === quoted[n]).length,
          };
        };
        const [first, second] = swapped ? [[end(b, j)], [end(a, i)]] : [[end(a, i)], [end(b, j)]];
        const drawn = collate([a, b], { pins: [{ kind: 'link', a: first, b: second }] });
        expect(drawn.unresolvedPins).toEqual([]);
        expect(
          between(drawn, 'a', 'b').links.some(
            (link) => link.a.includes(i) && link.b.includes(j) && link.evidence.pinned,
          ),
        ).toBe(true);
        expectComplete(between(drawn, 'a', 'b'), a, b);
        const forbidden = collate([a, b], { pins: [{ kind: 'forbid', a: first, b: second }] });
        expect(
          between(forbidden, 'a', 'b').links.some((link) => link.a.includes(i) && link.b.includes(j)),
        ).toBe(false);
        expectComplete(between(forbidden, 'a', 'b'), a, b);
        const lost = {
          kind: 'link' as const,
          a: [{ ...end(a, i), text: 'Nobody wrote this.' }],
          b: [end(b, j)],
        };
        expect(collate([a, b], { pins: [lost] }).unresolvedPins).toEqual([lost]);
      }),
      { ...RUNS, numRuns: 25 },
    );
  });
});

/** The paragraphs of a story, with those joined to the one before that are told to be. */
function merged(story: Story, joins: readonly boolean[]): Story {
  return story.reduce<Story>((before, paragraph, n) => {
    const last = before.at(-1);
    return last && joins[n % joins.length]
      ? [...before.slice(0, -1), [...last, ...paragraph]]
      : [...before, paragraph];
  }, []);
}

/**
 * Row by row of the base what a version has there and whether it merges it with the one before; between them
 * its own paragraphs.
 */
function standing({ rows }: Collation, id: string): unknown[] {
  return rows.flatMap(({ cells, joins }): unknown[] =>
    cells['v0']!.length > 0
      ? [{ base: cells['v0'], own: cells[id], joined: joins?.includes(id) ?? false }]
      : [...cells[id]!],
  );
}

describe('word edits', () => {
  it('rebuild both sides of every link, whole words only', () => {
    fc.assert(
      fc.property(rewrite, ([one, two]) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        for (const link of between(collate([a, b]), 'a', 'b').links) {
          expectRebuilds(link, link.edits.words, a, b);
          expectRebuilds(link, link.edits.phrases, a, b);
        }
      }),
      RUNS,
    );
  });
});

describe('rows', () => {
  /** A story and versions of it that part and merge paragraphs, too. */
  const merging = fc
    .tuple(rewrites, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }))
    .map(([stories, merges]): readonly Story[] =>
      stories.map((story, n) => (n === 0 ? story : merged(story, merges.slice(n * 6)))),
    );

  it('tell how a version stands to the base alike, whatever else is open', () => {
    fc.assert(
      fc.property(merging, (stories) => {
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const many = collate(versions);
        // One paragraph of the base each, or none.
        for (const { cells, joins } of many.rows) expect([1, joins ? 1 : 0]).toContain(cells['v0']!.length);
        for (const { id } of versions.slice(1)) {
          const two = collate(versions.filter((version) => version.id === 'v0' || version.id === id));
          expect(standing(many, id)).toEqual(standing(two, id));
        }
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  it('become passages of a few, which another version joins and never parts', () => {
    fc.assert(
      fc.property(merging, (stories) => {
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const [few, many] = [collate(versions.slice(0, 2)), collate(versions)];
        const passages = passagesOf(many);
        expectRows({ ...many, rows: passages });
        expect(passages.flatMap(({ rows }) => rows).sort((x, y) => x - y)).toEqual(
          many.rows.map((_, n) => n),
        );
        for (const { cells } of passages) expect(cells['v0']!.length).toBeLessThanOrEqual(4);
        expect(passagesOf({ ...many, rows: passages }).map(({ cells }) => cells)).toEqual(
          passages.map(({ cells }) => cells),
        );
        for (const { cells } of passagesOf(few)) {
          const [base, other] = [cells['v0']!, cells['v1']!];
          if (base.length === 0) continue;
          const wider = passages.find((candidate) => candidate.cells['v0']!.includes(base[0]!))!.cells;
          expect(wider['v0']).toEqual(expect.arrayContaining([...base]));
          expect(wider['v1']).toEqual(expect.arrayContaining([...other]));
        }
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it('tell what they have when they stand, before the checks begin', () => {
    const steps = [...collateSteps([read([['A thing happened.']], 'a'), read([['A thing happened.']], 'b')])];
    const first = steps.find((step) => step.rows !== undefined);
    expect(first?.phase).toBe('arranging');
    expect(first?.rows).toEqual([{ cells: { a: [0], b: [0] } }]);
  });
});
