import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { useFolder } from './support/files';
import { becomes, button, cell, compared, panel, showView } from './support/window';

/** Every view and the main states, one after the other on one page. */
const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['collation', () => Promise.resolve()],
  [
    'a selected passage with its review',
    async (page) => {
      await cell(page, /^C ¶3, edited/).click();
      await page.keyboard.press('Enter');
      await panel(page)
        .getByRole('heading', { level: 2, name: /^Passage/ })
        .waitFor();
      await button(panel(page), 'Add a note').last().click();
    },
  ],
  [
    'the list of changes',
    (page) =>
      page
        .locator('body')
        .press('c')
        .then(() => page.getByRole('dialog').waitFor()),
  ],
  [
    'a list that nothing matches',
    async (page) => {
      await page.getByRole('combobox').fill('zzzz');
      await page.getByText('No such change').waitFor();
      await leave(page);
      await page.locator('body').press('Control+k');
      await page.getByRole('combobox').fill('zzzz');
      await page.getByText('No command of this name').waitFor();
    },
  ],
  ['folded', (page) => leave(page).then(() => page.locator('body').press('f'))],
  ['unfolded', (page) => page.locator('body').press('f')],
  [
    'a search',
    async (page) => {
      await page.getByRole('searchbox').fill('Kirby');
      await page.locator('mark[data-hit]').first().waitFor();
    },
  ],
  [
    'a menu',
    async (page) => {
      await button(page, 'Open').click();
      await page.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'a pattern that is none',
    async (page) => {
      await leave(page);
      await page.getByRole('searchbox').fill('(Kirby');
      await button(page, 'Regular expression').click();
      await page.locator('.find-tally[data-bad]').waitFor();
      await button(page, 'Regular expression').click();
    },
  ],
  [
    'in words',
    (page) =>
      page
        .locator('body')
        .press('Control+5')
        .then(() => page.getByRole('heading', { name: 'The comparison in words' }).waitFor()),
  ],
  ['findings', (page) => leave(page).then(() => showView(page, 'Findings'))],
  [
    'overview',
    async (page) => {
      await showView(page, 'Overview');
      await page.getByRole('region', { name: 'Lineage' }).waitFor();
    },
  ],
  [
    'source',
    async (page) => {
      await showView(page, 'Source');
      await page
        .getByRole('textbox', { name: /can be edited/ })
        .first()
        .waitFor();
    },
  ],
  ...(['Control+k', '?', 'Control+,', 'g', 'Control+Shift+v', 'Control+e', 'm'] as const).map(
    (key) =>
      [
        `the dialog of ${key}`,
        async (page: Page) => {
          await leave(page);
          await showView(page, 'Collation');
          await page.locator('body').press(key);
          await page.getByRole('dialog').waitFor();
        },
      ] as const,
  ),
];

/** Milliseconds: every rule of axe on twenty-odd pages in one go, on a machine that may be busy. */
const UNHURRIED = 300_000;

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await becomes(() => page.locator('[role=menu], [role=dialog]').count(), 0);
}

describeApp('accessibility', (launch) => {
  const folder = useFolder();

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in any view or state, %s',
    async (colorScheme) => {
      const { page, complaints } = await launch({ colorScheme });
      await compared(page, 3);
      const found: Record<string, string[]> = {};
      for (const [name, reach] of states) {
        await reach(page);
        const findings = await axeFindings(page);
        if (findings.length > 0) found[name] = findings;
      }
      expect(found).toEqual({});
      expect(complaints).toEqual([]);
    },
    UNHURRIED,
  );

  it('nothing is lost in a window of 320 pixels, as of a large one at 400%', async () => {
    const { page, complaints } = await launch({ viewport: { width: 320, height: 480 } });
    await compared(page, 3);
    const beside = () =>
      page.evaluate<
        string[]
      >(`[...document.querySelectorAll('header *, footer *, nav *, [role=group] *, .head[data-base] *, button, input, select')]
        .filter((one) => one.checkVisibility() && !one.closest('.scroller .table, .ledger-scroll, table, .monaco-editor, .vh'))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([one, box]) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1))
        .map(([one, box]) => one.outerHTML.slice(0, 80) + ' ' + box.left + ' ' + box.right)`);
    const wider = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    for (const key of ['Control+1', 'Control+2', 'Control+3', 'Control+4', 'Control+5'] as const) {
      await page.locator('body').press(key);
      await becomes(wider, 0);
      expect(await beside(), key).toEqual([]);
    }
    await page.locator('body').press('Control+1');
    await page.locator('body').press('n');
    await page.locator('body').press('r');
    await panel(page).waitFor();
    // A column of text is as wide as the window has room for; what is beside it is a scroll away.
    const text = await cell(page, /^B ¶1\b/).boundingBox();
    expect(text?.width).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('axe finds nothing at the start, in trouble, and in high contrast', async () => {
    const { page, complaints } = await launch({
      files: [folder.write('a.txt', 'The mayor opened the bridge.'), folder.write('b.txt', '')],
    });
    await page.getByRole('alert', { name: /could not be read/ }).waitFor();
    const found: Record<string, string[]> = { trouble: await axeFindings(page) };
    await page.emulateMedia({ contrast: 'more' });
    await becomes(() => page.locator('html').getAttribute('data-theme'), 'contrast');
    found['contrast'] = await axeFindings(page);
    await button(page, 'Close it').click();
    await button(page, 'Version A: menu').click();
    await page.getByRole('menuitem', { name: 'Close this version' }).click();
    await page.getByRole('heading', { name: 'Drop two or more versions here' }).waitFor();
    found['start'] = await axeFindings(page);
    expect(found).toEqual({ trouble: [], contrast: [], start: [] });
    expect(complaints).toEqual([]);
  });
});
