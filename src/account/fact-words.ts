import type { FactKind, FindingType } from '../engine';
import type { FactCell } from './facts';

/** What a version has in place of a fact, in a word or two. */
const BECAME: Partial<Record<FindingType, string>> = {
  'quote-to-reported-speech': 'reported, not quoted',
  'quote-invented': 'not quoted',
  'quote-trimmed': 'trimmed',
  'quote-reattributed': 'another speaker',
};

/** Longest wording that is repeated; a longer one is read in the text. */
const SHORT = 40;

/**
 * What a version that is not the base has of a fact, in few words. `text` is that of the version, `base` the
 * letter of the base; `kind` is null where there is no fact.
 */
export function factSays(
  { state, ranges, became }: FactCell,
  text: string,
  { kind, label }: { readonly kind: FactKind | null; readonly label: string },
  base: string,
): string {
  const wording = shortWording(text, ranges);
  switch (state) {
    case 'exact':
      return `as in ${base}`;
    case 'cosmetic':
      return wording ?? 'typography differs';
    case 'trimmed':
      return 'trimmed';
    case 'altered':
      // the same words tell nothing where what changed stood around them: `at least three`, `three`
      return (became && BECAME[became]) ?? (wording === label ? null : wording) ?? 'altered';
    case 'new':
      return `not in ${base}`;
    case 'dropped':
      // The words may well be there, outside quotation marks.
      return kind === 'quotation' ? 'not quoted' : 'absent';
    case 'otherwise':
      return (became && BECAME[became]) ?? 'otherwise';
  }
}

/** The first of these words where they are few. Line breaks inside them are only how the file was set. */
export function shortWording(text: string, [range]: FactCell['ranges']): string | null {
  if (!range || range.end - range.start > SHORT) return null;
  return text.slice(range.start, range.end).replace(/\s+/gu, ' ');
}
