import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { settled } from './support/files';
import { becomes, compared } from './support/window';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Appearance' });

async function openMarks(page: Page): Promise<void> {
  await page.locator('body').press('Control+,');
  await sheet(page).getByText('Colours and forms of single marks').press('Enter');
}

/** How the first words cut are drawn. */
const cut = (page: Page) =>
  page
    .locator('main del')
    .first()
    .evaluate((element) => {
      const { color, textDecorationColor, textDecorationLine, textDecorationStyle } =
        getComputedStyle(element);
      return { color, line: `${textDecorationLine} ${textDecorationStyle}`, rule: textDecorationColor };
    });

describeApp('colours and forms of marks', (launch) => {
  it('are chosen by keyboard, checked for contrast, kept for the next start, and given back', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    try {
      const { page, complaints, close } = await launch({ dataDir });
      await compared(page, 3);
      const before = await cut(page);
      await openMarks(page);
      const code = sheet(page).getByRole('textbox', { name: 'Cut, removed, colour as code' });
      const says = () =>
        code.evaluate((element) =>
          document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent?.trim(),
        );

      await code.fill('#e8a0a0');
      await becomes(says, '1.9:1, too faint: lines and signs need 3:1');
      await code.fill('#zzzzzz');
      await becomes(says, 'no colour: six digits, as in #0072b2');
      await code.fill('#7a1fa2');
      await becomes(() => says().then((text) => /^\d+\.\d:1$/u.test(text ?? '')), true);
      await becomes(() => cut(page).then(({ rule }) => rule), 'rgb(122, 31, 162)');
      await code.press('Tab');

      const form = sheet(page).getByRole('combobox', { name: 'Words cut' });
      // A form that another mark has cannot be had: the two would differ by their colour alone.
      await expect(form.selectOption('line-wash', { timeout: 500 })).rejects.toThrow();
      await form.selectOption('wavy');
      await becomes(() => cut(page).then(({ line }) => line), 'underline wavy');
      expect(await axeFindings(page)).toEqual([]);
      await settled(dataDir, ({ views }) => /wavy/.test(JSON.stringify(views['marking'])));
      expect(complaints).toEqual([]);
      await close();

      const again = await launch({ dataDir });
      await compared(again.page, 3);
      expect(await cut(again.page)).toMatchObject({ line: 'underline wavy', rule: 'rgb(122, 31, 162)' });
      // A colour for the light is not one for the dark.
      await again.page.emulateMedia({ colorScheme: 'dark' });
      await becomes(() => cut(again.page).then(({ rule }) => rule === 'rgb(122, 31, 162)'), false);
      // The sheet may be open while the system turns: it sets what is shown.
      await openMarks(again.page);
      await again.page.emulateMedia({ colorScheme: 'light' });
      await becomes(() => cut(again.page).then(({ rule }) => rule), 'rgb(122, 31, 162)');
      const reset = sheet(again.page).getByRole('button', { name: 'Reset the colour of Cut, removed' });
      await reset.press('Enter');
      await becomes(() => cut(again.page).then(({ rule }) => rule), before.rule);
      expect(await reset.evaluate((element) => element === document.activeElement)).toBe(true);
      await sheet(again.page).getByRole('button', { name: 'All as in the palette' }).press('Enter');
      await becomes(() => cut(again.page), before);
      expect(again.complaints).toEqual([]);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it.each(['dark', 'light'] as const)('axe finds nothing in the list of them, %s', async (colorScheme) => {
    const { page, complaints } = await launch({
      colorScheme,
      viewport: colorScheme === 'dark' ? { width: 1280, height: 900 } : { width: 320, height: 640 },
    });
    await compared(page, 3);
    await openMarks(page);
    expect(await axeFindings(page)).toEqual([]);
    const wider = await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
