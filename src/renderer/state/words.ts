import type { MatchBy } from '../../engine';

export { FINDING_NAMES as FINDING_NAME } from '../../account/finding-names';
export { MARK_MEANINGS as MARK_HINT, MARK_NAMES as MARK_NAME } from '../../account/marks';
export { percent } from '../../account/percent';
export { VERDICT_NAMES as VERDICT_NAME } from '../../account/verdicts';

export const MATCH_NAME: Readonly<Record<MatchBy, string>> = {
  form: 'Same word',
  cosmetic: 'Typography',
  spelling: 'Spelling',
  stem: 'Same stem',
  number: 'Same figure',
  abbreviation: 'Abbreviation',
  name: 'Same name',
  meaning: 'Same meaning',
  typo: 'Slip of the pen',
};

const COUNT = new Intl.NumberFormat('en');
export const count = (number: number): string => COUNT.format(number);
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/** Paragraphs from `first` to `last` as cited, from 1: `¶4`, `¶4–5`. */
export const citeStretch = (first: number, last: number): string =>
  first === last ? `¶${first + 1}` : `¶${first + 1}–${last + 1}`;

/** Paragraphs in their order as cited, from 1: `¶4`, `¶4–5`, `¶4, 6–7`. */
export function cite(paragraphs: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && paragraph === last[1] + 1) last[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.map(([first, last], index) => citeStretch(first, last).slice(index === 0 ? 0 : 1)).join(', ');
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
