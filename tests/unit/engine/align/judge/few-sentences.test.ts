import { describe, expect, it } from 'vitest';
import { likelierAmongFew } from '../../../../../src/engine/align/judge/few-sentences';
import { laidOut } from '../../../../support/laid-out';

const text = (sentences: number): string[] =>
  Array.from({ length: sentences }, (_, k) => `Boat ${k + 2} came home.`);
const gain = (here: number, there: number): number => likelierAmongFew(laidOut(text(here), text(there)));

describe('likelierAmongFew', () => {
  it('gives a pair the more the fewer there are, by one nat where there are e times fewer', () => {
    expect(gain(5, 5)).toBeCloseTo(Math.log(4));
    expect(gain(10, 10)).toBeCloseTo(Math.log(2));
    expect(gain(4, 9)).toBeCloseTo(Math.log(20 / 6));
  });

  it('looks at both texts alike', () => {
    expect(gain(3, 12)).toBeCloseTo(gain(12, 3), 12);
  });

  it('takes nothing from long texts', () => {
    expect(gain(20, 20)).toBe(0);
    expect(gain(60, 45)).toBe(0);
  });
});
