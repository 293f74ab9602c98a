import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { json, lookup, wordPiece } from '../unit/embedding/tiny';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { openExport, preview, previewed } from './support/export';
import { settled, useFolder } from './support/files';
import { storyOf } from './support/story';
import { becomes, button, cell, compared, says, statusLine } from './support/window';

const FIRST = 'The crew said the ship will not port in the storm.\nThe council cut the museum budget.';
const SECOND = 'The crew said the ship will not port in the night.\nThe council will teach the school.';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Meaning model' });

async function openModelDialog(page: Page): Promise<Locator> {
  await page.locator('body').press('m');
  await dialogOf(page).waitFor();
  return dialogOf(page);
}

/** Chooses a folder in the browser's own dialog. */
async function chooseFolder(page: Page, folder: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await button(dialogOf(page), /^Choose (?:a|another) folder …$/).click();
  await (await asked).setFiles(folder);
}

const scorer = (page: Page): Locator => page.getByTestId('scorer');

describeApp('a model of the user’s own', (launch, kind) => {
  // Electron asks in a dialog of the system's, which no test can press
  if (kind !== 'page') return;
  const folder = useFolder();
  const dataDirs: string[] = [];
  const two = () => [folder.write('first.txt', FIRST), folder.write('second.txt', SECOND)];
  /** A model of some forty words, made here. */
  const model = (): string => {
    folder.write('tiny/tokenizer.json', json(wordPiece));
    folder.write('tiny/notes/readme.txt', 'not a part of it');
    return dirname(folder.write('tiny/model.onnx', lookup()));
  };
  afterEach(() => {
    for (const dir of dataDirs.splice(0)) rmSync(dir, { recursive: true, force: true });
  });

  it('reads along once its folder is chosen, is named by results, and leaves no trace when it is switched off', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    const before = await page.getByRole('gridcell').allInnerTexts();
    expect(await scorer(page).count()).toBe(0);

    const dialog = await openModelDialog(page);
    await dialog.getByText('No model is in use: sentences are compared by their words.').waitFor();
    await chooseFolder(page, model());
    await dialog
      .getByText(/^tiny reads along\. Results and reports name it as tiny@[0-9a-f]{12}\.$/)
      .waitFor();
    await dialog.getByText(/does not say where a folder lies/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await says(() => scorer(page).innerText(), /^Read by tiny$/);
    expect(await scorer(page).getAttribute('title')).toMatch(/^Scored by form .*\+ tiny@[0-9a-f]{12}$/);

    const exporting = await openExport(page);
    await exporting.getByRole('radio', { name: 'Plain text' }).click();
    await previewed(page);
    await says(() => preview(page).innerText(), /tiny@[0-9a-f]{12}/);
    await page.keyboard.press('Escape');

    await openModelDialog(page);
    await button(dialog, 'Switch off').click();
    await dialog.getByText('No model is in use').waitFor();
    await page.keyboard.press('Escape');
    await becomes(() => scorer(page).count(), 0);
    await compared(page, 2);
    expect(await page.getByRole('gridcell').allInnerTexts()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with a folder, naming the file, and compares by the words', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    const dialog = await openModelDialog(page);
    const alert = dialog.getByRole('alert');

    await chooseFolder(page, dirname(folder.write('empty/readme.txt', 'nothing')));
    await says(() => alert.innerText(), /^empty cannot be used\. model\.onnx is missing/);
    folder.write('half/model.onnx', lookup());
    await chooseFolder(page, dirname(folder.write('half/tokenizer.json', '{ "version": ')));
    await says(() => alert.innerText(), /^half cannot be used\. tokenizer\.json is not JSON/);
    folder.write('torn/tokenizer.json', json(wordPiece));
    await chooseFolder(page, dirname(folder.write('torn/model.onnx', 'no graph at all')));
    await says(() => alert.innerText(), /^torn cannot be used\. model\.onnx is not an ONNX model/);
    expect(await axeFindings(page)).toEqual([]);

    // and after all that a good one
    await chooseFolder(page, model());
    await dialog.getByText(/^tiny reads along/).waitFor();
    await page.keyboard.press('Escape');
    await says(() => scorer(page).innerText(), /^Read by tiny$/);
    await cell(page, /^B ¶1, edited/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('named when the program is started reads along from then on, also in the next run', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    dataDirs.push(dataDir);
    const files = two();
    const first = await launch({ files, dataDir, modelFolder: model() });
    await compared(first.page, 2);
    await says(() => scorer(first.page).innerText(), /^Read by tiny$/);
    expect(first.complaints).toEqual([]);
    await settled(dataDir, ({ views }) => Boolean(views['model']));
    await first.close();

    const second = await launch({ files, dataDir });
    await compared(second.page, 2);
    await says(() => scorer(second.page).innerText(), /^Read by tiny$/);
    const dialog = await openModelDialog(second.page);
    await button(dialog, 'Switch off').click();
    await becomes(() => scorer(second.page).count(), 0);
    await settled(dataDir, ({ views }) => !views['model']);
    await second.close();

    const third = await launch({ files, dataDir });
    await compared(third.page, 2);
    await openModelDialog(third.page);
    await dialogOf(third.page).getByText('No model is in use').waitFor();
    expect(third.complaints).toEqual([]);
  });

  it('that is gone in the next run is told, and nothing else is lost', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    dataDirs.push(dataDir);
    const files = two();
    const path = model();
    const first = await launch({ files, dataDir, modelFolder: path });
    await says(() => scorer(first.page).innerText(), /^Read by tiny$/);
    await settled(dataDir, ({ views }) => Boolean(views['model']));
    await first.close();
    rmSync(path, { recursive: true });
    const { page, complaints } = await launch({ files, dataDir });
    await compared(page, 2);
    const dialog = await openModelDialog(page);
    await says(() => dialog.getByRole('alert').innerText(), /^tiny cannot be used\. tiny was not found/);
    model();
    await button(dialog, 'Try again').click();
    await dialog.getByText(/^tiny reads along/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says how far it has read, and can be given up', async () => {
    const files = [0, 1].map((telling) => folder.write(`telling ${telling}.txt`, storyOf(3000, telling)));
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await openModelDialog(page);
    await chooseFolder(page, model());
    await dialogOf(page)
      .getByText(/^tiny reads along/)
      .waitFor();
    await page.keyboard.press('Escape');
    const progress = page.getByTestId('progress');
    await progress.getByText('Reading with the model …').waitFor();
    await button(progress, 'Cancel').click();
    await progress.waitFor({ state: 'detached' });
    await says(() => statusLine(page).innerText(), /^2 versions/);
    await cell(page, /^B ¶1,/).waitFor();
    expect(await scorer(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is all that the policy lets be compiled: no text runs as code', async () => {
    const { page } = await launch({ files: two() });
    await compared(page, 2);
    await page.addScriptTag({ content: 'window.ran = "inline"' }).catch(() => undefined);
    const refused = await page.evaluate(`new Promise((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI), { once: true });
      setTimeout('window.ran = "text"', 0);
    })`);
    expect(refused).toBe('eval');
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});
