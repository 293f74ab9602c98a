import { describe, expect, it } from 'vitest';
import { withoutMereTopic } from '../../../../src/engine/align/doubt';

const plain = [
  [-10, -10],
  [10, 10],
] as const;
const bead = (logit: number) => ({ a: [0], b: [0], logit, context: 0 });

describe('withoutMereTopic', () => {
  it('draws nothing between longer texts whose links are all doubtful', () => {
    expect(withoutMereTopic([bead(0.2), bead(0.5)], [10, 10], plain)).toEqual([]);
  });

  it('keeps doubtful links beside a sure one', () => {
    const beads = [bead(0.2), bead(3)];
    expect(withoutMereTopic(beads, [10, 10], plain)).toEqual(beads);
  });

  it('lets a doubtful link stand where there is little text', () => {
    const beads = [bead(0.2)];
    expect(withoutMereTopic(beads, [2, 10], plain)).toEqual(beads);
    expect(withoutMereTopic(beads, [10, 2], plain)).toEqual(beads);
  });
});
