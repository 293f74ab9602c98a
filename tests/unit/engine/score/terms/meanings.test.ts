import { expect, it } from 'vitest';
import { createMeanings } from '../../../../../src/engine/score/terms/meanings';

it('words near in meaning are found by their numbers, those that exclude each other are not', () => {
  const contrary = [['rose', 'fell']];
  const meanings = createMeanings((a, b) =>
    contrary.some((pair) => pair.includes(a) && pair.includes(b)) ? 'opposite' : null,
  );
  const [rose, fell, climbed] = ['rose', 'fell', 'climbed'].map((word) =>
    meanings.add(word, Int8Array.of(3, 4), 5),
  );
  expect([rose, fell, climbed]).toEqual([0, 1, 2]);
  const likeness = (b: number): number => meanings.nearest([rose!], [0], [b], [0]).a.likeness[0]!;
  expect(likeness(climbed!)).toBeCloseTo(1);
  expect(likeness(fell!)).toBe(0);
});
