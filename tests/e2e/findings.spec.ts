import { expect, it } from 'vitest';
import { describeApp } from './support';
import {
  becomes,
  button,
  cell,
  collation,
  compared,
  focusName,
  panel,
  says,
  showView,
  statusLine,
} from './support/window';

describeApp('the findings', (launch) => {
  it('stand in a ledger, each a way into the text', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await showView(page, 'Findings');
    const ledger = page.getByRole('grid', { name: /^What each version has of every quotation/ });
    const altered = ledger.getByRole('row', { name: /Quotation altered/ }).first();
    await says(() => altered.innerText(), /“It” became “This”/);

    await altered.getByRole('button', { name: /^C ¶3\b/ }).click();
    await collation(page).waitFor();
    await becomes(() => cell(page, /^C ¶3/).evaluate((element) => element === document.activeElement), true);
    await cell(page, /^C ¶3/)
      .getByRole('note', { name: /^finding \d+$/ })
      .first()
      .waitFor();

    // The way back leads to the ledger, to the row it was left in.
    await page.locator('body').press('Alt+ArrowLeft');
    await ledger.waitFor();
    await becomes(() => focusName(page).then((name) => /^C ¶3/.test(name)), true);

    // The finding itself opens with its review.
    await altered.getByRole('rowheader').getByRole('button').click();
    await panel(page).getByRole('heading', { level: 4, name: 'Quotation altered' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are decided there, filtered by it, and by kind and certainty', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await showView(page, 'Findings');
    const ledger = page.getByRole('grid', { name: /^What each version has/ });
    const filters = page.getByRole('group', { name: 'What is shown' });
    const altered = ledger.getByRole('row', { name: /Quotation altered/ });
    await altered.first().getByRole('button', { name: 'Verdict: undecided' }).click();
    await page.getByRole('menuitem', { name: 'Accepted' }).click();
    await altered.first().getByRole('button', { name: 'Verdict: Accepted' }).waitFor();
    await says(() => statusLine(page).innerText(), /1 decided/);

    await filters.getByRole('combobox', { name: 'Verdict' }).selectOption('accepted');
    await becomes(() => ledger.getByRole('button', { name: /^Verdict: undecided/ }).count(), 0);
    expect(await altered.count()).toBeGreaterThan(0);
    await filters.getByRole('combobox', { name: 'Verdict' }).selectOption('undecided');
    await becomes(() => ledger.getByRole('button', { name: 'Verdict: Accepted' }).count(), 0);
    await filters.getByRole('combobox', { name: 'Verdict' }).selectOption('any');

    await filters.getByRole('checkbox', { name: /^Quotation altered/ }).uncheck();
    await becomes(() => altered.count(), 0);
    await filters.getByRole('checkbox', { name: /^Quotation altered/ }).check();
    await altered.first().waitFor();

    await filters.getByRole('slider').fill('95');
    await becomes(() => altered.count(), 0);
    await filters.getByRole('slider').fill('0');
    await altered.first().waitFor();
    await button(filters, /^Figures/).click();
    await becomes(() => altered.count(), 0);
    expect(complaints).toEqual([]);
  });

  it('say so when there are none', async () => {
    const { page, complaints } = await launch({ files: ['seeds/000_95ac1f7326fa371e.txt'] });
    await collation(page).waitFor();
    const tab = button(page.getByRole('navigation', { name: 'Views' }), /^Findings/);
    expect(await tab.isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describeApp('the overview', (launch) => {
  it('tells shares, lineage, longest runs and what is missing, each a way into the text', async () => {
    const { page, complaints } = await launch();
    await compared(page, 3);
    await showView(page, 'Overview');
    const area = (name: string) => page.getByRole('region', { name, exact: true });
    await area('Provenance')
      .getByText(/sentences stand in A/)
      .first()
      .waitFor();
    expect(await area('Lineage').getByRole('img').getAttribute('aria-label')).toMatch(/^[A-Z] |source/);
    await area('Longest verbatim runs')
      .getByText(/fighter aircraft, surface-to-air missiles/)
      .first()
      .waitFor();

    const alone = area('Left out and added');
    await alone
      .getByRole('button', { name: /We’ve been talking about this/ })
      .first()
      .click();
    await collation(page).waitFor();
    await says(() => statusLine(page).innerText(), /Passage \d+ of \d+: A ¶7/);

    await page.locator('body').press('Alt+ArrowLeft');
    await area('Longest verbatim runs')
      .getByRole('button', { name: /^B ¶\d+$/ })
      .first()
      .click();
    await becomes(() => collation(page).isVisible(), true);

    await showView(page, 'Overview');
    const matrix = area('Version by version');
    expect(await matrix.getByRole('button', { name: /compare the two$/ }).count()).toBe(6);
    await matrix.getByRole('button', { name: /of B in C.*compare the two$/ }).click();
    await becomes(() => area('Overview').count(), 0);
    expect(complaints).toEqual([]);
  });
});
