import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { collate, type Link, type Version, versionFromText } from '../../src/engine';
import { expectRebuilds, inOrder, RUNS, seenFromB } from './checks';

/** Hundreds of collations: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 240_000 });

const WHO = ['Harbour police', 'the mayor, Irene Falk,', 'Dr. Okafor', 'analysts of the FNB'];
const WHEN = [
  'on March 4',
  'in March',
  'on 4 March 2019',
  'on the 3rd of May',
  'in May',
  'in Nov.',
  'on Nov. 26',
];
const HOW_LONG = [
  'for 19 days',
  'for almost three weeks',
  'for more than two decades',
  'for 20 years',
  '30 miles long',
];
const WHAT = [
  'thieves took copper cable worth $90,000',
  'the bridge was closed',
  'no weapon was used',
  'it opposes the dam',
];
const WORDS = ['We are ready', 'I am not angry, but I am tired', 'It was in the winter of 1968/1969'];

const piece = fc.record({
  who: fc.constantFrom(...WHO),
  when: fc.constantFrom(...WHEN),
  long: fc.constantFrom(...HOW_LONG),
  what: fc.constantFrom(...WHAT),
  words: fc.constantFrom(...WORDS),
  order: fc.nat({ max: 5 }),
});
type Piece = typeof piece extends fc.Arbitrary<infer Value> ? Value : never;

/** One telling of a piece: its source in front or behind, its day here or there, in one sentence or two. */
function told({ who, when, long, what, words, order }: Piece): string {
  return [
    `${who} said ${when} that ${what} ${long}.`,
    `${what} ${long}, ${who} announced ${when}.`,
    `"${words}," ${who} told reporters ${when}, and ${what}.`,
    `${when}, ${who} said: "${words}." It went on ${long}.`,
    `It happened ${when}, and ${what}, but that ended ${long}, according to ${who}.`,
    `${who}: ${what}; ${when} it was ${long}.`,
  ][order]!.replace(/^./u, (letter) => letter.toUpperCase());
}

const story = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 }),
    piece,
  )
  .map(([pieces, orders, other]): readonly [string, string] => {
    const again = pieces.map((one, n) => {
      // Some of what a piece says is another thing in the other telling.
      const changed = orders[n]! % 2 === 0 ? { ...one, when: other.when, long: other.long } : one;
      return { ...changed, order: orders[n]! };
    });
    return [pieces.map(told).join(' '), again.map(told).join(' ')];
  });

describe('word edits of sentences whose days, figures, quotations and sources changed', () => {
  const read = (text: string, id: string) => versionFromText(text, { id, language: 'en' });
  const linksOf = (a: Version, b: Version): readonly Link[] => collate([a, b]).pairs[0]!.links;

  it('rebuild both sides, whole words only, and are the mirror of those of the other side', () => {
    let linked = 0;
    fc.assert(
      fc.property(story, ([one, two]) => {
        const [a, b] = [read(one, 'a'), read(two, 'b')];
        const forth = linksOf(a, b);
        for (const link of forth)
          for (const edits of [link.edits.words, link.edits.phrases]) expectRebuilds(link, edits, a, b);
        linked += forth.length;
        const back = linksOf(read(two, 'a'), read(one, 'b'));
        expect(inOrder(back)).toEqual(inOrder(seenFromB(forth)));
      }),
      { ...RUNS, numRuns: 150 },
    );
    expect(linked).toBeGreaterThan(100);
  });
});
