import type { FindingType, MatchBy } from '../../engine';
import type { Mark, Verdict } from './model';

/** What the legend and the rest of the window call each mark. */
export const MARK_NAME: Readonly<Record<Mark, string>> = {
  identical: 'Identical',
  cosmetic: 'Cosmetic',
  edited: 'Edited',
  paraphrased: 'Paraphrased',
  moved: 'Moved',
  merged: 'Split, merged',
  added: 'Added',
  removed: 'Removed',
};

export const MARK_HINT: Readonly<Record<Mark, string>> = {
  identical: 'the same characters',
  cosmetic: 'typography or house style only',
  edited: 'the same sentence, words changed',
  paraphrased: 'the same statement in other words',
  moved: 'stands in another place',
  merged: 'paragraphs or sentences parted or joined',
  added: 'the base does not have it',
  removed: 'only the base has it',
};

export const FINDING_NAME: Readonly<Record<FindingType, string>> = {
  'quote-altered': 'Quotation altered',
  'quote-trimmed': 'Quotation trimmed',
  'quote-invented': 'Quotation not in the source',
  'quote-reattributed': 'Quotation given to another speaker',
  'quote-to-reported-speech': 'Quotation became reported speech',
  'number-changed': 'Figure changed',
  'date-changed': 'Date changed',
  'name-changed': 'Name changed',
  'title-changed': 'Title changed',
  'attribution-dropped': 'Attribution dropped',
  'hedge-dropped': 'Hedge dropped',
  'hedge-added': 'Hedge added',
  'negation-changed': 'Negation changed',
};

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

export const VERDICT_NAME: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted',
  'to-fix': 'To fix',
  'to-discuss': 'To discuss',
};

const COUNT = new Intl.NumberFormat('en');
export const count = (number: number): string => COUNT.format(number);
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
/** Weights that are summed up come this near to all of them. */
const ROUNDING = 1e-9;
/** A share in whole per cent; what is not nothing is not told as nothing, what is not all not as all. */
export function percent(share: number): string {
  if (share > ROUNDING && share < 0.005) return '<1%';
  if (share < 1 - ROUNDING && share >= 0.995) return '>99%';
  return PERCENT.format(share);
}

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
