/** What a term bears in `Phrase.signs`, as bits of a sum. */
export const FUNCTIONAL = 1 << 0;
export const FIGURE = 1 << 1;
/** A capital where none was due, on a word that may be a name. */
export const NAMED = 1 << 2;
/** In the lexicon, or a function word. */
export const KNOWN = 1 << 3;
/** Long enough to hold a typing error. */
export const TYPABLE = 1 << 4;
/** A figure with a unit, a currency or a per cent sign. */
export const MEASURED = 1 << 5;
