import { describe, expect, it } from 'vitest';
import { isToldAnew } from '../../../../../src/engine/align/beads/told-anew';
import { laidOut } from '../../../../support/laid-out';

const HERE = [
  'Nine boats left the harbour of Orme.',
  'A squall came up at noon.',
  'Two masts broke off the cape.',
  'All crews were home by dusk.',
  'Herring fetched a better price.',
];
const THERE = [
  'A small fleet put to sea.',
  'Midday brought rough weather.',
  'Vessels lost their rigging.',
  'Everybody returned before nightfall.',
  'Fish became dearer.',
];

/** The first `kept` sentences as they were, the others anew; so many of them linked. */
const isAnew = (kept: number, linked = HERE.length): boolean => {
  const there = THERE.map((sentence, n) => (n < kept ? HERE[n]! : sentence));
  const beads = HERE.slice(0, linked).map((_, n) => ({ a: [n], b: [n], logit: 3, context: 0 }));
  const bench = laidOut(HERE, there);
  const turned = beads.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a }));
  expect(isToldAnew(turned, laidOut(there, HERE))).toBe(isToldAnew(beads, bench));
  return isToldAnew(beads, bench);
};

describe('isToldAnew', () => {
  it('is said of two texts whose linked sentences have other words', () => expect(isAnew(0)).toBe(true));

  it('takes two in five for enough', () => {
    expect(isAnew(3)).toBe(true);
    expect(isAnew(4)).toBe(false);
    expect(isAnew(5)).toBe(false);
  });

  it('is not said of texts of which little is linked', () => {
    expect(isAnew(0, 2)).toBe(true);
    expect(isAnew(0, 1)).toBe(false);
    expect(isAnew(0, 0)).toBe(false);
  });
});
