import type { Relation } from '../engine';

/** What a mark beside or in the text can say, and what the legend counts. `merged` stands for splits too. */
export type Mark = Relation | 'moved' | 'merged' | 'added' | 'removed';
export const MARKS: readonly Mark[] = [
  'identical',
  'cosmetic',
  'edited',
  'paraphrased',
  'moved',
  'merged',
  'added',
  'removed',
];

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  identical: 'Identical',
  cosmetic: 'Cosmetic',
  edited: 'Edited',
  paraphrased: 'Paraphrased',
  moved: 'Moved',
  merged: 'Split, merged',
  added: 'Added',
  removed: 'Removed',
};

export const MARK_MEANINGS: Readonly<Record<Mark, string>> = {
  identical: 'the same characters',
  cosmetic: 'typography or house style only',
  edited: 'the same sentence, words changed',
  paraphrased: 'the same statement in other words',
  moved: 'stands in another place',
  merged: 'paragraphs or sentences parted or joined',
  added: 'the base does not have it',
  removed: 'only the base has it',
};
