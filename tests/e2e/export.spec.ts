import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Collation } from '../../src/engine';
import { describeApp } from './support';
import { becomes, button, cell, choose, compared, narration, panel, says } from './support/window';

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function exported(page: Page, format: string | RegExp): Promise<Saved> {
  const download = page.waitForEvent('download');
  await choose(page, button(page, 'Export'), format);
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Text inside the parts of an Office file. */
const partsOf = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('\n');

describeApp('export', (launch, kind) => {
  it.runIf(kind === 'page')('saves the comparison with its verdicts, in every format', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await cell(page, /^C ¶3, edited/).click();
    await page.keyboard.press('Enter');
    const verdict = panel(page)
      .getByRole('radiogroup', { name: /^Verdict on finding/ })
      .first();
    await verdict.getByRole('radio', { name: 'To fix' }).click();

    await button(page, 'Export').click();
    const formats = (await page.getByRole('menuitem').allInnerTexts()).map(
      (text) => text.split('\n')[0]?.trim() ?? '',
    );
    await page.keyboard.press('Escape');
    expect(formats.length).toBeGreaterThan(3);

    const json = await exported(page, /^JSON/);
    expect(json.name).toMatch(/\.json$/);
    const report = JSON.parse(json.bytes.toString('utf8')) as Collation;
    expect(report.versions.map(({ text }) => text.includes('Kirby'))).toEqual([true, true, true]);
    expect(report.pairs).toHaveLength(3);
    expect(json.bytes.toString('utf8')).toContain('to-fix');
    await says(() => narration(page), /^Saved as .*\.json$/);

    const html = await exported(page, /^Web page/);
    const text = html.bytes.toString('utf8');
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text).toContain('Content-Security-Policy');
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

    for (const format of formats.filter((one) => !/^(?:JSON|Web page|Print)/.test(one))) {
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
    await page.getByRole('menuitem', { name: /^Web page/ }).waitFor();
    await page.keyboard.press('Escape');
    await becomes(() => page.getByRole('menuitem').count(), 0);
    expect(complaints).toEqual([]);
  });
});
