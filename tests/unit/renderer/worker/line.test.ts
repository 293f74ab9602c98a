import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkError, WorkLine, type Watching } from '../../../../src/renderer/worker/line';
import { Bench } from './bench';

function opened() {
  const bench = new Bench();
  const ended = vi.fn();
  const line = new WorkLine(bench.start, ended);
  const ask = (watching: Watching = {}) =>
    line.ask('model-files', { kind: 'model-files', paths: ['a'] }, watching);
  return { bench, ended, line, ask };
}

describe('the line to the worker', () => {
  it('starts a worker when something is asked, and brings each its answer', async () => {
    const { bench, ask } = opened();
    expect(bench.ports).toHaveLength(0);
    const [one, two] = [ask(), ask()];
    expect(bench.ports).toHaveLength(1);
    const [first, second] = bench.last.sent.map(({ request }) => request);
    bench.answer({ kind: 'model-files', request: second!, paths: ['two'] });
    bench.answer({ kind: 'model-files', request: first!, paths: ['one'] });
    expect([(await one).paths, (await two).paths]).toEqual([['one'], ['two']]);
  });

  it('passes on progress and first rows to whom they are meant for', async () => {
    const { bench, ask } = opened();
    const [progress, rows] = [vi.fn(), vi.fn()];
    const running = ask({ progress, rows });
    const { request } = bench.sent('model-files');
    bench.answer({ kind: 'progress', request: request + 50, phase: 'linking', done: 9, total: 9 });
    bench.answer({ kind: 'progress', request, phase: 'linking', done: 1, total: 3 });
    bench.answer({ kind: 'rows', request, rows: [] });
    bench.answer({ kind: 'model-files', request, paths: [] });
    await running;
    expect(progress.mock.calls).toEqual([['linking', 1, 3]]);
    expect(rows.mock.calls).toEqual([[[]]]);
  });

  it('rejects with the code and the sentence of an error', async () => {
    const { bench, ask } = opened();
    const asked = ask();
    const { request } = bench.sent('model-files');
    const said = { code: 'binary', message: 'a.txt is a PNG image, not a text.' };
    bench.answer({ kind: 'error', request, ...said });
    await expect(asked).rejects.toMatchObject(said);
  });

  it('takes no answer of another kind', async () => {
    const { bench, ask } = opened();
    const asked = ask();
    bench.answer({ kind: 'adopted', request: bench.sent('model-files').request });
    await expect(asked).rejects.toMatchObject({ code: 'failed', detail: 'adopted for model-files' });
  });

  it('fails all that is under way when the worker breaks, says so, and starts another for the next', async () => {
    const { bench, ended, ask } = opened();
    const asked = [ask(), ask()];
    bench.last.port.onerror?.({ message: 'out of memory' });
    for (const one of asked) await expect(one).rejects.toBeInstanceOf(WorkError);
    expect(bench.last.ended).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
    void ask();
    expect(bench.ports).toHaveLength(2);
  });
});

describe('giving up', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks the worker first', async () => {
    const { bench, ask } = opened();
    const abort = new AbortController();
    const running = ask({ signal: abort.signal });
    const { request } = bench.sent('model-files');
    abort.abort();
    expect(bench.sent('cancel').target).toBe(request);
    bench.answer({ kind: 'error', request, code: 'cancelled', message: 'Cancelled' });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    vi.runAllTimers();
    expect(bench.last.ended).toBe(false);
  });

  it('ends a worker that does not hear', async () => {
    const { bench, ended, ask } = opened();
    const abort = new AbortController();
    const running = ask({ signal: abort.signal });
    abort.abort();
    vi.runAllTimers();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(bench.last.ended).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('never ends one for what may wait', async () => {
    const { bench, ask } = opened();
    const abort = new AbortController();
    void ask({ signal: abort.signal, patient: true });
    abort.abort();
    vi.runAllTimers();
    expect(bench.sent('cancel').target).toBe(bench.sent('model-files').request);
    expect(bench.last.ended).toBe(false);
  });

  it('does not even begin what was given up before', async () => {
    const { bench, ask } = opened();
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(bench.ports).toHaveLength(0);
  });
});
