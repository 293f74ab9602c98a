import type { Version } from '../../../engine';
import { jumpTo, jumpToParagraph } from '../../effects/stepping';
import type { Edition } from '../../state/edition';
import { isolatedQuotations } from '../../../account/direction';
import { inLanguage } from '../../state/script';
import { act } from '../../state/store';
import { togglePanel } from '../../state/viewing';
import { FINDING_NAME, listed, percent } from '../../state/words';
import { FindingNumber } from '../../ui/finding-number';
import { Glyph } from '../../ui/icons';
import { citeAll } from './cite';
import { placeAt } from './filter-state';
import { groupedFindings, type FindingGroup } from './grouped';
import type { Cell, Entry } from './ledger';
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
  const groups = groupedFindings(entry.findings);
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
          {groups.map((group) => (
            <GroupHead key={group.type + group.message} edition={edition} group={group} />
          ))}
          {entry.label !== '' && (
            <span className="ledger-label" {...inLanguage(spokenIn(edition, entry), entry.label)}>
              {entry.label}
            </span>
          )}
          {groups.map((group) => (
            <span key={group.type + group.message} className="ledger-message" dir="auto">
              {isolatedQuotations(group.message)}{' '}
              <span className="ledger-sure tabular">{percent(group.confidence)} sure</span>
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

/** Most findings that are named one by one. */
const NAMED = 8;

function GroupHead({ edition, group }: { readonly edition: Edition; readonly group: FindingGroup }) {
  const { numbers, versions, between, type } = group;
  const letters = [
    ...versions.map((id) => edition.sigla.get(id) ?? ''),
    ...between.map(([from, to]) => `${edition.sigla.get(from)} → ${edition.sigla.get(to)}`),
  ];
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} more` : '';
  return (
    <span className="ledger-finding">
      {numbers.slice(0, NAMED).map((number) => (
        <FindingNumber key={number} size="large">
          {number}
        </FindingNumber>
      ))}
      {numbers.length === 0 && <FindingNumber size="large">!</FindingNumber>}
      <b>{FINDING_NAME[type]}</b>
      {edition.columns.length > 2 && (
        <span className="ledger-in">{` in ${more ? `${letters.slice(0, NAMED).join(', ')}${more}` : listed(letters)}`}</span>
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

/**
 * What a version has of the entry, and the way to it in the text; where it has nothing, the way to where it
 * would stand.
 */
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
          {cellSays(edition, cell, entry, base)}
        </span>
      )}
    </button>
  );
}

/** The version from which an entry takes its words: the first that has it. */
const spokenIn = (edition: Edition, entry: Entry): Version =>
  edition.versions.get(entry.cells.find((cell) => cell.paragraphs.length > 0)?.version ?? '') ?? edition.base;

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
