import type { State } from '../state/model';
import { current, useStore } from '../state/store';
import { isUnsaved } from '../state/viewing';
import { listed } from '../state/words';
import type { Services } from './services';

const titleOf = ({ entries }: State): string => {
  const names = entries.map((entry) => entry.name);
  return names.length > 3 ? `${names[0]} and ${names.length - 1} more` : listed(names);
};

/** Keeps the window's title and its unsaved mark in step with what is open. */
export function followTitle({ shell }: Services): () => void {
  let told = '';
  const tell = () => {
    const state = current();
    const title = titleOf(state);
    const edited = state.entries.some((entry) => entry.edited) || isUnsaved(state);
    if (`${title} ${edited}` === told) return;
    told = `${title} ${edited}`;
    document.title = title === '' ? 'Variorum' : `${title} – Variorum`;
    void shell.setWindowState({ title, edited });
  };
  tell();
  return useStore.subscribe(tell);
}
