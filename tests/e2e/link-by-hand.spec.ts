import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import { becomes, button, cell, chooseBase, compared, narration, panel, says } from './support/window';

const TRAM = 'The tram runs from the park to the river every ten minutes.';
const SCHOOL = 'Pupils of the old school painted the walls of the yard in yellow.';

describeApp('a link by hand', (launch) => {
  const folder = useFolder();
  const files = () => [
    folder.write('a.txt', `${TRAM}\n\nBakers rise before dawn.\n\n${SCHOOL}`),
    folder.write('b.txt', `${TRAM}\n\n${SCHOOL}\n\nViolins need new strings.`),
  ];

  it('joins two sentences of different rows by keyboard alone, holds in later runs, and is undone', async () => {
    const { page, complaints } = await launch({ files: files() });
    await compared(page, 2);
    await cell(page, /^B ¶3, added/).waitFor();
    await cell(page, /^A ¶2/).focus();
    await page.keyboard.press('l');
    await page.getByRole('region', { name: 'Link by hand' }).waitFor();
    await page.keyboard.press('Enter');
    await says(() => narration(page), /Chosen: A ¶2\. Now choose/);

    await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 3; step += 1) {
      if ((await narration(page)).startsWith('B ¶3')) break;
      await page.keyboard.press('ArrowDown');
    }
    expect(await narration(page)).toBe('B ¶3: Violins need new strings.');
    await page.keyboard.press('Enter');
    await says(() => narration(page), /Linked A ¶2 with B ¶3/);
    await cell(page, /^B ¶3, (?:moved, )?(?:edited|paraphrased)/).waitFor();

    await chooseBase(page, /b\.txt/, 'B');
    await cell(page, /^A ¶2, (?:moved, )?(?:edited|paraphrased)/).waitFor();
    for (let step = 0; step < 2; step += 1) await page.locator('body').press('Control+z');
    await cell(page, /^B ¶3, added/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is made with the mouse too, and given up with Escape', async () => {
    const { page, complaints } = await launch({ files: files() });
    await compared(page, 2);
    await cell(page, /^A ¶2/).click();
    await page.keyboard.press('r');
    await button(panel(page), 'Link by hand').click();
    await page.keyboard.press('Escape');
    await becomes(() => page.getByRole('region', { name: 'Link by hand' }).count(), 0);

    await button(panel(page), 'Link by hand').click();
    const sentence = (text: string) => page.getByRole('grid').locator('[data-sentence]', { hasText: text });
    await sentence('Bakers rise before dawn.').click();
    await sentence('Violins need new strings.').click();
    await says(() => panel(page).innerText(), /you set this link/);
    expect(complaints).toEqual([]);
  });
});
