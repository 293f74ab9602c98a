import { jumpTo, jumpToParagraph } from '../../effects/stepping';
import type { Edition } from '../../state/edition';
import { act } from '../../state/store';
import { togglePanel } from '../../state/viewing';
import { FINDING_NAME, percent } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { citeAll } from './cite';
import { placeAt } from './filter-state';
import type { Cell, Entry, LedgerFinding } from './ledger';
import { cellSays, STATE_GLYPH } from './says';
import { VerdictCell } from './VerdictCell';

interface EntryRowProps {
  readonly edition: Edition;
  readonly entry: Entry;
  /** Number of the line, from 0. */
  readonly line: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** The column that is in the tab order, when it is in this row. */
  readonly focus: number | null;
}

export function EntryRow({ edition, entry, line, measure, focus }: EntryRowProps) {
  const place = (column: number) => ({
    'data-line': line,
    'data-column': column,
    tabIndex: focus === column ? 0 : -1,
    onFocus: () => placeAt(entry.key, column),
  });
  return (
    <tr ref={measure} data-index={line} aria-rowindex={line + 2} data-kind={entry.kind ?? 'finding'}>
      <th scope="row" className="ledger-what">
        <button
          type="button"
          className="ledger-entry"
          {...place(0)}
          onClick={() => openEntry(edition, entry)}
        >
          {entry.findings.map((finding) => (
            <FindingHead key={finding.remark} edition={edition} finding={finding} />
          ))}
          {entry.label !== '' && (
            <span className="ledger-label" dir="auto">
              {entry.label}
            </span>
          )}
          {entry.findings.map((finding) => (
            <span key={finding.remark} className="ledger-message" dir="auto">
              {finding.message}{' '}
              <span className="ledger-sure tabular">{percent(finding.confidence)} sure</span>
            </span>
          ))}
        </button>
      </th>
      {entry.cells.map((cell, index) => (
        <td key={cell.version} {...(cell.state === 'none' ? place(index + 1) : {})}>
          {cell.state !== 'none' && (
            <CellButton edition={edition} entry={entry} cell={cell} place={place(index + 1)} />
          )}
        </td>
      ))}
      <VerdictCell entry={entry} place={place(entry.cells.length + 1)} />
    </tr>
  );
}

function FindingHead({ edition, finding }: { readonly edition: Edition; readonly finding: LedgerFinding }) {
  const { pair, number, type } = finding;
  const letters = `${edition.sigla.get(pair.from)} → ${edition.sigla.get(pair.to)}`;
  return (
    <span className="ledger-finding">
      <span className="finding-number" data-wide={number === null || undefined}>
        {number ?? letters}
      </span>
      <b>{FINDING_NAME[type]}</b>
      {number !== null && edition.columns.length > 2 && (
        <span className="ledger-in">in {edition.sigla.get(pair.to)}</span>
      )}
    </span>
  );
}

interface CellButtonProps {
  readonly edition: Edition;
  readonly entry: Entry;
  readonly cell: Cell;
  readonly place: { readonly tabIndex: number; readonly onFocus: () => void };
}

/** What a version has of the entry, and the way to it in the text; where it has nothing, the way to where it would stand. */
function CellButton({ edition, entry, cell, place }: CellButtonProps) {
  const isBase = cell.version === edition.base.id;
  const base = edition.sigla.get(edition.base.id) ?? '';
  const glyph = isBase && cell.state !== 'dropped' ? null : STATE_GLYPH[cell.state];
  return (
    <button
      type="button"
      className="ledger-cell"
      data-state={isBase && cell.state !== 'dropped' ? 'place' : cell.state}
      {...place}
      onClick={() => jumpToCell(entry, cell)}
    >
      <span className="vh">{edition.sigla.get(cell.version)} </span>
      {glyph && <Glyph name={glyph} />}
      {cell.paragraphs.length > 0 && <span className="ledger-at tabular">{citeAll(cell.paragraphs)}</span>}
      {(!isBase || cell.state === 'dropped') && (
        <span className="ledger-says" dir="auto">
          {cellSays(edition, cell, base)}
        </span>
      )}
    </button>
  );
}

function jumpToCell(entry: Entry, cell: Cell): void {
  const paragraph = cell.paragraphs[0];
  if (paragraph === undefined) jumpTo(entry.row, cell.version);
  else jumpToParagraph(cell.version, paragraph);
}

/** A finding opens where it is seen, with the review beside it; a fact where it is met first. */
function openEntry(edition: Edition, entry: Entry): void {
  const concerned = entry.findings[0]?.pair.to;
  const cell =
    entry.cells.find((one) => one.version === concerned && one.paragraphs.length > 0) ??
    entry.cells.find((one) => one.paragraphs.length > 0);
  if (cell) jumpToCell(entry, cell);
  else jumpTo(entry.row, edition.base.id);
  if (entry.findings.length > 0) act(togglePanel, true);
}
