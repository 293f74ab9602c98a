import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/contract';
import { readPdf } from '../contract/support/read-pdf';
import { describeApp } from './support';
import { settled, useFolder } from './support/files';
import { storyOf } from './support/story';
import { becomes, button, choose, collation, compared } from './support/window';

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
const paper = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
/** The first paragraph, also while a dialog hides it from those who listen. */
const letter = (page: Page) =>
  page
    .locator('main [data-version] p')
    .first()
    .evaluate((element) => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      return { face: fontFamily, size: Number.parseFloat(fontSize) };
    });

describeApp('appearance', (launch, kind) => {
  const folder = useFolder();

  it('follows the system until a theme is chosen, and is kept for the next start', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    try {
      const { page, complaints, close } = await launch({ dataDir });
      await compared(page, 3);
      expect(await theme(page)).toBe('light');
      const light = await paper(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await becomes(() => theme(page), 'dark');
      expect(await paper(page)).not.toBe(light);
      await page.emulateMedia({ contrast: 'more' });
      await becomes(() => theme(page), 'contrast');
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
      await becomes(() => theme(page), 'light');

      await choose(page, button(page, 'Open'), /^Theme, size and typeface/);
      const sheet = page.getByRole('dialog', { name: 'Appearance' });
      const before = await letter(page);
      const saved = page.waitForResponse((response) => response.url().includes('changeSettings'));
      await sheet.getByRole('radio', { name: 'Dark' }).click();
      await sheet.getByRole('radio', { name: 'Sans serif' }).click();
      await sheet.getByRole('slider').press('ArrowRight');
      await becomes(() => theme(page), 'dark');
      await page.keyboard.press('Escape');
      const after = await letter(page);
      expect(after.size).toBeGreaterThan(before.size);
      expect(after.face).not.toBe(before.face);
      expect((await saved).ok()).toBe(true);
      expect(complaints).toEqual([]);
      await settled(
        dataDir,
        ({ theme, typeface, readingSize }) =>
          theme === 'dark' && typeface === 'sans' && readingSize > defaultSettings.readingSize,
      );
      await close();

      const again = await launch({ dataDir });
      await compared(again.page, 3);
      expect(await theme(again.page)).toBe('dark');
      expect(await letter(again.page)).toEqual(after);
      expect(again.complaints).toEqual([]);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('keeps lines readable and everything reachable at 200% zoom', async () => {
    // A window of 1440 by 900 pixels at 200% has room for half as many of the page's own.
    const { page, complaints } = await launch({ viewport: { width: 720, height: 450 } });
    await compared(page, 3);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    for (const name of ['Open', 'Compare', 'Export', 'Review panel', 'Next change'])
      expect(await reachable(page, name), name).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('has the whole text on paper, not only what was in view', async () => {
    const files = [folder.write('a.txt', storyOf(120)), folder.write('b.txt', storyOf(120, 1))];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    const drawn = () => collation(page).locator('[role=row][data-row]').count();
    expect(await drawn()).toBeLessThan(120);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    // At once: the browser lays the paper out as soon as the event has been heard.
    expect(await drawn()).toBe(120);
    await page.emulateMedia({ media: 'print' });
    await becomes(drawn, 120);
    // When the browser says that it has printed, the page is laid out for the screen again.
    await page.emulateMedia({ media: null });
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await becomes(() => drawn().then((count) => count < 120), true);
    if (kind === 'page') {
      const { text } = await readPdf(await page.pdf());
      for (const paragraph of storyOf(120).split('\n'))
        expect(text).toContain(paragraph.split(' ').slice(0, 4).join(' '));
    }
    expect(complaints).toEqual([]);
  });
});

/** Lies inside the window, or can be scrolled there. */
async function reachable(page: Page, name: string): Promise<boolean> {
  const control = button(page, name).first();
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  const size = page.viewportSize();
  return (
    !!box &&
    !!size &&
    box.x >= 0 &&
    box.x + box.width <= size.width &&
    box.y >= 0 &&
    box.y + box.height <= size.height
  );
}
