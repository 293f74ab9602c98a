import { describe, expect, it } from 'vitest';
import { CONTEXT_FEATURES } from '../../../../src/engine/align/judge/context';
import { MODELS, SURROUNDED_FEATURES } from '../../../../src/engine/align/models';
import { PAIR_FEATURES } from '../../../../src/engine/score/features';
import { evaluate } from '../../../../src/engine/score/forest';
import { laidOut } from '../../../support/laid-out';

const FERRY = 'The ferry to Velm lost its rudder in the storm off Orsk on Monday.';

function own(other: string): number {
  const bench = laidOut([FERRY], [other]);
  return evaluate(MODELS().own, bench.measure(bench.a[0]!, bench.b[0]!).features);
}

describe('MODELS', () => {
  it('are planted once', () => expect(MODELS()).toBe(MODELS()));

  it('go by the words of a pair, then by what surrounds it', () => {
    expect(SURROUNDED_FEATURES).toEqual([...PAIR_FEATURES, ...CONTEXT_FEATURES]);
    expect(new Set(SURROUNDED_FEATURES).size).toBe(SURROUNDED_FEATURES.length);
  });

  it('are surer of a sentence the nearer it comes', () => {
    const odds = [
      FERRY,
      'A storm off Orsk cost the ferry to Velm its rudder on Monday.',
      'The ferry has been in service to Velm since 1988.',
      'Beekeepers expect a sweet year.',
    ].map(own);
    expect(odds).toEqual([...odds].sort((x, y) => y - x));
    expect(odds[1]).toBeGreaterThan(0);
    expect(odds[2]).toBeLessThan(0);
  });
});
