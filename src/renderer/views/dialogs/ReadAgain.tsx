import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Encodings, Reading } from '../../worker/readings';
import { encodingsFor, readAgain } from '../../effects/rereading';
import { useServices } from '../../effects/services';
import type { Entry } from '../../state/model';
import { columnsOfFile, openReading, rereadable, sameReading } from '../../state/reading';
import { act, current, useStore } from '../../state/store';
import { openDialog } from '../../state/viewing';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';
import { EncodingList } from './EncodingList';
import { offersReadings, ReadingList } from './ReadingList';
import { ReadingPreview, type Previewed } from './ReadingPreview';
import './read-again.css';

/**
 * Reads a file otherwise than it was: in another encoding, with other tracked changes, the page instead of
 * its article.
 */
export function ReadAgain() {
  const id = useStore((state) => state.rereading);
  const entry = useStore((state) => state.entries.find((one) => one.id === id));
  // who walks through the versions stays on their list
  const [walking, setWalking] = useState(false);
  return (
    <Sheet title="Read again as …" className="reading">
      {entry?.file ? (
        <>
          <Which entry={entry} onChoose={() => setWalking(true)} />
          <Form key={entry.id} entry={entry} file={entry.file} autoFocus={!walking} />
        </>
      ) : (
        <p role="alert">This version is no longer open.</p>
      )}
    </Sheet>
  );
}

function Form({
  entry,
  file,
  autoFocus,
}: {
  readonly entry: Entry;
  readonly file: string;
  readonly autoFocus: boolean;
}) {
  const services = useServices();
  const [reading, setReading] = useState<Reading>(entry.reading);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const encodings = useEncodings(file, reading.format);
  const edited = useStore((state) => columnsOfFile(state, file).some((one) => one.edited));
  const choose = (change: Reading) => {
    setReading(change);
    setTrouble(null);
  };
  const failed = previewed?.reading === reading && previewed.trouble !== null;
  const idle = (sameReading(reading, entry.reading) && !edited) || failed || busy;
  const read = async (event: FormEvent) => {
    event.preventDefault();
    if (idle) return;
    setBusy(true);
    const said = await readAgain(services, entry.id, reading);
    // closed in the meantime, or moved on to another version
    if (current().dialog !== 'reading' || current().rereading !== entry.id) return;
    if (said === null) act(openDialog, null);
    setBusy(false);
    setTrouble(said);
  };
  return (
    <form className="reading-form" onSubmit={(event) => void read(event)} onKeyDown={enterSubmits}>
      <div className="reading-body">
        <div className="reading-choices">
          <ReadingList choices={entry.choices} reading={reading} choose={choose} autoFocus={autoFocus} />
          {encodings && (
            <EncodingList
              encodings={encodings}
              reading={reading}
              choose={choose}
              autoFocus={autoFocus && !offersReadings(entry.choices)}
            />
          )}
        </div>
        <ReadingPreview entry={entry} file={file} reading={reading} seen={previewed} onSeen={setPreviewed} />
      </div>
      <div className="reading-foot">
        <p className="reading-said" role={trouble ? 'alert' : 'status'}>
          {trouble ??
            (busy
              ? 'Reading …'
              : edited
                ? 'What was edited here gives way to the text of the file; undo brings it back.'
                : '')}
        </p>
        <Button type="submit" primary disabled={idle}>
          Read again
        </Button>
      </div>
    </form>
  );
}

/** A radio button keeps Enter to itself; here it means what it means in a dialog. */
function enterSubmits(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLElement) || event.target.role !== 'radio')
    return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Which version is read again; a choice where there are several that can be. */
function Which({ entry, onChoose }: { readonly entry: Entry; readonly onChoose: () => void }) {
  const entries = useStore((state) => state.entries);
  const able = rereadable({ ...current(), entries });
  if (able.length < 2) return <p className="sheet-hint">{entry.name}</p>;
  return (
    <label className="reading-which">
      <span>Version</span>
      <select
        value={entry.id}
        onChange={(event) => {
          onChoose();
          act(openReading, event.target.value);
        }}
      >
        {able.map(({ id, name, status }) => (
          <option key={id} value={id}>
            {status === 'failed' ? `${name} (could not be read)` : name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The encodings that the file may be in; null while they are looked for, and where no encoding decides. */
function useEncodings(file: string, format: string | undefined): Encodings | null {
  const services = useServices();
  const [encodings, setEncodings] = useState<Encodings | null>(null);
  useEffect(() => {
    let live = true;
    encodingsFor(services, file, format === undefined ? {} : { format }).then(
      (found) => live && setEncodings(found),
      // what is wrong with the file the preview tells
      () => live && setEncodings(null),
    );
    return () => {
      live = false;
    };
  }, [services, file, format]);
  return encodings;
}
