import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/**
 * WCAG 2.2 A and AA, and what axe holds to be good practice. Of the rules that hold it describes one element
 * each: describing all of them takes most of the time.
 */
const RUN = `axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
})`;

/**
 * What axe finds wrong with the page as it is shown, one line each. It is put into the page through the
 * debugger, past the content security policy, which stays as it is for the page.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('typeof axe !== "undefined"'))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate<AxeResults>(RUN);
  // A page on which no rule applies is no good news.
  if (passes.length < 10) throw new Error(`axe looked at next to nothing: ${passes.length} rules`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${help} (${target.join(' ')}) ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`,
      ),
  );
}
