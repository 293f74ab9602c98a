import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { relationOf } from '../../../../../src/engine/score/compare/relation';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

function relation(a: string, b: string, detail = 0.5): string {
  const bench = layOut(
    versionFromSentences([[a]], { id: 'a', language: 'en' }),
    versionFromSentences([[b]], { id: 'b', language: 'en' }),
    createShelf(null),
  );
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  return relationOf(
    { text: a, profile: x, language: 'en' },
    { text: b, profile: y, language: 'en' },
    bench.measure(x, y).comparison,
    'en',
    detail,
  );
}

describe('relationOf', () => {
  it.each([
    ['The  pact was signed.', 'The pact was signed.', 'identical'],
    ['The pact, he said, cost 5,000 euros.', 'The pact he said cost 5000 euros', 'cosmetic'],
    [
      'The defense pact was signed by the ministers in May.',
      'The defense treaty was signed by ministers in May, he said.',
      'edited',
    ],
    [
      'The pact was signed on Monday by ministers of both countries after long talks in the capital.',
      'The pact was signed.',
      'edited',
    ],
    [
      'The minister rejected the criticism and promised money.',
      'Such attacks were dismissed by the head of the office, who pledged funds.',
      'paraphrased',
    ],
    [
      'Odrin fired first and Tarrow answered after nightfall.',
      'After nightfall Tarrow fired first and Odrin answered.',
      'paraphrased',
    ],
  ])('%s / %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  it('counts more as edited the more lenient it is', () => {
    const a = 'The officials believe that the country is seeking fighter aircraft and missiles.';
    const b = 'Officials say the country wants fighter aircraft, ships and missiles.';
    expect([0, 1].map((detail) => relation(a, b, detail))).toEqual(['paraphrased', 'edited']);
  });
});
