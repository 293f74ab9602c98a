import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import {
  becomes,
  button,
  cell,
  chooseBase,
  compared,
  narration,
  panel,
  says,
  statusLine,
} from './support/window';

/** The panel on a passage of the rewriting that stands against two paragraphs of the report. */
async function review(page: Page, name: RegExp): Promise<void> {
  await cell(page, name).click();
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('heading', { level: 2, name: /^Passage/ })
    .waitFor();
}

const links = (page: Page) => panel(page).getByRole('heading', { level: 3 }).allInnerTexts();

describeApp('the review', (launch, kind) => {
  const folder = useFolder();

  it('says of each link what it is, how sure, and why', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await review(page, /^B ¶6–7/);
    const body = panel(page);
    expect(await body.getByRole('tab', { name: 'A and B', selected: true }).count()).toBe(1);
    expect((await links(page)).map((text) => text.replace(/\s+/gu, ' '))).toContainEqual(
      expect.stringMatching(/^Edited A ¶6 with B ¶6$/),
    );
    const score = body.getByRole('img', { name: /^Score \d\.\d\d of 1$/ }).first();
    expect(Number(/\d\.\d\d/.exec((await score.getAttribute('aria-label')) ?? '')?.[0])).toBeGreaterThan(0.5);
    const why = body.getByRole('table', { name: 'Why' }).first();
    await says(() => why.innerText(), /Same word\s[\s\S]*Wednesday[\s\S]*Names[\s\S]*Putin[\s\S]*Covered/);

    await body.getByRole('tab', { name: 'B and C' }).click();
    await becomes(
      async () => (await links(page)).some((text) => /B ¶7 with C ¶4/.test(text.replace(/\s+/gu, ' '))),
      true,
    );
    await button(page, 'Close review panel').click();
    await becomes(() => panel(page).count(), 0);
    await page.locator('body').press('r');
    await panel(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('tells the links of one paragraph apart, and which of them split a sentence', async () => {
    const files = [
      folder.write(
        'a.txt',
        'The tram runs from the park to the river, and it stops at the mill. Bakers in the town rise long before dawn.',
      ),
      folder.write(
        'b.txt',
        'The tram runs from the park to the river. It stops at the mill. All bakers in the town rise before dawn.',
      ),
    ];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await review(page, /^B ¶1/);
    const sections = panel(page).locator('section', {
      has: page.getByRole('heading', { name: /A ¶1 with B ¶1/ }),
    });
    await becomes(() => sections.count(), 2);
    await says(() => sections.first().innerText(), /1 sentence in A, 2 in B[\s\S]*The tram runs/);
    await says(() => sections.last().innerText(), /Bakers in[\s\S]*All bakers/);
    expect(await sections.last().innerText()).not.toMatch(/sentences? in/);
    expect(complaints).toEqual([]);
  });

  it('lets a link be broken: it stays broken in later runs and can be undone', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await review(page, /^B ¶10, edited/);
    const link = () =>
      links(page).then((all) => all.some((text) => /A ¶10 with B ¶10$/.test(text.replace(/\s+/gu, ' '))));
    expect(await link()).toBe(true);
    const section = panel(page).locator('section', {
      has: page.getByRole('heading', { name: /A ¶10 with B ¶10/ }),
    });
    await button(section, 'Break link').click();
    await becomes(link, false);
    await cell(page, /^B ¶10, added/).waitFor();
    await panel(page).getByRole('heading', { name: 'Broken between A and B' }).waitFor();

    // Later runs: with another base, and back.
    await chooseBase(page, /001_/, 'B');
    await cell(page, /^A ¶10, added/).waitFor();
    await chooseBase(page, /000_/, 'A');
    await cell(page, /^B ¶10, added/).waitFor();

    for (let step = 0; step < 3; step += 1) await page.locator('body').press('Control+z');
    await cell(page, /^B ¶10, edited/).waitFor();
    expect(await narration(page)).toBe('Undone: break link');
    expect(complaints).toEqual([]);
  });

  it('lets a link be pinned', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await review(page, /^B ¶10, edited/);
    const section = () =>
      panel(page).locator('section', { has: page.getByRole('heading', { name: /A ¶10 with B ¶10/ }) });
    await button(section(), 'Pin link').click();
    await becomes(() => button(section(), 'Pinned').getAttribute('aria-pressed'), 'true');
    await says(() => section().innerText(), /you set this link/);
    await button(section(), 'Pinned').click();
    await button(section(), 'Pin link').waitFor();

    expect(complaints).toEqual([]);
  });

  it('lets two sentences be linked by hand that were held to be unlike', async () => {
    const first = 'The tram runs from the park to the river every ten minutes.';
    const files = [
      folder.write('a.txt', `${first} Bakers rise before dawn.`),
      folder.write('b.txt', `${first} Violins need new strings.`),
    ];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await review(page, /^B ¶1, identical, added/);
    for (const [side, text] of [
      ['A', /Bakers/],
      ['B', /Violins/],
    ] as const)
      await panel(page)
        .locator('section', { has: page.getByRole('heading', { name: `Only in ${side}` }) })
        .getByRole('radio', { name: text })
        .check();
    await button(page, 'Link the two chosen').click();
    await cell(page, /^B ¶1, identical, (?:edited|paraphrased)\./).waitFor();
    await says(() => panel(page).innerText(), /you set this link/);
    await cell(page, /^B ¶1/).focus();
    await page.keyboard.press('Control+z');
    await cell(page, /^B ¶1, identical, added/).waitFor();
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('is saved whole, also what only stands against another base', async () => {
    const files = [
      folder.write('a.txt', 'The council met on Monday in Arda.\n\nThe fire killed 12 people, police said.'),
      folder.write('b.txt', 'The council met on Monday in Arda.\n\nThe fire killed 14 people.'),
    ];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await review(page, /^B ¶2, edited/);
    const fix = (on: Page) => panel(on).getByRole('radio', { name: 'To fix' });
    for (const verdict of (await fix(page).all()).slice(0, 2)) await verdict.click();
    await says(() => statusLine(page).innerText(), /2 findings, 2 decided/);

    await chooseBase(page, /b\.txt/, 'B');
    // the figure is the same finding from either end; that a source was dropped is told from one alone
    await says(() => statusLine(page).innerText(), /1 finding, 1 decided/);
    const download = page.waitForEvent('download');
    await page.locator('body').press('Control+s');
    const saved = readFileSync(await (await download).path());
    await page
      .getByText('1 note of this review has no place in the texts as they are compared now')
      .waitFor();

    const again = await launch({ files: [folder.write('kept.variorum', saved)] });
    await compared(again.page, 2);
    await says(() => statusLine(again.page).innerText(), /1 finding, 1 decided/);
    await chooseBase(again.page, /a\.txt/, 'A');
    await says(() => statusLine(again.page).innerText(), /2 findings, 2 decided/);
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  it('keeps verdicts and notes, through other bases and undo', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await review(page, /^C ¶3, edited/);
    await panel(page).getByRole('tab', { name: 'A and C', selected: true }).waitFor();
    const finding = panel(page).getByRole('heading', { level: 4, name: 'Quotation altered' });
    await finding.waitFor();
    const verdict = panel(page)
      .getByRole('radiogroup', { name: /^Verdict on finding/ })
      .first();
    await verdict.getByRole('radio', { name: 'To fix' }).click();
    await says(() => statusLine(page).innerText(), /findings?, 1 decided/);

    const passage = panel(page).locator('section', {
      has: page.getByRole('heading', { name: 'The passage as a whole' }),
    });
    await passage.getByRole('radio', { name: 'To discuss' }).click();
    await button(passage, 'Add a note').click();
    await passage.getByRole('textbox', { name: 'Note' }).fill('Ask the desk in Washington.');
    await becomes(
      () => passage.getByRole('textbox', { name: 'Note' }).inputValue(),
      'Ask the desk in Washington.',
    );

    await cell(page, /^C ¶4/).click();
    await becomes(() => passage.getByRole('textbox', { name: 'Note' }).count(), 0);
    await cell(page, /^C ¶3, edited/).click();
    await becomes(
      () => passage.getByRole('textbox', { name: 'Note' }).inputValue(),
      'Ask the desk in Washington.',
    );
    expect(await passage.getByRole('radio', { name: 'To discuss' }).getAttribute('aria-checked')).toBe(
      'true',
    );

    // The note goes in one step, then the verdict.
    await cell(page, /^C ¶3, edited/).focus();
    await page.keyboard.press('Control+z');
    await becomes(() => passage.getByRole('textbox', { name: 'Note' }).count(), 0);
    await page.keyboard.press('Control+z');
    await becomes(
      () => passage.getByRole('radio', { name: 'To discuss' }).getAttribute('aria-checked'),
      'false',
    );
    await says(() => statusLine(page).innerText(), /1 decided/);
    expect(complaints).toEqual([]);
  });
});
