import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import { becomes, button, cell, compared, says, showView } from './support/window';

const MORNING = 'The ferry left the harbour at noon.\nNobody was hurt, the captain said.\n';
const EVENING = 'The ferry left the harbour at noon.\nThe captain said that nobody was hurt.\n';

describeApp('the source view', (launch, kind) => {
  const folder = useFolder();

  it('is edited: the comparison follows, and the text is written back to its file', async () => {
    const files = [folder.write('morning.txt', MORNING), folder.write('evening.txt', EVENING)];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await showView(page, 'Source');
    const right = page.getByRole('textbox', { name: /^Version B, evening\.txt, can be edited/ });
    await right.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('An inquiry has begun.');
    await page.getByText('edited', { exact: true }).waitFor();
    expect(readFileSync(files[1] ?? '', 'utf8')).toBe(EVENING);

    await showView(page, 'Collation');
    await cell(page, /^B ¶3, added\. An inquiry has begun\./).waitFor();
    await says(() => page.getByRole('columnheader', { name: /evening/ }).innerText(), /\(edited\)/);

    // The editor keeps its own steps; the window is at the text as it was typed.
    await showView(page, 'Source');
    await button(page, /^Save$/).click();
    await says(
      () =>
        page
          .getByRole('status')
          .allInnerTexts()
          .then((all) => all.join('\n')),
      /Saved to .*evening\.txt/,
    );
    expect(readFileSync(files[1] ?? '', 'utf8')).toBe(`${EVENING}An inquiry has begun.`);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe(MORNING);
    await becomes(() => page.getByText('edited', { exact: true }).count(), 0);
    expect(complaints).toEqual([]);
  });

  it('asks before it writes over what another program saved meanwhile', async () => {
    const files = [folder.write('morning.txt', MORNING), folder.write('evening.txt', EVENING)];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await showView(page, 'Source');
    const right = page.getByRole('textbox', { name: /^Version B, evening\.txt, can be edited/ });
    const typeAtTheEnd = async (text: string): Promise<void> => {
      await right.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text);
      await page.getByText('edited', { exact: true }).waitFor();
    };
    await typeAtTheEnd('Ours.');
    folder.write('evening.txt', `${EVENING}Theirs.`);
    // told in this view, too
    await page.getByText('evening.txt changed on disk. Your edits here are kept.').waitFor();
    await button(page, /^Save$/).click();
    await page.getByText(/evening\.txt was changed by another program/).waitFor();
    expect(readFileSync(files[1] ?? '', 'utf8')).toBe(`${EVENING}Theirs.`);
    await button(page, 'Reload').click();
    await says(() => page.getByTestId('source-editor').innerText(), /Theirs\./);
    await becomes(() => page.getByText('edited', { exact: true }).count(), 0);
    await becomes(() => page.getByText('Your edits here are kept.').count(), 0);

    await typeAtTheEnd(' Ours again.');
    folder.write('evening.txt', EVENING);
    await button(page, /^Save$/).click();
    await button(page, 'Overwrite').click();
    await page.getByText(/Saved to .*evening\.txt/).waitFor();
    expect(readFileSync(files[1] ?? '', 'utf8')).toBe(`${EVENING}Theirs. Ours again.`);
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('does not overwrite a file that holds more than the text', async () => {
    const files = [folder.write('a.html', `<p>${MORNING}</p>`), folder.write('b.txt', EVENING)];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await showView(page, 'Source');
    const left = page.getByRole('textbox', { name: /^Version A, a\.html, can be edited/ });
    // told before the first letter is typed, and of this file alone
    await page.getByText(/^Edited as plain text: the file stays as it is/).waitFor();
    expect(await page.getByText(/Edited as plain text/).count()).toBe(1);
    await left.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Late: ');
    await button(page, 'Save a copy …').waitFor();
    expect(await button(page, /^Save$/).count()).toBe(0);
    const download = page.waitForEvent('download');
    await button(page, 'Save a copy …').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('a.txt');
    expect(readFileSync(await saved.path(), 'utf8')).toMatch(/^Late: The ferry left/);
    expect(readFileSync(files[0] ?? '', 'utf8')).toContain('<p>');
    expect(complaints).toEqual([]);
  });

  it('keeps the names of its sides through every width', async () => {
    const { page, complaints } = await launch({
      files: [folder.write('a.txt', MORNING), folder.write('b.txt', EVENING)],
    });
    await compared(page, 2);
    await showView(page, 'Source');
    const right = page.getByRole('textbox', { name: /^Version B, b\.txt, can be edited/ });
    await right.waitFor();
    for (const width of [700, 1300]) {
      await page.setViewportSize({ width, height: 700 });
      await right.waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('shows any two versions, and swaps them', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await showView(page, 'Source');
    const side = (name: string) => page.getByRole('combobox', { name });
    await side('Right side').selectOption({ label: 'C · 004_c66c99d77e959bb8.txt' });
    await page.getByRole('textbox', { name: /^Version C, 004_/ }).waitFor();
    await button(page, 'Swap sides').click();
    await becomes(() => side('Left side').inputValue(), '004_c66c99d77e959bb8.txt');
    await says(() => page.getByTestId('source-editor').innerText(), /In\s+summary|WASHINGTON/);
    expect(complaints).toEqual([]);
  });
});
