import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Collation } from '../../src/engine';
import { readPdf } from '../contract/support/read-pdf';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { exportDialog, exported, openExport, preview, previewed } from './support/export';
import { useFolder } from './support/files';
import { storyOf } from './support/story';
import { becomes, button, cancelled, cell, compared, narration, panel, says } from './support/window';

/** Text inside the parts of an Office file. */
const partsOf = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('\n');

describeApp('export', (launch, kind) => {
  const folder = useFolder();

  it.runIf(kind === 'page')('saves the comparison with its verdicts, in every format', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await cell(page, /^C ¶3, edited/).click();
    await page.keyboard.press('Enter');
    const verdict = panel(page)
      .getByRole('radiogroup', { name: /^Verdict on finding/ })
      .first();
    await verdict.getByRole('radio', { name: 'To fix' }).click();

    const dialog = await openExport(page);
    const formats = await dialog.getByRole('radio').locator('.radio-name').allInnerTexts();
    expect(formats.length).toBeGreaterThan(9);
    expect(await dialog.getByText('One file to read, filter and print.').count()).toBe(1);
    await page.keyboard.press('Escape');
    await exportDialog(page).waitFor({ state: 'detached' });

    const json = await exported(page, 'JSON');
    expect(json.name).toMatch(/\.json$/);
    const report = JSON.parse(json.bytes.toString('utf8')) as Collation;
    expect(report.versions.map(({ text }) => text.includes('Kirby'))).toEqual([true, true, true]);
    expect(report.pairs).toHaveLength(3);
    expect(json.bytes.toString('utf8')).toContain('to-fix');
    await says(() => narration(page), /^Saved as .*\.json$/);

    const html = await exported(page, 'Web page');
    const text = html.bytes.toString('utf8');
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text).toContain('Content-Security-Policy');
    expect(text).toContain('<script>');
    expect(text).toContain('In summary, the potential arms deal');
    // It opens by itself, without a request and without a complaint.
    const reader = await page.context().newPage();
    const troubles: string[] = [];
    reader.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
    reader.on('request', (request) => void (/^https?:/.test(request.url()) && troubles.push(request.url())));
    await reader.setContent(text);
    await reader.getByText('In summary, the potential arms deal').first().waitFor();
    await reader
      .getByText(/to fix/i)
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
    await reader.close();

    const pdf = await exported(page, 'PDF');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(await readPdf(new Uint8Array(pdf.bytes))).toMatchObject({
      tagged: true,
      text: expect.stringContaining('Kirby') as unknown,
    });

    for (const format of formats.filter((one) => !/^(?:JSON|Web page|PDF)/.test(one))) {
      const { name, bytes } = await exported(page, format);
      const content =
        bytes.subarray(0, 2).toString('latin1') === 'PK' ? partsOf(bytes) : bytes.toString('utf8');
      expect(name, format).toMatch(/^000_95ac1f7326fa371e compared(?:\.\w+)+$/);
      expect(content, format).toContain('Kirby');
      expect(content, format).not.toContain('\uFFFD');
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is reached by its key, and left again', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await page.locator('body').press('Control+e');
    await exportDialog(page).getByRole('radio', { name: 'Web page', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await becomes(() => exportDialog(page).count(), 0);
    expect(complaints).toEqual([]);
  });

  it('shows beforehand what the file will be, and follows each choice', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await cell(page, /^C ¶3, edited/).click();
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('radiogroup', { name: /^Verdict on finding/ })
      .first()
      .getByRole('radio', { name: 'To fix' })
      .click();

    const dialog = await openExport(page);
    expect(await previewed(page)).toMatch(/^Preview: all \d+ passages$/);
    const frame = dialog.locator('iframe');
    // neither scripts nor the origin of the app
    expect(await frame.getAttribute('sandbox')).toBe('');
    const inside = frame.contentFrame();
    await inside.getByText('In summary, the potential arms deal').first().waitFor();
    expect(await inside.locator('script').count()).toBe(0);
    await inside.getByText('To fix').first().waitFor();
    const all = await inside.locator('table.collation tbody tr.row').count();

    await dialog.getByRole('radio', { name: 'With findings' }).click();
    await previewed(page);
    await expect.poll(() => inside.locator('table.collation tbody tr.row').count()).toBeLessThan(all);
    await dialog.getByRole('checkbox', { name: /^Notes and verdicts \(1 / }).click();
    await previewed(page);
    await becomes(() => inside.getByText('To fix').count(), 0);

    await dialog.getByRole('radio', { name: 'Markdown' }).click();
    expect(await previewed(page)).toMatch(/^Preview: all \d+ lines$/);
    const text = preview(page).locator('pre');
    await says(() => text.innerText(), /^# 000/);
    expect(await text.innerText()).toContain('passages left out');
    await dialog.getByRole('radio', { name: 'All', exact: true }).click();
    await becomes(async () => (await text.innerText()).includes('passages left out'), false);

    await dialog.getByRole('radio', { name: 'Word, tracked changes' }).click();
    expect(await previewed(page)).toBe('What will be in it');
    await says(() => preview(page).innerText(), /rejecting all of them A/);
    await dialog.getByRole('combobox', { name: 'Changes from A to' }).selectOption({ index: 1 });
    await says(() => preview(page).innerText(), /the changes of C, 004_/);
    await dialog.getByRole('radio', { name: 'Patch' }).click();
    await says(() => preview(page).innerText(), /^Preview: all .*\+\+\+ b\/004_/s);
    await dialog.getByRole('combobox').selectOption('each of the others');
    await says(() => preview(page).innerText(), /\+\+\+ b\/001_.*\+\+\+ b\/004_/s);
    expect(complaints).toEqual([]);
  });

  it('remembers what was chosen last', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const dialog = await openExport(page);
    await dialog.getByRole('radio', { name: 'CSV' }).click();
    await dialog.getByRole('radio', { name: 'Changed' }).click();
    await dialog.getByRole('checkbox', { name: /^Notes and verdicts/ }).click();
    const stored = page.waitForResponse((response) => response.url().endsWith('/changeSettings'));
    await page.keyboard.press('Escape');
    if (kind === 'page') await stored;
    await page.reload();
    await compared(page, 3);
    await openExport(page);
    const chosen = (name: string) =>
      dialog.getByRole('radio', { name, exact: true }).getAttribute('aria-checked');
    expect(await chosen('CSV')).toBe('true');
    expect(await chosen('Changed')).toBe('true');
    expect(await dialog.getByRole('checkbox', { name: /^Notes and verdicts/ }).isChecked()).toBe(false);
    await says(() => preview(page).locator('pre').innerText(), /^\uFEFF?"Kind","Number"/);
    expect(complaints).toEqual([]);
  });

  it('of a long comparison shows the beginning, says how far it is, and can be given up', async () => {
    const files = [0, 1].map((telling) => folder.write(`telling ${telling}.txt`, storyOf(3000, telling)));
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    const dialog = await openExport(page);
    expect(await previewed(page)).toMatch(/^Preview: the first 120 of 3,\d+ passages$/);
    await dialog.getByRole('radio', { name: 'Plain text' }).click();
    expect(await previewed(page)).toMatch(/^Preview: the first \d+ of [\d,]+ lines$/);
    await dialog.getByRole('radio', { name: 'Word, side by side' }).click();
    await previewed(page);
    const told = cancelled(dialog);
    await button(dialog, 'Save …').click();
    expect(await told).not.toBeNull();
    await dialog.getByText('Given up: nothing was saved.').waitFor();
    // what was compared is still there to be handed on
    await dialog.getByRole('radio', { name: 'Patch' }).click();
    await says(() => preview(page).innerText(), /^Preview: the first .*--- a\/telling 0\.txt/s);
    await page.keyboard.press('Escape');
    await compared(page, 2);
    expect(complaints).toEqual([]);
  });

  it('says when a file cannot be made, and stays', async () => {
    const { page } = await launch();
    await compared(page, 3);
    if (kind !== 'page') return;
    const dialog = await openExport(page);
    await dialog.getByRole('radio', { name: 'PDF' }).click();
    await previewed(page);
    await page.route('**/api/printToPdf', (route) => route.abort());
    await button(dialog, 'Save …').click();
    await says(() => dialog.getByRole('alert').innerText(), /The program behind this page has ended/);
    await page.unroute('**/api/printToPdf');
    await button(dialog, 'Copy for an e-mail').waitFor();
    expect(await dialog.getByRole('radio', { name: 'PDF' }).getAttribute('aria-checked')).toBe('true');
  });

  it('copies formatted text that pastes as paragraphs with their marks', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    if (kind === 'page') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openExport(page);
    await button(dialog, 'Copy for an e-mail').click();
    await dialog.getByText('Copied: paste it into an e-mail.').waitFor();

    const mail = await page.context().newPage();
    await mail.setContent('<title>Mail</title><div id="mail" contenteditable></div><textarea></textarea>');
    await mail.locator('#mail').press('Control+v');
    const pasted = mail.locator('#mail');
    await says(() => pasted.innerText(), /Kirby/);
    expect(await pasted.locator('p').count()).toBeGreaterThan(30);
    expect(await pasted.locator('script, style, img, iframe, form').count()).toBe(0);
    const lines = (selector: string): Promise<string[]> =>
      pasted
        .locator(selector)
        .evaluateAll((found) => found.map((one) => getComputedStyle(one).textDecorationLine));
    for (const [selector, line] of [
      ['b > u', 'underline'],
      ['s', 'line-through'],
    ] as const) {
      const found = await lines(selector);
      expect(found.length, selector).toBeGreaterThan(5);
      expect(new Set(found), selector).toEqual(new Set([line]));
    }
    await mail.locator('textarea').press('Control+v');
    await says(() => mail.locator('textarea').inputValue(), /^Variorum .*Kirby/s);
    await mail.close();
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'reads well to everybody, %s and in a narrow window',
    async (colorScheme) => {
      const { page, complaints } = await launch({ colorScheme });
      await compared(page, 3);
      const dialog = await openExport(page);
      for (const format of ['Web page', 'Plain text', 'Word, tracked changes']) {
        await dialog.getByRole('radio', { name: format, exact: true }).click();
        await previewed(page);
        expect(await axeFindings(page), format).toEqual([]);
      }
      await page.setViewportSize({ width: 400, height: 720 });
      expect(await axeFindings(page)).toEqual([]);
      await button(dialog, 'Save …').scrollIntoViewIfNeeded();
      const box = await button(dialog, 'Save …').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(400);
      expect(complaints).toEqual([]);
    },
  );
});
