import { RadioGroup } from 'radix-ui';
import type { WritableFormat } from '../../../contract/worker';
import type { ReportContent } from '../../../reports';
import type { ExportOrder } from '../../effects/exporting';
import type { Edition } from '../../state/edition';
import { chooseExport } from '../../state/exporting';
import { act, useStore } from '../../state/store';
import { plural } from '../../state/words';
import { Choice } from '../../ui/choice';

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
    <RadioGroup.Root
      className="export-formats"
      aria-label="Format"
      value={chosen}
      onValueChange={(format) => act(chooseExport, { format })}
    >
      {formats.map(({ id, name, purpose, extension }) => (
        <RadioGroup.Item
          key={id}
          value={id}
          className="export-format"
          autoFocus={id === chosen}
          aria-labelledby={`format-${id}`}
          aria-describedby={`purpose-${id}`}
        >
          <span className="export-dot" aria-hidden="true" />
          <span className="export-name" id={`format-${id}`}>
            {name}
          </span>
          <span className="export-ending" aria-hidden="true">
            {`.${extension}`}
          </span>
          <span className="export-purpose" id={`purpose-${id}`}>
            {purpose}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
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
