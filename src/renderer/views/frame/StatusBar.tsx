import { rewordingSetting } from '../../../contract/rewording';
import { useEdition, usePartial } from '../../state/derived';
import { findingKey } from '../../state/remarks';
import { cellOf } from '../../state/blocks';
import { useStore } from '../../state/store';
import { cite, plural } from '../../state/words';
import type { Edition } from '../../state/edition';
import type { Selection } from '../../state/model';
import './status-bar.css';

/** The line at the foot: what is open, where the reader is, what the marks say, what is left to decide. */
export function StatusBar() {
  const entries = useStore((state) => state.entries);
  const selection = useStore((state) => state.selection);
  const partial = usePartial();
  const view = useStore((state) => state.view);
  const remarks = useStore((state) => state.remarks);
  const model = useStore((state) => state.model);
  const edition = useEdition();
  const failed = entries.filter((entry) => entry.status === 'failed').length;
  const ready = entries.length - failed;
  const base = edition ? `, base ${edition.sigla.get(edition.base.id)}` : '';
  const decided = edition?.findings.filter((one) => remarks[findingKey(edition, one)]?.verdict).length ?? 0;
  return (
    <footer className="status">
      <span>{`${failed > 0 ? `${ready} of ${plural(entries.length, 'version')}` : plural(ready, 'version')}${base}`}</span>
      {edition && selection && <span>{placeIn(edition, selection)}</span>}
      {failed > 0 && <span>{`${plural(failed, 'file')} could not be read`}</span>}
      <span className="grow" />
      {view === 'collation' && edition && edition.sides.length > 0 && <Key many={edition.sides.length > 1} />}
      {edition && edition.sides.length > 0 && !partial && (
        <>
          <span>
            {edition.findings.length === 0
              ? `No findings${edition.collation.complete ? '' : ' so far'}`
              : `${plural(edition.findings.length, 'finding')}${decided > 0 ? `, ${decided} decided` : ''}`}
          </span>
          {model.status === 'on' && edition.collation.engine.scorer.includes(model.name) && (
            <span data-testid="scorer" title={`Scored by ${edition.collation.engine.scorer}`}>
              {`Read by ${model.folder.name}`}
            </span>
          )}
          <RewordingNote />
          <span data-testid="completeness">
            {edition.collation.complete ? 'Alignment complete' : 'Time ran out: aligned coarsely'}
          </span>
        </>
      )}
    </footer>
  );
}

/** Said where edited ends elsewhere than usual, for instance in a colleague's review. */
function RewordingNote() {
  const rewording = useStore((state) => state.rewording);
  return Object.entries(rewordingSetting(rewording ?? undefined)).map(([name, value]) => (
    <span key={name}>{`${name}: ${value}`}</span>
  ));
}

function placeIn(edition: Edition, { row }: Selection): string {
  const cited = edition.columns.flatMap((version) => {
    const paragraphs = cellOf(edition, row, version.id);
    return paragraphs.length > 0 ? [`${edition.sigla.get(version.id)} ${cite(paragraphs)}`] : [];
  });
  return `Passage ${row + 1} of ${edition.collation.rows.length}: ${cited.slice(0, 3).join(', ')}${cited.length > 3 ? ' …' : ''}`;
}

/** What the marks inside the text mean, at the present detail. */
function Key({ many }: { readonly many: boolean }) {
  const detail = useStore((state) => state.detail);
  if (detail === 'rewritten') return null;
  return (
    <span className="key cell-key">
      <span>
        In an edit: <del>cut</del> <ins>put in</ins>
      </span>
      <span>
        {'In a paraphrase: '}
        <span className="kept">{detail === 'words' ? 'same word' : 'kept wording'}</span>{' '}
        {detail === 'words' && many && (
          <span className="kept" data-by="meaning">
            same meaning
          </span>
        )}{' '}
        <span className="new">new wording</span>
      </span>
    </span>
  );
}
