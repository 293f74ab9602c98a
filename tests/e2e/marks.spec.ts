import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import { becomes, button, cell, chip, collation, compared, narration, says } from './support/window';

const tall = { width: 1440, height: 3600 };

describeApp('marks', (launch) => {
  const folder = useFolder();

  it('are hidden and shown by the legend, alone or together, and undone', async () => {
    const { page, complaints } = await launch({ viewport: tall });
    await compared(page, 3);
    const marked = (relation: string) =>
      collation(page).locator(`[data-sentence][data-relation="${relation}"]`).count();
    const before = await marked('edited');
    expect(before).toBeGreaterThan(0);
    const edit = cell(page, /^B ¶6–7/);
    expect(await edit.getByRole('insertion').count()).toBeGreaterThan(0);

    await chip(page, 'Edited').click();
    expect(await chip(page, 'Edited').getAttribute('aria-pressed')).toBe('false');
    await becomes(() => marked('edited'), 0);
    // The words stay, only the marks go.
    await becomes(() => edit.locator('ins, del').count(), 0);
    expect(await edit.innerText()).toContain('The pact signed by Putin');
    expect(await marked('added')).toBeGreaterThan(0);

    await page.locator('body').press('Control+z');
    await becomes(() => marked('edited'), before);
    expect(await narration(page)).toBe('Undone: filter');
    await page.locator('body').press('Control+y');
    await becomes(() => marked('edited'), 0);

    await chip(page, 'Added').click({ modifiers: ['Shift'] });
    await becomes(() => marked('added').then((count) => count > 0), true);
    for (const relation of ['identical', 'cosmetic', 'edited', 'paraphrased'])
      await becomes(() => marked(relation), 0);
    await becomes(
      () =>
        collation(page)
          .getByText(/^Not in C/)
          .count(),
      0,
    );
    await chip(page, 'Added').click({ modifiers: ['Shift'] });
    await becomes(() => marked('edited'), before);
    await becomes(
      () =>
        collation(page)
          .getByText(/^Not in C/)
          .count()
          .then((count) => count > 0),
      true,
    );
    expect(complaints).toEqual([]);
  });

  it('are as fine as the reader wants them', async () => {
    const { page, complaints } = await launch({ viewport: tall });
    await compared(page, 3);
    const slider = page.getByRole('slider', { name: 'Detail' });
    const runs = () => collation(page).locator('ins, del').count();
    const phrases = await runs();
    expect(await slider.getAttribute('aria-valuetext')).toBe('Phrases');
    await page.locator('body').press('1');
    await becomes(() => slider.getAttribute('aria-valuetext'), 'Words');
    const words = await runs();
    expect(words).toBeGreaterThan(phrases);
    await slider.focus();
    await slider.press('End');
    await becomes(() => slider.getAttribute('aria-valuetext'), 'Rewritten');
    await becomes(() => runs().then((count) => count < phrases), true);
    await slider.press('ArrowLeft');
    await becomes(runs, phrases);
    expect(complaints).toEqual([]);
  });

  it('leave out of sight what is unchanged, when asked to', async () => {
    const { page, complaints } = await launch({ viewport: tall });
    await compared(page, 3);
    await button(page, 'Fold unchanged').click();
    const folded = button(page, /^¶11–12 as in A|^¶1[12] as in A/).first();
    await folded.waitFor();
    await becomes(() => cell(page, /^B ¶12, identical/).count(), 0);
    // What changed is still there.
    await cell(page, /^B ¶10, edited/).waitFor();
    await folded.click();
    await becomes(
      () =>
        cell(page, /^B ¶1[12], identical/)
          .count()
          .then((count) => count > 0),
      true,
    );
    await page.locator('body').press('f');
    await cell(page, /^B ¶12, identical/).waitFor();
    await becomes(() => button(page, 'Fold unchanged').getAttribute('aria-pressed'), 'false');
    expect(complaints).toEqual([]);
  });

  it('fold whole stretches between two versions, with a count', async () => {
    const lines = (middle: string) =>
      [
        'One stands here.',
        'Two stands here.',
        'Three stands here.',
        middle,
        'Five stands here.',
        'Six stands here.',
      ].join('\n');
    const files = [
      folder.write('a.txt', lines('The fourth house is red.')),
      folder.write('b.txt', lines('The fourth house is blue.')),
    ];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    await page.locator('body').press('f');
    const fold = button(page, /^3 paragraphs unchanged/);
    await says(() => fold.innerText(), /¶1–3 in A, ¶1–3 in B.*9 words/s);
    await button(page, /^2 paragraphs unchanged/).waitFor();
    await cell(page, /^B ¶4, edited/).waitFor();
    await fold.click();
    await cell(page, /^B ¶2, identical/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('light up the counterparts of a sentence in every version, for the pointer and for the focus', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    const lit = () =>
      collation(page)
        .locator('[data-lit]')
        .evaluateAll(
          (all) =>
            [...new Set(all.map((one) => one.closest('[data-version]')?.getAttribute('data-version')))]
              .length,
        );
    await cell(page, /^B ¶2\b/)
      .locator('[data-sentence]')
      .first()
      .hover();
    await becomes(lit, 3);
    await page.mouse.move(5, 5);
    await becomes(lit, 0);
    await page.locator('body').press('n');
    await becomes(lit, 3);
    expect(complaints).toEqual([]);
  });

  it('lead a ribbon from the passage to where it was moved, though rows were measured anew', async () => {
    const long = `A working title ${'that nobody ever shortened because the desk was busy '.repeat(6)}`;
    const paragraphs = [
      'The ferry left the harbour at noon with forty passengers and two lorries aboard.',
      'Its captain had reported a fault in the steering gear to the coastguard.',
      'Nobody was hurt, and all the passengers were home by midnight, the owner said.',
      'An inquiry into the age of the fleet has been promised by the minister of transport.',
    ];
    const [first, second, third, fourth] = paragraphs;
    const { page, complaints } = await launch({
      files: [
        folder.write('a.txt', [long, ...paragraphs].join('\n')),
        folder.write('b.txt', [first, fourth, second, third].join('\n')),
      ],
    });
    await compared(page, 2);
    const target = cell(page, /^B ¶2, moved/);
    const ends = async () => {
      const head = await page.locator('.ribbon[data-moved] .ribbon-head').boundingBox();
      const box = await target.boundingBox();
      return head && box ? head.y > box.y && head.y + head.height < box.y + box.height : null;
    };
    await becomes(ends, true);
    expect(complaints).toEqual([]);
  });
});
