import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds, commands, type CommandId } from '../../../src/contract';
import { menuTemplate } from '../../../src/main/menu-template';

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

function menuFor(platform: { readonly isMac: boolean }, name = 'story.txt') {
  const given: string[] = [];
  const recent = [{ path: `/desk/${name}`, name }];
  const items = flat(
    menuTemplate(
      { command: (id) => given.push(id), openRecent: (path) => given.push(path) },
      { ...platform, recent, developer: false },
    ),
  );
  return { items, given, of: (id: CommandId) => items.filter((item) => item.id === id) };
}

describe('the menu of the application', () => {
  it.each([{ isMac: false }, { isMac: true }])('has every command of the window once, %j', (platform) => {
    const { items, given } = menuFor(platform);
    const listed = items.flatMap(({ id }) => id ?? []);
    expect([...listed].sort()).toEqual([...commandIds].sort());
    for (const item of items) if (item.id) (item.click as () => void)();
    expect(given).toEqual(listed);
  });

  it('shows the first key of each command', () => {
    const { of } = menuFor({ isMac: false });
    for (const id of commandIds) expect(of(id)[0]?.accelerator, id).toBeTruthy();
    expect(of('redo')[0]?.accelerator).toBe('CmdOrCtrl+Shift+Z');
    expect(of('back')[0]?.accelerator).toBe('Alt+Left');
    expect(of('next-change')[0]?.accelerator).toBe('N');
    expect(of('find-previous')[0]?.accelerator).toBe('Shift+F3');
    expect(of('view-linear')[0]?.accelerator).toBe('CmdOrCtrl+5');
  });

  it('takes no letter and no undoing away from a field', () => {
    const { items, of } = menuFor({ isMac: false });
    const letters = items.filter(({ accelerator }) => accelerator?.length === 1);
    expect(letters.length).toBeGreaterThan(5);
    expect(letters.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
    expect(of('undo')[0]?.registerAccelerator).toBe(false);
    expect(of('open')[0]?.registerAccelerator).toBe(true);
    // the Mac listens for all that it shows
    expect(menuFor({ isMac: true }).items.filter(({ accelerator }) => accelerator?.length === 1)).toEqual([]);
  });

  it('gives no key to two items', () => {
    const keys = menuFor({ isMac: false }).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(Object.keys(commands).length - 1);
  });

  it('opens recent files', () => {
    const { items, given } = menuFor({ isMac: false });
    const item = items.find(({ label }) => label === 'story.txt');
    (item?.click as () => void)();
    expect(given).toEqual(['/desk/story.txt']);
  });

  it('shows an ampersand in the name of a file where it would mark a key', () => {
    const labels = (isMac: boolean) => menuFor({ isMac }, 'A&B.txt').items.map(({ label }) => label);
    expect(labels(false)).toContain('A&&B.txt');
    expect(labels(true)).toContain('A&B.txt');
  });
});
