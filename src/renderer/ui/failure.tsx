import { act } from '../state/store';
import type { Entry } from '../state/model';
import { canReadAgain, openReading } from '../state/reading';
import { removeVersion } from '../state/versions';
import { Button } from './button';
import { Icon } from './icons';
import './failure.css';

/** Why a file could not be read, in a clear sentence, and what can be done. */
export function FailureBox({ entry }: { readonly entry: Entry }) {
  return (
    <section className="failure" role="alert" aria-label={`${entry.name} could not be read`}>
      <Icon name="warn" />
      <h2>This file could not be read</h2>
      <p>{entry.error?.message}</p>
      <div className="failure-acts">
        {canReadAgain(entry) && <Button onClick={() => act(openReading, entry.id)}>Read again as …</Button>}
        <Button onClick={() => act(removeVersion, entry.id)}>Close it</Button>
      </div>
      {entry.error?.detail && (
        <details>
          <summary>Details</summary>
          <pre>{entry.error.detail}</pre>
        </details>
      )}
    </section>
  );
}
