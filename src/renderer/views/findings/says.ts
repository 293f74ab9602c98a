import { factSays, shortWording } from '../../../account/fact-words';
import type { Edition } from '../../state/edition';
import { count, plural } from '../../state/words';
import type { GlyphName } from '../../ui/icons';
import type { Cell, CellState, Entry, Section } from './ledger';

export const SECTION_NAME: Readonly<Record<Section, string>> = {
  findings: 'Findings',
  quotation: 'Quotations',
  figure: 'Figures',
  date: 'Dates',
  name: 'Names',
};

/** The sign of a state: that of the mark which says the same of a sentence. */
export const STATE_GLYPH: Readonly<Record<CellState, GlyphName | null>> = {
  exact: 'identical',
  cosmetic: 'cosmetic',
  trimmed: 'edited',
  altered: 'edited',
  dropped: 'removed',
  new: 'added',
  otherwise: 'paraphrased',
  place: null,
  none: null,
};

/**
 * What a cell says beside the paragraph. `base` is the letter of the base.
 */
export function cellSays(
  edition: Edition,
  cell: Cell,
  fact: Pick<Entry, 'kind' | 'label'>,
  base: string,
): string {
  const { state } = cell;
  const text = edition.versions.get(cell.version)?.text ?? '';
  if (state === 'none') return '';
  if (state === 'place') return shortWording(text, cell.ranges) ?? '';
  return factSays({ ...cell, state }, text, fact, base);
}

/** How much a section holds: of findings, as the tab counts them, how many, and in how many rows. */
export const sectionSize = (section: 'all' | Section, rows: number, findings: number): string =>
  section === 'all'
    ? plural(rows, 'row')
    : section !== 'findings' || findings === rows
      ? count(rows)
      : `${count(findings)} in ${plural(rows, 'row')}`;
