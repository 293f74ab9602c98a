import { describe, expect, it } from 'vitest';
import { isTypo } from '../../../../../src/engine/score/terms/typo';

const [strange, known] = [undefined, Int8Array.of(1)];
/** Asked both ways. */
function slip(
  x: string,
  y: string,
  vectors: readonly (Int8Array | undefined)[] = [strange, strange],
): boolean {
  const there = isTypo({ key: x, vector: vectors[0] }, { key: y, vector: vectors[1] });
  expect(isTypo({ key: y, vector: vectors[1] }, { key: x, vector: vectors[0] })).toBe(there);
  return there;
}

describe('a slip of the pen', () => {
  it.each([
    ['petrak', 'petrek'],
    ['petrak', 'petak'],
    ['petrak', 'pertak'],
    ['petra', 'petri'],
    // Two letters, in words of nine or more.
    ['okonedowa', 'okenidowa'],
    ['okonedowa', 'okonedo' + 'wakh'],
  ])('is seen between %s and %s', (x, y) => expect(slip(x, y)).toBe(true));

  it.each([
    ['kern', 'kerr'],
    ['petr', 'petra'],
    ['petrak', 'betrak'],
    ['petrak', 'patrik'],
    ['petrak', 'petrakow'],
    ['okonedow', 'okenidow'],
    // The shorter word decides how much may differ.
    ['okonedow', 'okonedowas'],
    ['okonedowa', 'okenidawa'],
    ['okonedowa', 'okonedowakhs'],
  ])('is not seen between %s and %s', (x, y) => expect(slip(x, y)).toBe(false));

  it('is none between two words of the language, but one of them may be mistyped', () => {
    expect(slip('signing', 'singing', [known, known])).toBe(false);
    expect(slip('signing', 'singing', [known, strange])).toBe(true);
  });
});
