import { describe, expect, it, vi } from 'vitest';
import { createMemory, versionFromText } from '../../../../src/engine';
import { compare } from '../../../../src/renderer/worker/comparing';
import { Cancelled, Job } from '../../../../src/renderer/worker/job';
import type { Answer } from '../../../../src/renderer/worker/messages';

const told = (verb: string): string =>
  Array.from({ length: 60 }, (_, n) => `Ferry ${n} ${verb} ${n * 7} sheep past buoy ${n * 31}.`).join('\n');
const versions = ['carried', 'took'].map((verb, n) => versionFromText(told(verb), { id: `v${n}` }));
const means = { lexicon: null, reader: null };
const asked = { base: 'v0', pins: [] };

function jobOf(cancelled: () => boolean) {
  const said: Answer[] = [];
  return { said, job: new Job(1, (answer) => void said.push(answer), cancelled) };
}

describe('a comparison in the worker', () => {
  it('tells how far it is and the first rows once, and lets itself be given up', async () => {
    // a clock that runs so fast that every step is the end of a slice
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
    try {
      const whole = jobOf(() => false);
      const collation = await compare(whole.job, versions, asked, { ...means, memory: createMemory() });
      expect(collation.pairs[0]?.links.length).toBeGreaterThan(50);
      expect(whole.said.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(2);
      expect(whole.said.filter(({ kind }) => kind === 'rows')).toHaveLength(1);

      const given = jobOf(() => given.said.length > 0);
      const failing = compare(given.job, versions, asked, { ...means, memory: createMemory() });
      await expect(failing).rejects.toBeInstanceOf(Cancelled);
    } finally {
      clock.mockRestore();
    }
  });

  it('asks the model for the sentences first, where there is one', async () => {
    const read = vi.fn(async () => {
      throw new Error('no vectors');
    });
    const reader = { name: 'mini', read, close: async () => undefined };
    const failing = compare(jobOf(() => false).job, versions, asked, {
      ...means,
      reader,
      memory: createMemory(),
    });
    await expect(failing).rejects.toThrow('no vectors');
    expect(read).toHaveBeenCalledOnce();
  });
});
