import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../src/renderer/effects/commanding';
import { keyName } from '../../../../src/renderer/effects/keys';
import { keysShown } from '../../../../src/renderer/ui/keys';

const key = (
  name: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => keyName({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('keys', () => {
  it('are named as commands name them', () => {
    expect(key('n')).toBe('n');
    expect(key('?', { shiftKey: true })).toBe('?');
    expect(key('F7', { shiftKey: true })).toBe('Shift+F7');
    expect(key('z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
    expect(key('k', { metaKey: true })).toBe('Ctrl+K');
    expect(key('ArrowLeft', { altKey: true })).toBe('Alt+ArrowLeft');
  });

  it('belong to one command each', () => {
    const keys = COMMANDS.flatMap((command) => command.keys.map((one) => one.toUpperCase()));
    expect(new Set(keys).size).toBe(keys.length);
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are written as the platform writes them', () => {
    expect(keysShown('Ctrl+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
    expect(keysShown('Ctrl+Shift+Z', 'mac')).toBe('⌘⇧Z');
    expect(keysShown('Alt+ArrowLeft', 'windows')).toBe('Alt+←');
    expect(keysShown(undefined, 'mac')).toBeUndefined();
  });
});
