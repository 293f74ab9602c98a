import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkClient } from '../../../../src/renderer/worker/client';
import { WorkError } from '../../../../src/renderer/worker/line';
import { sample, story } from '../fixture';
import { Bench } from './bench';

const { collation } = sample();
const { versions, ...result } = collation;
/** Passages where the result has rows. */
const layout = { rows: result.rows.slice(1), references: [] };
const input = { versions, base: 'base', pins: [], rewording: null };
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function underWay(bench: Bench, client: WorkClient) {
  const running = client.collate(input);
  bench.answer({ kind: 'adopted', request: bench.sent('adopt').request });
  await settle();
  return { running, request: bench.sent('collate').request };
}

describe('the client of the worker', () => {
  it('tells the worker versions it does not know, once, and puts them back into the result', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const { running, request } = await underWay(bench, client);
    bench.answer({ kind: 'collated', request, result, layout, milliseconds: 1 });
    const made = await running;
    expect(made.versions).toBe(versions);
    expect(made.rows).toBe(layout.rows);
    expect(made.references).toBe(layout.references);

    const again = client.collate(input);
    await settle();
    expect(bench.last.sent.filter((message) => message.kind === 'adopt')).toHaveLength(1);
    bench.answer({
      kind: 'collated',
      request: bench.sent('collate').request,
      result,
      layout,
      milliseconds: 1,
    });
    expect((await again).rows).toBe(layout.rows);
  });

  it('tells a changed text anew', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const { running, request } = await underWay(bench, client);
    bench.answer({ kind: 'collated', request, result, layout, milliseconds: 1 });
    await running;
    const changed = story('other', [['Changed.']]);
    void client.collate({ ...input, versions: [versions[0]!, changed] });
    expect(bench.sent('adopt').versions).toEqual([changed]);
  });

  it('compares with the rewording that is asked for, and has reports name it', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const first = await underWay(bench, client);
    expect(bench.sent('collate')).not.toHaveProperty('rewording');
    bench.answer({ kind: 'collated', request: first.request, result, layout, milliseconds: 1 });
    await first.running;
    const review = { generated: '2026-01-02', program: '1.0.0' };
    void client.mail(review);
    await settle();
    expect(bench.sent('mail').review.options).toEqual({});

    const running = client.collate({ ...input, rewording: 0.3 });
    await settle();
    const { request, rewording } = bench.sent('collate');
    expect(rewording).toBe(0.3);
    bench.answer({ kind: 'collated', request, result, layout, milliseconds: 1 });
    await running;
    // asked for and given up: the result shown is still the one before
    const given = new AbortController();
    const cancelled = client.collate({ ...input, rewording: 1 }, { signal: given.signal });
    await settle();
    given.abort();
    bench.answer({
      kind: 'error',
      request: bench.sent('collate').request,
      code: 'cancelled',
      message: 'Cancelled',
    });
    await expect(cancelled).rejects.toThrow('Cancelled');
    void client.mail(review);
    void client.report({ format: 'html', review });
    void client.preview({ format: 'html', review });
    await settle();
    for (const kind of ['mail', 'report', 'preview'] as const)
      expect(bench.sent(kind).review.options).toEqual({ 'Rewording that counts as edited': '0.3' });
  });

  it('fails all that is under way when the worker breaks, and starts another for the next', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const { running } = await underWay(bench, client);
    bench.last.port.onerror?.({ message: 'out of memory' });
    await expect(running).rejects.toBeInstanceOf(WorkError);
    expect(bench.last.ended).toBe(true);
    void client.collate(input);
    expect(bench.ports).toHaveLength(2);
    expect(bench.sent('adopt').versions).toEqual(versions);
  });
});

const review = { generated: '2026-02-03T04:05:06.000Z', program: '1' };

describe('a worker that was started anew', () => {
  async function restarted() {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const { running, request } = await underWay(bench, client);
    bench.answer({ kind: 'collated', request, result, layout, milliseconds: 1 });
    await running;
    bench.last.port.onerror?.({ message: 'out of memory' });
    return { bench, client };
  }

  it('is told the last result before it renders a report of it', async () => {
    const { bench, client } = await restarted();
    const report = client.report({ format: 'html', review });
    expect(bench.ports).toHaveLength(2);
    const adopt = bench.sent('adopt');
    expect(adopt.versions).toEqual(versions);
    expect(adopt.result).toEqual(result);
    bench.answer({ kind: 'adopted', request: adopt.request });
    await settle();
    const bytes = new Uint8Array(1);
    bench.answer({ kind: 'report', request: bench.sent('report').request, bytes, extension: 'html' });
    expect((await report).bytes).toBe(bytes);
    void client.preview({ format: 'html', review });
    await settle();
    expect(bench.last.sent.filter(({ kind }) => kind === 'adopt')).toHaveLength(1);
  });

  it('is told the model before it compares', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    let read = 0;
    const opening = client.openModel(async () => {
      read += 1;
      return { folder: 'mini', files: { 'model.onnx': new Uint8Array(1) } };
    });
    await settle();
    bench.answer({ kind: 'model', request: bench.sent('model').request, name: 'mini@0123' });
    expect(await opening).toBe('mini@0123');
    bench.last.port.onerror?.({ message: 'out of memory' });
    void client.collate(input);
    await settle();
    expect(read).toBe(2);
    expect(bench.last.sent.map(({ kind }) => kind)).toEqual(['model']);
    bench.answer({ kind: 'model', request: bench.sent('model').request, name: 'mini@0123' });
    await settle();
    expect(bench.last.sent.map(({ kind }) => kind)).toEqual(['model', 'adopt']);
  });

  it('is what a model whose runtime failed needs: the old one is ended', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const opening = client.openModel(async () => ({ folder: 'mini', files: {} }));
    await settle();
    const { request } = bench.sent('model');
    bench.answer({ kind: 'error', request, code: 'runtime-failed', message: 'It cannot start.' });
    await expect(opening).rejects.toMatchObject({ code: 'runtime-failed' });
    expect(bench.last.ended).toBe(true);
    void client.collate(input);
    expect(bench.last.sent.map(({ kind }) => kind)).toEqual(['adopt']);
  });
});

describe('cancelling', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('never ends a worker for a preview that is no longer wanted', async () => {
    const bench = new Bench();
    const client = new WorkClient(bench.start);
    const abort = new AbortController();
    void client.preview({ format: 'html', review }, { signal: abort.signal });
    await settle();
    const { request } = bench.sent('preview');
    abort.abort();
    expect(bench.sent('cancel').target).toBe(request);
    vi.runAllTimers();
    expect(bench.last.ended).toBe(false);
  });
});
