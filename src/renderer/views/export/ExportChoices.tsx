import type { WritableFormat } from '../../worker/formats';
import type { ReportContent } from '../../../reports';
import type { ExportOrder } from '../../effects/exporting';
import type { Edition } from '../../state/edition';
import { chooseExport } from '../../state/exporting';
import { act, useStore } from '../../state/store';
import { plural } from '../../state/words';
import { Choice } from '../../ui/choice';
import { RadioRows } from '../../ui/radio-rows';

const CONTENTS: readonly { readonly value: ReportContent; readonly name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'changes', name: 'Changed' },
  { value: 'findings', name: 'With findings' },
];

/** Which format, which passages, against which version, with what the reviewer said or without. */
export function ExportChoices({
  edition,
  formats,
  order,
}: {
  readonly edition: Edition;
  readonly formats: readonly WritableFormat[];
  readonly order: ExportOrder;
}) {
  const remarks = useStore((state) => Object.keys(state.remarks).length);
  return (
    <div className="export-choices">
      <Formats formats={formats} chosen={order.format.id} />
      <Choice
        label="Passages"
        value={order.content}
        options={CONTENTS}
        set={(content) => act(chooseExport, { content })}
      />
      {order.format.against !== 'all' && edition.sides.length > 1 && (
        <Against edition={edition} order={order} />
      )}
      <label className="export-notes">
        <input
          type="checkbox"
          checked={order.notes}
          onChange={(event) => act(chooseExport, { notes: event.target.checked })}
        />
        {`Notes and verdicts${remarks > 0 ? ` (${plural(remarks, 'passage or finding', 'passages or findings')})` : ' (none yet)'}`}
      </label>
    </div>
  );
}

function Formats({
  formats,
  chosen,
}: {
  readonly formats: readonly WritableFormat[];
  readonly chosen: string;
}) {
  return (
    <RadioRows
      label="Format"
      rows={formats.map(({ id, name, purpose, extension }) => ({
        value: id,
        name,
        note: `.${extension}`,
        hint: purpose,
      }))}
      value={chosen}
      set={(format) => act(chooseExport, { format })}
      autoFocus
    />
  );
}

function Against({ edition, order }: { readonly edition: Edition; readonly order: ExportOrder }) {
  const base = edition.sigla.get(edition.base.id) ?? '';
  return (
    <label className="field">
      <span>{`Changes from ${base} to`}</span>
      <select
        value={order.against ?? ''}
        onChange={(event) => act(chooseExport, { against: event.target.value || null })}
      >
        {order.format.against === 'one-or-all' && <option value="">each of the others</option>}
        {edition.sides.map(({ version }) => (
          <option key={version.id} value={version.id}>
            {`${edition.sigla.get(version.id) ?? ''}, ${version.title}`}
          </option>
        ))}
      </select>
    </label>
  );
}
