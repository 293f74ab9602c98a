import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../../../src/engine/findings/quotes/voices';
import { titlesOf } from '../../../../../src/engine/findings/titles/title-places';
import { readAs } from '../../../../support/alarms';

const reading = readAs(
  'a',
  'The plan of Ana Petrak of Marsham and J Okafor was read by Luis Arana KC.',
  'In the end Tarrow left with Petrak, and Mayor Ana Petrak with minister Luis Arana and minister Ole Lund.',
);
const { knows, isPerson, namesInFull, holderOf } = voicesOf(reading, titlesOf(reading));

describe('the names of a version', () => {
  it('are known by any part, initials aside', () => {
    expect(knows(['petrak'])).toBe(true);
    expect(knows(['the', 'tarrow'])).toBe(true);
    expect(knows(['okafor'])).toBe(true);
    expect(knows(['j'])).toBe(false);
    expect(knows(['velm'])).toBe(false);
  });

  it('are those of people by the family name of somebody named in full', () => {
    expect([isPerson(['petrak']), isPerson(['mr', 'petrak']), isPerson(['arana'])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isPerson(['ana']), isPerson(['tarrow']), isPerson(['petrak', 'ana']), isPerson([])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('are full without offices and places', () => {
    expect(namesInFull(['ana', 'petrak'])).toBe(true);
    expect(namesInFull(['ana', 'tarrow'])).toBe(false);
    expect(namesInFull(['petrak'])).toBe(false);
  });

  it('hold an office where one alone does', () => {
    const plain = { ranks: [], portfolios: [], seniority: [], level: null };
    expect(holderOf({ office: 'mayor', ...plain })).toEqual(['ana', 'petrak']);
    expect(holderOf({ office: 'minister', ...plain })).toBeNull();
    expect(holderOf({ office: 'judge', ...plain })).toBeNull();
  });
});
