import type { VersionId } from '../../../engine';
import { editText } from '../../effects/opening';
import type { Services } from '../../effects/services';
import { act, current, useStore } from '../../state/store';
import { narrate, notify } from '../../state/viewing';
import { WorkError } from '../../worker/line';
import { originals } from './originals';

/**
 * How often a text is handed on again when the worker was ended while it had it: giving up a slow comparison
 * ends all it was doing.
 */
const TRIES = 3;

/**
 * Puts an edited text in the place of a version's; the comparison follows. Trouble is told, the text stays in
 * the editor.
 */
export async function editVersion(services: Services, id: VersionId, text: string): Promise<void> {
  const entry = current().entries.find((one) => one.id === id);
  if (!entry?.version) return;
  originals.keep(entry.version, entry.edited);
  for (let tries = 1; ; tries += 1) {
    try {
      await editText(services, id, text);
      return;
    } catch (error) {
      if (tries < TRIES && error instanceof WorkError && error.code === 'cancelled') continue;
      const said = `The edit in ${entry.name} could not be compared. Type on to try again.`;
      act(notify, 'error', said);
      act(narrate, said);
      return;
    }
  }
}

/** Milliseconds after which a comparison under way is given up for a newer text. */
const LONGEST = 3000;

/**
 * Resolves when no comparison is under way, so that typing does not end every comparison before it has shown
 * anything; or when one takes too long to wait for.
 */
export function compared(): Promise<void> {
  if (!current().run) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, LONGEST);
    const unsubscribe = useStore.subscribe((state) => {
      if (!state.run) done();
    });
  });
}
