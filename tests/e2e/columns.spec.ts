import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import {
  becomes,
  button,
  cell,
  choose,
  chooseBase,
  columnNames,
  compared,
  narration,
  says,
} from './support/window';

const STORY = ['The mayor opened the bridge on Friday.', 'Thousands came to see it.', 'A band played.'];
const told = (word: string): string => STORY.join('\n').replace('Thousands', word);

const head = (page: Page, name: string): Locator => page.getByRole('columnheader').filter({ hasText: name });

/** A point in a head: a share of its width. */
async function pointIn(page: Page, name: string, share: number): Promise<{ x: number; y: number }> {
  const box = await head(page, name).boundingBox();
  if (!box) throw new Error(`no head ${name}`);
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

/** Drags a head to a point of another one with the mouse, and looks around before letting go. */
async function drag(
  page: Page,
  name: string,
  to: string,
  share: number,
  onTheWay: () => Promise<void> = async () => undefined,
): Promise<void> {
  const from = await pointIn(page, name, 0.3);
  const end = await pointIn(page, to, share);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  // the browser passes on some of these only; a hand that stands still trembles
  for (const trembled of [1, 0, 1]) {
    await page.waitForTimeout(100);
    await page.mouse.move(end.x + trembled, end.y);
  }
  await onTheWay();
  await page.mouse.up();
}

describeApp('columns', (launch, kind) => {
  const folder = useFolder();
  const four = () => ['one', 'two', 'three', 'four'].map((word) => folder.write(`${word}.txt`, told(word)));

  it('are dragged by their heads to another place, which a line shows beforehand', async () => {
    const { page, complaints } = await launch({ files: four().slice(0, 3) });
    await compared(page, 3);
    expect(await head(page, 'one.txt').getAttribute('draggable')).toBe('false');
    await drag(page, 'three.txt', 'two.txt', 0.2, async () => {
      await becomes(() => head(page, 'two.txt').getAttribute('data-drop'), 'before');
      expect(await page.locator('[data-drop]').count()).toBe(1);
    });
    await becomes(() => columnNames(page), ['one.txt', 'three.txt', 'two.txt']);
    await becomes(() => page.locator('[data-drop], [data-dragged]').count(), 0);
    await compared(page, 3);
    await cell(page, /^B ¶2,.*three/).waitFor();

    // to the end, and back by undoing
    await drag(page, 'three.txt', 'two.txt', 0.8, () =>
      becomes(() => head(page, 'two.txt').getAttribute('data-drop'), 'after'),
    );
    await becomes(() => columnNames(page), ['one.txt', 'two.txt', 'three.txt']);
    await page.locator('body').press('Control+z');
    await becomes(() => columnNames(page), ['one.txt', 'three.txt', 'two.txt']);
    expect(complaints).toEqual([]);
  });

  it('stay where they are when a head is let go where it stood, and nothing comes before the base', async () => {
    const { page, complaints } = await launch({ files: four().slice(0, 3) });
    await compared(page, 3);
    await drag(page, 'two.txt', 'three.txt', 0.2, () =>
      becomes(() => page.locator('[data-drop]').count(), 0),
    );
    expect(await columnNames(page)).toEqual(['one.txt', 'two.txt', 'three.txt']);
    await drag(page, 'three.txt', 'one.txt', 0.2, () =>
      becomes(() => head(page, 'two.txt').getAttribute('data-drop'), 'before'),
    );
    await becomes(() => columnNames(page), ['one.txt', 'three.txt', 'two.txt']);
    await head(page, 'one.txt').getByText('Base', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are moved by keys and by their menus too', async () => {
    const { page, complaints } = await launch({ files: four() });
    await compared(page, 4);
    await cell(page, /^D ¶2/).click();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await becomes(() => columnNames(page), ['one.txt', 'two.txt', 'four.txt', 'three.txt']);
    expect(await narration(page)).toBe('four.txt is now column 3');
    await compared(page, 4);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await becomes(() => columnNames(page), ['one.txt', 'four.txt', 'two.txt', 'three.txt']);
    // no further: the base stands first
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await becomes(() => columnNames(page), ['one.txt', 'two.txt', 'four.txt', 'three.txt']);
    await choose(page, button(page, 'Version C: menu'), 'Move right');
    await becomes(() => columnNames(page), ['one.txt', 'two.txt', 'three.txt', 'four.txt']);
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('keep their order and the base in a saved review', async () => {
    const { page, complaints } = await launch({ files: four().slice(0, 3) });
    await compared(page, 3);
    await chooseBase(page, /two\.txt/, 'B');
    await drag(page, 'three.txt', 'one.txt', 0.2);
    await becomes(() => columnNames(page), ['two.txt', 'three.txt', 'one.txt']);
    await compared(page, 3);
    const download = page.waitForEvent('download');
    await page.locator('body').press('Control+s');
    const place = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
    const path = join(place, 'order.variorum');
    await (await download).saveAs(path);
    const again = await launch({ files: [path] });
    await compared(again.page, 3);
    expect(await columnNames(again.page)).toEqual(['two.txt', 'three.txt', 'one.txt']);
    await says(() => head(again.page, 'two.txt').innerText(), /Base/);
    rmSync(place, { recursive: true });
    expect([...complaints, ...again.complaints]).toEqual([]);
  });
});
