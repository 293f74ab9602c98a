import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../../src/engine/findings/voices';
import { readAs } from '../../../support/alarms';

const { knows, isPerson } = voicesOf(
  readAs(
    'a',
    'The plan of Ana Petrak and J Okafor was read by Luis Arana KC.',
    'In the end Tarrow left with Petrak.',
  ),
);

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
});
