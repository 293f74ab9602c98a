import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withoutPermission } from '../contract/support/without-permission';
import { describeApp } from './support';
import { dropFiles, useFolder } from './support/files';
import { storyOf } from './support/story';
import { becomes, button, cell, collation, columnNames, compared, says, statusLine } from './support/window';

const FIRST = 'The mayor opened the bridge on Friday.\nThousands came to see it.';
const SECOND = 'The mayor opened the bridge on Friday.\nHundreds came to see it.';

describeApp('bad input', (launch) => {
  const folder = useFolder();
  const two = () => [folder.write('first.txt', FIRST), folder.write('second.txt', SECOND)];

  it('is told in a sentence for each file, and what is open stays', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    const picture = folder.write('picture.txt', readFileSync(resolve('resources/icon.png')));
    const empty = folder.write('empty.txt', '');
    await dropFiles(page, [picture, empty], { x: 600, y: 500 });
    const alert = (name: string) => page.getByRole('alert', { name: `${name} could not be read` });
    await says(() => alert('picture.txt').innerText(), /picture\.txt.* is a PNG image, not a text\./);
    await says(() => alert('empty.txt').innerText(), /empty\.txt.* is empty/);
    await says(() => statusLine(page).innerText(), /2 of 4 versions.*2 files could not be read/s);
    await cell(page, /^B ¶2, edited\. .*Hundreds/).waitFor();

    const huge = folder.write('huge.txt', 'The mayor');
    truncateSync(huge, 200 * 1024 * 1024);
    await dropFiles(page, [huge], { x: 600, y: 500 });
    await says(
      () => alert('huge.txt').innerText(),
      /huge\.txt has 200 MB; files of up to \d+ MB can be opened\./,
    );
    await button(alert('huge.txt'), 'Close it').click();

    await button(alert('picture.txt'), 'Close it').click();
    await becomes(() => alert('picture.txt').count(), 0);
    await button(alert('empty.txt'), 'Close it').click();
    await compared(page, 2);
    expect(complaints).toEqual([]);
  });

  it('is told when a file is not there, and the others are compared', async () => {
    const { page, complaints } = await launch({ files: [...two(), resolve('no-such-folder/third.txt')] });
    const alert = page.getByRole('alert', { name: 'third.txt could not be read' });
    await says(() => alert.innerText(), /third\.txt.*(?:not|no longer)/s);
    await cell(page, /^B ¶2, edited/).waitFor();
    expect(await columnNames(page)).toEqual(['first.txt', 'second.txt', 'third.txt']);
    expect(complaints).toEqual([]);
  });

  it('takes no letter from the versions', async () => {
    const [first = '', second = ''] = two();
    const { page, complaints } = await launch({ files: [resolve('no-such-folder/none.txt'), first, second] });
    await cell(page, /^B ¶2, edited/).waitFor();
    await button(page, 'Compare').click();
    const items = await page.getByRole('menuitemradio').allInnerTexts();
    expect(items.map((text) => text.replace(/\s+/gu, ' ').trim())).toEqual([
      'none.txt',
      expect.stringMatching(/^A ?first\.txt/),
      expect.stringMatching(/^B ?second\.txt/),
    ]);
    expect(complaints).toEqual([]);
  });

  it('is told when a file may not be read, and what is open stays', async ({ skip }) => {
    const secret = folder.write('closed/secret.txt', FIRST);
    const { page, complaints, startAgain } = await launch({ files: two() });
    await compared(page, 2);
    const alert = page.getByRole('alert', { name: 'secret.txt could not be read' });
    const told = await withoutPermission(dirname(secret), async () => {
      await startAgain([secret]);
      await says(() => alert.innerText(), /You have no permission to read secret\.txt\./);
      return true;
    });
    if (told === null) return skip('this system has no such permissions');
    await says(() => statusLine(page).innerText(), /2 of 3 versions.*1 file could not be read/s);
    await cell(page, /^B ¶2, edited\. .*Hundreds/).waitFor();
    await button(alert, 'Close it').click();
    await compared(page, 2);
    expect(complaints).toEqual([]);
  });

  it('is told when a file vanishes that is open; its text stays', async () => {
    const files = two();
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    rmSync(files[1] ?? '');
    await says(
      () => page.getByRole('alert').first().innerText(),
      /second\.txt.*The text as it was stays open\./s,
    );
    await cell(page, /^B ¶2, edited\. .*Hundreds/).waitFor();
    await button(page, 'Dismiss').click();
    await becomes(() => page.getByRole('alert').count(), 0);
    expect(complaints).toEqual([]);
  });

  it('is told when there is but one version, and the text is shown', async () => {
    const { page, complaints } = await launch({ files: [folder.write('first.txt', FIRST)] });
    await page.getByText('One version is open. Open or drop another one to compare it.').waitFor();
    await cell(page, /^A ¶1/).waitFor();
    await says(() => statusLine(page).innerText(), /^1 version/);
    expect(complaints).toEqual([]);
  });

  it('is told when two versions do not differ', async () => {
    const files = [folder.write('first.txt', FIRST), folder.write('copy.txt', FIRST)];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await page.getByText('B is the same as A, to the character.').waitFor();
    expect(await page.getByTestId('change-position').innerText()).toBe('no changes');
    expect(await button(page, 'Next change').isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is told when nothing at all can be read', async () => {
    const { page, complaints } = await launch({ files: [folder.write('empty.txt', '  \n ')] });
    await says(() => page.getByRole('alert').first().innerText(), /empty\.txt.*(?: is empty| no text)/);
    await button(page, 'Close it').first().click();
    await page.getByRole('heading', { name: 'Drop two or more versions here' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told when there are more versions than there is room for', async () => {
    const files = Array.from({ length: 21 }, (_, index) =>
      folder.write(`telling ${index + 1}.txt`, storyOf(4, index)),
    );
    const { page, complaints } = await launch({ files: files.slice(0, 19) });
    await compared(page, 19);
    await dropFiles(page, files.slice(19), { x: 600, y: 500 });
    await compared(page, 20);
    await says(
      () => page.getByRole('alert').innerText(),
      /up to 20 versions at a time\. Not opened: telling 21\.txt/,
    );
    expect(await collation(page).getAttribute('aria-colcount')).toBe('21');
    expect((await columnNames(page)).length).toBe(20);
    expect(complaints).toEqual([]);
  });

  it('never becomes anything but text', async () => {
    const hostile =
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\n$& $1 {{x}} ]]> &amp;\n\u202Eevil\u202C';
    const { page, complaints } = await launch({
      files: [folder.write('<b>first.txt', hostile), folder.write('second.txt', `${hostile}\nMore.`)],
    });
    await compared(page, 2);
    await cell(page, /^A ¶1.*<img src=x onerror=/).waitFor();
    await cell(page, /^A ¶2.*\$& \$1 \{\{x\}\} \]\]> &amp;/).waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('main img, main script, main b.first').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
