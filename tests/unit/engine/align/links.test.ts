import { describe, expect, it } from 'vitest';
import { linkPair } from '../../../../src/engine/align/links';
import type { LinkContext } from '../../../../src/engine/align/types';
import { createShelf } from '../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

const context: LinkContext = {
  shelf: createShelf(null),
  embeddings: null,
  pins: { links: [], forbidden: [] },
  detail: 0.5,
  deadline: () => false,
};
const A = [
  'The harbour authority closed the northern quay on Monday after divers found cracks in two pillars.',
  'Ferry passengers were taken to the old terminal by bus.',
  'The repair will cost about five thousand euros, the engineer Ana Petrak said.',
  'A second inspection of the breakwater is planned for October.',
  'Fishermen complained that nobody had warned them.',
];
const B = [
  'Fishermen complained that nobody had warned them.',
  'The harbour authority closed the northern quay on Monday.',
  'Divers had found cracks in two pillars.',
  'Ferry passengers were taken to the old terminal by bus!',
  'The repair will cost about 5,000 euros, engineer Ana Petrak said.',
  'Mussels were served at the village feast.',
];
const version = (id: string, sentences: readonly string[]) =>
  versionFromSentences(
    sentences.map((sentence) => [sentence]),
    { id, language: 'en' },
  );
const a = version('a', A);
const b = version('b', B);
const shape = (
  links: readonly { a: readonly number[]; b: readonly number[]; relation: string; moved: boolean }[],
) => links.map((link) => [link.a, link.b, link.relation, link.moved]);

