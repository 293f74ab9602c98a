import { useEffect, useState } from 'react';
import { sumOf } from '../../effects/checksum';
import { reload } from '../../effects/following';
import { useServices } from '../../effects/services';
import type { Entry } from '../../state/model';
import { act, current } from '../../state/store';
import { originals } from './originals';
import { saveRequest, saveSays, versionSaved, writingOf, type SaveWay, type Writing } from './saving';

/** What became of the last wish to save. */
interface Said {
  readonly text: string;
  readonly failed: boolean;
  /** The file has other bytes than it was read with: the reader decides whose stay. */
  readonly changedOnDisk: boolean;
}

/** Saving an edited version. `settle` resolves when what was typed last has become the version's text. */
export function useSaving(entry: Entry, settle: () => Promise<void>) {
  const services = useServices();
  const writing = useWriting(entry);
  const [said, setSaid] = useState<Said | null>(null);
  const save = async (way: SaveWay): Promise<void> => {
    if (!writing) return;
    // what was typed a moment ago is saved, too
    await settle();
    const version = current().entries.find(({ id }) => id === entry.id)?.version;
    if (!version) return;
    const request = saveRequest(writing, version.text, way);
    const outcome = await services.shell.save(request);
    const text = saveSays(outcome, way);
    const changedOnDisk = !outcome.ok && outcome.error.code === 'changed-on-disk';
    if (text !== null) setSaid({ text, failed: !outcome.ok, changedOnDisk });
    if (!outcome.ok || way === 'copy') return;
    originals.saved(version, await sumOf(request.bytes));
    act(versionSaved, entry.id, version.text);
  };
  const takeTheirs = async (): Promise<void> => {
    await settle();
    const trouble = await reload(services, entry);
    setSaid(trouble === null ? null : { text: trouble, failed: true, changedOnDisk: false });
  };
  return { writing, said, save, takeTheirs };
}

/** How the version can be written; known a moment after it is shown, because bytes have to be summed up. */
function useWriting(entry: Entry): Writing | null {
  const { files } = useServices();
  const [writing, setWriting] = useState<Writing | null>(null);
  useEffect(() => {
    let live = true;
    const original = entry.version ? originals.of(entry.version, entry.edited) : null;
    const packed = entry.file !== null && (files.about(entry.file)?.inner ?? null) !== null;
    void writingOf(entry, original, packed).then((found) => {
      if (live) setWriting(found);
    });
    return () => {
      live = false;
    };
  }, [entry, files]);
  return writing;
}
