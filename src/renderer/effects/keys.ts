import type { CommandId } from '../../contract/commands';
import { current } from '../state/store';
import { COMMANDS, isEnabled } from './commanding';
import { isTyping } from './fields';
import { handKey } from './linking';
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

/** Commands whose keys mean something else in a field. */
const OF_FIELDS: ReadonlySet<CommandId> = new Set<CommandId>(['undo', 'redo', 'column-left', 'column-right']);

const plainly = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

/** Runs the command of a key, unless the reader is typing or a dialog is open. */
export function followKeys(services: Services): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || current().dialog !== null) return;
    // the focus is still on its way from the button to the texts
    if (event.target === document.body && plainly(event) && handKey(event.key)) {
      event.preventDefault();
      return;
    }
    const name = keyName(event);
    const command = COMMANDS.find((one) => one.keys.some((key) => key.toUpperCase() === name.toUpperCase()));
    if (!command || !isEnabled(command)) return;
    const plain = plainly(event) && !/^F\d/.test(event.key);
    if (isTyping(event.target) && (plain || OF_FIELDS.has(command.id))) return;
    event.preventDefault();
    command.run(services);
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
