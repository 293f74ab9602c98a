import { appendFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { dropFiles, useFolder } from './support/files';
import {
  becomes,
  button,
  cell,
  choose,
  chooseBase,
  columnNames,
  compared,
  narration,
  panel,
  says,
  showView,
  statusLine,
} from './support/window';

const MORNING =
  'The ferry left the harbour at noon.\nNobody was hurt, the captain said.\nIt will sail again on Monday.';
const EVENING =
  'The ferry left the harbour at noon.\nThe captain said that nobody was hurt.\nAn inquiry has begun.';
const NIGHT = 'It will sail again on Monday.\nThe ferry left the harbour at noon.';

describeApp('versions', (launch, kind) => {
  const folder = useFolder();
  const two = () => [folder.write('morning.txt', MORNING), folder.write('evening.txt', EVENING)];

  it('are told anew to those who listen when they stand against another base, or are more', async () => {
    const { page, complaints } = await launch({ files: two() });
    await says(() => narration(page), /^Compared 2 versions: /);
    await dropFiles(page, [folder.write('night.md', NIGHT)], { x: 300, y: 300 });
    await compared(page, 3);
    await says(() => narration(page), /^Compared 3 versions: /);
    await chooseBase(page, /night/, 'C');
    await says(() => narration(page), /^Base: night\.md\. Compared 3 versions: /);
    await page.locator('body').press('Control+z');
    await says(() => narration(page), /^Undone: .*\. Compared 3 versions: /);
    expect(complaints).toEqual([]);
  });

  it('have as many words compared as alone, here and on the overview', async () => {
    const list = '1. The ferry left.\n2. It came back, the captain said.\n3. It left again.';
    const { page, complaints } = await launch({ files: [folder.write('list.txt', list)] });
    const head = page.getByRole('columnheader', { name: /list\.txt/ });
    await says(() => head.innerText(), /\b15 words/);
    await dropFiles(page, [folder.write('later.txt', `${list}\nThe crew went home.`)], { x: 300, y: 300 });
    await compared(page, 2);
    await says(() => head.innerText(), /\b15 words/);
    await chooseBase(page, /later/, 'B');
    await compared(page, 2);
    await showView(page, 'Overview');
    await page.getByText('15 words', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('are not left with edits that nobody asked about', async () => {
    const { page } = await launch({ files: two() });
    await compared(page, 2);
    await showView(page, 'Source');
    await page.getByRole('textbox', { name: /^Version B, evening\.txt, can be edited/ }).focus();
    await page.keyboard.type('Late: ');
    await page.getByText('edited', { exact: true }).waitFor();
    const asked = page.waitForEvent('dialog');
    const closed = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closed;
    expect(page.isClosed()).toBe(false);
  });

  it('come by dropping several files anywhere on the window', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    const more = [
      folder.write('night.md', NIGHT),
      folder.write('later.txt', `${NIGHT}\nThe crew went home.`),
    ];
    // On the column heads, where there is no place made for it.
    await dropFiles(page, more, { x: 300, y: 100 }, () =>
      page.getByText('Drop to open as versions').waitFor(),
    );
    await compared(page, 4);
    expect(await columnNames(page)).toEqual(['morning.txt', 'evening.txt', 'night.md', 'later.txt']);
    await becomes(() => page.getByText('Drop to open as versions').count(), 0);
    await cell(page, /^D ¶3, added\. The crew went home\./).waitFor();
    // In the other views as well: here on the overview.
    await button(page, 'Overview').click();
    await dropFiles(page, [folder.write('last.txt', 'The ferry left.')], { x: 700, y: 700 });
    await says(() => statusLine(page).innerText(), /^5 versions/);
    expect(complaints).toEqual([]);
  });

  it('keep their rows and verdicts when another is opened that merges paragraphs', async () => {
    const story = [
      'The ferry left the harbour at noon.',
      'Nobody was hurt, the captain said.',
      'It will sail again on Monday.',
      'An inquiry into the engine fire has begun.',
      'Two of the crew spoke to reporters.',
      'The owners promised to pay for the tow.',
    ];
    const [first, second, ...rest] = story;
    const files = [story, story.map((line) => line.replace('captain', 'master'))].map((lines, n) =>
      folder.write(`${n}.txt`, lines.join('\n\n')),
    );
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    const passage = (name: RegExp, title: string) => async (): Promise<boolean> => {
      await cell(page, name).click();
      return (await panel(page).getByRole('heading', { level: 2 }).innerText()) === title;
    };
    await cell(page, /^B ¶2/).click();
    await page.keyboard.press('Enter');
    await becomes(passage(/^B ¶2/, 'Passage 2'), true);
    const toFix = panel(page)
      .getByRole('radiogroup', { name: 'Verdict on the passage' })
      .getByRole('radio', { name: 'To fix' });
    await toFix.click();

    // All in one block: it stands beside the first row and leads the others there.
    await dropFiles(page, [folder.write('block.txt', story.join(' '))], { x: 300, y: 300 });
    await compared(page, 3);
    await becomes(passage(/^B ¶6/, 'Passage 6'), true);
    await button(page, 'In C ¶1').last().click();
    await says(() => panel(page).getByRole('heading', { level: 2 }).innerText(), /^Passage 1$/);

    // Two in one: one passage, with the verdict on its second paragraph.
    const pair = [`${first} ${second}`, ...rest].join('\n\n');
    await dropFiles(page, [folder.write('pair.txt', pair)], { x: 300, y: 300 });
    await compared(page, 4);
    await becomes(passage(/^B ¶3/, 'Passage 2'), true);
    expect(await toFix.isChecked()).toBe(false);
    await becomes(passage(/^B ¶2/, 'Passage 1'), true);
    await becomes(() => toFix.isChecked(), true);
    expect(complaints).toEqual([]);
  });

  it('come from the clipboard', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    await choose(page, button(page, 'Open'), /^Paste text/);
    const dialog = page.getByRole('dialog', { name: 'Paste a version' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Stringer');
    expect(await button(page, 'Add as a version').isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: 'Text' }).fill(NIGHT);
    await button(page, 'Add as a version').click();
    await compared(page, 3);
    expect(await columnNames(page)).toEqual(['morning.txt', 'evening.txt', 'Stringer']);
    await cell(page, /^C ¶\d, (?:moved, )?identical\. It will sail again/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are rebased, reordered and closed, and every step can be taken back', async () => {
    const { page, complaints } = await launch({ files: [...two(), folder.write('night.txt', NIGHT)] });
    await compared(page, 3);
    await cell(page, /^B ¶3, added\. An inquiry/).waitFor();

    await chooseBase(page, /evening/, 'B');
    expect(await columnNames(page)).toEqual(['evening.txt', 'morning.txt', 'night.txt']);
    await cell(page, /^A ¶3, added\. It will sail/).waitFor();
    await says(() => narration(page), /^Base: evening\.txt\. Compared 3 versions: /);

    await choose(page, button(page, 'Version A: menu'), 'Move right');
    await becomes(() => columnNames(page), ['evening.txt', 'night.txt', 'morning.txt']);
    await choose(page, button(page, 'Version C: menu'), 'Use as base');
    await becomes(() => columnNames(page), ['morning.txt', 'evening.txt', 'night.txt']);

    await choose(page, button(page, 'Version B: menu'), 'Close this version');
    await becomes(() => columnNames(page), ['morning.txt', 'evening.txt']);
    await compared(page, 2);

    await page.locator('body').press('Control+z');
    await compared(page, 3);
    await page.locator('body').press('Control+z');
    await becomes(async () => (await columnNames(page))[0], 'evening.txt');
    for (let step = 0; step < 2; step += 1) await page.locator('body').press('Control+z');
    await becomes(() => columnNames(page), ['morning.txt', 'evening.txt', 'night.txt']);
    await page.locator('body').press('Control+Shift+z');
    await says(() => statusLine(page).innerText(), /base B/);
    expect(complaints).toEqual([]);
  });

  it('come with a second start, and follow their files on disk', async () => {
    const files = two();
    const { page, complaints, startAgain } = await launch({ files });
    await compared(page, 2);
    await startAgain([folder.write('night.txt', NIGHT)]);
    await compared(page, 3);
    expect(await columnNames(page)).toEqual(['morning.txt', 'evening.txt', 'night.txt']);
    appendFileSync(files[1] ?? '', '\nThe owners apologised.');
    await cell(page, /^B ¶4, added\. The owners apologised\./).waitFor();
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('come from the dialog that the browser has', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    const dialog = page.waitForEvent('filechooser');
    await page.locator('body').press('Control+o');
    const chooser = await dialog;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([folder.write('night.txt', NIGHT)]);
    await compared(page, 3);
    expect(complaints).toEqual([]);
  });

  it('can all be closed: the start page offers what was open last', async () => {
    const { page, complaints } = await launch({ files: two() });
    await compared(page, 2);
    await choose(page, button(page, 'Version A: menu'), 'Close this version');
    await says(() => statusLine(page).innerText(), /^1 version/);
    await page.getByText('One version is open. Open or drop another one to compare it.').waitFor();
    await choose(page, button(page, /^Version .: menu$/), 'Close this version');
    await page.getByRole('heading', { name: 'Drop two or more versions here' }).waitFor();
    await button(page, /^morning\.txt/).click();
    await button(page, 'Open').waitFor();
    await says(() => statusLine(page).innerText(), /^1 version/);
    expect(complaints).toEqual([]);
  });
});
