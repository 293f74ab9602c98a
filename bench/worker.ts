/**
 * What the engine takes where the app runs it, in the worker of the window, cold: `npx tsx bench/worker.ts` for
 * made-up pairs of 1,000, 10,000 and 100,000 words, `npx tsx bench/worker.ts FILE FILE` for a pair of files. Each
 * run has a browser of its own, so that no code is warm; the medians of the wall clock are told.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closeBrowser, launchPage } from '../tests/e2e/support/page-driver';
import { randomFrom, rewritten, storyOf, textOf } from './made-up';
import { line, loaded, machine, median, ms, type Seen } from './watch';

const RUNS = 5;
const SIZES = [1_000, 10_000, 100_000];

async function told(name: string, files: readonly string[]): Promise<void> {
  const seen: Seen[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await launchPage({ files });
    seen.push(await loaded(page));
    await close();
    await closeBrowser();
  }
  const inWorker = seen.map(({ worker }) => worker[0] ?? NaN);
  const least = ms(Math.min(...inWorker));
  line(`${name}: in the worker`, `${ms(median(inWorker))}, ${least} at least`);
  line(`${name}: all compared and on screen`, ms(median(seen.map(({ done }) => done))));
}

async function madeUp(folder: string): Promise<void> {
  const random = randomFrom(7);
  const written = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  for (const size of SIZES) {
    const story = storyOf(size, random);
    const source = written(`${size}.txt`, textOf(story));
    const light = written(`${size}-light.txt`, textOf(rewritten(story, random, 0.2)));
    const heavy = written(`${size}-heavy.txt`, textOf(rewritten(story, random, 1)));
    await told(`${size} words, light edit`, [source, light]);
    await told(`${size} words, heavy rewrite`, [source, heavy]);
  }
}

machine();
const files = process.argv.slice(2).map((file) => resolve(file));
if (files.length > 0) await told('these files', files);
else {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  await madeUp(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}
