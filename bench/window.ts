/**
 * What a reader waits for, measured in an installed Chromium on the built window: `npx tsx bench/window.ts
 * [PARAGRAPHS]`. Times are of the wall clock, so that a machine busy with other things shows. The long pair
 * has 10,000 paragraphs unless said otherwise.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchPage, closeBrowser } from '../tests/e2e/support/page-driver';
import { storyOf } from '../tests/e2e/support/story';
import { showPlainList } from './plain-list';
import { line, loaded, machine, median, ms, type Seen, until } from './watch';

const PARAGRAPHS = Number(process.argv[2] ?? 10_000);
const RUNS = 5;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

async function seeds(): Promise<void> {
  const seen: Seen[] = [];
  const again: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await launchPage();
    seen.push(await loaded(page));
    // Compared once more with another base: the lexicon is there by now, and the code is warm.
    for (const file of [/001_/, /004_/, /000_/]) {
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByRole('menuitemradio', { name: file }).click();
      const known = 1 + (again.length % 3);
      await until(page, `window.seen.worker.length > ${known}`);
      again.push((await page.evaluate<Seen>('window.seen')).worker.at(-1) ?? NaN);
    }
    await close();
  }
  line('samples: first row on screen, from navigation', ms(median(seen.map(({ row }) => row))));
  line('samples: all compared and on screen', ms(median(seen.map(({ done }) => done))));
  line('samples: in the worker, first time', ms(median(seen.map(({ worker }) => worker[0] ?? NaN))));
  line('samples: in the worker, again', ms(median(again)));
}

/** Frame times, in milliseconds, while the wheel turns over the text. */
async function scrolling(page: Page, session: CDPSession, turns: number): Promise<number[]> {
  await page.evaluate(`(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  })()`);
  for (let turn = 0; turn < turns; turn += 1)
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 600,
      y: 500,
      deltaX: 0,
      deltaY: 240,
    });
  const frames = await page.evaluate<number[]>('cancelAnimationFrame(window.ticking), window.frames_');
  return frames.slice(2);
}

/** Milliseconds on the processor that the page's main thread has had so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/**
 * Turns the wheel and tells the frames, and what they cost the page's main thread, which tells more on a busy
 * machine.
 */
async function tellScrolling(page: Page, session: CDPSession, what: string): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busy(session);
  const frames = await scrolling(page, session, 200);
  const cost = ((await busy(session)) - before) / frames.length;
  line(`${what}: frames seen`, String(frames.length));
  line(`${what}: frame time, median`, `${median(frames).toFixed(1)} ms`);
  line(`${what}: frame time, 95 of 100`, `${percentile(frames, 0.95).toFixed(1)} ms`);
  line(`${what}: longest frame`, `${Math.max(...frames).toFixed(1)} ms`);
  line(`${what}: main thread on the processor, a frame`, `${cost.toFixed(1)} ms`);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

async function longPair(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const files = [0, 2].map((telling) => {
    const path = join(folder, `telling ${telling}.txt`);
    writeFileSync(path, storyOf(PARAGRAPHS, telling));
    return path;
  });
  const { page, close } = await launchPage({ files });
  try {
    const seen = await loaded(page);
    line(`${PARAGRAPHS} paragraphs: first row on screen`, ms(seen.row));
    line(`${PARAGRAPHS} paragraphs: all compared and on screen`, ms(seen.done));
    line(`${PARAGRAPHS} paragraphs: in the worker`, ms(seen.worker[0] ?? NaN));
    const session = await page.context().newCDPSession(page);
    await tellScrolling(page, session, '  scrolling');
    line('  rows on the page', String(await page.locator('[role=row][data-row]').count()));
    line('  memory of the page after collecting garbage', `${(await heap(session)).toFixed(0)} MB`);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The floor: the same text as a plain list, scrolled in the same way. */
async function floor(): Promise<void> {
  const { page, close } = await launchPage({ files: [] });
  await showPlainList(page, PARAGRAPHS);
  await tellScrolling(page, await page.context().newCDPSession(page), '  a plain list of the same text');
  await close();
}

machine();
await seeds();
await longPair();
await floor();
await closeBrowser();
