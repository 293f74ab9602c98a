import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeApp } from './support';
import { useFolder } from './support/files';
import { storyOf } from './support/story';
import {
  becomes,
  button,
  cell,
  collation,
  columnNames,
  compared,
  narration,
  says,
  statusLine,
} from './support/window';

const scroller = (page: Page) => page.locator('[data-scroller]').first();

/** Share of the points of a raster over the text area that hit a row of the table. */
const covered = (page: Page): Promise<number> =>
  scroller(page).evaluate((element) => {
    const box = element.getBoundingClientRect();
    let hits = 0;
    const points = 24;
    for (let step = 0; step < points; step += 1) {
      const y = box.top + 80 + ((box.height - 100) * step) / points;
      if (document.elementFromPoint(box.left + 60, y)?.closest('[role=row], .heads')) hits += 1;
    }
    return hits / points;
  });

describeApp('scale', (launch) => {
  const folder = useFolder();

  it('shows five versions and more in columns that stay readable, scrolled sideways', async () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      folder.write(`telling ${index + 1}.txt`, storyOf(12, index)),
    );
    const { page, complaints } = await launch({ files: files.slice(0, 5) });
    await compared(page, 5);
    const width = async () => (await cell(page, /^B ¶1\b/).boundingBox())?.width ?? 0;
    expect(await width()).toBeGreaterThan(360);
    const hidden = () => scroller(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(await hidden()).toBeGreaterThan(0);
    await cell(page, /^A ¶1\b/).click();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await becomes(
      () => cell(page, /^E ¶1\b/).evaluate((element) => element === document.activeElement),
      true,
    );
    // What has the focus is in view, and so is the head of its column.
    const right = await cell(page, /^E ¶1\b/).evaluate((element) => element.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(1440);
    expect(complaints).toEqual([]);
  });

  it('takes twenty versions', async () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      folder.write(`telling ${index + 1}.txt`, storyOf(6, index)),
    );
    const { page, complaints } = await launch({ files });
    await compared(page, 20);
    expect(await columnNames(page)).toEqual(files.map((_, index) => `telling ${index + 1}.txt`));
    await cell(page, /^T ¶1\b/).waitFor({ state: 'attached' });
    await page.locator('body').press('n');
    await says(() => narration(page), /^Change 1 of \d+: B, paragraph 1/);
    expect(complaints).toEqual([]);
  });

  it('keeps a very long name on one line, and tells the whole of it on asking', async () => {
    const name = `${'A name that nobody shortened because the night was long '.repeat(4).trim()}.txt`;
    const { page, complaints } = await launch({
      files: [folder.write(name, storyOf(3)), folder.write('b.txt', storyOf(3, 2))],
    });
    await compared(page, 2);
    const head = page.locator('.head-name').first();
    expect((await head.boundingBox())?.height).toBeLessThan(24);
    expect(await head.getAttribute('title')).toContain(name);
    expect(await head.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    // The menu of the column and the other column stay where they are.
    const menu = await button(page, 'Version A: menu').boundingBox();
    const other = await page.locator('.head-name').nth(1).boundingBox();
    expect(menu && other && menu.x + menu.width < other.x).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('scrolls a long story to its end without a blank', async () => {
    const files = [folder.write('a.txt', storyOf(600)), folder.write('b.txt', storyOf(600, 2))];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    expect(await collation(page).locator('[role=row][data-row]').count()).toBeLessThan(80);
    for (const share of [0.3, 0.7, 1]) {
      await scroller(page).evaluate((element, at) => (element.scrollTop = element.scrollHeight * at), share);
      await becomes(() => covered(page), 1);
    }
    await cell(page, /^A ¶600\b/).waitFor();
    await cell(page, /^B ¶600\b/).waitFor();
    await cell(page, /^A ¶600\b/).click();
    await page.keyboard.press('Home');
    await becomes(
      () => cell(page, /^A ¶1\b/).evaluate((element) => element === document.activeElement),
      true,
    );
    await page.keyboard.press('End');
    await becomes(
      () => cell(page, /^A ¶600\b/).evaluate((element) => element === document.activeElement),
      true,
    );
    expect(complaints).toEqual([]);
  });

  it('has a drawn row wherever the eye is in every frame of a fast scroll', async () => {
    const files = [folder.write('a.txt', storyOf(600)), folder.write('b.txt', storyOf(600, 2))];
    const { page, complaints } = await launch({ files });
    await compared(page, 2);
    // Steps of a wheel turned fast, of pages, and of the scroll bar dragged; what the browser is about to
    // paint is looked at each time.
    const gaps = await scroller(page).evaluate(
      async (element, steps) => {
        const found: string[] = [];
        for (const step of steps) {
          await new Promise<void>((next) => requestAnimationFrame(() => next()));
          const told = new Promise<void>((next) =>
            element.addEventListener('scroll', () => next(), { once: true }),
          );
          element.scrollTop += step;
          await told;
          // rows that were measured are moved by observers of their size, ahead of this one
          await new Promise<void>((next) => {
            const watcher = new ResizeObserver(() => {
              watcher.disconnect();
              next();
            });
            watcher.observe(element);
          });
          const view = element.getBoundingClientRect();
          const boxes = [...element.querySelectorAll('[role=row][data-index]')]
            .map((row) => row.getBoundingClientRect())
            .sort((one, other) => one.top - other.top);
          const first = boxes[0];
          const last = boxes.at(-1);
          const head = element.querySelector('.heads')?.getBoundingClientRect().bottom ?? view.top;
          if (!first || !last || first.top > head || last.bottom < view.bottom)
            found.push(`blank after ${step} at ${element.scrollTop}: ${first?.top} to ${last?.bottom}`);
          boxes.forEach((box, index) => {
            const next = boxes[index + 1];
            const seen = box.bottom > view.top && box.bottom < view.bottom;
            if (next && seen && Math.abs(next.top - box.bottom) > 1.5)
              found.push(`rows ${next.top - box.bottom} apart after ${step} at ${element.scrollTop}`);
          });
        }
        return found;
      },
      [
        ...Array<number>(40).fill(240),
        ...Array<number>(20).fill(800),
        ...Array<number>(10).fill(-700),
        ...[9000, -14_000, 22_000, -16_000, 20_000, -3000, 9000, -14_000],
      ],
    );
    expect(gaps).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows first rows and its progress while it compares, and can be given up', async () => {
    const files = [folder.write('a.txt', storyOf(4000)), folder.write('b.txt', storyOf(4000, 2))];
    const { page, complaints } = await launch({ files });
    const progress = page.getByTestId('progress');
    await button(progress, 'Cancel').waitFor();
    await cell(page, /^A ¶1\b/).waitFor();
    await button(progress, 'Cancel').click();
    await progress.waitFor({ state: 'detached' });
    expect(await narration(page)).toBe('Comparison cancelled');
    // The texts stay open; nothing claims that they were compared.
    await cell(page, /^B ¶1\b/).waitFor();
    expect(await statusLine(page).innerText()).not.toContain('Alignment complete');
    await page.locator('body').press('Control+k');
    await page.getByRole('combobox').waitFor();
    expect(complaints).toEqual([]);
  });

  it('sets right-to-left and Chinese text as they are read', async () => {
    const arabic = 'غادرت العبارة الميناء ظهرا.\nقال القبطان إن أحدا لم يصب بأذى.';
    const chinese = '渡轮中午离开港口。\n船长说没有人受伤。';
    const { page, complaints } = await launch({
      files: [
        folder.write('a.txt', `${arabic}\n${chinese}`),
        folder.write('b.txt', `${arabic.replace('ظهرا', 'مساء')}\n${chinese.replace('没有人', '无人')}`),
      ],
    });
    await compared(page, 2);
    const direction = (name: RegExp) =>
      cell(page, name)
        .getByRole('paragraph')
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction(/^B ¶1, edited\. .*العبارة/)).toBe('rtl');
    expect(await direction(/^B ¶2, identical/)).toBe('rtl');
    expect(await direction(/^B ¶3, identical\. 渡轮/)).toBe('ltr');
    expect(
      (
        await cell(page, /^B ¶1, edited/)
          .getByRole('insertion')
          .allInnerTexts()
      ).join(''),
    ).toContain('مساء');
    await cell(page, /^B ¶4, (?:edited|paraphrased)\. .*受伤/).waitFor();
    expect(complaints).toEqual([]);
  });
});
