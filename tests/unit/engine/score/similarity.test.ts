import { describe, expect, it } from 'vitest';
import { similarity } from '../../../../src/engine/score/similarity';

const statement = 'The court sentenced the former minister to four years in prison.';

describe('similarity', () => {
  it('is 1 for the same sentence and near 0 for one on something else', () => {
    expect(similarity(statement, statement)).toBe(1);
    expect(similarity(statement, 'Heavy snow fell on the hills overnight.')).toBeLessThan(0.35);
  });
  it('does not mind which comes first', () => {
    const other = 'A former minister was given four years in prison by the court.';
    expect(similarity(statement, other)).toBe(similarity(other, statement));
  });
  it('falls with each step away', () => {
    const steps = [
      'The court sentenced the former minister to four years in jail.',
      'The court sentenced the banker to four years.',
      'The banker likes the court of the castle.',
    ].map((other) => similarity(statement, other));
    expect(steps).toEqual([...steps].sort((x, y) => y - x));
  });
  it('stays between 0 and 1 for texts without words', () => {
    for (const [a, b] of [
      ['', 'x'],
      ['…', '!'],
      ['', ''],
    ] as const) {
      const value = similarity(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
