import type { Ink, Look, WordMark } from '../../state/marking';

export const INK_NAME: Readonly<Record<Ink, string>> = {
  ins: 'Put in, added',
  del: 'Cut, removed',
  edit: 'Edited',
  para: 'Paraphrased',
  move: 'Moved',
  cos: 'Cosmetic',
  find: 'Findings',
};

export const WORD_MARK_NAME: Readonly<Record<WordMark, string>> = {
  inserted: 'Words put in',
  deleted: 'Words cut',
  kept: 'Wording kept in a paraphrase',
  shifted: 'A phrase that moved',
  cosmetic: 'Typography',
};

export const LOOK_NAME: Readonly<Record<Look, string>> = {
  line: 'Thin line below',
  thick: 'Thick line below',
  double: 'Double line below',
  dashed: 'Dashed line below',
  dotted: 'Dotted line below',
  wavy: 'Wavy line below',
  strike: 'Struck through',
  wash: 'Wash',
  'line-wash': 'Wash and line below',
  'strike-wash': 'Wash and struck through',
};
