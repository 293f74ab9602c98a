import type { Lexicon } from '../../model';

/**
 * What befell what is counted. News counts these beside each other (`killed two and injured 31`), so that the
 * lexicon takes words of different rows for nearly the same.
 */
const OUTCOMES: readonly RegExp[] = [
  /^(?:kill(?:s|ed|ing)?|dead|die[ds]?|lives|dying|deaths?|drown(?:s|ed|ing)?|fatal(?:ly|ities)?|perish(?:ed)?|slain)$/,
  /^(?:injur(?:e[ds]?|ing|y|ies)|hurt|wound(?:s|ed|ing)?|maimed)$/,
  /^(?:miss(?:ing)?|unaccounted)$/,
  /^(?:arrest(?:s|ed)?|detain(?:ed|ees)?|custody)$/,
  /^(?:destroy(?:s|ed)?|raze[ds]?|gutted|level(?:l?ed)|flattened)$/,
  /^(?:damage[ds]?)$/,
  /^(?:flee|fled|fleeing|evacuat(?:e[ds]?|ing|ion)|displaced?|homeless|uprooted)$/,
  /^(?:rescue[ds]?|saved|freed)$/,
];

/** Two words that the lexicon knows for one in some sense are at least so much alike. */
const KIN = 0.6;

/** How much two words mean the same, 0..1; what befell two different people is not the same. */
export function sameness(x: string, y: string, lexicon: Lexicon | null): number {
  const [p, q] = [outcomeOf(x), outcomeOf(y)];
  if (p >= 0 && q >= 0) return p === q ? 1 : 0;
  if (lexicon === null) return 0;
  const relation = lexicon.relation?.(x, y) ?? null;
  if (relation === 'opposite' || relation === 'other') return 0;
  const like = lexicon.likeness(x, y);
  return relation === 'kin' ? Math.max(KIN, like) : like;
}

/** The row of a word that tells what befell somebody or something; -1 of any other. */
export function outcomeOf(form: string): number {
  return OUTCOMES.findIndex((row) => row.test(form));
}

/** Whether a word tells what befell somebody or something. */
export function tellsOutcome(form: string): boolean {
  return outcomeOf(form) >= 0;
}
