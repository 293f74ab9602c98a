import type { VersionId } from '../../../engine';
import type { Entry } from '../../state/model';
import { BarButton } from '../../ui/button';
import { keptApart } from './saving';
import { useSaving } from './useSaving';

interface SourceSideProps {
  readonly side: 'left' | 'right';
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly letterOf: (id: VersionId) => string;
  readonly onChoose: (side: 'left' | 'right', id: VersionId) => void;
  /** Resolves when what was typed last has become the version's text. */
  readonly settle: () => Promise<void>;
}

/** The head of one side: which version it is, whether it was edited, and how to save it. */
export function SourceSide({ side, entry, others, letterOf, onChoose, settle }: SourceSideProps) {
  const { writing, said, save, takeTheirs } = useSaving(entry, settle);
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
          onClick={() => void save('back')}
        />
      )}
      {entry.edited && <BarButton size="small" label="Save a copy …" onClick={() => void save('copy')} />}
      {apart && <span className="source-said">{apart}</span>}
      <span className="source-said" role="status" data-failed={said?.failed || undefined}>
        {said?.text}
      </span>
      {said?.changedOnDisk && (
        <>
          <BarButton
            size="small"
            label="Overwrite"
            title="Write your text over what the file has now"
            onClick={() => void save('over')}
          />
          <BarButton
            size="small"
            label="Reload"
            title="Take what the file has now; Undo brings your edits back"
            onClick={() => void takeTheirs()}
          />
        </>
      )}
    </div>
  );
}
