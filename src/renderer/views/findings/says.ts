import type { FactKind, FindingType } from '../../../engine';
import type { Edition } from '../../state/edition';
import type { GlyphName } from '../../ui/icons';
import type { Cell, CellState, Section } from './ledger';

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
  otherwise: 'paraphrased',
  place: null,
  none: null,
};

/** What a version has in place of a fact, in a word or two. */
const BECAME: Partial<Record<FindingType, string>> = {
  'quote-to-reported-speech': 'reported, not quoted',
  'quote-invented': 'not quoted',
  'quote-trimmed': 'trimmed',
  'quote-reattributed': 'another speaker',
};

/** Longest wording that a cell repeats; a longer one is read in the text. */
const SHORT = 40;

/**
 * What a cell says beside the paragraph. `base` is the letter of the base, `kind` that of the fact, null
 * where there is none.
 */
export function cellSays(edition: Edition, cell: Cell, kind: FactKind | null, base: string): string {
  const wording = shortWording(edition, cell);
  switch (cell.state) {
    case 'exact':
      return `as in ${base}`;
    case 'cosmetic':
      return wording ?? 'typography differs';
    case 'altered':
      return (cell.became && BECAME[cell.became]) ?? wording ?? 'altered';
    case 'new':
      return `not in ${base}`;
    case 'dropped':
      // The words may well be there, outside quotation marks.
      return kind === 'quotation' ? 'not quoted' : 'absent';
    case 'otherwise':
      return (cell.became && BECAME[cell.became]) ?? 'otherwise';
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
