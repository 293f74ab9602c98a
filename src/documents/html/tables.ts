import type { DomNode } from './dom';
import { LAYOUT, WRAPPERS } from './elements';

/** Text of a cell beyond this is prose: the table lays out the page. */
const LONGEST_CELL = 120;

/**
 * Whether a row belongs to a table of data, whose cells hold a line of text each, and not to one that lays
 * out the page.
 */
export function isDataRow(row: DomNode): boolean {
  if (row.querySelector(LAYOUT) !== null) return false;
  if (row.querySelector(WRAPPERS) === null) return true;
  const cells: DomNode[] = [];
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.localName === 'td' || node.localName === 'th') cells.push(node);
  }
  return cells.length > 1 && cells.every(isDataCell);
}

/** At most one block, which holds all there is in the cell. */
function isDataCell(cell: DomNode): boolean {
  const text = cell.textContent.trim();
  const block = cell.querySelector(WRAPPERS);
  if (text.length > LONGEST_CELL) return false;
  return block === null || (block.textContent.trim() === text && block.querySelector(WRAPPERS) === null);
}
