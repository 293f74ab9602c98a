import { describe, expect, it } from 'vitest';
import { FEATURES, PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { planted } from '../../../../../src/engine/score/forest';
import { CALIBRATION } from '../../../../../src/engine/score/models/calibration';
import { CARRY_FOREST } from '../../../../../src/engine/score/models/carry';
import { JOIN_FOREST } from '../../../../../src/engine/score/models/join';
import { LIKENESS_FOREST } from '../../../../../src/engine/score/models/likeness';
import { OWN_FOREST } from '../../../../../src/engine/score/models/own';
import { SURROUNDED_FOREST } from '../../../../../src/engine/score/models/surrounded';
import { WORDING } from '../../../../../src/engine/score/compare/wording';

const FORESTS = { OWN_FOREST, SURROUNDED_FOREST, JOIN_FOREST, CARRY_FOREST, LIKENESS_FOREST };

describe('what was fitted', () => {
  it.each(Object.entries(FORESTS))('%s asks for its own features and ends at numbers', (_, forest) => {
    const { features, trees, bias } = forest;
    expect(new Set(features).size).toBe(features.length);
    expect(Number.isFinite(bias)).toBe(true);
    expect(trees.length).toBeGreaterThan(10);
    for (const tree of trees) {
      const nodes = tree.length / 4;
      for (let node = 0; node < nodes; node++) {
        const [asked, value, below, above] = tree.slice(4 * node) as [number, number, number, number];
        expect(Number.isFinite(value)).toBe(true);
        if (asked === -1) continue;
        expect(features[asked]).toBeDefined();
        // Children stand behind their parent: no walk goes round.
        expect(Math.min(below, above)).toBeGreaterThan(node);
        expect(Math.max(below, above)).toBeLessThan(nodes);
      }
    }
    expect(() => planted(forest)).not.toThrow();
  });

  it('goes by what is measured', () => {
    expect(OWN_FOREST.features).toEqual(PAIR_FEATURES);
    expect(SURROUNDED_FOREST.features.slice(0, PAIR_FEATURES.length)).toEqual(PAIR_FEATURES);
    expect(LIKENESS_FOREST.features).toEqual([...FEATURES, ...WORDING]);
  });

  it('calibrates without turning two judgements round', () => {
    const ascends = (list: readonly number[]): boolean => list.every((x, n) => n === 0 || list[n - 1]! < x);
    expect(ascends(CALIBRATION.map(([said]) => said))).toBe(true);
    expect(ascends(CALIBRATION.map(([, held]) => held))).toBe(true);
  });
});
