import { expect, it } from 'vitest';
import { showIn } from '../../../../src/renderer/shell/page';

/** A window as far as its title and its way out go. */
function bareWindow() {
  const window = Object.assign(new EventTarget(), { document: { title: '' } });
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { window: window as unknown as Window, asks };
}

it('asks before a page with unsaved work is left, and only then', () => {
  const { window, asks } = bareWindow();
  const show = showIn(window);
  show({ title: 'a.txt', edited: false });
  expect(asks()).toBe(false);
  show({ title: 'a.txt', edited: true });
  show({ title: 'a.txt and b.txt', edited: true });
  expect(window.document.title).toBe('• a.txt and b.txt · Variorum');
  expect(asks()).toBe(true);
  show({ title: '', edited: false });
  expect(window.document.title).toBe('Variorum');
  expect(asks()).toBe(false);
});
