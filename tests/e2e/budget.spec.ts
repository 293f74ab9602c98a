import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { useFolder } from './support/files';
import { storyOf } from './support/story';
import { becomes, button, cell, compared, showView } from './support/window';

describeApp('a comparison that runs out of time', (launch) => {
  const folder = useFolder();
  let dataDir: string | null = null;
  afterEach(() => {
    if (dataDir !== null) rmSync(dataDir, { recursive: true, force: true });
    dataDir = null;
  });

  it('says so plainly, shows everything all the same, and goes on with more time', async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    // a tenth of a millisecond is never enough
    writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ views: { budget: 0.1 } }));
    const files = [0, 1].map((telling) => folder.write(`telling ${telling}.txt`, storyOf(300, telling)));
    const { page, complaints } = await launch({ files, dataDir });
    await compared(page, 2);
    const notice = page.getByTestId('time-ran-out');
    await notice.getByText(/^Time ran out while comparing: .* Nothing of the texts is left out\.$/).waitFor();
    await page.getByText('Time ran out: aligned coarsely').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await cell(page, /^A ¶1\b.*The /).waitFor();
    await cell(page, /^B ¶1\b.*The /).waitFor();

    // in the other views too
    await showView(page, 'Overview');
    await button(notice, 'Go on with more time').waitFor();
    await showView(page, 'Findings');
    await page.getByRole('heading', { name: 'The comparison was cut short' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await showView(page, 'Collation');

    // four times as long each time
    for (let tries = 0; tries < 12 && (await notice.count()) > 0; tries += 1) {
      await button(notice, 'Go on with more time').click();
      await page.getByTestId('progress').waitFor({ state: 'detached' });
      await compared(page, 2);
      await page.waitForTimeout(200);
    }
    await becomes(() => notice.count(), 0);
    await page.getByText('Alignment complete').waitFor();
    await cell(page, /^B ¶1, edited/).waitFor();
    expect(complaints).toEqual([]);
  });
});
