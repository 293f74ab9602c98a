import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printHtml } from '../../src/browser';
import { collate, versionFromText } from '../../src/engine';
import { buildReport, renderReport, type ReportRequest } from '../../src/reports';
import { readPdf } from '../contract/support/read-pdf';
import { SEEDS } from '../unit/reports/damage';
import { HOSTILE, WHEN } from '../unit/reports/fixture';
import { axeFindings } from './support/axe';
import { collectComplaints } from './support/driver';
import { sharedBrowser } from './support/page-driver';

function html(texts: readonly string[], more: Partial<ReportRequest> = {}): string {
  const versions = texts.map((text, index) =>
    versionFromText(text, { id: `v${index}`, title: `Story ${index}` }),
  );
  return renderReport(
    'html',
    buildReport(collate(versions), { generated: WHEN, program: '1.2.3', ...more }),
  ) as string;
}

const LEGEND = [
  'Identical',
  'Cosmetic',
  'Edited',
  'Paraphrased',
  'Moved',
  'Split, merged',
  'Added',
  'Removed',
];

describe('the web report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
  const seeds = html(SEEDS, {
    notes: [
      { target: { kind: 'row', row: 0 }, verdict: 'to-fix', comment: 'Ask the desk.', by: 'Ann', at: WHEN },
    ],
  });
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens a report from disk, as a reader who was sent it does. */
  async function opened(
    content: string,
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const file = join(folder, 'Report & more #1.html');
    writeFileSync(file, content);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const own = pathToFileURL(file).href;
    const complaints = collectComplaints(page, (url) => url.split('#')[0] === own);
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(own);
    return { page, complaints };
  }

  const shownRows = (page: Page): Locator => page.locator('.collation tr.row[id]:visible');
  /** A switch by its whole name; those of the legend have a count after it. */
  const tool = (page: Page, name: string): Locator =>
    page.locator('.tools label').filter({ hasText: new RegExp(String.raw`^\s*${name}(?:\s+\d+)?\s*$`) });
  const background = (page: Page): Promise<string> =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

  it.each(['light', 'dark'] as const)(
    'asks for nothing, complains of nothing, and axe finds nothing: %s',
    async (colorScheme) => {
      const { page, complaints } = await opened(seeds, { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('is as accessible on a telephone', async () => {
    const { page, complaints } = await opened(seeds, { viewport: { width: 390, height: 800 } });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
  });

  // Style alone does it: the same where scripts are switched off.
  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    it('shows all passages, those that changed, or those with findings', async () => {
      const calm = 'The band played on the quay until the lamps were lit.';
      const { page } = await opened(
        html([
          `The ferry sailed with 40 guests.\n\n${calm}\n\nThe council had set money aside.`,
          `The ferry sailed with 50 guests.\n\n${calm}\n\nThe council had set some money aside.`,
        ]),
        { javaScriptEnabled },
      );
      const all = await shownRows(page).count();
      await tool(page, 'Changed').click();
      const changed = await shownRows(page).count();
      await tool(page, 'With findings').click();
      const found = await shownRows(page).count();
      expect([all, changed, found]).toEqual([3, 2, 1]);
      await tool(page, 'All').click();
      expect(await shownRows(page).count()).toBe(all);
    });

    it('hides what the legend is unticked for', async () => {
      const { page } = await opened(seeds, { javaScriptEnabled });
      const cuts = page.locator('.collation .r-edited del:visible');
      expect(await cuts.count()).toBeGreaterThan(0);
      await tool(page, 'Edited').click();
      expect(await cuts.count()).toBe(0);
      await tool(page, 'Edited').click();
      expect(await cuts.count()).toBeGreaterThan(0);
      const absent = page.locator('.ghost.c-removed:visible');
      expect(await absent.count()).toBeGreaterThan(0);
      await tool(page, 'Removed').click();
      expect(await absent.count()).toBe(0);
    });

    it('folds what is as in the base', async () => {
      const { page } = await opened(
        html(['One is here.\n\nTwo is there.', 'One is here.\n\nTwo was there.']),
        {
          javaScriptEnabled,
        },
      );
      const fold = page.locator('.fold:visible');
      expect(await fold.count()).toBe(0);
      await tool(page, 'Fold unchanged').click();
      expect(await fold.allInnerTexts()).toEqual(['As A ¶1']);
    });

    it('closes and opens its parts', async () => {
      const { page } = await opened(seeds, { javaScriptEnabled });
      const facts = page.locator('#facts');
      expect(await facts.locator('table').isVisible()).toBe(true);
      await facts.locator('summary').first().click();
      expect(await facts.locator('table').isVisible()).toBe(false);
    });

    it('turns light and dark', async () => {
      const { page } = await opened(seeds, { javaScriptEnabled, colorScheme: 'light' });
      const light = await background(page);
      await tool(page, 'Dark').click();
      expect(await background(page)).not.toBe(light);
      await tool(page, 'Light').click();
      expect(await background(page)).toBe(light);
    });
  });

  it('steps from change to change and says where it is', async () => {
    const { page, complaints } = await opened(seeds);
    const next = page.getByRole('button', { name: 'Next change' });
    await next.click();
    const told = page.getByRole('status');
    expect(await told.innerText()).toMatch(/^1 of \d+$/);
    const first = await page.locator('.row.here').getAttribute('id');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await told.innerText()).toMatch(/^2 of \d+$/);
    expect(await page.locator('.row.here').getAttribute('id')).not.toBe(first);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await page.locator('.row.here').getAttribute('id')).toBe(first);
    expect(complaints).toEqual([]);
  });

  it('jumps from a finding to its words, and opens a closed part for that', async () => {
    const { page } = await opened(seeds);
    await page.locator('#collation > summary').click();
    const link = page.locator('#findings td a').first();
    const target = await link.getAttribute('href');
    await link.click();
    const place = page.locator(target ?? 'none');
    expect(await place.isVisible()).toBe(true);
    expect(await place.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
  });

  it('shows hostile texts and does nothing of what they say', async () => {
    const title = HOSTILE.slice(0, 6).join(' ');
    const versions = [HOSTILE.join('\n\n'), [...HOSTILE, 'One more line.'].join('\n\n')].map((text, index) =>
      versionFromText(text, { id: `<b id=v${index}>`, title, source: { name: title, path: title } }),
    );
    const report = buildReport(collate(versions), {
      generated: WHEN,
      program: '1.2.3',
      options: { [title]: title },
      notes: [
        {
          target: { kind: 'row', row: 0 },
          verdict: 'to-fix',
          comment: HOSTILE.join('\n'),
          by: title,
          at: WHEN,
        },
      ],
    });
    const { page, complaints } = await opened(renderReport('html', report) as string);
    const text = await page.locator('body').evaluate((body) => body.textContent ?? '');
    for (const line of HOSTILE.filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one))) expect(text).toContain(line);
    for (const foreign of [
      'img',
      'script:not(:last-child)',
      '[onload]',
      '[onerror]',
      '[onmouseover]',
      'svg[onload]',
    ])
      expect(await page.locator(`body ${foreign}`).count(), foreign).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('prints as a tagged PDF with its legend, its texts and a number on each page', async () => {
    const printed = await printHtml(seeds);
    if (!printed.ok) throw new Error(printed.error.message);
    const { text, tagged, pages, structure, outline } = await readPdf(printed.bytes);
    expect(tagged).toBe(true);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) =>
      expect(page).toMatch(new RegExp(`(?:^| )${index + 1} / ${pages.length}$`)),
    );
    for (const mark of LEGEND) expect(text).toContain(mark);
    for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']) expect(structure).toContain(role);
    expect(outline).toEqual(expect.arrayContaining(['Findings', 'Passages', 'Facts']));
    const words = (from: string): string => from.replace(/\s+/g, '');
    for (const { paragraphs, text: whole } of SEEDS.map((seed, index) =>
      versionFromText(seed, { id: `${index}` }),
    )) {
      const last = paragraphs.at(-1);
      expect(words(text)).toContain(words(whole.slice(last?.start, last?.end)).slice(-40));
    }
    expect(text).toContain('Ask the desk.');
  });
});