describe('linkPair', () => {
  const { links } = linkPair(a, b, context);

  it('links what says the same, splits and moves included', () => {
    expect(shape(links)).toEqual([
      [[0], [1, 2], 'edited', false],
      [[1], [3], 'cosmetic', false],
      [[2], [4], 'edited', false],
      [[4], [0], 'identical', true],
    ]);
  });

  it('says why', () => {
    const { evidence } = links[2]!;
    expect(evidence.figures.both).toEqual([expect.stringMatching(/^(?:five thousand|5,000) euros$/)]);
    expect(evidence.figures.onlyA).toEqual([]);
    expect(evidence.names.both).toContain('Petrak');
    expect(evidence.matches.some(({ by }) => by === 'number')).toBe(true);
    for (const { a: x, b: y, weight } of evidence.matches) {
      expect(a.text.slice(x.start, x.end)).not.toBe('');
      expect(b.text.slice(y.start, y.end)).not.toBe('');
      expect(weight).toBeGreaterThan(0);
    }
    expect(evidence.coverageA).toBeGreaterThan(0.8);
  });

  it('is the same from the other side', () => {
    const turned = linkPair(b, a, context).links;
    const key = (link: { a: readonly number[]; b: readonly number[] }) => `${link.a}|${link.b}`;
    const back = new Map(turned.map((link) => [`${link.b}|${link.a}`, link]));
    expect(back.size).toBe(links.length);
    for (const link of links) {
      const other = back.get(key(link))!;
      expect([other.relation, other.score, other.similarity, other.moved]).toEqual([
        link.relation,
        link.score,
        link.similarity,
        link.moved,
      ]);
      expect(other.evidence.coverageB).toBe(link.evidence.coverageA);
      expect(other.evidence.matches).toHaveLength(link.evidence.matches.length);
    }
  });

  it('draws what is pinned and nothing that is forbidden', () => {
    const pins = { links: [{ a: [3], b: [5] }], forbidden: [{ a: [1], b: [3] }] };
    const overruled = linkPair(a, b, { ...context, pins }).links;
    expect(overruled.find((link) => link.a.includes(3))).toMatchObject({
      a: [3],
      b: [5],
      evidence: { pinned: true },
    });
    expect(overruled.some((link) => link.a.includes(1) && link.b.includes(3))).toBe(false);
  });

  it('keeps equal sentences linked when time has run out, and says so', () => {
    const { links: coarse, complete } = linkPair(a, b, { ...context, deadline: () => true });
    expect(complete).toBe(false);
    expect(shape(coarse)).toContainEqual([[4], [0], 'identical', false]);
  });

  it('links each repetition of a line with its own', () => {
    const lines = ['Follow us for more.', A[0]!, 'Follow us for more.', A[1]!, 'Follow us for more.'];
    const { links: repeated } = linkPair(version('a', lines), version('b', [...lines, 'The end.']), context);
    expect(shape(repeated).map(([x, y, , moved]) => [x, y, moved])).toEqual(
      [0, 1, 2, 3, 4].map((k) => [[k], [k], false]),
    );
  });

  it('finds nothing between stories that share nothing', () => {
    const other = version('c', [
      'The orchestra played Mahler in a barn.',
      'Ticket sales paid for a new roof.',
      'Critics praised the second oboe.',
    ]);
    expect(linkPair(a, other, context).links).toEqual([]);
  });

  it('listens to vectors of a chosen model', () => {
    const unit = (k: number) => Float32Array.from({ length: 8 }, (_, d) => (d === k ? 1 : 0));
    const left = version('a', [
      'Pigs fly over the harbour.',
      'Rain fell on the pier.',
      'He slept in the boat.',
    ]);
    const right = version('b', [
      'Swine soar across the harbour.',
      'Drops hit the pier.',
      'The man dozed in a boat.',
    ]);
    const embeddings = {
      name: 'made up',
      vectors: { a: [unit(0), unit(1), unit(2)], b: [unit(0), unit(1), unit(2)] },
    };
    expect(linkPair(left, right, context).links).toEqual([]);
    expect(shape(linkPair(left, right, { ...context, embeddings }).links).map(([x, y]) => [x, y])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
  });
});

describe('linkPair of texts that repeat', () => {
  /** In order, so that no sentence lies as near to the copy before. */
  const REWRITE = B.slice(1);
  const times = (count: number, sentences: readonly string[]): string[] =>
    Array.from({ length: count }, () => sentences).flat();

  it('links each copy of a story with the same copy of its rewrite', () => {
    const count = 40;
    const [once] = [linkPair(a, version('rewrite', REWRITE), context).links];
    const { links } = linkPair(version('a', times(count, A)), version('b', times(count, REWRITE)), context);
    const inCopies = links.map((link) => [
      Math.floor(link.a[0]! / A.length),
      Math.floor(link.b[0]! / REWRITE.length),
    ]);
    expect(inCopies.every(([from, to]) => from === to)).toBe(true);
    expect(links.length).toBe(count * once.length);
  });

  it('finds its way again behind a part that one text lacks', () => {
    const [from, to] = [times(40, A), times(40, REWRITE)];
    to.splice(12 * REWRITE.length, 5 * REWRITE.length);
    from.splice(20 * A.length, 0, 'Here the regatta of the islands was told of in full.');
    to.splice(15 * REWRITE.length, 0, 'Here the regatta of the islands was told of in full.');
    const { links } = linkPair(version('a', from), version('b', to), context);
    const last = links.filter((link) => link.a[0]! > 20 * A.length);
    const copyOf = (link: (typeof links)[number]) => [
      Math.floor((link.a[0]! - 1) / A.length),
      5 + Math.floor((link.b[0]! - 1) / REWRITE.length),
    ];
    expect(last.length).toBe(20 * 3);
    for (const link of last) expect(copyOf(link)[0]).toBe(copyOf(link)[1]);
  });

  it('pairs a line said two thousand times line by line', () => {
    const line = ['Read more about the harbour here.'];
    const { links } = linkPair(version('a', times(2000, line)), version('b', times(1990, line)), context);
    expect(links.length).toBe(1990);
    expect(links.every((link) => link.a.length === 1 && link.b.length === 1 && !link.moved)).toBe(true);
  });

  it('takes a pair of two short texts told anew for likelier than among many kept sentences', () => {
    const here = [
      'The harbour board has closed the north pier after divers found cracks in four of its piles.',
      'Chairman Aled Prosser said the ferries would sail from the old quay for the rest of the season.',
      'Anglers, who have used the pier since the war, were not consulted.',
      'Repairs could cost £2.3 million, a sum the board does not have.',
    ];
    const there = [
      'Divers have seen cracks in the piles, and so the north pier is shut.',
      'Until the season ends passengers board at the old quay, according to Aled Prosser, who chairs the board.',
      'Nobody asked those who fish from the pier.',
      'It would take £2.3 million to mend.',
    ];
    const kept = Array.from({ length: 16 }, (_, k) => `Boat ${k + 7} came home with ${k * 13 + 40} boxes.`);
    const scores = (more: readonly string[]): number[] => {
      const linked = linkPair(version('a', [...here, ...more]), version('b', [...there, ...more]), context);
      return [0, 1, 2, 3].map(
        (at) => linked.links.find((link) => link.a[0] === at && link.b[0] === at)?.score ?? 0,
      );
    };
    const among = scores(kept);
    scores([]).forEach((score, at) => expect(score).toBeGreaterThan(among[at]!));
  });
});
