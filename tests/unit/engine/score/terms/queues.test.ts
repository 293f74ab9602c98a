import { expect, it } from 'vitest';
import { createQueues } from '../../../../../src/engine/score/terms/queues';

it('queues have room for all keys and places, their heads empty, and grow', () => {
  const queues = createQueues();
  for (const [keys, places] of [
    [3, 2],
    [9, 7],
  ] as const) {
    const { head, next } = queues(keys, places);
    expect([...head.subarray(0, keys)]).toEqual(new Array(keys).fill(-1));
    expect(next.length).toBeGreaterThanOrEqual(places);
  }
});
