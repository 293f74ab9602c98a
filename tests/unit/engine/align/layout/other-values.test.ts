import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { FEATURES } from '../../../../../src/engine/score/features';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

const FIGURES_SHARED = FEATURES.indexOf('figuresShared');
const read = (id: string, sentence: string) => versionFromSentences([[sentence]], { id, language: 'en' });

/** What is measured of two sentences with the one figure in which they differ taken for equal. */
const supposed = (one: string, other: string) => {
  const bench = layOut(read('a', one), read('b', other), createShelf(null));
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  const weights = x.weights.slice();
  bench.glance(x, y, new Float64Array(64), 0);
  const features = bench.glanceAsIfEqual(x, y);
  expect(x.weights).toEqual(weights);
  return { features, told: bench.measure(x, y).features };
};

describe('glanceAsIfEqual', () => {
  it('takes two values of one thing for one, and leaves what is measured of the two as it is', () => {
    const { features, told } = supposed(
      'Sales rose to 41.3 million euros.',
      'Sales were up at €43.1 million.',
    );
    expect(told[FIGURES_SHARED]).toBe(0);
    expect(features?.[FIGURES_SHARED]).toBe(1);
    expect(features![0]).toBeGreaterThan(told[0]!);
  });

  it.each([
    ['of other units', 'It cost 40 million euros.', 'It rose by 40 percent.'],
    ['of a year and a count', 'It was built in 1974.', 'It holds 1,200 people.'],
    ['far from each other', 'The fund is worth 9 billion crowns.', 'The ring is worth 9 thousand crowns.'],
    ['of things of which the other says nothing', 'It rained 30 minutes.', 'It had lost four semi-finals.'],
    ['where either has several', 'Of 12 men 3 were hurt.', 'Of 14 men 5 were hurt.'],
    ['that are equal', 'It took 12 hours.', 'It took 12 hours.'],
    ['where one has none', 'It took 12 hours.', 'It took hours.'],
  ])('takes none %s for one', (_, one, other) => {
    expect(supposed(one, other).features).toBeUndefined();
  });
});
