import type { FindingType } from '../engine';

/** What each finding is called, so that an editor finds the one of a report in the window. */
export const FINDING_NAMES: Readonly<Record<FindingType, string>> = {
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
