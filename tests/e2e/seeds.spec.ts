import { expect, it } from 'vitest';
import { describeApp } from './support';
import {
  becomes,
  button,
  cell,
  chooseBase,
  chip,
  collation,
  columnNames,
  compared,
  panel,
  statusLine,
} from './support/window';

/** All rows of the sample stories fit, so that none is left undrawn. */
const tall = { width: 1440, height: 3600 };

describeApp('the sample stories', (launch) => {
  it('stand aligned side by side at the start, the report as the base', async () => {
    const { page, complaints } = await launch({ files: [] });
    await compared(page, 3);
    expect(await columnNames(page)).toEqual([
      '001_d8078e1bd6dae867.txt',
      '000_95ac1f7326fa371e.txt',
      '004_c66c99d77e959bb8.txt',
    ]);
    expect(await statusLine(page).innerText()).toContain('Alignment complete');
    await cell(page, /^A ¶2\. Putin suggested/).waitFor();
    await cell(page, /^B ¶2, edited\. Putin suggested/).waitFor();
    const tops = await Promise.all(
      [/^A ¶6\. The pact/, /^B ¶6, /, /^C ¶4, /].map(
        async (name) => (await cell(page, name).boundingBox())?.y,
      ),
    );
    expect(new Set(tops).size).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('show against the Reuters report what became of it', async () => {
    const { page, complaints } = await launch({ viewport: tall });
    await compared(page, 3);
    await chooseBase(page, /001_/, 'B');
    await compared(page, 3);
    await becomes(async () => (await columnNames(page))[0], '001_d8078e1bd6dae867.txt');

    // What only the rewriting has, and what it lacks.
    await cell(page, /^C ¶10, added\. In summary, the potential arms deal/).waitFor();
    const missing = cell(page, /^Not in C/);
    const rowOf = (text: string) => page.getByRole('row').filter({ hasText: text });
    for (const quoted of ['"We\'ve been talking about this', '"Obviously it\'s something'])
      expect(
        await rowOf(quoted)
          .getByRole('gridcell', { name: /^Not in C/ })
          .count(),
      ).toBe(1);
    expect(await missing.count()).toBeGreaterThanOrEqual(2);
    expect(
      await rowOf('"This picture says it all,"')
        .getByText(/^Not in C/)
        .count(),
    ).toBe(1);
    expect(
      await rowOf('"This picture says it all,"')
        .getByText(/sentences? of B ¶20\b/)
        .count(),
    ).toBe(1);

    // A sentence on Kirby of the rewriting says what two of the report say.
    await cell(page, /^C ¶4, /).click();
    await page.keyboard.press('Enter');
    const review = panel(page);
    await review.getByRole('tab', { name: 'B and C', selected: true }).waitFor();
    const kirby = review.getByRole('heading', { level: 3, name: /B ¶7 with C ¶4$/ });
    await kirby.waitFor();
    expect(await kirby.count()).toBe(1);
    expect(await review.getByRole('heading', { name: /^Only in/ }).count()).toBe(0);
    // Words of both its sentences count as evidence.
    const why = review.getByRole('row');
    expect(await why.filter({ hasText: /Same stem.*concerning/s }).count()).toBe(1);
    expect(await why.filter({ hasText: /Same word.*Kirby.*desperation/s }).count()).toBe(1);
    // In a paraphrase every word is another: only of the edited sentence before it are words shown as cut.
    const rewritten = cell(page, /^C ¶4, /);
    const paraphrase = rewritten.locator('[data-sentence][data-relation="paraphrased"]');
    expect(await paraphrase.allInnerTexts()).toEqual([expect.stringContaining('John Kirby')]);
    expect(await paraphrase.locator('del').count()).toBe(0);
    const cuts = (await rewritten.getByRole('deletion').allInnerTexts()).join(' ');
    expect(cuts).toContain('on Wednesday');

    // The other telling: one paragraph in another place, typography, and a word changed.
    await cell(page, /^A ¶9, moved, identical\. Kirby said the U\.S\. also believed/).waitFor();
    await cell(page, 'Moved up, now A ¶9').waitFor();
    await cell(page, /^A ¶3, cosmetic\. He also warned/).waitFor();
    const treaty = cell(page, /^A ¶6, edited/);
    expect((await treaty.getByRole('deletion').allInnerTexts()).map((text) => text.trim())).toContain('pact');
    expect((await treaty.getByRole('insertion').allInnerTexts()).map((text) => text.trim())).toContain(
      'treaty',
    );
    // Curly quotation marks alone are no edit.
    expect(
      await cell(page, /^A ¶3, cosmetic/)
        .locator('ins, del')
        .count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('take the reader from one end of a move to the other', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const here = button(page, 'Moved down, now B ¶14');
    await here.scrollIntoViewIfNeeded();
    await here.click();
    const there = cell(page, /^B ¶14, moved/);
    await becomes(() => there.evaluate((element) => element === document.activeElement), true);
    await button(page, 'Review panel').click();
    await panel(page).getByRole('button', { name: 'Go to A ¶9' }).click();
    await becomes(() => cell(page, /^A ¶9\b/).isVisible(), true);
    expect(await statusLine(page).innerText()).toMatch(/Passage \d+ of \d+: A ¶9/);
    expect(complaints).toEqual([]);
  });

  it('count in the legend what is marked in the text', async () => {
    const { page, complaints } = await launch({ viewport: tall });
    await compared(page, 3);
    const marked = async (relation: string) =>
      new Set(
        await collation(page)
          .locator(`.cell:not([data-base]) [data-sentence][data-relation="${relation}"]`)
          .evaluateAll((sentences) =>
            sentences.map(
              (one) =>
                `${one.closest('[data-version]')?.getAttribute('data-version')} ${one.getAttribute('data-sentence')}`,
            ),
          ),
      ).size;
    const counted = async (name: string) =>
      Number(/\d+$/.exec((await chip(page, name).innerText()).trim())?.[0]);
    expect(await counted('Added')).toBe(await marked('added'));
    expect(await counted('Added')).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
