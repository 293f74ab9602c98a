import { expect, it } from 'vitest';
import { describeApp } from './support';
import {
  becomes,
  button,
  cell,
  chip,
  collation,
  compared,
  narration,
  panel,
  says,
  showView,
  statusLine,
} from './support/window';

describeApp('getting around', (launch) => {
  it('steps through the changes by button and key, tells each, and starts over at the end', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const place = () => page.getByTestId('change-position').innerText();
    const total = Number(/^(\d+) changes$/.exec(await place())?.[1]);
    expect(total).toBeGreaterThan(20);

    // The list of all changes says which one is the last, and that there is one line for each.
    await page.locator('body').press('c');
    const list = page.getByRole('dialog', { name: 'Changes' });
    await becomes(() => list.getByRole('option').count(), total);
    const last = (await list.getByRole('option').last().locator('b').innerText()).trim();
    const [, letter, paragraph, mark] = /^([BC]), paragraph (\d+), (\w+)/.exec(last) ?? [];
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });

    await button(page, 'Next change').click();
    await becomes(place, `1 of ${total}`);
    await becomes(() => narration(page), `Change 1 of ${total}: B, paragraph 1, edited`);
    await page.locator('body').press('n');
    await becomes(place, `2 of ${total}`);
    await says(() => narration(page), /^Change 2 of \d+: C, paragraph 1, paraphrased/);
    await page.locator('body').press('F7');
    await becomes(place, `3 of ${total}`);
    await page.locator('body').press('p');
    await becomes(place, `2 of ${total}`);
    await page.locator('body').press('Shift+F7');
    await button(page, 'Previous change').click();
    await becomes(place, `${total} of ${total}`);
    // The last change is in the last rows, which had not been drawn: it is in view now.
    await becomes(() => narration(page), `Change ${total} of ${total}: ${last}`);
    await becomes(() => cell(page, new RegExp(`^${letter} ¶${paragraph}, ${mark}`)).isVisible(), true);
    await page.locator('body').press('n');
    await becomes(place, `1 of ${total}`);

    // A change is told in full: the move, the relation, what was found.
    const told: string[] = [];
    for (let step = 1; step < total; step += 1) {
      await page.locator('body').press('n');
      await becomes(place, `${step + 1} of ${total}`);
      told.push(await narration(page));
    }
    expect(told.some((text) => /B, paragraph 14, moved from 9/.test(text))).toBe(true);
    expect(told.some((text) => /C, paragraph 3, edited, quotation altered/.test(text))).toBe(true);
    expect(told.some((text) => /^Change \d+ of \d+: C, A paragraph 7 removed, 1 sentence$/.test(text))).toBe(
      true,
    );
    expect(new Set(told).size).toBe(told.length);
    expect(complaints).toEqual([]);
  });

  it('steps only through what the filters show', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const moved = Number(/\d+$/.exec((await chip(page, 'Moved').innerText()).trim())?.[0]);
    await chip(page, 'Moved').click({ modifiers: ['Shift'] });
    await becomes(() => page.getByTestId('change-position').innerText(), `${moved} changes`);
    await page.locator('body').press('n');
    await says(() => narration(page), /moved from 9/);
    expect(complaints).toEqual([]);
  });

  it('finds plain text, whole words and patterns in every version', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const field = page.getByRole('searchbox', { name: 'Find in all versions' });
    const hits = () => collation(page).locator('mark[data-hit]').count();
    await page.locator('body').press('Control+f');
    await becomes(() => field.evaluate((element) => element === document.activeElement), true);

    await field.fill('pact');
    await says(() => narration(page), /^\d+ hits$/);
    const inside = Number.parseInt(await narration(page), 10);
    await says(async () => String(await hits()), /^[1-9]/);
    await field.fill('act');
    await becomes(async () => Number.parseInt(await narration(page), 10) > inside, true);
    await button(page, 'Whole words').click();
    await says(() => narration(page), /^1 hit$/);
    await button(page, 'Whole words').click();

    await field.fill('PACT');
    await becomes(async () => Number.parseInt(await narration(page), 10), inside);
    await button(page, 'Match case').click();
    await becomes(() => narration(page), 'Nothing found');
    await button(page, 'Match case').click();

    await field.fill('(treaty|pact) signed by \\w+');
    await becomes(() => narration(page), 'Nothing found');
    await button(page, 'Regular expression').click();
    await becomes(() => narration(page), '3 hits');
    await field.press('Enter');
    await says(() => narration(page), /^Hit 1 of 3: A paragraph 6$/);
    await becomes(() => collation(page).locator('mark[data-hit="current"]').first().isVisible(), true);
    await field.press('Enter');
    await says(() => narration(page), /^Hit 2 of 3: B paragraph 6$/);
    await field.press('Shift+Enter');
    await says(() => narration(page), /^Hit 1 of 3/);

    await field.fill('(unclosed');
    await says(() => page.getByRole('search').innerText(), /pattern|expression/i);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it('gives up a pattern that would run for ever, and stays awake meanwhile', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const field = page.getByRole('searchbox', { name: 'Find in all versions' });
    await field.fill('(?:[A-Za-z ,.]+)+$#');
    await button(page, 'Regular expression').click();
    // The window answers while the pattern runs.
    await button(page, 'Next change').click();
    await says(() => page.getByTestId('change-position').innerText(), /^1 of/);
    await says(() => page.getByRole('search').innerText(), /takes too long/);
    await field.fill('Kirby');
    await says(() => narration(page), /^\d+ hits$/);
    await field.press('Escape');
    await becomes(() => field.inputValue(), '');
    await becomes(() => collation(page).locator('mark[data-hit]').count(), 0);
    expect(complaints).toEqual([]);
  });

  it('goes to a paragraph, and back and forward between places', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await cell(page, /^A ¶2\b/).click();
    await page.locator('body').press('g');
    const dialog = page.getByRole('dialog', { name: 'Go to paragraph' });
    const field = dialog.getByRole('textbox', { name: 'Paragraph' });
    for (const [wrong, why] of [
      ['soon', /Write a number/],
      ['Z 3', /no version Z/],
      ['B 99', /B has paragraphs 1 to 23/],
    ] as const) {
      await field.fill(wrong);
      await field.press('Enter');
      await says(() => dialog.getByRole('alert').innerText(), why);
    }
    await field.fill('b 22');
    await field.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await says(() => statusLine(page).innerText(), /Passage \d+ of \d+: .*B ¶19–22|B ¶22/);
    const there = await statusLine(page).innerText();

    await page.locator('body').press('Alt+ArrowLeft');
    await says(() => statusLine(page).innerText(), /: A ¶2–3/);
    await page.locator('body').press('Alt+ArrowRight');
    await becomes(() => statusLine(page).innerText(), there);
    await showView(page, 'Overview');
    await page.locator('body').press('Alt+ArrowLeft');
    await collation(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes every command from the palette, each with its key', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await page.locator('body').press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    const query = palette.getByRole('combobox');
    await query.waitFor();
    const offered = await palette.getByRole('option').allInnerTexts();
    for (const [title, key] of [
      ['Next change', 'N'],
      ['Go to paragraph …', 'G'],
      ['Find in all versions', 'Ctrl+F'],
      ['Undo', 'Ctrl+Z'],
      ['Findings', 'Ctrl+3'],
    ] as const) {
      const line = offered.find((one) => one.startsWith(title));
      if (title === 'Undo') expect(line, 'nothing to undo yet').toBeUndefined();
      else expect(line?.replace(/\s/gu, '').toUpperCase(), title).toContain(key.toUpperCase());
    }
    await query.fill('review pan');
    expect(await palette.getByRole('option').count()).toBe(1);
    await query.press('Enter');
    await panel(page).waitFor();

    await page.locator('body').press('Control+k');
    await query.fill('no such command');
    await palette.getByText('No command of this name').waitFor();
    await query.fill('keyboard short');
    await query.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('Next change').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('goes where the map of the whole is pressed', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const box = await page.getByTestId('minimap').locator('canvas').boundingBox();
    if (!box) throw new Error('no map');
    const scrolled = () => page.locator('[data-scroller]').evaluate((element) => element.scrollTop);
    expect(await scrolled()).toBe(0);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.8);
    await becomes(async () => (await scrolled()) > 300, true);
    expect(complaints).toEqual([]);
  });
});
