import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { versionFromText } from '../../src/engine';
import { keepVersion, readReview, writeReview } from '../../src/review';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { useFolder } from './support/files';
import { becomes, button, cell, choose, compared, narration, says, statusLine } from './support/window';

const FIRST = 'The ministers met in Oslo on Monday to talk about the fishing quota.';
const TEXTS = {
  'a.txt': `${FIRST}\n\nThe officials believe that the country is seeking fighter aircraft and missiles.\n`,
  'b.txt': `${FIRST}\n\nOfficials say the country wants fighter aircraft, ships and missiles.\n`,
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'What counts as edited' });
const amount = (page: Page, name: string) => dialog(page).getByRole('radio', { name });

/** Saves the review, and tells what the file says of rewording. */
async function saved(page: Page): Promise<{ readonly path: string; readonly detail: number | undefined }> {
  const download = page.waitForEvent('download');
  await page.locator('body').press('Control+s');
  const path = await (await download).path();
  return { path, detail: readReview(readFileSync(path)).options.detail };
}

describeApp('how much rewording counts as an edit', (launch, kind) => {
  const folder = useFolder();
  const files = () => Object.entries(TEXTS).map(([name, text]) => folder.write(name, text));

  it('is chosen beside the base, shown in the text at once, and undone', async () => {
    const { page, complaints } = await launch({ files: files() });
    await compared(page, 2);
    await cell(page, /^B ¶2, paraphrased/).waitFor();
    await choose(page, button(page, 'Compare'), /^What counts as edited/);
    expect(await amount(page, 'Normal').getAttribute('aria-checked')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await amount(page, 'Much').click();
    await page.keyboard.press('Escape');
    await cell(page, /^B ¶2, edited/).waitFor();
    await says(() => statusLine(page).innerText(), /Rewording that counts as edited: much/);

    // by keys alone, to the other end
    await cell(page, /^B ¶2, edited/).click();
    await page.keyboard.press('w');
    await becomes(() => amount(page, 'Much').evaluate((row) => row === document.activeElement), true);
    // held for a moment, as a finger does: the list moves the focus after the press
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowUp', { delay: 100 });
    await becomes(() => amount(page, 'Little').getAttribute('aria-checked'), 'true');
    await page.keyboard.press('Escape');
    await cell(page, /^B ¶2, paraphrased/).waitFor();

    for (let step = 0; step < 2; step += 1) await page.locator('body').press('Control+z');
    await says(() => narration(page), /^Undone: rewording/);
    await cell(page, /^B ¶2, edited/).waitFor();
    await page.locator('body').press('Control+z');
    await cell(page, /^B ¶2, paraphrased/).waitFor();
    await becomes(() => page.getByText('Rewording that counts as edited').count(), 0);
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('is kept by a saved review', async () => {
    const { page, complaints } = await launch({ files: files() });
    await compared(page, 2);
    expect((await saved(page)).detail).toBeUndefined();
    await page.locator('body').press('w');
    await amount(page, 'Much').click();
    await page.keyboard.press('Escape');
    await cell(page, /^B ¶2, edited/).waitFor();
    const { path, detail } = await saved(page);
    expect(detail).toBe(1);
    const again = await launch({ files: [folder.write('kept.variorum', readFileSync(path))] });
    await compared(again.page, 2);
    await cell(again.page, /^B ¶2, edited/).waitFor();
    await again.page.locator('body').press('w');
    await becomes(() => amount(again.page, 'Much').getAttribute('aria-checked'), 'true');
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  it.runIf(kind === 'page')('is obeyed where the window offers no such amount', async () => {
    const versions = Object.entries(TEXTS).map(([id, text]) => versionFromText(text, { id }));
    const review = writeReview({
      format: 'variorum-review',
      schema: 1,
      program: 'Variorum 1.0.0',
      saved: '2026-02-03T04:05:06.000Z',
      versions: versions.map(keepVersion),
      base: 'a.txt',
      options: { detail: 0.9 },
      pins: [],
      notes: [],
    });
    const path = folder.write('odd.variorum', review);
    const { page, complaints } = await launch({ files: [path] });
    await compared(page, 2);
    await cell(page, /^B ¶2, edited/).waitFor();
    // saved where it was opened
    await page.locator('body').press('Control+s');
    await becomes(() => narration(page), `Review saved as ${path}`);
    const written = readReview(readFileSync(path));
    expect(written.options).toEqual({ detail: 0.9 });
    expect(written.saved).not.toBe('2026-02-03T04:05:06.000Z');

    // a colleague's notes are not written over
    writeFileSync(path, writeReview({ ...written, program: 'Another one' }));
    await page.locator('body').press('Control+s');
    await page.getByText(/odd\.variorum was changed by another program.* under another name/).waitFor();
    expect(readReview(readFileSync(path)).program).toBe('Another one');
    await page.locator('body').press('w');
    await becomes(() => amount(page, 'As the review has it').getAttribute('aria-checked'), 'true');
    expect(await axeFindings(page)).toEqual([]);
    await amount(page, 'Normal').click();
    await becomes(() => dialog(page).getByRole('radio').count(), 3);
    await page.keyboard.press('Escape');
    await cell(page, /^B ¶2, paraphrased/).waitFor();
    expect(complaints).toEqual([]);
  });
});
