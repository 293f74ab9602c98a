import { useEffect, useState } from 'react';
import type { Preview } from '../../worker/formats';
import { previewReport, type ExportOrder } from '../../effects/exporting';
import { useServices } from '../../effects/services';
import type { Edition } from '../../state/edition';
import { count } from '../../state/words';
import { Bar } from '../../ui/bar';
import { WorkError } from '../../worker/line';

interface Seen {
  readonly order: ExportOrder;
  readonly edition: Edition;
  readonly preview: Preview | null;
  readonly trouble: string | null;
}

/** How the file will look, as far as it can be shown here. */
export function ExportPreview({
  order,
  edition,
}: {
  readonly order: ExportOrder;
  /** What is compared: another result is another file. */
  readonly edition: Edition;
}) {
  const services = useServices();
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    const mine = new AbortController();
    previewReport(services, order, mine.signal).then(
      (preview) => {
        if (!mine.signal.aborted) setSeen({ order, edition, preview, trouble: null });
      },
      (error: unknown) => {
        if (mine.signal.aborted) return;
        const trouble = error instanceof WorkError ? error.message : 'There is no preview.';
        setSeen({ order, edition, preview: null, trouble });
      },
    );
    return () => mine.abort();
  }, [services, order, edition]);
  const waiting = seen?.order !== order || seen.edition !== edition;
  return (
    <section className="export-preview" aria-label="Preview" aria-busy={waiting}>
      <p className="export-shown" role="status">
        {seen?.preview && !waiting ? shownOf(seen.preview) : waiting ? 'Making the preview …' : ''}
      </p>
      {waiting && seen === null && <Bar label="Making the preview" share={null} />}
      {seen?.trouble && <p role="alert">{seen.trouble}</p>}
      {seen?.preview && <Shown preview={seen.preview} />}
    </section>
  );
}

function shownOf(preview: Preview): string {
  if (preview.kind === 'summary') return 'What will be in it';
  const noun = preview.kind === 'page' ? 'passages' : 'lines';
  return preview.shown < preview.of
    ? `Preview: the first ${count(preview.shown)} of ${count(preview.of)} ${noun}`
    : `Preview: all ${count(preview.of)} ${noun}`;
}

function Shown({ preview }: { readonly preview: Preview }) {
  switch (preview.kind) {
    case 'page':
      // An origin of its own and no scripts: whatever a text contains, it stays in there.
      return (
        <iframe className="export-page" title="Preview of the web page" sandbox="" srcDoc={preview.html} />
      );
    case 'text':
      return (
        // scrolled by keyboard too
        <pre className="export-text" dir="auto" tabIndex={0} aria-label="Preview of the text">
          {preview.text}
        </pre>
      );
    case 'summary':
      return (
        <ul className="export-summary">
          {preview.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
  }
}
