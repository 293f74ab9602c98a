import { useEffect, useState } from 'react';
import type { VersionId } from '../../../engine';
import { useServices } from '../../effects/services';
import type { Entry } from '../../state/model';
import { act, current } from '../../state/store';
import { BarButton } from '../../ui/button';
import { originals } from './originals';
import { keptApart, saveRequest, saveSays, sumOf, versionSaved, writingOf, type Writing } from './saving';

interface SourceSideProps {
  readonly side: 'left' | 'right';
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly letterOf: (id: VersionId) => string;
  readonly onChoose: (side: 'left' | 'right', id: VersionId) => void;
  /** Resolves when what was typed last has become the version's text. */
  readonly settle: () => Promise<void>;
}

interface Said {
  readonly text: string;
  readonly failed: boolean;
}

/** The head of one side: which version it is, whether it was edited, and how to save it. */
export function SourceSide({ side, entry, others, letterOf, onChoose, settle }: SourceSideProps) {
  const { shell } = useServices();
  const writing = useWriting(entry);
  const [said, setSaid] = useState<Said | null>(null);
  const save = async (copy: boolean) => {
    if (!writing) return;
    // what was typed a moment ago is saved, too
    await settle();
    const version = current().entries.find(({ id }) => id === entry.id)?.version;
    if (!version) return;
    const request = saveRequest(writing, version.text, copy);
    const outcome = await shell.save(request);
    const text = saveSays(outcome, copy);
    if (text !== null) setSaid({ text, failed: !outcome.ok });
    if (!outcome.ok || copy) return;
    originals.saved(version, await sumOf(request.bytes));
    act(versionSaved, entry.id, version.text);
  };
  const apart = writing && keptApart(writing);
  return (
    <div className="source-side">
      <label>
        <span className="vh">{side === 'left' ? 'Left side' : 'Right side'}</span>
        <select value={entry.id} onChange={(event) => onChoose(side, event.target.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {letterOf(id)} · {name}
            </option>
          ))}
        </select>
      </label>
      {entry.edited && <span className="source-changed">edited</span>}
      {entry.edited && writing?.inPlace && (
        <BarButton
          size="small"
          label="Save"
          title={`Write back to ${writing.inPlace.path}`}
          onClick={() => void save(false)}
        />
      )}
      {entry.edited && <BarButton size="small" label="Save a copy …" onClick={() => void save(true)} />}
      {apart && <span className="source-said">{apart}</span>}
      <span className="source-said" role="status" data-failed={said?.failed || undefined}>
        {said?.text}
      </span>
    </div>
  );
}

/** How the version can be written; known a moment after it is shown, because bytes have to be summed up. */
function useWriting(entry: Entry): Writing | null {
  const [writing, setWriting] = useState<Writing | null>(null);
  useEffect(() => {
    let live = true;
    const original = entry.version ? originals.of(entry.version, entry.edited) : null;
    void writingOf(entry, original).then((found) => {
      if (live) setWriting(found);
    });
    return () => {
      live = false;
    };
  }, [entry]);
  return writing;
}
