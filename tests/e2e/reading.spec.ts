import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { FERRY, windows1251 } from '../support/sample-texts';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { dropFiles, useFolder } from './support/files';
import {
  becomes,
  button,
  cell,
  choose,
  columnNames,
  compared,
  focusName,
  narration,
  says,
  showView,
} from './support/window';

const STORY = 'Мэр города открыл новый мост в пятницу утром.\nТысячи людей пришли посмотреть на него.';

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Ferry returns</h1>${FERRY.map((sentence) => `<p>${sentence}</p>`).join('')}</article></main>
<aside class="sidebar"><h2>Most read</h2><ul>${'<li><a href="/x">Ten recipes that will surprise you this winter</a></li>'.repeat(8)}</ul></aside>
<footer><p>© The Daily Quay. Terms. Privacy. Cookies. All rights reserved by the publisher.</p></footer></body></html>`;

const TRACKED = resolve('tests/fixtures/documents/tracked.docx');

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Read again as …' });
const radio = (page: Page, name: string | RegExp): Locator =>
  dialog(page).getByRole('radio', { name, exact: true });
const preview = (page: Page): Locator => dialog(page).getByRole('region', { name: 'Beginning of the text' });

/** Opens the dialog by the menu of a column. */
async function openFor(page: Page, letter: string): Promise<void> {
  await choose(page, button(page, `Version ${letter}: menu`), 'Read again as …');
  await dialog(page).waitFor();
}

async function confirm(page: Page): Promise<void> {
  await button(dialog(page), 'Read again').click();
  await dialog(page).waitFor({ state: 'detached' });
}

const menuItems = async (page: Page, letter: string): Promise<string[]> => {
  await button(page, `Version ${letter}: menu`).click();
  const items = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  return items;
};

describeApp('reading a file again', (launch) => {
  const folder = useFolder();

  it('in another encoding: seen before it is chosen, taken back by undo, kept when the file changes', async () => {
    const old = folder.write('old.txt', windows1251(STORY));
    const { page, complaints } = await launch({ files: [folder.write('new.txt', STORY), old] });
    await compared(page, 2);
    await cell(page, /^B ¶1, identical/).waitFor();

    await openFor(page, 'B');
    await radio(page, 'Windows-1251 (guessed)').waitFor();
    expect(await radio(page, 'Windows-1251 (guessed)').isChecked()).toBe(true);
    expect(await button(dialog(page), 'Read again').isDisabled()).toBe(true);
    // each encoding shows a line as it would read
    await says(() => radio(page, 'KOI8-R').innerText(), /лЩП ЦНПНДЮ/);
    await radio(page, 'KOI8-R').click();
    await says(() => preview(page).innerText(), /лЩП ЦНПНДЮ НРЙПШК/);
    await dialog(page).getByText('2 of 2 paragraphs read otherwise than what is open').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await confirm(page);

    await cell(page, /^B ¶1, added\. лЩП ЦНПНДЮ/).waitFor();
    await becomes(() => columnNames(page), ['new.txt', 'old.txt (koi8-r)']);
    const head = page.getByRole('columnheader').filter({ hasText: 'old.txt' }).locator('.head-name');
    expect(await head.getAttribute('title')).toContain('Encoding: koi8-r (chosen)');

    appendFileSync(old, windows1251('\nКонец.'));
    await cell(page, /^B ¶3, added\. йНМЕЖ\./).waitFor();
    await becomes(() => columnNames(page), ['new.txt', 'old.txt (koi8-r)']);

    // the file has changed since: what is brought back is how it was read, not what it said
    await page.locator('body').press('Control+z');
    await becomes(() => columnNames(page), ['new.txt', 'old.txt']);
    await cell(page, /^B ¶3, added\. Конец\./).waitFor();
    await page.locator('body').press('Control+Shift+z');
    await cell(page, /^B ¶3, added\. йНМЕЖ\./).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says when the bytes are no text in an encoding, and leaves what is open', async () => {
    const files = [folder.write('new.txt', STORY), folder.write('old.txt', windows1251(STORY))];
    const { page, complaints } = await launch({ files, colorScheme: 'dark' });
    await compared(page, 2);
    await openFor(page, 'B');
    await radio(page, 'UTF-8').click();
    await says(
      () => dialog(page).getByRole('alert').innerText(),
      /old\.txt is not a text in utf-8.*What is open stays\./,
    );
    expect(await button(dialog(page), 'Read again').isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await cell(page, /^B ¶1, identical/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('before its tracked changes, and as two versions', async () => {
    const { page, complaints } = await launch({
      files: [
        folder.write('plain.txt', 'The council finally agreed to pay.\nThe ferry sails on Monday.'),
        TRACKED,
      ],
    });
    await compared(page, 2);
    expect(await menuItems(page, 'A')).toContain('Read again as …');
    await openFor(page, 'B');
    expect(await dialog(page).getByRole('radiogroup', { name: 'Encoding' }).count()).toBe(0);
    await radio(page, 'Before the changes').click();
    await says(() => preview(page).innerText(), /agreed reluctantly/);
    await confirm(page);
    await cell(page, /^B ¶1, edited\. .*reluctantly/).waitFor();
    await becomes(() => columnNames(page), ['plain.txt', 'tracked.docx (before the changes)']);

    await openFor(page, 'B');
    await radio(page, 'Both, as two versions').click();
    await confirm(page);
    await compared(page, 3);
    await becomes(
      () => columnNames(page),
      ['plain.txt', 'tracked.docx (before changes)', 'tracked.docx (changes accepted)'],
    );
    await page.locator('body').press('Control+z');
    await compared(page, 2);
    await page.locator('body').press('Control+z');
    await becomes(() => columnNames(page), ['plain.txt', 'tracked.docx']);
    await cell(page, /^B ¶1, identical\. The council finally/).waitFor();
    await page.locator('body').press('Control+Shift+z');
    await page.locator('body').press('Control+Shift+z');
    await compared(page, 3);
    expect(complaints).toEqual([]);
  });

  it('as the whole page instead of its article', async () => {
    const { page, complaints } = await launch({
      files: [folder.write('story.txt', FERRY.join('\n')), folder.write('page.html', PAGE)],
    });
    await compared(page, 2);
    expect(await cell(page, /Most read/).count()).toBe(0);
    await button(page, 'Read page.html again as …').click();
    await radio(page, 'The whole page').click();
    await says(() => preview(page).innerText(), /Sport[^]*Ferry returns/);
    await confirm(page);
    await cell(page, /^B ¶\d+, added\. Most read/).waitFor();
    await becomes(() => columnNames(page), ['story.txt', 'page.html (the whole page)']);
    expect(await page.getByText('Only the article on the page was read').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('where it could not be read at all', async () => {
    const json = folder.write('data.json', '{"note": "The mayor opened the bridge on Friday."}');
    const { page, complaints } = await launch({
      files: [folder.write('first.txt', 'The mayor opened the bridge on Friday.'), json],
    });
    const alert = page.getByRole('alert', { name: 'data.json could not be read' });
    await says(() => alert.innerText(), /holds no story in ninjs/);
    await button(alert, 'Read again as …').click();
    await radio(page, 'As plain text').click();
    await says(() => preview(page).innerText(), /\{"note"/);
    await confirm(page);
    await compared(page, 2);
    await becomes(() => columnNames(page), ['first.txt', 'data.json (as plain text)']);
    await page.locator('body').press('Control+z');
    await alert.waitFor();
    expect(complaints).toEqual([]);
  });

  it('by the keyboard alone', async () => {
    const files = [folder.write('new.txt', STORY), folder.write('old.txt', windows1251(STORY))];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await cell(page, /^B ¶1/).click();
    await page.keyboard.press('e');
    await becomes(() => focusName(page).then((name) => name.includes('Windows-1251 (guessed)')), true);
    expect(await dialog(page).getByRole('combobox', { name: 'Version' }).inputValue()).toBe('old.txt');
    // the choice follows the focus while the key is down
    await page.keyboard.down('ArrowDown');
    await says(() => focusName(page), /^Windows-1252/);
    await page.keyboard.up('ArrowDown');
    await says(() => preview(page).innerText(), /Ìýð ãîðîäà/);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await cell(page, /^B ¶1, added\. Ìýð ãîðîäà/).waitFor();
    await becomes(() => narration(page), 'old.txt was read again');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('read a file again');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await becomes(() => dialog(page).count(), 0);
    expect(complaints).toEqual([]);
  });

  it('that was dropped, and one that came in an archive', async () => {
    const { page, complaints } = await launch({ files: [folder.write('new.txt', STORY)] });
    const zip = zipSync({ 'in.txt': windows1251(STORY), 'other.txt': strToU8('Another story.') });
    const dropped = folder.write('old.txt', windows1251(STORY));
    await cell(page, /^A ¶1/).waitFor();
    await dropFiles(page, [dropped, folder.write('both.zip', zip)], { x: 600, y: 500 });
    await compared(page, 4);
    // gone from the disk, but not from here
    writeFileSync(dropped, 'Something else.');
    await openFor(page, 'B');
    await radio(page, 'KOI8-R').click();
    await confirm(page);
    await cell(page, /^B ¶1, added\. лЩП ЦНПНДЮ/).waitFor();
    await openFor(page, 'C');
    await radio(page, 'Windows-1252').click();
    await says(() => preview(page).innerText(), /Ìýð ãîðîäà/);
    await confirm(page);
    await cell(page, /^C ¶1, added\. Ìýð ãîðîäà/).waitFor();
    await compared(page, 4);
    expect(complaints).toEqual([]);
  });

  it('is not offered where there is no other reading', async () => {
    const { page, complaints } = await launch({
      files: [resolve('tests/fixtures/documents/ferry.docx'), resolve('tests/fixtures/documents/ferry.pdf')],
    });
    await compared(page, 2);
    for (const letter of ['A', 'B']) expect(await menuItems(page, letter)).not.toContain('Read again as …');
    await page.locator('body').press('e');
    expect(await dialog(page).count()).toBe(0);
    const picture = folder.write('picture.txt', readFileSync(resolve('resources/icon.png')));
    await dropFiles(page, [picture], { x: 600, y: 500 });
    const alert = page.getByRole('alert', { name: 'picture.txt could not be read' });
    await alert.waitFor();
    expect(await button(alert, 'Read again as …').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('gives way to the file what was typed over it, until that is taken back', async () => {
    const files = [folder.write('new.txt', STORY), folder.write('old.txt', windows1251(STORY))];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await showView(page, 'Source');
    await page.locator('.monaco-diff-editor .modified .view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('TYPED ');
    await page.getByText('edited', { exact: true }).waitFor();
    await showView(page, 'Collation');
    await becomes(() => columnNames(page), ['new.txt', 'old.txt (edited)']);
    await openFor(page, 'B');
    await dialog(page).getByText('What was edited here gives way').waitFor();
    await confirm(page);
    await cell(page, /^B ¶1, identical/).waitFor();
    await page.locator('body').press('Control+z');
    await cell(page, /^B ¶1, edited\. .*TYPED/).waitFor();
    expect(complaints).toEqual([]);
  });
});
