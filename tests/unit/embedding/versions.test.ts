import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, type SentenceModel, embedVersions } from '../../../src/embedding';
import { versionFromSentences } from '../../../src/engine';
import { json, lookup, wasm, wordPiece } from './tiny';

const wire = versionFromSentences(
  [['Storm in the harbour.', 'The crew said the ship was in port.'], ['Storm in the harbour.']],
  {
    id: 'wire',
  },
);
const site = versionFromSentences([['The council will vote on its budget.', 'Storm in\n  the harbour.']], {
  id: 'site',
});
const SENTENCES = 3;

let model: SentenceModel;
/** The runs that were asked of the real model. */
let runs: (readonly string[])[] = [];
function recorded(batch = 1): SentenceModel {
  runs = [];
  return {
    ...model,
    batch,
    embed(texts) {
      runs.push(texts);
      return model.embed(texts);
    },
  };
}

beforeAll(async () => {
  model = await loadModel(
    { 'model.onnx': lookup(), 'tokenizer.json': json(wordPiece) },
    { wasm, name: 'tiny@0123' },
  );
});
afterAll(() => model.close());

describe('embedVersions', () => {
  it('gives each version one vector a sentence, in order, under the name of the model', async () => {
    const { name, vectors } = await embedVersions(recorded(), [wire, site]);
    expect(name).toBe('tiny@0123');
    expect(Object.keys(vectors)).toEqual(['wire', 'site']);
    const [storm, crew, vote] = await model.embed([
      'Storm in the harbour.',
      'The crew said the ship was in port.',
      'The council will vote on its budget.',
    ]);
    expect(vectors['wire']).toEqual([storm, crew, storm]);
    expect(vectors['site']).toEqual([vote, storm]);
  });

  it('reads equal sentences once, whatever white space they hold', async () => {
    await embedVersions(recorded(), [wire, site]);
    expect(runs.flat().sort()).toEqual([
      'Storm in the harbour.',
      'The council will vote on its budget.',
      'The crew said the ship was in port.',
    ]);
  });

  it('gives the same vectors in any company and in runs of any size', async () => {
    const alone = await embedVersions(recorded(), [site]);
    const together = await embedVersions(recorded(2), [wire, site]);
    expect(together.vectors['site']).toEqual(alone.vectors['site']);
    expect(runs.map((run) => run.length)).toEqual([2, 1]);
  });

  it('tells how far it is and waits for the listener', async () => {
    const told: string[] = [];
    await embedVersions(recorded(), [wire, site], {
      async progress(done, total) {
        await Promise.resolve();
        told.push(`${done}/${total} after ${runs.length} runs`);
      },
    });
    expect(told).toEqual(['1/3 after 1 runs', '2/3 after 2 runs', '3/3 after 3 runs']);
  });

  it('stops before the next run when it is cancelled, and keeps what was read', async () => {
    const known = new Map<string, Float32Array>();
    const attempt = embedVersions(recorded(), [wire, site], { cancelled: () => runs.length === 2, known });
    await expect(attempt).rejects.toMatchObject({ name: 'EmbeddingError', code: 'cancelled' });
    expect(runs).toHaveLength(2);
    expect(known.size).toBe(2);
    await embedVersions(recorded(), [wire, site], { known });
    expect(runs).toHaveLength(SENTENCES - 2);
  });

  it('reads one sentence when one was edited', async () => {
    const known = new Map<string, Float32Array>();
    await embedVersions(recorded(), [wire, site], { known });
    const edited = versionFromSentences(
      [['The council will not vote on its budget.', 'Storm in the harbour.']],
      { id: 'site' },
    );
    await embedVersions(recorded(), [wire, edited], { known });
    expect(runs).toEqual([['The council will not vote on its budget.']]);
  });

  it('does nothing for nothing', async () => {
    expect((await embedVersions(recorded(), [versionFromSentences([], { id: 'empty' })])).vectors).toEqual({
      empty: [],
    });
    expect(runs).toEqual([]);
  });
});
