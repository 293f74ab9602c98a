/* What the benchmarks of the window see of it, and how they say so. */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';

/** Longest wait for a comparison. */
const LIMIT = 10 * 60_000;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
export const line = (name: string, value: string): void => console.log(`${name.padEnd(52)}${value}`);
export const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Says how many cores there are, and how busy they are. */
export function machine(): void {
  line('machine', `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`);
}

/**
 * Notes in the page, from its navigation on, when the first row and the finished comparison are painted, and
 * how long the worker took.
 */
const WATCH = `
  window.seen = { worker: [] };
  const painted = (name) => requestAnimationFrame(() => setTimeout(() => (window.seen[name] ??= performance.now())));
  new MutationObserver(() => {
    if (!window.seen.row && document.querySelector('[role=gridcell] p')) painted('row');
    if (!window.seen.done && /Alignment complete|Time ran out/.test(document.querySelector('footer')?.textContent ?? '')) painted('done');
  }).observe(document, { childList: true, subtree: true, characterData: true });
  const Plain = Worker;
  window.Worker = class extends Plain {
    constructor(...how) {
      super(...how);
      this.addEventListener('message', ({ data }) => data?.kind === 'collated' && window.seen.worker.push(data.milliseconds));
    }
  };
`;

export interface Seen {
  readonly row: number;
  readonly done: number;
  readonly worker: readonly number[];
}

/** Asks the page until it says yes. (Waiting inside the page would need `eval`, which its policy refuses.) */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await page.evaluate(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`${expression} did not come about`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** The window is loaded once more with the watch in it. */
export async function loaded(page: Page): Promise<Seen> {
  await page.addInitScript(WATCH);
  await page.reload();
  await until(page, 'window.seen?.done');
  return page.evaluate<Seen>('window.seen');
}
