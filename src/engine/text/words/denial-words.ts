import { wordPattern } from '../plain-patterns';

/** Words that deny what follows them in their clause. */
export const NEGATOR = wordPattern(/^(?:not|never|no|cannot|\p{L}+n't)$/u);
/** Subjects of which the predicate is denied. */
export const NOBODY = /^(?:none|nobody|nothing|neither)$/;
/** Verbs that deny what follows their "to". */
export const REFUSAL =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?)$/;
/** Verbs that deny what follows in "-ing". */
export const DENIAL = /^den(?:y|ies|ied|ying)$/;
/** What somebody has in mind, each with the words that say the same of him. */
export const MINDS: readonly RegExp[] = [
  /^(?:remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|recollect(?:s|ed|ion)?|memor(?:y|ies))$/,
  /^(?:know|knows|knew|known|knowledge|aware)$/,
  /^(?:regret(?:s|ted)?|sorry|remorse)$/,
  /^(?:trust(?:s|ed)?|faith|confiden(?:ce|t))$/,
  /^(?:interest|interested)$/,
];
/** Verbs that grant what a denial would deny. */
export const ADMISSION = /^(?:admit|admits|admitted|admitting|confess(?:es|ed|ing)?)$/;
