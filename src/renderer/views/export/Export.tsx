import { useEffect, useMemo, useState } from 'react';
import type { WritableFormat } from '../../worker/formats';
import type { ExportOrder } from '../../effects/exporting';
import { useServices } from '../../effects/services';
import { useEdition } from '../../state/derived';
import { exportOf } from '../../state/exporting';
import type { Edition } from '../../state/edition';
import { useStore } from '../../state/store';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';
import { ExportChoices } from './ExportChoices';
import { ExportPreview } from './ExportPreview';
import { useHandingOn } from './useHandingOn';
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
  const order = useOrder(edition, formats);
  const { making, said, save, copy, giveUp } = useHandingOn();
  if (!order) return null;
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
          <Button onClick={giveUp}>Cancel</Button>
        ) : (
          <>
            <Button onClick={() => void copy(order)}>Copy for an e-mail</Button>
            <Button primary onClick={() => void save(order)}>
              Save …
            </Button>
          </>
        )}
      </div>
    </>
  );
}
