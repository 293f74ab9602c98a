import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import {
  becomes,
  button,
  cell,
  chip,
  collation,
  compared,
  focusName,
  narration,
  panel,
  says,
  statusLine,
} from './support/window';

/** What has the focus: its role and name as far as the page gives them away, and whether it is seen. */
interface Stop {
  readonly what: string;
  readonly seen: boolean;
}

const stop = (page: Page): Promise<Stop> =>
  page.evaluate<Stop>(`(() => {
    const element = document.activeElement;
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? (element.textContent || element.title);
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    const box = element.getBoundingClientRect();
    return {
      what: element === document.body ? 'body' : role + ' ' + name.replace(/\\\\s+/gu, ' ').trim().slice(0, 60),
      seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  })()`);

/** Presses Tab until the focus comes back to where it was, and tells the stops. */
async function tour(page: Page, key: 'Tab' | 'Shift+Tab', most = 200): Promise<Stop[]> {
  await page.evaluate('document.activeElement?.blur(); window.toured = new WeakSet()');
  const again = `(() => {
    const known = window.toured.has(document.activeElement);
    window.toured.add(document.activeElement);
    return known;
  })()`;
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const here = await stop(page);
    // Between the last stop and the first the browser's own bar has its turn.
    if (here.what === 'body') continue;
    if (await page.evaluate<boolean>(again)) return stops;
    stops.push(here);
  }
  const last = stops.slice(-5).map(({ what }) => what);
  throw new Error(`The focus does not come round: ${last.join(', ')}`);
}

