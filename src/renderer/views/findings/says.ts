import type { Edition } from '../../state/edition';
import { cite } from '../../state/words';
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
  altered: 'edited',
  dropped: 'removed',
  new: 'added',
  place: null,
  none: null,
};

/** Longest wording that a cell repeats; a longer one is read in the text. */
const SHORT = 40;

/** What a cell says beside the paragraph. `base` is the letter of the base. */
export function cellSays(edition: Edition, cell: Cell, base: string): string {
  const wording = shortWording(edition, cell);
  switch (cell.state) {
    case 'exact':
      return `as in ${base}`;
    case 'cosmetic':
      return wording ?? 'typography differs';
    case 'altered':
      return wording ?? 'altered';
    case 'new':
      return `not in ${base}`;
    case 'dropped':
      return 'absent';
    case 'place':
      return wording ?? '';
    case 'none':
      return '';
  }
}

/** The words of a cell where they are few. Line breaks inside them are only how the file was set. */
function shortWording(edition: Edition, cell: Cell): string | null {
  const range = cell.ranges[0];
  const text = edition.versions.get(cell.version)?.text;
  if (!range || text === undefined || range.end - range.start > SHORT) return null;
  return text.slice(range.start, range.end).replace(/\s+/gu, ' ');
}

/** A cell in a sentence, for those who hear it: "B, paragraph 4, typography differs". */
export function cellNarration(edition: Edition, entry: Entry, cell: Cell): string {
  const letter = edition.sigla.get(cell.version) ?? '';
  const base = edition.sigla.get(edition.base.id) ?? '';
  const says = cell.version === edition.base.id ? '' : cellSays(edition, cell, base);
  return [`${letter} ${cite(cell.paragraphs)}`.trim(), says, `go to ${entry.label.slice(0, SHORT)}`]
    .filter(Boolean)
    .join(', ');
}
