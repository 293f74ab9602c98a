import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { judge } from '../../../../../src/engine/align/judge/judge';
import { featuresWithoutName, lossByName } from '../../../../../src/engine/align/judge/owed-to-a-name';
import { PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { planted } from '../../../../../src/engine/score/forest';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

const COVERED = PAIR_FEATURES.indexOf('coverageMean');
const read = (id: string, sentences: readonly string[], language = 'en') =>
  versionFromSentences([sentences], { id, language });
const benchOf = (a: readonly string[], b: readonly string[], language?: string) =>
  layOut(read('a', a, language), read('b', b, language), createShelf(null));

/** How much of two sentences is covered as they stand, and without each name that they share. */
function covered(one: string, other: string): { whole: number; bare: number[] } {
  const bench = benchOf([one], [other]);
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  const weights = x.weights.slice();
  const { comparison, features } = bench.measure(x, y);
  const bare = featuresWithoutName(x, y, comparison).map((row) => row[COVERED]!);
  expect(x.weights).toEqual(weights);
  return { whole: features[COVERED]!, bare };
}

describe('featuresWithoutName', () => {
  it('leaves next to nothing of another statement of the same speaker', () => {
    const { whole, bare } = covered(
      'The harbour master, Marta Quell, said the crane had been inspected in April.',
      'Dockers would be paid for the lost days, said Marta Quell, the harbour master.',
    );
    expect(bare).toHaveLength(1);
    expect(bare[0]).toBeLessThan(whole / 2);
  });

  it('leaves the same statement of the same speaker as alike as it was', () => {
    const { whole, bare } = covered(
      'The harbour master, Marta Quell, said the crane had been inspected in April.',
      'The crane was inspected in April, according to the harbour master, Marta Quell.',
    );
    expect(bare[0]).toBeGreaterThan(0.8 * whole);
  });

  it('takes one name at a time, its words together', () =>
    expect(
      covered(
        'In the old harbour Aaron Bright met a man called Petr Sykora.',
        'By night a boat took Petr Sykora away, and his friend Aaron Bright too.',
      ).bare,
    ).toHaveLength(2));

  it.each([
    ['no name', 'The crane was inspected.', 'The crane was broken.'],
    ['a word that has a capital because it comes first', 'Cranes were sold.', 'Cranes were broken.'],
    [
      'many names',
      'The boats of Ann and Bob met that of Cid and Dan.',
      'A letter of Ann to Bob made Cid angry and Dan sad.',
    ],
    ['headlines in title case', 'Mayor Dorn Shuts Old Bridge', 'New Bridge Opened By Mayor Dorn'],
  ])('has nothing to take from sentences with %s', (_, one, other) =>
    expect(covered(one, other).bare).toEqual([]),
  );
});

describe('lossByName', () => {
  it('grants a name what it owes to few words, and takes half of the rest', () => {
    expect(lossByName(-1)).toBe(0);
    expect(lossByName(3)).toBe(0);
    expect(lossByName(7)).toBe(2);
  });
});

describe('judge, where two sentences share a name', () => {
  const COMMON = { share: 0.5, weight: 0, names: 0.5, figures: 0.5, weightOfNames: 0 };
  /** Ten in log-odds where half is covered, else none; the surroundings say 2 of every pair. */
  const models = {
    own: planted({ bias: 0, trees: [[COVERED, 0.4, 1, 2, -1, 0, 0, 0, -1, 10, 0, 0]] }),
    surrounded: planted({ bias: 2, trees: [] }),
    join: planted({ bias: 0, trees: [] }),
    carry: planted({ bias: 0, trees: [] }),
    calibration: [],
  };
  const logitOf = (one: string, other: string, language?: string): number => {
    const bench = benchOf([one], [other], language);
    return judge([{ i: 0, j: 0, equal: false }], bench, COMMON, models)[0]!.logit;
  };
  const NAMED = 'Then Marta Quell sang.';
  const OTHER = 'Later Marta Quell slept.';

  it('lowers what lives by it, and nothing else', () => {
    expect(logitOf(NAMED, OTHER)).toBe(2 - lossByName(10));
    expect(logitOf(NAMED, OTHER, 'de')).toBe(2);
    expect(logitOf('The crane was sold.', 'The crane was old.')).toBe(2);
  });
});
