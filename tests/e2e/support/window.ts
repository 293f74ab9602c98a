import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader finds in the window, by role and name. */
export const collation = (page: Page): Locator => page.getByRole('grid', { name: 'Collation' });
export const cell = (page: Page, name: string | RegExp): Locator => page.getByRole('gridcell', { name });
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name });
export const chip = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Show relations' }).getByRole('button', { name: new RegExp(`^${name}`) });
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Review' });
export const statusLine = (page: Page): Locator => page.getByRole('contentinfo');
/** Letter and file of each column, in the order of the columns. */
export const columnNames = async (page: Page): Promise<string[]> =>
  (await page.getByRole('columnheader').locator('.head-name').allInnerTexts()).map((name) => name.trim());

/** Long enough for a busy machine; a good run needs none of it. */
const PATIENCE = { timeout: 20_000, interval: 50 };

/** Waits until `look` yields `value`. */
export const becomes = <T>(look: () => Promise<T>, value: T): Promise<void> =>
  expect.poll(look, PATIENCE).toEqual(value);
/** Waits until what `look` yields matches `pattern`. */
export const says = (look: () => Promise<string>, pattern: RegExp): Promise<void> =>
  expect.poll(look, PATIENCE).toMatch(pattern);

/**
 * Clicks the Cancel that comes up inside, from within the page: what it ends may be over before a word has come
 * here and gone back. Asked for before the work begins; resolves to the element beside it that tells how far it is.
 */
export const cancelled = (within: Locator): Promise<string | null> =>
  within.evaluate(
    (root) =>
      new Promise<string | null>((resolve) => {
        const look = () => {
          const cancel = [...root.querySelectorAll('button')].find(
            ({ textContent }) => textContent === 'Cancel',
          );
          if (!cancel) return;
          observer.disconnect();
          resolve(root.querySelector('[role="progressbar"]')?.tagName ?? null);
          cancel.click();
        };
        const observer = new MutationObserver(look);
        observer.observe(root, { childList: true, subtree: true });
        look();
      }),
  );

/** Waits until the comparison of this many versions is shown. */
export async function compared(page: Page, versions: number): Promise<void> {
  await collation(page).waitFor();
  await says(() => statusLine(page).innerText(), new RegExp(`^${versions} versions`));
  await page.getByText(/^(?:Alignment complete|Time ran out: aligned coarsely)$/).waitFor();
  await page.getByTestId('progress').waitFor({ state: 'detached' });
}

/** What a screen reader was told last. */
export const narration = (page: Page): Promise<string> => page.getByTestId('narration').innerText();

/** Chooses an item of the menu that a button opens. */
export async function choose(page: Page, opener: Locator, item: string | RegExp): Promise<void> {
  await opener.click();
  await page.getByRole('menuitem', { name: item }).click();
}

export async function chooseBase(page: Page, file: RegExp, letter: string): Promise<void> {
  await button(page, 'Compare').click();
  await page.getByRole('menuitemradio', { name: file }).click();
  await says(() => statusLine(page).innerText(), new RegExp(`base ${letter}\\b`));
}

export async function showView(
  page: Page,
  name: 'Collation' | 'Source' | 'Findings' | 'Overview',
): Promise<void> {
  const tab = button(page.getByRole('navigation', { name: 'Views' }), new RegExp(`^${name}`));
  await tab.click();
  await becomes(() => tab.getAttribute('aria-current'), 'page');
}

/** The name of the element that has the focus, as far as it has one: what a keyboard user would be told. */
export const focusName = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? (element?.textContent || element?.title) ?? '').replace(/\\s+/gu, ' ').trim();
  })()`);
