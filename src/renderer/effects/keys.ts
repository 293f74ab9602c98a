import { current } from '../state/store';
import { COMMANDS, isEnabled } from './commanding';
import type { Services } from './services';

/** A key press as commands name it: `Ctrl+Shift+Z`, `n`, `?`. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const letter = event.key.length === 1;
  const held = event.ctrlKey || event.metaKey;
  const parts = [
    held && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && (!letter || held) && 'Shift',
  ].filter(Boolean);
  const key = letter && held ? event.key.toUpperCase() : event.key;
  return [...parts, key].join('+');
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="menu"], .monaco-editor') !== null;

/** Runs the command of a key, unless the reader is typing or a dialog is open. */
export function followKeys(services: Services): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || current().dialog !== null) return;
    const name = keyName(event);
    const command = COMMANDS.find((one) => one.keys.some((key) => key.toUpperCase() === name.toUpperCase()));
    if (!command || !isEnabled(command)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d/.test(event.key);
    if (typing(event.target) && (plain || command.id === 'undo' || command.id === 'redo')) return;
    event.preventDefault();
    command.run(services);
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
