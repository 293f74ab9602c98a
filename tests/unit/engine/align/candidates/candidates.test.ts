import { describe, expect, it } from 'vitest';
import type { Bench } from '../../../../../src/engine/align/layout/bench';
import { candidatesOf } from '../../../../../src/engine/align/candidates/candidates';
import type { Lexicon } from '../../../../../src/engine/model';
import { laidOut } from '../../../../support/laid-out';

/** Pairs as `0-1`, with a mark behind equal ones. */
const pairs = (bench: Bench): string[] =>
  candidatesOf(bench).map(({ i, j, equal }) => `${i}-${j}${equal ? '=' : ''}`);
const numbered = (count: number, of: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => of(n));

/** Unlike names for numbers, so that no two share a stem or a figure. */
const NAMES =
  'Odrin Tarrow Velm Kesh Busk Norland Arda Petrak Yelm Corvo Dastin Fenk Grovel Hamm Isk Jorda Kolb Lunt Mirk Nazz Ombra Plint Quell Risk Stomm Tulp'.split(
    ' ',
  );

describe('candidatesOf', () => {
  it('finds sentences that share a rare word, and none that share nothing', () =>
    expect(
      pairs(laidOut(['The harbour froze.', 'Rain fell.'], ['Snow melted.', 'Our harbour thawed.'])),
    ).toEqual(['0-1']));

  it('marks the same words in the same order, however they are punctuated', () => {
    expect(pairs(laidOut(['The harbour froze!'], ['the harbour froze.']))).toEqual(['0-0=']);
    expect(pairs(laidOut(['The dog bit Ana.'], ['Ana bit the dog.']))).toEqual(['0-0']);
  });

  it('holds a sentence that stands elsewhere to the letter against that place alone', () =>
    expect(
      pairs(laidOut(['The harbour froze.'], ['The harbour froze at night.', 'The harbour froze.'])),
    ).toEqual(['0-1=']));

  it('leaves out what shares far less than the best', () => {
    const [strong, weak] = [
      'Divers found cracks in pillars below the quay.',
      'A quay is a place for ships, gulls and other travellers.',
    ];
    const other = 'A place for ships, gulls and other travellers has opened.';
    const near = 'Divers found cracks in some pillars below the old quay.';
    expect(pairs(laidOut([near, other], [strong, weak]))).toEqual(['0-0', '1-1']);
  });

  it('keeps the four best for each sentence of either text', () => {
    const bench = laidOut(
      numbered(10, (n) => `${NAMES[n]} harbour`),
      numbered(10, (n) => `harbour of ${NAMES[n + 10]}`),
    );
    const found = candidatesOf(bench);
    const partners = (side: 'i' | 'j', at: number) => found.filter((pair) => pair[side] === at).length;
    for (let at = 0; at < 10; at++)
      for (const side of ['i', 'j'] as const) expect(partners(side, at)).toBeGreaterThanOrEqual(4);
    expect(found.length).toBeLessThanOrEqual(4 * 10 + 4 * 10);
  });

  it('lets a word in more than two dozen sentences of a short text lead nowhere', () => {
    const times = (count: number) =>
      pairs(
        laidOut(
          ['Harbour opens.'],
          numbered(count, (n) => `${NAMES[n]} harbour.`),
        ),
      );
    expect(times(24).length).toBeGreaterThan(0);
    expect(times(25)).toEqual([]);
  });

  it('finds nothing in an empty text', () => expect(pairs(laidOut([], ['The harbour froze.']))).toEqual([]));

  it('finds a paraphrase without a shared word by the vectors of its words', () => {
    const axes: Record<string, number[]> = {
      doctor: [90, 0, 0],
      physician: [88, 9, 0],
      bridge: [0, 90, 0],
      span: [5, 88, 0],
      rain: [0, 0, 90],
      drizzle: [0, 5, 88],
    };
    const vector = (word: string) => (axes[word] ? Int8Array.from(axes[word]) : undefined);
    const lexicon: Lexicon = { name: 'axes', likeness: () => 0, rarity: () => undefined, vector };
    const a = ['doctor', 'bridge', 'rain'];
    const found = pairs(laidOut(a, ['drizzle', 'physician', 'span'], { lexicon }));
    expect(found).toEqual(expect.arrayContaining(['0-1', '1-2', '2-0']));
    expect(pairs(laidOut(a, ['drizzle', 'physician', 'span']))).toEqual([]);
  });

  it('finds the nearest two by the vectors of a sentence model', () => {
    const unit = (degrees: number) =>
      Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
    const embeddings = {
      name: 'two',
      vectors: { a: [unit(0), unit(90)], b: [80, 5, 50, 100, 20].map(unit) },
    };
    const bench = laidOut(['Velm.', 'Kesh.'], ['Odrin.', 'Busk.', 'Arda.', 'Yelm.', 'Fenk.'], { embeddings });
    const found = candidatesOf(bench).filter(({ i }) => i === 0);
    // Each of the five has both of the two among its own best two.
    expect(found).toHaveLength(5);
    const turned = laidOut(['Velm.'], ['Odrin.'], { embeddings: { name: 'x', vectors: { a: [unit(0)] } } });
    expect(turned.embedded).toBeNull();
    expect(candidatesOf(turned)).toEqual([]);
  });

  it('finds the same from the other side', () => {
    const a = [
      'The harbour froze.',
      'Divers found cracks in the quay.',
      'The quay closed.',
      'The harbour froze.',
    ];
    const b = ['Cracks closed the quay.', 'The harbour froze.', 'Divers froze.', 'A harbour is cold.'];
    const there = candidatesOf(laidOut(a, b)).map(({ i, j, equal }) => [i, j, equal].join());
    const back = candidatesOf(laidOut(b, a)).map(({ i, j, equal }) => [j, i, equal].join());
    expect(back.sort()).toEqual(there.sort());
  });
});
