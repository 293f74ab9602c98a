import type { Page } from 'playwright-core';
import { storyOf } from '../tests/e2e/support/story';

/** Pixels: every row of the plain list is as high as any other, so that nothing has to be measured. */
const ROW = 96;
/** Rows drawn beyond those in view, as in the collation. */
const OVERSCAN = 6;

/** A page of nothing but the texts: two columns of paragraphs in a virtual list by hand, no marks, no library. */
const PAGE = `<!doctype html><style>
  body { margin: 0; font: 16px/25px serif; }
  #list { height: 100vh; overflow: auto; overflow-anchor: none; background: #fff; }
  #rows { position: relative; }
  .row { position: absolute; inset-inline: 0; height: ${ROW}px; display: grid; grid-template-columns: 1fr 1fr; column-gap: 60px;
    box-sizing: border-box; padding: 10px 60px; border-top: 1px solid #ddd; }
  p { margin: 0; }
</style><div id="list"><div id="rows"></div></div>`;

const SCRIPT = `((texts) => {
  const list = document.getElementById('list');
  const rows = document.getElementById('rows');
  const drawn = new Map();
  rows.style.height = texts[0].length * ${ROW} + 'px';
  const draw = () => {
    const from = Math.max(0, Math.floor(list.scrollTop / ${ROW}) - ${OVERSCAN});
    const to = Math.min(texts[0].length, Math.ceil((list.scrollTop + list.clientHeight) / ${ROW}) + ${OVERSCAN});
    for (const [number, row] of drawn)
      if (number < from || number >= to) {
        row.remove();
        drawn.delete(number);
      }
    for (let number = from; number < to; number += 1) {
      if (drawn.has(number)) continue;
      const row = document.createElement('div');
      row.className = 'row';
      row.style.top = number * ${ROW} + 'px';
      for (const text of texts) row.append(Object.assign(document.createElement('p'), { textContent: text[number] }));
      rows.append(row);
      drawn.set(number, row);
    }
  };
  list.addEventListener('scroll', draw, { passive: true });
  draw();
})`;

/** Shows the same two tellings as a plain list: what this machine can draw while scrolling, whatever the program. */
export async function showPlainList(page: Page, paragraphs: number): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(PAGE);
  const texts = [0, 2].map((telling) => storyOf(paragraphs, telling).split('\n'));
  await page.evaluate(`${SCRIPT}(${JSON.stringify(texts)})`);
  if ((await page.locator('.row').count()) < OVERSCAN) throw new Error('The plain list is empty');
}
