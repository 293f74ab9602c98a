import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/engine/align/bench';
import { commonGround } from '../../../../src/engine/align/common';
import { createShelf } from '../../../../src/engine/score/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

function ground(one: readonly string[], two: readonly string[]): number[] {
  const bench = layOut(
    versionFromSentences([one], { id: 'a', language: 'en' }),
    versionFromSentences([two], { id: 'b', language: 'en' }),
    createShelf(null),
  );
  expect(commonGround(bench.b, bench.a)).toEqual(commonGround(bench.a, bench.b));
  return [...commonGround(bench.a, bench.b)];
}

describe('commonGround', () => {
  it('is whole where the text of fewer names has all of them from the other', () => {
    const [names, named, figures, figured] = ground(
      ['The bridge was opened by Ana Petrak of Brno on 12 pillars.', 'In all Okafor paid 700 crowns.'],
      ['It was Ana Petrak who opened 12 of them.'],
    );
    expect([names, figures]).toEqual([1, 1]);
    expect(named).toBeCloseTo(Math.log1p(2));
    expect(figured).toBeCloseTo(Math.log1p(1));
  });

  it('is nothing where both have names and figures and share none', () =>
    expect(
      ground(['The bank in Warsaw raised rates to 5.75.'], ['The bank in Mexico raised rates to 11.']),
    ).toMatchObject([0, expect.any(Number), 0, expect.any(Number)]));

  it('tells nothing where there are none', () =>
    expect(ground(['The bank raised rates.'], ['The bank lowered them.'])).toEqual([0.5, 0, 0.5, 0]));
});
