import { describe, expect, it } from 'vitest';
import { breath, Cancelled, Job } from '../../../../src/renderer/worker/job';
import type { Answer } from '../../../../src/renderer/worker/messages';

describe('a job', () => {
  it('says its answers under its own number', () => {
    const said: Answer[] = [];
    new Job(
      7,
      (answer) => void said.push(answer),
      () => false,
    ).say({ kind: 'adopted' });
    expect(said).toEqual([{ kind: 'adopted', request: 7 }]);
  });

  it('ends at the next pause once it is given up, and hears of that there', async () => {
    let cancelled = false;
    const job = new Job(
      1,
      () => undefined,
      () => cancelled,
    );
    await job.pause();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      cancelled = true;
      port1.close();
    };
    port2.postMessage(null);
    await breath();
    await expect(job.pause()).rejects.toBeInstanceOf(Cancelled);
    expect(() => job.checkpoint()).toThrow(Cancelled);
  });
});
