import { useRef, type CSSProperties } from 'react';
import type { Edition } from '../../state/edition';
import { useStore } from '../../state/store';
import { Siglum } from '../../ui/siglum';
import type { Line } from './filter';
import { EntryRow } from './EntryRow';
import { SECTION_NAME, sectionSize } from './says';
import { useGrid } from './useGrid';

/** The ledger as a table: one row a fact or finding, one column a version. Only rows near the view are on the page. */
export function LedgerTable({
  edition,
  lines,
}: {
  readonly edition: Edition;
  readonly lines: readonly Line[];
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const versions = edition.columns.length;
  const columns = versions + 2;
  const { virtual, line: active, column, onKeyDown } = useGrid(lines, columns, scroller);
  const items = virtual.getVirtualItems();
  const rows = items.flatMap(({ index, key, start }, nth) => {
    const line = lines[index];
    if (!line) return [];
    const gap = start - (items[nth - 1]?.end ?? 0);
    return [
      ...(gap > 0 ? [<Gap key={`gap ${key}`} height={gap} columns={columns} />] : []),
      line.kind === 'head' ? (
        <SectionHead key={key} head={line} line={index} columns={columns} measure={virtual.measureElement} />
      ) : (
        <EntryRow
          key={key}
          edition={edition}
          entry={line.entry}
          line={index}
          measure={virtual.measureElement}
          focus={index === active ? column : null}
        />
      ),
    ];
  });
  const rest = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="ledger-scroller" ref={scroller} data-scroller>
      <table
        role="grid"
        className="ledger"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns}
        data-versions={versions}
        style={{ '--versions': versions } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <caption className="vh">
          What each version has of every quotation, figure, date and name, and what an editor should look at.
          Arrow keys move between cells, Enter goes to the place in the text.
        </caption>
        <Columns edition={edition} />
        <tbody>
          {rows}
          {rest > 0 && <Gap key="gap end" height={rest} columns={columns} />}
        </tbody>
      </table>
    </div>
  );
}

/** The columns, and their heads. */
const Columns = ({ edition }: { readonly edition: Edition }) => (
  <>
    <colgroup>
      <col className="ledger-col-what" />
      {edition.columns.map((version, index) => (
        <col key={version.id} className={index === 0 ? 'ledger-col-base' : 'ledger-col-version'} />
      ))}
      <col className="ledger-col-verdict" />
    </colgroup>
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="ledger-what">
          What is said
        </th>
        {edition.columns.map((version, index) => (
          <VersionHead key={version.id} edition={edition} id={version.id} base={index === 0} />
        ))}
        <th scope="col">Verdict</th>
      </tr>
    </thead>
  </>
);

interface SectionHeadProps {
  readonly head: Extract<Line, { readonly kind: 'head' }>;
  /** Number of the line, from 0. */
  readonly line: number;
  readonly columns: number;
  readonly measure: (element: HTMLElement | null) => void;
}

const SectionHead = ({ head: { section, rows, findings }, line, columns, measure }: SectionHeadProps) => (
  <tr ref={measure} data-index={line} aria-rowindex={line + 2} className="ledger-head">
    <th colSpan={columns} scope="colgroup">
      <span>
        {SECTION_NAME[section]} <small className="tabular">{sectionSize(section, rows, findings)}</small>
      </span>
    </th>
  </tr>
);

function VersionHead({
  edition,
  id,
  base,
}: {
  readonly edition: Edition;
  readonly id: string;
  readonly base: boolean;
}) {
  const name = useStore((state) => state.entries.find((entry) => entry.id === id)?.name ?? id);
  return (
    <th scope="col" title={name}>
      <Siglum letter={edition.sigla.get(id) ?? ''} base={base} size="small" />
      <small className="ledger-version-name" dir="auto">
        {base ? 'base' : name}
      </small>
    </th>
  );
}

/** Stands for the rows that are not on the page. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="ledger-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
