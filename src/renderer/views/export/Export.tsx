import { useEffect, useMemo, useRef, useState } from 'react';
import type { WritableFormat } from '../../worker/formats';
import {
  COPIED,
  copyRich,
  copyTrouble,
  saveReport,
  type ExportOrder,
  type Making,
} from '../../effects/exporting';
import { useServices } from '../../effects/services';
import { useEdition } from '../../state/derived';
import { exportOf } from '../../state/exporting';
import type { Edition } from '../../state/edition';
import { act, useStore } from '../../state/store';
import { narrate, openDialog } from '../../state/viewing';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';
import { WorkError } from '../../worker/line';
import { ExportChoices } from './ExportChoices';
import { ExportPreview } from './ExportPreview';
import './export.css';

/** Hands the comparison on as a file or as formatted text: what, how much of it, and how it will look. */
export function Export() {
  const { work } = useServices();
  const edition = useEdition();
  const [formats, setFormats] = useState<readonly WritableFormat[]>([]);
  useEffect(() => {
    let live = true;
    void work.formats().then(({ reports }) => {
      if (live) setFormats(reports);
    });
    return () => {
      live = false;
    };
  }, [work]);
  return (
    <Sheet title="Export" className="export">
      {edition && formats.length > 0 && <Form edition={edition} formats={formats} />}
    </Sheet>
  );
}

/** What came of the last button. */
type Said = { readonly tone: 'info' | 'error'; readonly text: string } | null;

function useOrder(edition: Edition, formats: readonly WritableFormat[]): ExportOrder | null {
  const choice = useStore((state) => state.exporting);
  const reviewed = useStore((state) => state.pair?.[1] ?? null);
  const [at] = useState(() => Date.now());
  const { format, against } = exportOf(choice, formats, edition, reviewed);
  const { content, notes } = choice;
  return useMemo(
    () => format && { format, against, content, notes, at },
    [format, against, content, notes, at],
  );
}

function Form({
  edition,
  formats,
}: {
  readonly edition: Edition;
  readonly formats: readonly WritableFormat[];
}) {
  const services = useServices();
  const order = useOrder(edition, formats);
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  if (!order) return null;

  const save = async () => {
    const mine = new AbortController();
    under.current = mine;
    setSaid(null);
    setMaking({ text: 'Putting passages into words', share: null });
    try {
      const handed = await saveReport(services, order, mine.signal, setMaking);
      if (handed && 'error' in handed) setSaid({ tone: 'error', text: handed.error });
      else if (handed) {
        act(openDialog, null);
        act(narrate, `Saved as ${handed.path}`);
      }
    } catch (error) {
      if (mine.signal.aborted) setSaid({ tone: 'info', text: 'Given up: nothing was saved.' });
      else
        setSaid({
          tone: 'error',
          text: error instanceof WorkError ? error.message : 'The report could not be made.',
        });
    } finally {
      setMaking(null);
    }
  };
  const copy = async () => {
    try {
      await copyRich(services, order);
      setSaid({ tone: 'info', text: COPIED });
    } catch (error) {
      setSaid({ tone: 'error', text: copyTrouble(error) });
    }
  };

  return (
    <>
      <div className="export-body">
        <ExportChoices edition={edition} formats={formats} order={order} />
        <ExportPreview order={order} edition={edition} />
      </div>
      <div className="export-foot">
        {making ? (
          <span className="export-making" role="status">
            <span>{`${making.text} …`}</span>
            <Bar label={making.text} share={making.share} />
          </span>
        ) : (
          <span className="export-said" role={said?.tone === 'error' ? 'alert' : 'status'}>
            {said?.text}
          </span>
        )}
        {making ? (
          <Button onClick={() => under.current?.abort()}>Cancel</Button>
        ) : (
          <>
            <Button onClick={() => void copy()}>Copy for an e-mail</Button>
            <Button primary onClick={() => void save()}>
              Save …
            </Button>
          </>
        )}
      </div>
    </>
  );
}
