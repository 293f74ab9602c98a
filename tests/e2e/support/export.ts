import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { button } from './window';

export const exportDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });

/** Opens the dialog by its button and waits until it shows what it offers. */
export async function openExport(page: Page): Promise<Locator> {
  await button(page, 'Export').click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: 'Web page', exact: true }).waitFor();
  return dialog;
}

export const preview = (page: Page): Locator => page.getByRole('region', { name: 'Preview' });

/** Waits until the preview of what is chosen now is there; what it says of itself. */
export async function previewed(page: Page): Promise<string> {
  const region = preview(page);
  await region.and(page.locator('[aria-busy="false"]')).waitFor();
  return region.getByRole('status').innerText();
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves in the format of this name; the dialog closes by itself. */
export async function exported(page: Page, format: string): Promise<Saved> {
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: format, exact: true }).click();
  const download = page.waitForEvent('download');
  await button(dialog, 'Save …').click();
  const saved = await download;
  await dialog.waitFor({ state: 'detached' });
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}