describeApp('with the keyboard alone', (launch) => {
  it('everything is reached, nothing traps the focus, and the focus is always seen', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await page.locator('body').press('r');
    await panel(page).waitFor();
    const there = await tour(page, 'Tab');
    const names = there.map(({ what }) => what).join('\n');
    for (const wanted of [
      'button Open',
      'button Compare',
      'button Source',
      'button Findings',
      'button Overview',
      'input Find in all versions',
      'button Previous change',
      'button Next change',
      'button Export',
      'button Review panel',
      'button Identical',
      'button Removed',
      'button Fold unchanged',
      'slider Detail',
      'button Version A: menu',
      'button Version C: menu',
      'gridcell A ¶1',
      'button Close review panel',
    ])
      expect(names, wanted).toContain(wanted);
    expect(there.filter(({ seen }) => !seen)).toEqual([]);
    const back = await tour(page, 'Shift+Tab');
    expect(back.map(({ what }) => what).toSorted()).toEqual(there.map(({ what }) => what).toSorted());
    expect(complaints).toEqual([]);
  });

  it('a story is read, judged and handed on', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const focused = (name: RegExp) =>
      cell(page, name).evaluate((element) => element === document.activeElement);
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

    // Into the text, and about in it.
    for (let step = 0; step < 60 && !(await stop(page)).what.startsWith('gridcell'); step += 1)
      await press('Tab');
    await becomes(() => focused(/^A ¶1\b/), true);
    await press('ArrowDown', 'ArrowRight');
    await becomes(() => focused(/^B ¶2\b/), true);
    await press('ArrowRight', 'ArrowDown');
    await becomes(() => focused(/^C ¶3\b/), true);
    await press('End');
    await says(() => statusLine(page).innerText(), /Passage (\d+) of \1\b/);
    await press('Home');
    await says(() => statusLine(page).innerText(), /Passage 1 of/);

    // To a finding by its steps; its review opens with Enter, and a verdict is given there.
    for (let step = 0; step < 30 && !/quotation altered/.test(await narration(page)); step += 1) {
      const before = await narration(page);
      await press('n');
      await becomes(async () => (await narration(page)) !== before, true);
    }
    await becomes(() => focused(/^C ¶3\b/), true);
    await press('Enter');
    await panel(page).waitFor();
    for (let step = 0; step < 60 && !/^radio Accepted/.test((await stop(page)).what); step += 1)
      await press('Tab');
    // The focus follows the arrow a moment later; a key that goes down at one and up at another is a click on neither.
    await press('ArrowRight');
    await becomes(() => stop(page).then(({ what }) => what.startsWith('radio To fix')), true);
    await press('Space');
    await says(() => statusLine(page).innerText(), /1 decided/);

    // Filters and detail.
    await chip(page, 'Added').focus();
    await press('Space');
    expect(await chip(page, 'Added').getAttribute('aria-pressed')).toBe('false');

    // A menu is opened, walked and left; the focus returns to its button.
    await button(page, 'Open').focus();
    await press('Enter', 'ArrowDown');
    await becomes(() => stop(page).then(({ what }) => what.startsWith('menuitem')), true);
    await press('Escape');
    await becomes(() => stop(page).then(({ what }) => what), 'button Open');

    // The export: a format by the arrows, the passages after it, and back to its button.
    await button(page, 'Export').focus();
    await press('Enter');
    await page.getByRole('radio', { name: 'Web page', exact: true }).waitFor();
    for (let step = 0; step < 5 && !/^radio Web page/.test((await stop(page)).what); step += 1)
      await press('Tab');
    await press('ArrowDown');
    await becomes(() => stop(page).then(({ what }) => what), 'radio PDF');
    await press('Tab');
    await becomes(() => stop(page).then(({ what }) => what), 'radio All');
    await press('ArrowRight');
    await becomes(() => stop(page).then(({ what }) => what), 'radio Changed');
    await press('Space');
    await becomes(() => page.getByRole('radio', { name: 'Changed' }).getAttribute('aria-checked'), 'true');
    await press('Escape');
    await becomes(() => stop(page).then(({ what }) => what), 'button Export');

    // A dialog holds the focus while it is open, and gives it back.
    await press('g');
    const dialog = page.getByRole('dialog', { name: 'Go to paragraph' });
    await dialog.waitFor();
    for (let step = 0; step < 6; step += 1) {
      await press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await press('Escape');
    await becomes(() => stop(page).then(({ what }) => what), 'button Export');

    // The views by their keys; the source view lets go of the focus.
    await press('Control+2');
    await page
      .getByRole('textbox', { name: /can be edited/ })
      .first()
      .waitFor();
    const stops = await tour(page, 'Tab');
    expect(stops.filter(({ what }) => what.startsWith('textbox Version')).length).toBe(2);
    expect(stops.some(({ what }) => what.startsWith('button Export'))).toBe(true);
    for (const [key, view] of [
      ['Control+3', 'Findings'],
      ['Control+4', 'Overview'],
    ] as const) {
      await page.evaluate('document.activeElement?.blur()');
      await press(key);
      await page.getByRole('region', { name: view, exact: true }).waitFor();
      const places = await tour(page, 'Tab');
      expect(places.length, view).toBeGreaterThan(10);
      expect(
        places.filter(({ seen }) => !seen),
        view,
      ).toEqual([]);
    }
    await press('Control+1');
    await collation(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('the text is one stop, with the buttons of the cell that has the focus', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const stops = () => collation(page).locator('.rows [tabindex="0"], .rows button:not([tabindex])').count();
    expect(await stops()).toBe(1);
    // A paragraph that was moved away leaves a cell with a way to where it is now.
    const jump = button(page, 'Moved down, now B ¶14');
    await jump.scrollIntoViewIfNeeded();
    await page
      .getByRole('gridcell')
      .filter({ has: jump })
      .click({ position: { x: 2, y: 2 } });
    await becomes(stops, 2);
    await page.keyboard.press('Tab');
    await becomes(() => stop(page).then(({ what }) => what), 'button Moved down, now B ¶14');
    await page.keyboard.press('Enter');
    await becomes(
      () => cell(page, /^B ¶14, moved/).evaluate((element) => element === document.activeElement),
      true,
    );
    expect(complaints).toEqual([]);
  });

  it('findings are stepped to from a button too, and the panel leads back to the text', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await becomes(
      () => narration(page),
      expect.stringMatching(/^Compared 3 versions: \d+ changes, \d+ findings?$/),
    );
    const inCell = () =>
      page.evaluate<string>(
        `document.activeElement.closest('.row[data-selected] [role=gridcell]')?.dataset.version ?? ''`,
      );
    // A plain key says "go on in the text", wherever in the bars the focus was left.
    await button(page, 'Compare').focus();
    await page.keyboard.press('F8');
    await becomes(
      () => narration(page).then((said) => /^Finding 1 of \d+: [BC], paragraph \d+, /u.test(said)),
      true,
    );
    await becomes(() => inCell().then((version) => version !== ''), true);
    const cellOfFinding = await inCell();
    await page.keyboard.press('Enter');
    await becomes(() => narration(page), 'Review panel: Tab leads into it, Escape back to the text');
    await page.keyboard.press('Tab');
    expect(await focusName(page)).toBe('Close review panel');
    await page.keyboard.press('Escape');
    await becomes(inCell, cellOfFinding);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ state: 'detached' });
    await becomes(inCell, cellOfFinding);
    await page.keyboard.press('Shift+F8');
    await becomes(() => narration(page).then((said) => /^Finding (\d+) of \1: /u.test(said)), true);
    expect(complaints).toEqual([]);
  });

  it('is told in the live region what happened', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const region = page.getByTestId('narration');
    expect(await region.getAttribute('aria-live')).toBe('polite');
    expect(await region.getAttribute('role')).toBe('status');
    const said: string[] = [];
    const tell = async (...keys: string[]) => {
      const before = await narration(page);
      for (const key of keys) await page.locator('body').press(key);
      await becomes(async () => (await narration(page)) !== before, true);
      said.push(await narration(page));
    };
    await tell('n');
    await tell('f', 'Control+z');
    await tell('p');
    await tell('n');
    expect(said[0]).toMatch(/^Change 1 of \d+: B, paragraph 1, edited$/);
    expect(said[1]).toBe('Undone: fold unchanged');
    expect(complaints).toEqual([]);
  });
});
